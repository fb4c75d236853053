"""Which skeletons fit, which of them is taken, and how it becomes a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final, TypeVar, get_args

from sims.core.crowd.text.habits import Habits
from sims.core.crowd.text.lately import Mark
from sims.core.crowd.text.naming import MARK, Naming
from sims.core.crowd.text.sheet import Pieces, Skeleton, Slot, read_sheets
from sims.core.crowd.text.topic import AT_FIRST, QUOTES, About, Arousal, Crisis, Kind, So, Stance, To, Voice

_T = TypeVar("_T")
Draws = Callable[[], float]
"""Gives the next number in [0, 1)."""
Words = Mapping[str, tuple[str, ...]]
"""By slot, what may stand in it."""

_BITS: Final = {
    value: 1 << at
    for at, value in enumerate(
        [*get_args(Stance), *get_args(Arousal), *get_args(Voice), *get_args(Kind)],
    )
}
_FIELDS: Final = ("stance", "arousal", "voice", "kind")
_PARTS: Final = ("core", "plain", "answer", "opener", "closer", "aside")
_ALL: Final = {name: get_args(values) for name, values in zip(_FIELDS, (Stance, Arousal, Voice, Kind), strict=True)}
_MOST_FORMS: Final = 3_000
"""Skeletons that can become more texts than this are not preferred any further."""
_PREFERENCE: Final = {"core": 0.4, "aside": 0.4, "opener": 0.2, "closer": 0.2}
"""Of two cores, one that can become ten times as many texts is taken two and a half times as often. Chosen by reading."""
_OWN_CRISIS, _OWN_VOICE, _OWN_KIND = 2.8, 1.8, 1.6
"""How much rather somebody says what fits exactly than what would fit anywhere. Chosen by reading."""
_LENGTHS: Final[dict[str, tuple[int, int]]] = {"post": (9, 40), "reply": (2, 14), "quote": (4, 24)}
"""Words that a text of each kind likes to have. Others are taken a quarter as often."""


@dataclass(frozen=True, slots=True)
class Pool:
    """The skeletons of one part that fit, weighted: what can become many texts comes more often, so that few come twice."""

    skeletons: tuple[Skeleton, ...]
    marks: tuple[float, ...]

    def pick(self, draw: float) -> Skeleton:
        """One of them. The pool is not empty."""
        return self.skeletons[bisect_right(self.marks, draw * self.marks[-1], 0, len(self.marks) - 1)]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one voice can say in one mood."""

    core: Pool
    plain: Pool
    answer: Pool
    """Only in an answer to another of the public."""
    opener: Pool
    closer: Pool
    aside: Pool


class Scene:
    """What can be said about one thing in one kind of crisis, under one ceiling."""

    def __init__(self, skeletons: Iterable[Skeleton], words: Words) -> None:
        self._parts: dict[str, list[tuple[int, Skeleton]]] = {part: [] for part in _PARTS}
        for skeleton in skeletons:
            if skeleton.part in self._parts and skeleton.needs <= words.keys():
                self._parts[skeleton.part].append((_mask(skeleton), skeleton))
        self._cells: dict[tuple[str, str, str, str, To | None, bool], Cell] = {}

    def cell(
        self, stance: Stance, arousal: Arousal, voice: Voice, kind: Kind, to: To | None = None, *, quoting: bool = False
    ) -> Cell:
        """The cell of these four, in an answer to `to`; with `quoting`, of what quotes something only."""
        key = (stance, arousal, voice, kind, to, quoting)
        if (found := self._cells.get(key)) is None:
            wanted = sum(_BITS[value] for value in (stance, arousal, voice, kind))
            found = self._cells[key] = Cell(*(self._pool(part, wanted, kind, to, quoting=quoting) for part in self._parts))
        return found

    def _pool(self, part: str, wanted: int, kind: Kind, to: To | None, *, quoting: bool) -> Pool:
        fitting = tuple(skeleton for mask, skeleton in self._parts[part] if mask & wanted == wanted)
        if quoting and part in ("core", "plain"):
            fitting = tuple(skeleton for skeleton in fitting if skeleton.needs & QUOTES)
        if part == "answer":
            fitting = tuple(skeleton for skeleton in fitting if to in skeleton.tags["to"])
        return Pool(fitting, tuple(accumulate(_weight(skeleton, kind) for skeleton in fitting)))


class Grammar:
    """A language of the crowd: its skeletons and its lists of words."""

    def __init__(self, sheets: Iterable[str], habits: Habits, naming: Naming) -> None:
        self.habits, self.naming = habits, naming
        self.skeletons, self._lists = read_sheets(sheets)
        self._said = lru_cache(maxsize=512)(self._sayable)
        self.scene = lru_cache(maxsize=128)(self._scene)
        self.ordinary = Pool(
            tuple(skeleton for skeleton in self.skeletons if skeleton.part == "ordinary"),
            tuple(accumulate(1.0 for skeleton in self.skeletons if skeleton.part == "ordinary")),
        )

    def fitting(self, crisis: Crisis, about: About, ceiling: int, *, part: str = "core") -> list[Skeleton]:
        """The skeletons of a part that may be used here at all."""
        return [
            skeleton
            for skeleton in self.skeletons
            if skeleton.part == part
            and skeleton.heat <= ceiling
            and _allows(skeleton, "crisis", crisis)
            and _allows(skeleton, "about", about)
        ]

    def _scene(self, crisis: Crisis, about: About, ceiling: int, has: tuple[str, ...]) -> Scene:
        """`has`: what skeletons may count on."""
        fitting = [one for part in _PARTS for one in self.fitting(crisis, about, ceiling, part=part)]
        return Scene(fitting, dict.fromkeys(has, ()))

    def _sayable(self, ceiling: int, passed: int, so: frozenset[So]) -> dict[str, tuple[Pieces, ...]]:
        return {
            name: tuple(entry.pieces for entry in entries if entry.may_be_said(ceiling, passed, so))
            for name, entries in self._lists.items()
        }

    def expand(
        self,
        pieces: Pieces,
        words: Words,
        draws: Draws,
        ceiling: int,
        *,
        passed: int = 0,
        so: frozenset[So] = AT_FIRST,
        taken: list[Mark] | None = None,
    ) -> str:
        """A text of these pieces, `passed` minutes on, while this is `so`. Into `taken` goes what was quoted, and what was taken
        of the lists."""
        out: list[str] = []
        self._fill(pieces, words, draws, self._said(ceiling, passed, so), out, [] if taken is None else taken)
        return "".join(out)

    def _fill(
        self,
        pieces: Pieces,
        words: Words,
        draws: Draws,
        lists: Mapping[str, tuple[Pieces, ...]],
        out: list[str],
        taken: list[Mark],
    ) -> None:
        for piece in pieces:
            if isinstance(piece, str):
                out.append(piece)
                continue
            if isinstance(piece, Slot):
                given = words.get(piece.name)
                if given is not None:
                    one = _one(given, draws)
                    if piece.name in QUOTES:
                        taken.append(("quote", one))
                    out.append(f"{MARK}{one}{MARK}" if piece.name == "brand" else one)
                    continue
                ways = lists[piece.name]
                at = int(draws() * len(ways))
                taken.append(("word", f"{piece.name} {at}"))
            else:
                ways = piece.ways
                at = int(draws() * len(ways))
            way = ways[at]
            if len(way) == 1 and isinstance(only := way[0], str):
                out.append(only)
            elif way:
                self._fill(way, words, draws, lists, out, taken)


def _one(things: Sequence[_T], draws: Draws) -> _T:
    return things[int(draws() * len(things))] if len(things) > 1 else things[0]


def _allows(skeleton: Skeleton, name: str, value: str) -> bool:
    allowed = skeleton.tags.get(name)
    return not allowed or value in allowed


def _mask(skeleton: Skeleton) -> int:
    return sum(_BITS[value] for name in _FIELDS for value in (skeleton.tags.get(name) or _ALL[name]))


def _weight(skeleton: Skeleton, kind: Kind) -> float:
    weight: float = min(skeleton.forms, _MOST_FORMS) ** _PREFERENCE.get(skeleton.part, 0.2) * skeleton.share
    for name, more in (("crisis", _OWN_CRISIS), ("voice", _OWN_VOICE), ("kind", _OWN_KIND)):
        if skeleton.tags.get(name):
            weight *= more
    least, most = _LENGTHS[kind]
    return weight if skeleton.part != "core" or least <= skeleton.words <= most else weight / 4
