"""Scores readings against labels that people gave."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sims.core.reading import LABELS, Label, read

HERE = Path(__file__).parent


def texts(name: str) -> list[dict[str, Any]]:
    """The labelled texts of a file beside this one."""
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]


@dataclass
class Score:
    """How often a label was given rightly, wrongly, or not where it should have been."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of those that were given, the share that was right."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def scored(rows: list[dict[str, Any]]) -> dict[Label, Score]:
    """The score of each label."""
    scores = {label: Score() for label in LABELS}
    for row in rows:
        found = read(row["text"], crisis=row["crisis"], cluster=row["cluster"]).labels
        for label, score in scores.items():
            score.right += label in found and label in row["labels"]
            score.wrong += label in found and label not in row["labels"]
            score.missed += label not in found and label in row["labels"]
    return scores


def overall(scores: dict[Label, Score]) -> Score:
    """All labels together: micro-averaged."""
    every = scores.values()
    return Score(sum(one.right for one in every), sum(one.wrong for one in every), sum(one.missed for one in every))


def ranking(rows: list[dict[str, Any]]) -> float:
    """The chance that a good answer scores above a poor one (AUC)."""
    good = [read(row["text"]).score for row in rows if row["quality"] == "good"]
    poor = [read(row["text"]).score for row in rows if row["quality"] == "poor"]
    return sum((one > other) + 0.5 * (one == other) for one in good for other in poor) / (len(good) * len(poor))
