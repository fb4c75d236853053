"""Who a row is for: recipient cells into roles, however they are parted, spelled and summed up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations

from sims.core.scenario import EVERYONE

from .columns import folded

_EVERYBODY = frozenset(
    re.split(
        r"\|",
        "all|everyone|everybody|all players|all roles|all teams|all participants|the whole team"
        "|tous|toutes|tout le monde|tous les joueurs|tous les participants|toutes les cellules"
        "|alle|alle rollen|alle spieler|alle teilnehmer",
    )
)
_EXCEPT = re.compile(r"^(?:tous|toutes|all|everyone|alle)\s+(?:sauf|hormis|except|but|ausser|auer)\s+(.+)$")
_STRONG = re.compile(r"[\n\r;,]+")
_WEAK = re.compile(r"\s*/\s*|\s+(?:et|and|und|&|\+)\s+", re.IGNORECASE)


def slug(text: str, taken: Iterable[str] = ()) -> str:
    """A key made of a name: at most 32 small letters, digits and dashes, unlike those that are taken."""
    base = "-".join(re.findall(r"[a-z0-9]+", folded(text)))[:28].strip("-") or "one"
    key, number, used = base, 2, set(taken)
    while key in used or key == EVERYONE:
        key, number = f"{base}-{number}", number + 1
    return key


@dataclass
class Table:
    """The roles found in a recipient column, in the order in which they first appear, by folded name."""

    keys: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    uses: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, cells: Iterable[str]) -> Table:
        """Read every cell of the column once, to know which names stand alone somewhere."""
        alone = {
            folded(part) for cell in cells for part in _STRONG.split(cell) if part.strip() and not _WEAK.search(part.strip())
        }
        return cls(known=frozenset(alone))

    def read(self, cell: str) -> tuple[str, ...]:
        """The role keys that a cell names: `("all",)` for everybody, nothing for an empty cell."""
        found: list[str] = []
        for part in _STRONG.split(cell):
            name = part.strip().strip("-•·").strip()
            if not name:
                continue
            if name == "*" or folded(name) in _EVERYBODY:
                return (EVERYONE,)
            found += [self._key(one) for one in self._parted(name)]
        keys = tuple(dict.fromkeys(found))
        self.uses.update(keys)
        return keys

    def excepted(self, cell: str) -> tuple[str, ...] | None:
        """For "everyone but Legal": the keys that are left out; None when the cell says no such thing."""
        found = _EXCEPT.match(folded(cell))
        if found is None:
            return None
        left_out = {folded(part) for part in re.split(r" et | and | und ", found[1])}
        return tuple(key for name, key in self.keys.items() if name in left_out)

    def alike(self) -> list[tuple[str, str]]:
        """Pairs of role names so alike that one may be a slip of the pen."""
        return [
            (self.titles[one], self.titles[other])
            for (first, one), (second, other) in combinations(self.keys.items(), 2)
            if min(len(first), len(second)) >= 4 and SequenceMatcher(None, first, second).ratio() > 0.85
        ]

    def _parted(self, name: str) -> list[str]:
        # "PR/Comm" may be one role and "Cyber / IT" two: it is parted when its parts are roles of their own elsewhere.
        parts = [part.strip() for part in _WEAK.split(name) if part.strip()]
        if len(parts) > 1 and all(folded(part) in self.known for part in parts):
            return parts
        return [name]

    def _key(self, name: str) -> str:
        plain = folded(name)
        if plain not in self.keys:
            self.keys[plain] = slug(name, self.keys.values())
            self.titles[self.keys[plain]] = name
        return self.keys[plain]
