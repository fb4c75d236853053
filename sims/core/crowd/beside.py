"""Which posts of the team's have nothing to do with what everybody talks about: in doubt, none.

To call an answer that was not understood small talk would be worse than to take small talk for an answer: a post is beside the
point only if its reading found nothing in it, and if it names nothing of the crisis. Of what came out of the queue by itself it
is known already. Before there is a crisis it is the other way
round: there only somebody who owns up or denies speaks of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from .inputs import Deed, Released

SHORTEST: Final = 5
"""Letters of a word that two texts have in common only if they talk of the same thing, but for `_EVERYWHERE`."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_EVERYWHERE: Final = frozenset({
    "about", "after", "again", "before", "because", "being", "could", "every", "everyone", "first", "from", "going", "great",
    "having", "little", "morning", "never", "other", "people", "please", "right", "since", "small", "still", "something",
    "their", "there", "these", "thing", "things", "think", "those", "three", "today", "tonight", "until", "weekend", "welcome",
    "where", "which", "while", "would", "years", "yours", "alors", "aussi", "autre", "avant", "bientôt", "comme", "contre",
    "cette", "depuis", "encore", "heure", "heures", "jamais", "maintenant", "merci", "notre", "quand", "quelque", "toujours",
    "toutes", "votre",
})  # fmt: skip
"""Words that all kinds of texts have."""
_OF_A_CRISIS: Final = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|aware|statement|clips?|videos?|posted|reposts?|reposted|shared|comments?|complain\w*|"
    r"mistakes?|wrong|happened|angry|upset|hurt|questions?|désolée?s?|excus\w+|pardon|vidéos?|partag\w+|publié\w*|propos|"
    r"erreurs?|colère|communiqué|arrivé)\b"
)
"""Words by which one speaks of one."""


_OWNING: Final = frozenset({"APO", "RESP", "DEN"})
"""What a text does that speaks of a crisis before anybody else does."""


def marked(deeds: Iterable[Deed], released: Iterable[Released], since: int | None = None) -> tuple[Deed, ...]:
    """The acts with a note on those that are beside the point, by what had gone out by then. `since` as in `Inputs`."""
    news = tuple(released)
    begun = next((each.t for each in news if each.trigger), None) if since is None else since
    return tuple(deed if deed.beside is not None else replace(deed, beside=_is_beside(deed, news, begun)) for deed in deeds)


def _is_beside(deed: Deed, news: tuple[Released, ...], begun: int | None) -> bool:
    if not deed.speaks:
        return False
    if begun is None or deed.t < begun:
        return not deed.labels & _OWNING
    if "posted" not in deed.kinds or deed.labels or deed.aux - {"BOOST"}:
        return False
    text = deed.text.casefold()
    words = _words(text)
    known = any(words & _words(each.words.casefold()) for each in news if each.t <= deed.t)
    return not known and not _OF_A_CRISIS.search(text)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(text) if len(word) >= SHORTEST) - _EVERYWHERE
