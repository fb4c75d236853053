"""The review: after ENDEX, roles may read more than they held while the exercise ran. Nothing is revealed before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Final, Literal

from pydantic import Field

from sims.core.envelope import ALL, CONTROLLERS, Command, Event, HumanRole
from sims.core.rejections import Code, Rejected

Reviewable = Literal["team", "seats", "staff", "control"]
EVERYTHING: Final[tuple[Reviewable, ...]] = ("team", "seats", "staff", "control")
EVERYBODY: Final[tuple[HumanRole, ...]] = ("player", "observer", "evaluator", "wall")
"""Who does not hold everything anyway."""
_POINTS_INTO: dict[Reviewable, frozenset[Reviewable]] = {
    "team": frozenset(),
    "seats": frozenset(),
    "staff": frozenset({"seats"}),
    "control": frozenset({"seats", "staff"}),
}
"""What else one must hold to make sense of a stream: notes of staff speak of mail, control's events of everything."""


class ReviewOpened(Event):
    """After ENDEX, a role may read more than it held while the exercise ran."""

    audience = ALL
    type: Literal["review.opened"] = "review.opened"
    role: HumanRole
    audiences: tuple[Reviewable, ...]


class OpenReview(Command):
    """After ENDEX, let a role read more, or all of them at once."""

    senders: ClassVar = CONTROLLERS
    type: Literal["review.open"] = "review.open"
    role: HumanRole | Literal["everybody"]
    audiences: Annotated[tuple[Reviewable, ...], Field(max_length=len(EVERYTHING))]


def opened(role: HumanRole | Literal["everybody"], audiences: tuple[Reviewable, ...]) -> Iterator[ReviewOpened]:
    """The review for a role, or one event for each role there is. Refused where what is opened speaks of what stays closed."""
    roles = EVERYBODY if role == "everybody" else (role,)
    for one in roles:
        _check(one, audiences)
    for one in roles:
        yield ReviewOpened(role=one, audiences=audiences)


def _check(role: HumanRole, audiences: tuple[Reviewable, ...]) -> None:
    held: set[str] = {"team", *audiences, *(("seats", "staff") if role == "evaluator" else ())}
    for word in audiences:
        for wanted in sorted(_POINTS_INTO[word] - held):
            raise Rejected(Code.BAD_FIELD, f"What {word} reads speaks of {wanted}. Open {wanted} too.", "audiences")
