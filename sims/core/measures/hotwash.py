"""All that the hot wash shows to a viewer, from what they hold of the log: plain data, ready to be sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sims.core.envelope import CONTROL, STAFF
from sims.core.evaluation import Expectation, mark_of
from sims.core.exercise import Exercise
from sims.core.measures.figures import figures
from sims.core.measures.matrix import DEFINITION, matrix
from sims.core.measures.moment import Moment
from sims.core.measures.moments import moments
from sims.core.measures.record import Incoming, Record, record_of
from sims.core.measures.roles import roles_then
from sims.core.measures.said import texts

MOST_ITEMS = 60
"""Rows of "What we saw": what the plan brought that wanted an answer, oldest first."""


def hotwash(
    exercise: Exercise, names: Mapping[str, str] | None = None, audiences: Collection[str] | None = None
) -> dict[str, Any]:
    """All that a viewer may know. With `names` (by pseudonym) decisions and changes bear people's names, otherwise their roles.

    Without `audiences` the exercise is the fold of the whole log; with them it is that of what the viewer holds, and what
    could only be told of the whole is None.
    """
    whole = audiences is None or CONTROL in audiences
    staff = whole or STAFF in (audiences or ())
    record = record_of(exercise)
    seats = exercise.people.seats
    held = {person.seat for person in exercise.people.participants.values()}
    return {
        "title": exercise.briefing.title,
        "organisation": exercise.briefing.organisation,
        "story_start": exercise.briefing.story_start,
        "ended": record.ends,
        "whole": whole,
        "public": whole and exercise.public.opened is not None,
        "seats": [{"key": key, "title": seat.title, "held": key in held} for key, seat in seats.items()],
        "moments": [_moment(record, one, whole=whole) for one in moments(record)],
        "figures": [asdict(one) for one in figures(record, whole=whole)],
        "matrix": {"definition": DEFINITION, "rows": [asdict(one) for one in matrix(record)]} if whole else None,
        "expectations": [_expectation(one) for one in exercise.evaluation.expectations.values()] if staff else None,
        "objectives": [_objective(exercise, name) for name in exercise.briefing.objectives] if staff else None,
        "seen": [_seen(one) for one in _worth_seeing(record)] if whole else None,
        "said": [asdict(one) for one in texts(record)],
        "decisions": [
            {"t": one.t, "text": one.text, "who": _who(exercise, one.by, names)} for one in exercise.talk.decisions.values()
        ],
        "changes": [
            {"text": one.text, "owner": seats[one.owner].title if one.owner else None, "who": _who(exercise, one.by, names)}
            for one in exercise.changes.changes.values()
        ],
    }


def _moment(record: Record, moment: Moment, *, whole: bool) -> dict[str, Any]:
    inject = record.exercise.injects.injects.get(moment.inject or "")
    expected = record.exercise.evaluation.expectations.get((inject.expectation if inject else None) or "")
    return {
        **{key: value for key, value in asdict(moment).items() if key not in ("inject", "post", "name")},
        "key": f"{moment.kind} {moment.name}",
        "post": _post(record, moment.post) if moment.post else None,
        "expected": expected.text if expected else "",
        "mark": _mark(expected) if expected else None,
        # Whoever does not hold what was on screens would read that nothing was.
        "roles": [asdict(one) for one in roles_then(record, moment.t, moment.post)] if whole else [],
    }


def _post(record: Record, name: str) -> dict[str, Any]:
    post = record.exercise.posts.posts[name]
    account = record.exercise.accounts.accounts[post.account]
    return {
        "t": post.t,
        "text": post.text,
        "deleted": post.deleted,
        "author": account.name,
        "handle": account.handle,
        "kind": account.kind,
        "followers": account.followers,
        "own": post.account in record.team,
        "media": [asdict(one) for one in post.media],
    }


def _mark(expectation: Expectation) -> dict[str, Any] | None:
    last = mark_of(expectation)
    return None if last is None else {"mark": last.mark, "note": last.note, "t": last.t}


def _expectation(expectation: Expectation) -> dict[str, Any]:
    return {
        "text": expectation.text,
        "about": expectation.about,
        "due": expectation.due,
        "objective": expectation.objective,
        "mark": _mark(expectation),
    }


def _objective(exercise: Exercise, name: str) -> dict[str, Any]:
    """An objective with the last rating of each rater. Who rated is not said."""
    last = {one.by: one for one in exercise.evaluation.ratings.values() if one.objective == name}
    ratings = [{"rating": one.rating, "note": one.note} for one in last.values()]
    return {"name": name, "text": exercise.briefing.objectives[name].text, "ratings": ratings}


def _worth_seeing(record: Record) -> list[Incoming]:
    return [one for one in record.incoming if one.wants_answer and one.inject is not None][:MOST_ITEMS]


def _seen(item: Incoming) -> dict[str, Any]:
    return {
        "t": item.t,
        "title": item.title,
        "kind": item.kind,
        "public": item.public,
        "seen": {seat: at - item.t for seat, at in item.seen.items()},
        "answered": None if item.answered is None else item.answered - item.t,
    }


def _who(exercise: Exercise, by: str | None, names: Mapping[str, str] | None) -> str:
    """A role's title, or a person's name where the exercise says names; somebody who watched has neither."""
    if by is None:
        return ""
    if names is not None and by in names:
        return names[by]
    person = exercise.people.participants.get(by)
    seat = exercise.people.seats.get((person.seat if person else None) or "")
    return seat.title if seat else ""
