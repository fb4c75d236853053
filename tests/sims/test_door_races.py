"""What happens when many do the same at the same moment."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from sims import links
from sims.models import Exercise, Participant
from tests.sims.visitors import Visitor, new_exercise, new_team, new_user, signed_in

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 6


def at_once(act: Callable[[int], int]) -> Counter[int]:
    """The statuses that as many threads get, which begin together."""
    barrier = Barrier(AT_ONCE)

    def one(number: int) -> int:
        try:
            barrier.wait(10)
            return act(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return Counter(pool.map(one, range(AT_ONCE)))


def test_one_exercise_for_one_key_at_once() -> None:
    """[API7] Clicks that arrive together under one key make one exercise."""
    user = new_user()
    team, other = new_team(user), new_exercise()
    browsers = [signed_in(user) for _ in range(AT_ONCE)]
    body = {"scenario": "bare-repost", "key": "click"}
    statuses = at_once(lambda number: int(browsers[number].post("/api/exercises", body).status_code))
    assert statuses == Counter({200: AT_ONCE - 1, 201: 1})
    assert Exercise.objects.exclude(pk=other.pk).filter(team=team).count() == 1


def test_one_person_for_one_name_at_once() -> None:
    """[WHO8] Of those who take one name at the same moment, one gets it."""
    exercise = new_exercise()
    browsers = [Visitor() for _ in range(AT_ONCE)]
    body = {"code": exercise.join_code, "name": "Paula", "seat": "press"}
    statuses = at_once(lambda number: int(browsers[number].post("/api/join", body).status_code))
    assert statuses[201] >= 1
    assert Participant.objects.filter(exercise=exercise).count() == statuses[201] == 1


def test_one_person_for_a_one_time_link_at_once() -> None:
    """[WHO11] Of those who open a one-time link at the same moment, one comes in."""
    exercise = new_exercise()
    _, token = links.new_entry_link(exercise.pk, "observer", None, once=True)
    browsers = [Visitor() for _ in range(AT_ONCE)]
    statuses = at_once(lambda number: int(browsers[number].get(f"/enter/{token}").status_code))
    assert statuses == Counter({404: AT_ONCE - 1, 302: 1})
    assert Participant.objects.filter(exercise=exercise).count() == 1
