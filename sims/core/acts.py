"""What the team did in public, as facts: each act, what can be said of it, and how long it has been silent.

An act is noted in the same command, after its own events, for control alone. The shelf, the replay and the reports read it;
players see what they did, and not what it is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from pydantic import Field

from sims.core.beginning import began
from sims.core.clock import check_running, leaps
from sims.core.envelope import CONDUCTOR, CONTROL, Command, Context, Decision, Event, Fact, Name, ParticipantId, SeatKey
from sims.core.falling_due import Due
from sims.core.leaps import reached
from sims.core.reading import read
from sims.core.rejections import Code, Rejected
from sims.core.scenario import ActKind
from sims.core.text import OptionalText

if TYPE_CHECKING:
    from sims.core.exercise import Exercise

SILENCE_MS: Final = 600_000
"""Exercise time without a public act after which the team is silent. Ten minutes: no standard, an exercise writer's habit."""
SAME_TEXT: Final = 0.9
"""Two texts are the same above this share of common words (Dice's coefficient over words, mentions left out)."""
CITED_WORDS: Final = 4
"""So many words in a row from a bio of the team's are a quotation of it."""
COMPARED_ACTS: Final = 200
"""A text is compared with those of so many acts before it."""

Made = Literal["posted", "replied", "quoted", "reposted", "liked", "edited", "deleted", "hidden", "pinned"]
"""What an act is; everything else of `ActKind` is said of it."""
Kind = ActKind | Literal["pinned"]
"""To pin a post says nothing new: nobody writes reactions to it, and no set of the shelf is for it."""


class ActNoted(Event):
    """The team did something in public, or nothing for long (`silent`).

    `post` is the post that the act made or changed, `target` the one that it answered, quoted, shared, liked, hid or pinned,
    `text` what a deleted, edited or hidden post had said, `copies` how often this text has now been used, `views` how often a
    deleted post had been seen, or the one under which a reply was hidden. Without `by` nobody at the table did it.
    """

    audience = CONTROL
    type: Literal["act.noted"] = "act.noted"
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1, max_length=12)]
    by: ParticipantId | None = None
    seat: SeatKey | None = None
    account: Name | None = None
    post: Name | None = None
    target: Name | None = None
    text: OptionalText = ""
    copies: Annotated[int, Field(ge=1, lt=1_000_000)] = 1
    views: Annotated[int, Field(ge=0, lt=2**53)] = 0


class NoteSilence(Command):
    """Note that the team has been silent: the conductor, when it is due."""

    senders: ClassVar = CONDUCTOR
    type: Literal["silence.note"] = "silence.note"


Events = ActNoted
Commands = NoteSilence


@dataclass(slots=True)
class Act:
    """One thing that the team did."""

    t: int
    kinds: list[Kind]
    by: str | None
    seat: str | None
    account: str | None
    post: str | None
    target: str | None
    text: str
    copies: int
    views: int = 0


@dataclass(slots=True)
class Acts:
    """The team's acts by name, in the order in which they happened."""

    acts: dict[str, Act] = field(default_factory=dict)


def reduce(acts: Acts, fact: Fact, event: Events) -> None:
    """Store what was done."""
    acts.acts[fact.name] = Act(
        fact.t,
        list(event.kinds),
        event.by,
        event.seat,
        event.account,
        event.post,
        event.target,
        event.text,
        event.copies,
        event.views,
    )


def noted(
    exercise: Exercise,
    made: Sequence[Made],
    account: str,
    *,
    by: str | None = None,
    post: str | None = None,
    target: str | None = None,
    text: str = "",
    under: str | None = None,
    before: str = "",
) -> ActNoted:
    """The note of an act from one of the team's accounts, with what can be said of it.

    Whatever acts for the team yields it after the act's own events: `text` is what is said now, `before` what a deleted, edited
    or hidden post had said, `under` the post under which it was hidden, `by` who did it, if it was somebody at the table.
    """
    person = exercise.people.participants.get(by or "")
    kinds: list[Kind] = list(made)
    copies = 1 + _said_before(exercise, text) if text and "edited" not in made else 1
    if _is_personal(exercise, account):
        kinds.append("from_personal")
    if copies > 1:
        kinds.append("same_text")
    if _cites_bio(exercise, text):
        kinds.append("cited_bio")
    if read(text).owns:
        kinds.append("owned")
    return ActNoted(
        kinds=tuple(kinds),
        by=by,
        seat=person.seat if person else None,
        account=account,
        post=post,
        target=target,
        text=before,
        copies=copies,
        views=_views(exercise, post if "deleted" in made else under),
    )


def _views(exercise: Exercise, post: str | None) -> int:
    """How many could notice. Who reads a thread sees that something is hidden in it, however few had read the reply itself."""
    counted = exercise.reach.counts.get(post or "")
    return counted.views if counted else 0


def words(text: str) -> list[str]:
    """The words of a text for comparing: small letters, without mentions, links and punctuation."""
    return re.findall(r"\w+(?:['’]\w+)?", re.sub(r"@\w+|https?://\S+", " ", text.casefold()))


def _is_personal(exercise: Exercise, account: str) -> bool:
    one = exercise.accounts.accounts[account]
    return bool(one.participants) or one.kind == "person"


def _said_before(exercise: Exercise, text: str) -> int:
    """How many of the team's posts so far said the same, those since deleted included."""
    mine = Counter(words(text))
    size = mine.total()
    if not size:
        return 0
    made = [act.post for act in list(exercise.acts.acts.values())[-COMPARED_ACTS:] if act.post and _has_words_of_its_own(act)]
    return sum(1 for post in made if _likeness(mine, size, exercise.posts.posts[post].text) > SAME_TEXT)


def _has_words_of_its_own(act: Act) -> bool:
    return bool({"posted", "replied", "quoted"} & set(act.kinds))


def _likeness(mine: Counter[str], size: int, other: str) -> float:
    theirs, total = _counted(other)
    if 2 * min(size, total) <= SAME_TEXT * (size + total):
        return 0.0  # one is too short to be the other, whatever the words
    common = mine.keys() & theirs.keys()
    return 2 * sum(min(mine[word], theirs[word]) for word in common) / (size + total)


@lru_cache(maxsize=8 * COMPARED_ACTS)
def _counted(text: str) -> tuple[Counter[str], int]:
    """The words of a text with how often each is there, and how many there are. Every new text is compared with the same ones."""
    counted = Counter(words(text))
    return counted, counted.total()


def _cites_bio(exercise: Exercise, text: str) -> bool:
    """Whether a text leans on a line in a bio: a disclaimer, or a phrase of one of the team's own."""
    if not text:
        return False
    if read(text).disclaims:
        return True
    said = _phrases(text)
    team = (account for account in exercise.accounts.accounts.values() if account.of_team)
    return any(said & _phrases(account.bio) for account in team)


def _phrases(text: str) -> set[tuple[str, ...]]:
    said = words(text)
    return {tuple(said[start : start + CITED_WORDS]) for start in range(len(said) - CITED_WORDS + 1)}


def next_due(exercise: Exercise) -> int | None:
    """When the team will have been silent for long: counted from the first trigger, its last word, or the last such note.

    A like or a pin is no word, nor is hiding a reply, nor what went out without anybody at the table: from the queue, or by a
    colleague. Time that was leapt over does not count.
    """
    start = began(exercise)
    if start is None:
        return None
    spoken = next((act.t for act in reversed(exercise.acts.acts.values()) if _breaks_silence(act)), 0)
    return reached(leaps(exercise.clock), max(start, spoken), SILENCE_MS)


def _breaks_silence(act: Act) -> bool:
    return act.kinds[0] == "silent" or speaks(act)


def speaks(act: Act) -> bool:
    """Whether somebody at the table did it, and it was more than a like, a pin or hiding what others said."""
    return act.by is not None and act.kinds[0] not in ("liked", "pinned", "hidden", "silent")


def due(exercise: Exercise, t: int) -> list[Due]:
    """The silence to be noted by `t`."""
    when = next_due(exercise)
    return [] if when is None or when > t else [Due(when, f"silence:{when}", NoteSilence())]


def decide(exercise: Exercise, command: Commands, ctx: Context) -> Decision:
    """Silence is noted when it has lasted long enough, and not before."""
    check_running(exercise.clock)
    when = next_due(exercise)
    if when is None or when > ctx.t:
        raise Rejected(Code.WRONG_STATE, "The team has not been silent for long enough.")
    yield ActNoted(kinds=("silent",))
