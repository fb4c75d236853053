"""The private half of an inject: what lies in the inboxes of the addressed seats afterwards, or rings there."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from sims.core.calling import ring
from sims.core.envelope import Event
from sims.core.messages import Channel, MessageDelivered, MessageSent
from sims.core.posts import Media

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.injects import Inject


def deliver(exercise: Exercise, inject: Inject, channel: Channel, media: tuple[Media, ...]) -> Generator[Event, str, list[str]]:
    """One delivery for each addressed seat, each with the whole To line, and who was behind them; the names of the deliveries."""
    persona = exercise.personas.personas.get(inject.persona or "")
    deliveries = []
    for seat in inject.to:
        name = yield MessageDelivered(
            mailbox=f"seat:{seat}",
            channel=channel,
            sender=_sender(exercise, inject),
            address=persona.address if persona else "",
            to=tuple(exercise.people.seats[key].title for key in inject.to),
            subject=inject.subject,
            text=inject.text or inject.title,
            media=media,
            due=inject.answer_by,
        )
        deliveries.append(name)
    yield MessageSent(persona=inject.persona, deliveries=tuple(deliveries))
    return deliveries


def let_ring(exercise: Exercise, inject: Inject, t: int) -> Generator[Event, str, list[str]]:
    """A call is not delivered: it rings at each addressed seat, and whoever takes it hears what the caller says."""
    caller, first = _sender(exercise, inject), inject.text or inject.title
    return (yield from ring(exercise, t, inject.to, caller, inject.persona, first, inject.lines))


def _sender(exercise: Exercise, inject: Inject) -> str:
    persona = exercise.personas.personas.get(inject.persona or "")
    return inject.sender or (persona.name if persona else inject.title)
