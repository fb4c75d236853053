"""Whole logs, asked for again and again."""

import pytest

from sims.api.recordings import ASKED
from tests.sims.visitors import Visitor, new_exercise

pytestmark = pytest.mark.django_db


def test_recordings_are_given_now_and_then() -> None:
    """[SEC9] One participant gets so many recordings at once and is then told to wait; nobody else is."""
    exercise = new_exercise()
    greedy, patient = Visitor(), Visitor()
    greedy.join(exercise)
    patient.join(exercise)
    answers = [greedy.get(f"/api/exercises/{exercise.pk}/log") for _ in range(int(ASKED.burst) + 1)]
    assert [each.status_code for each in answers] == [200] * int(ASKED.burst) + [429]
    assert answers[-1].json()["code"] == "rate_limited"
    assert 1 <= int(answers[-1]["Retry-After"]) <= 4
    assert patient.get(f"/api/exercises/{exercise.pk}/log").status_code == 200
