"""Entry links: a way in for one role (and seat) without the code. The token is given out once; its hash is kept."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.contrib.sessions.backends.base import SessionBase
from django.utils import timezone

from sims import visits
from sims.core.envelope import HumanRole
from sims.core.rejections import Code, Rejected, unknown
from sims.door import Entered, enter
from sims.folds import folded
from sims.models import EntryLink
from teams import tokens
from teams.models import User

LIFETIME = timedelta(days=30)
PATH = "/enter/"
TITLES: dict[HumanRole, str] = {
    "control": "Facilitator",
    "evaluator": "Evaluator",
    "observer": "Observer",
    "wall": "Wall",
    "player": "Player",
}

logger = logging.getLogger(__name__)


def new_entry_link(exercise_id: str, role: HumanRole, seat: str | None, once: bool = False) -> tuple[EntryLink, str]:
    """A link for this role and, for players, this seat; with its token, which is not kept. Raises `Rejected`."""
    if (role == "player") != (seat is not None):
        raise Rejected(Code.BAD_FIELD, "A player needs a role, and only a player has one.", "seat")
    if seat is not None and seat not in seats_of(exercise_id):
        raise unknown("role", "seat")
    token, token_hash = tokens.mint()
    link = EntryLink.objects.create(
        exercise_id=exercise_id,
        token_hash=token_hash,
        role=role,
        seat=seat or "",
        once=once,
        expires=timezone.now() + LIFETIME,
    )
    return link, token


def open_link(token: str, session: SessionBase, name: str | None = None, user: User | None = None) -> Entered:
    """Let in whoever holds a link, with their account if they are signed in. Opened again in the same session, it leads to the
    same participant.

    Raises `Rejected`: a link that never was, was used, was taken back or is too old is refused in the same words.
    """
    link = EntryLink.objects.filter(token_hash=tokens.hash_of(token)).first()
    known = visits.entered_by(session, link.pk) if link is not None else None
    if link is None or link.revoked or link.expires <= timezone.now() or (known is None and not _take(link)):
        raise _refused(link)
    role: HumanRole = link.role  # type: ignore[assignment]  # only `new_entry_link` writes it
    if known is None:
        return _first_time(link, role, session, name, user)
    if visits.actor(link.exercise_id, known) is None:
        raise Rejected(Code.FORBIDDEN, "You were taken out of this exercise. Ask the facilitator for a new link.")
    visits.remember(session, link.exercise_id, known)
    return Entered(link.exercise_id, known, role)


def links_for_all(exercise_id: str) -> list[tuple[EntryLink, str]]:
    """A link for every role there is, control first and a player's for each seat; each with its token."""
    staff: tuple[HumanRole, ...] = ("control", "evaluator", "observer", "wall")
    return [
        *(new_entry_link(exercise_id, role, None) for role in staff),
        *(new_entry_link(exercise_id, "player", seat) for seat in seats_of(exercise_id)),
    ]


def seats_of(exercise_id: str) -> dict[str, str]:
    """The seats of an exercise: their titles by key."""
    with folded(exercise_id) as fold:
        return {seat.key: seat.title for seat in fold.exercise.people.seats.values()}


def _first_time(link: EntryLink, role: HumanRole, session: SessionBase, name: str | None, user: User | None) -> Entered:
    title = user.get_full_name() if user else seats_of(link.exercise_id).get(link.seat) or TITLES[role]
    try:
        entered = enter(link.exercise_id, role, link.seat or None, session, typed_name=name, default_name=title, user=user)
    except Rejected:
        if link.once:
            EntryLink.objects.filter(pk=link.pk).update(used=None)
        raise
    visits.remember_link(session, link.pk, entered.participant)
    return entered


def _take(link: EntryLink) -> bool:
    """Use the link up if it works once; whether it could be used."""
    unused = EntryLink.objects.filter(pk=link.pk, revoked=False)
    if link.once:
        unused = unused.filter(used=None)
    return unused.update(used=timezone.now()) == 1


def _refused(link: EntryLink | None) -> Rejected:
    known = "an unknown" if link is None else f"an expired, used or revoked {link.role}"
    logger.warning("%s entry link was refused", known.capitalize())
    return Rejected(Code.UNKNOWN, "This link does not work any more. Ask the person who sent it for a new one.")
