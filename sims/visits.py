"""Which participants a browser session is: the session holds their pseudonyms, the log says what each may do.

The session keeps `{"participants": {exercise id: [pseudonym, ...]}, "entered": {entry link: pseudonym}}`. One browser may hold
several participants of one exercise, for example a facilitator's and a player's.
"""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.base import SessionBase

from sims import log
from sims.core.envelope import Actor
from sims.core.exercise import actor_of
from sims.core.rejections import Rejected
from sims.folds import folded
from teams.models import User

_PARTICIPANTS = "participants"
_ENTERED = "entered"


def held(session: SessionBase, exercise_id: str) -> list[str]:
    """The pseudonyms of this session in an exercise, oldest first, whether or not they are still in."""
    stored = session.get(_PARTICIPANTS)
    mine = stored.get(exercise_id) if isinstance(stored, dict) else None
    return [one for one in mine if isinstance(one, str)] if isinstance(mine, list) else []


def all_held(session: SessionBase) -> dict[str, list[str]]:
    """As `held`, for every exercise that the session is in."""
    stored = session.get(_PARTICIPANTS)
    return {exercise_id: held(session, exercise_id) for exercise_id in stored} if isinstance(stored, dict) else {}


def remember(session: SessionBase, exercise_id: str, pseudonym: str) -> None:
    """Add a participant to the session, which gets a new key: what it may do has grown."""
    mine = [one for one in held(session, exercise_id) if one != pseudonym]
    session[_PARTICIPANTS] = {**session.get(_PARTICIPANTS, {}), exercise_id: [*mine, pseudonym]}
    session.cycle_key()


def remember_link(session: SessionBase, link_id: int, pseudonym: str) -> None:
    """Note who this session became by an entry link, so that the same link makes nobody else of it."""
    session[_ENTERED] = {**session.get(_ENTERED, {}), str(link_id): pseudonym}


def entered_by(session: SessionBase, link_id: int) -> str | None:
    """Who this session became by an entry link, if it was opened here before."""
    found = session.get(_ENTERED, {}).get(str(link_id))
    return found if isinstance(found, str) else None


def participant_for(session: SessionBase, user: User | AnonymousUser, exercise_id: str, wanted: str | None = None) -> str | None:
    """Who speaks for this session in an exercise: the wanted participant if it is the session's own, else the latest still in.

    None for a session without one. Whether the log still has the participant is for whoever uses it to ask.
    """
    mine = held(session, exercise_id)
    if wanted is not None:
        return wanted if wanted in mine else None
    if len(mine) < 2:
        return mine[0] if mine else None
    return next((one for one in reversed(mine) if actor(exercise_id, one) is not None), mine[-1])


def actor(exercise_id: str, pseudonym: str) -> Actor | None:
    """The participant as the log has them now; None for somebody who is out, or for an exercise that is gone."""
    try:
        with folded(exercise_id) as fold:
            return actor_of(fold.exercise, pseudonym)
    except (Rejected, log.NoSuchLog):
        return None
