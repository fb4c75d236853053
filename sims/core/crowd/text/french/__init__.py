"""French: the sheets of phrases."""

from sims.core.crowd.text.french import apartes, bords, caches, general, gestes, ordinaire, tout_calme, tout_indigne
from sims.core.crowd.text.habits import Habits

HABITS = Habits((), ("Franchement.", "Pff.", "Bref.", "Enfin.", "Bon.", "Voilà.", "Sérieux.", "Dommage."))
SHEETS = (
    general.SHEET,
    bords.SHEET,
    apartes.SHEET,
    ordinaire.SHEET,
    tout_indigne.SHEET,
    tout_calme.SHEET,
    gestes.SHEET,
    caches.SHEET,
)
