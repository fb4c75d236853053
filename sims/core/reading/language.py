"""Which language a text is in, of those that can be read, by its small words."""

from __future__ import annotations

import re
from typing import Final, Literal
from unicodedata import combining, normalize

Language = Literal["en", "fr"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_ACCENT: Final = re.compile(r"[éèêëàâçîïôùûœÉÈÀÇÊ«]")
_FRENCH_WORDS: Final = """
    a ai ainsi alors annee apres appelez arretez as assez au aucun aucune aussi autre aux avait avec avez avons
    beaucoup bien bon bonjour bonne bravo c ca car ce cela celle celui certains ces cet cette chaque chez comme
    contre coeur d dans de demain depuis des deja desole desoles desolee deux dit donc du elle elles en encore entre
    es est et etait etaient ete etes etre excuses excuse faire fait faut faute faux fois font franchement grave gens
    heures hier ici il ils inexcusable j jamais jour je jours l la le les leur leurs lui m ma maintenant mais malgre
    mauvais meme merci mes mince moi mois moins mon n navre navres ne ni non nos notre nous nouveau nouvelle ont oui
    ou par parce partir pas peu peur personne plus point pour pourquoi prochain prochaine qu quand que quel quelle
    quelqu quelques qui quoi rappel reparer rien s sa sans se sera serons ses si son sommes sont soir sous suis sur
    surtout t ta tard te tel toi ton tous tout toute toutes toujours tres trop tu un une va vers veuillez vient
    voici voila vos votre vous vraiment vrai y
"""
_ENGLISH_WORDS: Final = """
    a about again all am an and any anyone are as at be because been being but by can cannot could d day did didn do
    does doesn don down each every everyone for from get give going got had has have he her here his how i if in
    into is isn it its just know last ll m make me more my need never no nobody not nothing now of off on one or our
    out over please re s say she should so some sorry stop t thank thanks that the their them there these they this
    those to today tomorrow too two up us ve very was wasn we were what when where which who why will with without
    won would yes you your
"""
_FRENCH: Final = frozenset(_FRENCH_WORDS.split())
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())
_SHARED: Final = _FRENCH & _ENGLISH


def plain_letters(text: str) -> str:
    """The text in small letters without accents: people leave accents out as often as not."""
    return "".join(one for one in normalize("NFD", text.lower().replace("œ", "oe")) if not combining(one))


def language_of(text: str) -> Language:
    """The language that more of the small words are of; English where neither is."""
    words = [word for word in _WORD.findall(plain_letters(text)) if word not in _SHARED]
    french = sum(word in _FRENCH for word in words) + len(_ACCENT.findall(text))
    return "fr" if french > sum(word in _ENGLISH for word in words) else "en"
