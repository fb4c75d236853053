from __future__ import annotations

from time import process_time

from sims.core.reading.reader import read
from tests.sims.reading.scorer import overall, ranking, scored, texts


def test_row_32_on_unseen_texts() -> None:
    """[READ9] Row 32: micro-F1 on the validation texts; precision of apology, denial, responsibility and attack."""
    scores = scored(texts("validation"))
    assert overall(scores).f1 >= 0.80
    for label in ("APO", "DEN", "RESP", "ATT"):
        assert scores[label].precision >= 0.85, label


def test_row_33_good_over_poor() -> None:
    """[READ9] Row 33: the score ranks good answers over poor ones, on the design's examples and on the validation texts."""
    assert ranking(texts("examples")) >= 0.8
    assert ranking(texts("validation")) >= 0.8


def test_row_32_on_the_examples() -> None:
    """[READ10] Row 32: micro-F1 of 0.90 on the design's examples, which it was built from."""
    assert overall(scored(texts("examples"))).f1 >= 0.90


def test_fast() -> None:
    """[READ10] A text takes less than five milliseconds of a processor, on average over the design's examples."""
    rows = texts("examples")
    start = process_time()
    for row in rows:
        read(row["text"] + " ")
    assert (process_time() - start) / len(rows) < 0.005
