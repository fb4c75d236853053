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

from collections.abc import Iterable, Iterator
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from sims.core.reading import Aux, Label, Tone, read

from .dial import Move
from .inputs import Deed, Inputs, Released, Shared
from .promises import DAY_MS, promised

LONGEST_MS: Final = 7 * DAY_MS

Moment = Annotated[int, Field(ge=0, le=LONGEST_MS, strict=True)]
Text = Annotated[str, Field(max_length=5_000)]
Named = Annotated[str, Field(min_length=1, max_length=200)]


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
    post: Named | None = None
    trigger: bool = False
    disproves: bool = False


class WrittenAct(_Fact):
    """The team did something in public."""

    type: Literal["act"]
    act: Literal["posted", "replied", "quoted", "reposted", "liked", "edited", "pinned", "deleted", "hidden"]
    text: Text = ""
    post: Named | None = None
    target: Named | None = None
    labels: tuple[Label, ...] | None = None
    aux: tuple[Aux, ...] | None = None
    tone: Tone | None = None
    confidence: Annotated[float, Field(ge=0, le=1)] | None = None
    promise: Moment | None = None
    copies: Annotated[int, Field(ge=1, strict=True)] = 1
    views: Annotated[int, Field(ge=0, strict=True)] = 0
    shared: Shared = "contested"
    followers: Annotated[int, Field(ge=0, le=2_000_000_000, strict=True)] = 0
    video: bool = False
    personal: bool = False
    cites_bio: bool = False


Written = WrittenDial | WrittenInject | WrittenAct
_ADAPTER: Final[TypeAdapter[Written]] = TypeAdapter(Annotated[Written, Field(discriminator="type")])


class BadLine(Exception):  # noqa: N818  (it says what is wrong)
    """A line that cannot be used: its number, and what is wrong in one sentence."""

    def __init__(self, number: int, problem: str) -> None:
        """`number` counts from 1."""
        super().__init__(f"Line {number}: {problem}")


def written_day(lines: Iterable[str], level: int, opens: int = 0) -> Inputs:
    """The day of these lines, in any order, with the dial at `level` from the start. Raises `BadLine`.

    `opens` is the time of day at the start, in ms after midnight: “next update at 11:00” is meant by it. It has all begun at the
    start; patience runs from an inject that is a trigger, if there is one.
    """
    facts = sorted(_facts(lines), key=lambda fact: fact.ms)
    moves = (Move(0, level), *(Move(fact.ms, fact.level) for fact in facts if isinstance(fact, WrittenDial)))
    released = (
        Released(fact.ms, fact.text, fact.trigger, fact.post, fact.disproves) for fact in facts if isinstance(fact, WrittenInject)
    )
    return Inputs(moves, tuple(released), tuple(_deeds(facts, opens)), since=0)


def _facts(lines: Iterable[str]) -> Iterator[Written]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _ADAPTER.validate_json(line)
        except ValidationError as wrong:
            raise BadLine(number, _problem(wrong)) from None


def _problem(wrong: ValidationError) -> str:
    """The first thing that is wrong, in words."""
    first = wrong.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return "this is not JSON."
    if first["type"].startswith("union_tag"):
        return "type: it is dial, inject or act."
    # The first part of the place is the type by which the line was taken.
    where = ".".join(str(part) for part in first["loc"][1:])
    said = first["msg"][:1].lower() + first["msg"][1:]
    return f"{where}: {said}." if where else f"{said}."


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
        post=act.post or (f"act {key}" if act.act in ("posted", "replied", "quoted", "reposted") else None),
        target=act.target,
    )


def _promise(act: WrittenAct, opens: int) -> int | None:
    if act.promise is not None:
        return act.promise
    wait = promised(act.text, (opens + act.ms) % DAY_MS)
    return None if wait is None else act.ms + wait
