"""Somebody has the database file and an editor."""

import json
from pathlib import Path

import pytest

from sims import log
from sims.core.erasure import ERASED, erased_form
from sims.core.vocabulary import decode
from sims.models import Row
from tests.sims.exercises import SOCIAL, post, started_exercise

GOLDEN = sorted((Path(__file__).resolve().parents[1] / "golden").glob("*.jsonl"))
WORDS = "We are very sorry"


def golden_items() -> list[str]:
    """Every item of the golden logs, as stored."""
    rows = [json.loads(line) for path in GOLDEN for line in path.read_text().splitlines() if '"item"' in line]
    return [json.dumps(row["item"], ensure_ascii=False, separators=(",", ":")) for row in rows]


@pytest.mark.django_db
def test_the_mark_of_erasure_covers_no_change() -> None:
    """[SEC7] A row marked as erased holds only without its words: the mark cannot be used to put other words there."""
    rig = started_exercise()
    rig.ack(SOCIAL, post(WORDS))
    row = Row.objects.get(exercise_id=rig.id, type="post.published")
    forged = row.wire.replace(WORDS, "We did it on purpose")
    for wire, salt in (
        (forged, row.salt),
        (forged, ""),
        (row.wire, ""),
        (erased_form(row.wire), row.salt),
        ("{}", ""),
        ("no", ""),
    ):
        Row.objects.filter(pk=row.pk).update(wire=wire, salt=salt, erased=True)
        verdict = log.verify(rig.id)
        assert (verdict.ok, verdict.first_bad_seq) == (False, row.seq)
    Row.objects.filter(pk=row.pk).update(wire=erased_form(row.wire), salt="", erased=True)
    assert log.verify(rig.id) == log.Verdict(True, log.head(rig.id).seq, 1)


def test_erasing_takes_the_words_and_leaves_the_rest() -> None:
    """[SEC8] The erased form of an item holds no text that people wrote, can still be folded, and is its own erased form."""
    items = golden_items()
    assert items
    for wire in items:
        fact, erased = decode(wire), decode(erased_form(wire))
        assert (erased.name, erased.t, erased.at, erased.event.__class__) == (fact.name, fact.t, fact.at, fact.event.__class__)
        assert erased_form(erased_form(wire)) == erased_form(wire)
        for field in ("text", "subject", "title", "reason", "brief"):
            assert getattr(erased.event, field, "") in ("", ERASED)
    said = next(wire for wire in items if '"type":"message.delivered"' in wire)
    assert json.loads(erased_form(said))["to"] == [ERASED] * len(json.loads(said)["to"])
