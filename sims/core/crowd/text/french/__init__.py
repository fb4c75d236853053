"""French: the sheets of phrases."""

from sims.core.crowd.text.french import general
from sims.core.crowd.text.habits import Habits

HABITS = Habits((), ("Franchement.", "Pff.", "Bref.", "Enfin.", "Bon.", "Voilà.", "Sérieux.", "Dommage."))
SHEETS = (general.SHEET,)
