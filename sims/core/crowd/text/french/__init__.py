"""French: the sheets of phrases."""

from sims.core.crowd.text.french import (
    apartes,
    bords,
    caches,
    crises_de_fait,
    crises_de_parole,
    dit_de_l_attente,
    dit_des_choses,
    dit_des_gestes,
    dit_des_mots,
    dit_net,
    general,
    gestes,
    nouvelles,
    ordinaire,
    repond,
    tout_calme,
    tout_indigne,
)
from sims.core.crowd.text.french.naming import NAMING
from sims.core.crowd.text.habits import Habits

__all__ = ["HABITS", "NAMING", "SHEETS"]

HABITS = Habits(
    (),
    between=("Franchement.", "Pff.", "Bref.", "Enfin.", "Bon.", "Voilà.", "Sérieux.", "Dommage."),
    spaces=((" ?", "\u202f?"), (" !", "\u202f!"), (" ;", "\u202f;"), (" :", "\u00a0:"), ("« ", "«\u00a0"), (" »", "\u00a0»")),
)
SHEETS = (
    general.SHEET,
    bords.SHEET,
    apartes.SHEET,
    ordinaire.SHEET,
    tout_indigne.SHEET,
    tout_calme.SHEET,
    gestes.SHEET,
    caches.SHEET,
    nouvelles.SHEET,
    crises_de_parole.SHEET,
    crises_de_fait.SHEET,
    dit_net.SHEET,
    dit_des_gestes.SHEET,
    repond.SHEET,
    dit_de_l_attente.SHEET,
    dit_des_choses.SHEET,
    dit_des_mots.SHEET,
)
