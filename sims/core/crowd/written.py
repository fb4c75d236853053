"""A day written down, one fact a line: what the public is to react to, for measuring it without an exercise.

Each line is a JSON object with `ms`, its moment in milliseconds from the start, and `type`:

    {"ms": 600000, "type": "dial", "level": 4}
    {"ms": 60000, "type": "inject", "text": "A clip goes round.", "post": "clip", "trigger": true}
    {"ms": 900000, "type": "act", "act": "replied", "text": "You are right, and we are sorry.", "target": "clip"}

An inject with `"disproves": true` shows that what the team has denied so far is so.
`act` is posted, replied, quoted, reposted, liked, edited, pinned, deleted or hidden. Optional in an act: `post`, a name for the
post that it made (or took down); `target`, the post that it answers, quotes, shares, pins or hides (the name of an inject's or an
act's post, or the id of a post of the public); `labels`, `aux`, `tone` and `confidence`, which are read from the text if they are
not given; `promise`, the moment for which an update is promised; `copies`, how often this text has been used now; `views` of what
was deleted; `shared`, how a bare repost of it is judged (harmless, notice, contested or hostile); `followers` of the account,
whom a quote brings to what it quotes; `video` (of who leads the organisation), `personal` and `cites_bio`, true or false.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Final, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from sims.core.reading import Aux, Label, Tone, read
from sims.core.strict_json import NotStrict, object_of
from sims.core.text import Line, tidy

from .beside import marked
from .dial import Move
from .inputs import Deed, Inputs, Released, Shared
from .promises import DAY_MS, promised

LONGEST_MS: Final = 7 * DAY_MS
MOST_FACTS: Final = 2_000
"""In a day: an exercise has a few hundred."""
MOST_PEOPLE: Final = 2_000_000_000
"""Who can have seen or can follow anything."""
_OF_THE_PUBLIC: Final = re.compile(r"[0-9a-f]{18}|[0-9a-f]{32}")
"""The id of a post of the public's: of one that nobody set off, and of any other."""

Moment = Annotated[int, Field(ge=0, le=LONGEST_MS, strict=True)]
Text = Annotated[str, Field(max_length=5_000), AfterValidator(tidy)]
Whether = Annotated[bool, Field(strict=True)]
People = Annotated[int, Field(ge=0, le=MOST_PEOPLE, strict=True)]


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    ms: Moment


class WrittenDial(_Fact):
    """The dial was turned."""

    type: Literal["dial"]
    level: Annotated[int, Field(ge=0, le=5, strict=True)]


class WrittenInject(_Fact):
    """Something was released."""

    type: Literal["inject"]
    text: Text = ""
    post: Line | None = None
    trigger: Whether = False
    disproves: Whether = False


class WrittenAct(_Fact):
    """The team did something in public."""

    type: Literal["act"]
    act: Literal["posted", "replied", "quoted", "reposted", "liked", "edited", "pinned", "deleted", "hidden"]
    text: Text = ""
    post: Line | None = None
    target: Line | None = None
    labels: tuple[Label, ...] | None = None
    aux: tuple[Aux, ...] | None = None
    tone: Tone | None = None
    confidence: Annotated[float, Field(ge=0, le=1, strict=True)] | None = None
    promise: Moment | None = None
    copies: Annotated[int, Field(ge=1, le=10_000, strict=True)] = 1
    views: People = 0
    shared: Shared = "contested"
    followers: People = 0
    video: Whether = False
    personal: Whether = False
    cites_bio: Whether = False


Written = WrittenDial | WrittenInject | WrittenAct
_MAKES: Final = frozenset({"posted", "replied", "quoted", "reposted"})
"""Acts that make a post."""
_ADAPTER: Final[TypeAdapter[Written]] = TypeAdapter(Annotated[Written, Field(discriminator="type")])


class BadLine(Exception):  # noqa: N818  (it says what is wrong)
    """A line that cannot be used: its number, and what is wrong in one sentence."""

    def __init__(self, number: int, problem: str) -> None:
        """`number` counts from 1."""
        super().__init__(f"Line {number}: {problem}")


class Target(NamedTuple):
    """A post of the public's that an act of this moment (ms) answers, shares, pins or hides, and the line that says so."""

    line: int
    ms: int
    ident: str


class WrittenDay(NamedTuple):
    """A day, and which posts of the public have to be there for it. Whoever runs the crowd can tell whether they are."""

    inputs: Inputs
    targets: tuple[Target, ...] = ()


def written_day(lines: Iterable[str], level: int, opens: int = 0) -> WrittenDay:
    """The day of these lines, in any order, with the dial at `level` from the start. Raises `BadLine`.

    `opens` is the time of day at the start, in ms after midnight: “next update at 11:00” is meant by it. It has all begun at the
    start; patience runs from an inject that is a trigger, if there is one.
    """
    numbered = sorted(_facts(lines), key=lambda one: one[1].ms)
    facts = [fact for _, fact in numbered]
    moves = (Move(0, level), *(Move(fact.ms, fact.level) for fact in facts if isinstance(fact, WrittenDial)))
    released = tuple(
        Released(fact.ms, fact.text, fact.trigger, fact.post, fact.disproves) for fact in facts if isinstance(fact, WrittenInject)
    )
    deeds = marked(_deeds(facts, opens), released, since=0)
    return WrittenDay(Inputs(moves, released, deeds, since=0), tuple(_targets(numbered, deeds)))


def _facts(lines: Iterable[str]) -> Iterator[tuple[int, Written]]:
    count = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        count += 1
        if count > MOST_FACTS:
            raise BadLine(number, f"a day holds at most {MOST_FACTS:,} facts.")
        try:
            yield number, _ADAPTER.validate_python(object_of(line))
        except NotStrict as wrong:
            raise BadLine(number, f"this cannot be read: {wrong}.") from None
        except ValidationError as wrong:
            raise BadLine(number, _problem(wrong)) from None


def _problem(wrong: ValidationError) -> str:
    """The first thing that is wrong, in words."""
    first = wrong.errors(include_url=False, include_input=False)[0]
    if first["type"].startswith("union_tag"):
        return "type: it is dial, inject or act."
    # The first part of the place is the type by which the line was taken.
    where = ".".join(str(part) for part in first["loc"][1:])
    said = "holds half a character" if first["type"] == "string_unicode" else first["msg"].removeprefix("Value error, ")
    said = said[:1].lower() + said[1:]
    return f"{where}: {said}." if where else f"{said}."


def _targets(numbered: Sequence[tuple[int, Written]], deeds: Sequence[Deed]) -> Iterator[Target]:
    """What acts refer to of the public's. Refused is what else is no post that is there by then, and a name that stands twice."""
    made = _made(numbered, deeds)
    for number, fact in numbered:
        if not isinstance(fact, WrittenAct) or fact.target is None:
            continue
        if fact.target not in made and _OF_THE_PUBLIC.fullmatch(fact.target):
            yield Target(number, fact.ms, fact.target)
        elif made.get(fact.target, fact.ms + 1) > fact.ms:
            raise BadLine(number, f"target: there is no post “{fact.target}” at that moment.")


def _made(numbered: Sequence[tuple[int, Written]], deeds: Sequence[Deed]) -> dict[str, int]:
    """When each post of a name came out."""
    made: dict[str, int] = {}
    lines: dict[str, int] = {}
    acts = iter(deeds)
    for number, fact in numbered:
        deed = next(acts) if isinstance(fact, WrittenAct) else None
        post = deed.post if deed is not None else fact.post if isinstance(fact, WrittenInject) else None
        if post is None or (deed is not None and not deed.kinds & _MAKES):
            continue
        if post in made:
            raise BadLine(max(number, lines[post]), f"post: “{post}” is the name of another post.")
        made[post], lines[post] = fact.ms, number
    return made


def _deeds(facts: Iterable[Written], opens: int) -> Iterator[Deed]:
    """Acts are named by their moment, so that one more of them changes nothing of the others."""
    at: dict[int, int] = {}
    for fact in facts:
        if isinstance(fact, WrittenAct):
            at[fact.ms] = at.get(fact.ms, 0) + 1
            yield _deed(fact, f"{fact.ms}.{at[fact.ms]}", opens)


def _deed(act: WrittenAct, key: str, opens: int) -> Deed:
    has_words = bool(act.text) and act.act not in ("deleted", "hidden", "liked", "pinned", "reposted")
    found = read(act.text if has_words else "")
    labels = frozenset[str](found.labels if act.labels is None else act.labels)
    said = {
        "from_personal": act.personal,
        "same_text": act.copies > 1,
        "cited_bio": act.cites_bio or found.disclaims,
        "video": act.video,
    }
    # What people said of it counts as certain.
    confidence = act.confidence if act.confidence is not None else 1.0 if act.labels is not None else found.confidence
    return Deed(
        t=act.ms,
        key=key,
        kinds=frozenset([act.act, *(kind for kind, so in said.items() if so)]),
        text=act.text,
        labels=labels,
        aux=frozenset(found.aux if act.aux is None else act.aux),
        tone=act.tone or found.tone,
        confidence=confidence,
        copies=act.copies,
        shared=act.shared,
        views=act.views,
        followers=act.followers,
        promise=_promise(act, opens) if "PROM" in labels else None,
        post=act.post or (f"act {key}" if act.act in _MAKES else None),
        target=act.target,
    )


def _promise(act: WrittenAct, opens: int) -> int | None:
    if act.promise is not None:
        return act.promise
    wait = promised(act.text, (opens + act.ms) % DAY_MS)
    return None if wait is None else act.ms + wait
