"""Reads the sheets that phrases are written on. Their format is described in this package's `__init__`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Final, get_args

from sims.core.crowd.text.topic import PASSED, About, Arousal, Crisis, Kind, So, Stance, To, Voice

PARTS = ("core", "plain", "answer", "opener", "closer", "aside", "ordinary")
TOPIC_SLOTS: Final = frozenset({"brand", "product", "people", "place", "hashtag", "inject", "statement", "deleted", "promise"})
_TAGS: Final = {
    "crisis": get_args(Crisis),
    "about": get_args(About),
    "stance": get_args(Stance),
    "arousal": get_args(Arousal),
    "voice": get_args(Voice),
    "kind": get_args(Kind),
    "to": get_args(To),
}
_STEPS = frozenset(map(str, PASSED))
_SO: Final = frozenset(get_args(So))
_NAMES = "|".join(sorted(_SO))
_ITEM = re.compile(rf"(?P<text>.*?)(?:\^(?P<heat>\d))?(?:~(?P<least>\d+)(?:-(?P<most>\d+))?)?(?:\[(?P<so>{_NAMES})\])?")
_CONDITION = re.compile(rf"\[({_NAMES}|\d+)\] ?")
_TOKEN = re.compile(r"\{[a-z_]+\}|[(|)]|[^{(|)]+")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a word of the scenario, or for one of a list."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A place where one of several ways is gone."""

    ways: tuple[Pieces, ...]


Pieces = tuple[str | Slot | Choice, ...]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """One line of a sheet, and where it fits. An empty set of tags fits everywhere."""

    source: str
    pieces: Pieces
    part: str
    tags: Mapping[str, frozenset[str]]
    heat: int
    alone: bool
    """Stands by itself, without opener and closer."""
    needs: frozenset[str]
    """The scenario's words that it cannot do without, and what must be so."""
    forms: int
    """How many texts it can become, the scenario's words aside."""
    words: int
    """About how long it is."""
    share: float = 1.0
    """How much more, or less, often than others it is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One word or phrase of a list, the least ceiling under which it may be said, from and until which of `PASSED`, and what must
    be so for it."""

    pieces: Pieces
    heat: int
    least: int = 0
    most: int | None = None
    needs: So | None = None

    def may_be_said(self, ceiling: int, passed: int, so: frozenset[So]) -> bool:
        """Under this ceiling, after so many minutes, while this is so."""
        in_time = self.least <= passed and (self.most is None or passed < self.most)
        return in_time and self.heat <= ceiling and (self.needs is None or self.needs in so)


Lists = dict[str, tuple[Entry, ...]]


class SheetError(ValueError):
    """A sheet is not written as the format says."""


def read_sheets(sheets: Iterable[str]) -> tuple[tuple[Skeleton, ...], Lists]:
    """Every skeleton and every list of some sheets; they may use each other's lists.

    Raises:
        SheetError: a header, a tag or a slot is not known, or a bracket is not closed.
    """
    blocks = [block for sheet in sheets for block in _blocks(sheet)]
    lists: Lists = {}
    for header, lines in blocks:
        if header.startswith("list "):
            entries = tuple(_entry(item) for line in lines for item in line.split(" / "))
            name = header.removeprefix("list ").strip()
            lists[name] = lists.get(name, ()) + entries
    skeletons = tuple(
        _skeleton(line, header, lists) for header, lines in blocks if not header.startswith("list ") for line in lines
    )
    return skeletons, lists


def _blocks(sheet: str) -> Iterator[tuple[str, list[str]]]:
    """The headers of a sheet, each with its lines. A line that begins with a space goes on with the one before."""
    header: str | None = None
    lines: list[str] = []
    for line in sheet.splitlines():
        if line.startswith("=="):
            if header is not None:
                yield header, lines
            header, lines = line.strip("= "), []
        elif line.startswith(" ") and lines:
            lines[-1] += " " + line.strip()
        elif line.strip() and not line.startswith("#"):
            lines.append(line.strip())
    if header is None:
        raise SheetError("a sheet has no header")
    yield header, lines


def _entry(item: str) -> Entry:
    found = _ITEM.fullmatch(item.strip())
    if found is None or not set(filter(None, (found["least"], found["most"]))) <= _STEPS:
        raise SheetError(f"an item's ceiling or minutes cannot be: {item!r}")
    most = int(found["most"]) if found["most"] else None
    needs = next((one for one in get_args(So) if one == found["so"]), None)
    return Entry(parse(found["text"]), int(found["heat"] or 0), int(found["least"] or 0), most, needs)


def _skeleton(line: str, header: str, lists: Lists) -> Skeleton:
    part, heat, share = "core", 0, 1.0
    tags = {"about": frozenset({"incident"})}
    for clause in filter(None, (clause.strip() for clause in header.split(";"))):
        name, *values = clause.replace(":", " ").split()
        if name == "part" and values[0] in PARTS:
            part = values[0]
        elif name == "heat":
            heat = int(values[0])
        elif name == "share":
            share = float(values[0])
        elif name in _TAGS and values == ["any"]:
            tags[name] = frozenset()
        elif name in _TAGS and set(values) <= set(_TAGS[name]):
            tags[name] = frozenset(values)
        else:
            raise SheetError(f"no such tag: {clause!r} in {header!r}")
    if part == "answer":
        tags = {"to": frozenset(get_args(To)), **tags, "about": frozenset()}
    if "^" in line:
        raise SheetError(f"only an item of a list has a ceiling of its own: {line!r}")
    conditions, said = _conditions(line.removeprefix("!"))
    pieces = parse(said)
    names = frozenset(_slots(pieces, lists))
    if unknown := names - TOPIC_SLOTS - lists.keys():
        raise SheetError(f"no list has the name {sorted(unknown)} in {line!r}")
    least = max((min(entry.heat for entry in lists[name]) for name in names if name in lists), default=0)
    return Skeleton(
        source=line,
        pieces=pieces,
        part=part,
        tags=tags,
        heat=max(heat, least),
        alone=line.startswith("!"),
        needs=((names & TOPIC_SLOTS) - {"brand"}) | conditions,
        forms=_forms(pieces, lists),
        words=round(_length(pieces)),
        share=share,
    )


def _conditions(line: str) -> tuple[frozenset[str], str]:
    """What must be so for a line to be true, and the line without it."""
    conditions = set()
    while found := _CONDITION.match(line):
        conditions.add(found[1])
        line = line[found.end() :]
    if unknown := conditions - _STEPS - _SO:
        raise SheetError(f"nothing changes after so many minutes: {sorted(unknown)} in {line!r}")
    return frozenset(conditions), line


def parse(text: str) -> Pieces:
    """The pieces of a line: text, `{slots}`, and `(one|or|another)`. Brackets without a bar inside are just brackets."""
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        raise SheetError(f"a brace is not closed: {text!r}")
    pieces, rest = _sequence(tokens, 0, text)
    if rest != len(tokens):
        raise SheetError(f"a bracket is not opened: {text!r}")
    return pieces


def _sequence(tokens: list[str], at: int, text: str) -> tuple[Pieces, int]:
    pieces: list[str | Slot | Choice] = []
    while at < len(tokens) and tokens[at] not in "|)":
        bit = tokens[at]
        if bit == "(":
            piece, at = _choice(tokens, at + 1, text)
            pieces.append(piece)
        else:
            pieces.append(Slot(bit[1:-1]) if bit.startswith("{") else bit)
            at += 1
    return tuple(pieces), at


def _choice(tokens: list[str], at: int, text: str) -> tuple[Choice, int]:
    ways = []
    while True:
        way, at = _sequence(tokens, at, text)
        ways.append(way)
        if at >= len(tokens):
            raise SheetError(f"a bracket is not closed: {text!r}")
        at += 1
        if tokens[at - 1] == ")":
            break
    if len(ways) == 1:
        return Choice((("(", *ways[0], ")"),)), at
    return Choice(tuple(ways)), at


def _slots(pieces: Pieces, lists: Lists) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Slot):
            yield piece.name
            for entry in lists.get(piece.name, ()):
                yield from _slots(entry.pieces, {})
        elif isinstance(piece, Choice):
            for way in piece.ways:
                yield from _slots(way, lists)


def _forms(pieces: Pieces, lists: Lists) -> int:
    return prod(
        sum(_forms(way, lists) for way in piece.ways)
        if isinstance(piece, Choice)
        else len(lists.get(piece.name, ())) or 1
        if isinstance(piece, Slot)
        else 1
        for piece in pieces
    )


def _length(pieces: Pieces) -> float:
    return sum(
        sum(_length(way) for way in piece.ways) / len(piece.ways)
        if isinstance(piece, Choice)
        else 1.5
        if isinstance(piece, Slot)
        else len(piece.split())
        for piece in pieces
    )
