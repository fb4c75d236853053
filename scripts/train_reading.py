"""Trains the models of `sims/core/reading` and writes their weights: `python -m scripts.train_reading`.

Learns from the building texts of tests/sims/reading (never from validation texts): logistic regression with a squared penalty,
by coordinate ascent on its dual, which has one answer, so that the same texts and cues give the same weights. From which
likelihood on a label is given is found by cross-validation over sources: no text is judged by a model that saw its author's
others, as no team's texts will have been seen. Standard library only; takes twenty minutes. Then record the golden logs again.
"""

from __future__ import annotations

import json
import math
import random
from base64 import b85encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import mul
from pathlib import Path
from typing import Any, Final
from zlib import compress

from sims.core.reading.features import BUCKETS, CUE_WEIGHS, features_of
from sims.core.reading.labels import LABELS, TONES
from sims.core.reading.language import Language

ROOT: Final = Path(__file__).parents[1]
TEXTS: Final = ROOT / "tests" / "sims" / "reading"
OUT: Final = ROOT / "sims" / "core" / "reading"
BUILDING: Final[dict[Language, tuple[tuple[str, ...], ...]]] = {
    "en": (
        ("building-1", "building-2", "building-3", "building-13"),
        ("building-4", "building-5", "building-7", "building-11"),
        ("building-6", "building-10"),
        ("building-8", "building-9"),
        ("examples", "sentences", "building-12", "building-14"),
    ),
    "fr": (
        ("building-fr-1", "building-fr-5"),
        ("building-fr-2", "building-fr-3", "building-fr-4", "building-fr-6"),
        ("building-fr-7", "building-fr-8"),
        ("building-fr-9",),
    ),
}
"""The files of each share: no author's texts are in two."""
FILES: Final[dict[Language, str]] = {"en": "weights.py", "fr": "weights_french.py"}
TARGETS: Final[tuple[str, ...]] = (*LABELS, *TONES)
PENALTY, STEP, EPOCHS = 0.3, 0.03, 20
BIAS_VALUE: Final = 3.0
"""The bias is a feature that every text has, of this value: large, so that it is hardly drawn to nothing."""
AT_LEAST: Final = 2
"""Words of one text only teach nothing about others."""
GRID: Final = tuple(round(0.15 + 0.025 * step, 3) for step in range(27))
PRECISE: Final = {"APO": 0.78, "RESP": 0.78, "DEN": 0.78, "ATT": 0.78}
"""The precision in cross-validation that these must have: a wrong one would do most harm to what the crowd is told.

A fifth of the building texts were written to mislead; on texts that were not, precision is a tenth higher.
"""
SETTLED: Final = 1e-4
"""A text whose share would move by less is left as it is."""


@dataclass(slots=True)
class Text:
    """A text as the trainer sees it."""

    words: list[int]
    weigh: list[float]
    cues: list[int]
    does: frozenset[str]
    toned: bool
    source: int


@dataclass(slots=True)
class Weights:
    """Of one target."""

    words: list[float]
    cues: list[float]
    bias: float

    def likelihood(self, text: Text) -> float:
        """Of a text."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.z(text)))))

    def z(self, text: Text) -> float:
        """Its log odds."""
        words: float = sum(map(mul, map(self.words.__getitem__, text.words), text.weigh))
        cues: float = sum(map(self.cues.__getitem__, text.cues))
        return self.bias * BIAS_VALUE + words + cues * CUE_WEIGHS


def main() -> None:
    """Train and write each language."""
    for language, sources in BUILDING.items():
        names, texts = _texts(sources)
        parts = [_trained([text for text in texts if text.source != out], len(names)) for out in range(len(sources))]
        likely = _likely(texts, parts)
        _write(OUT / FILES[language], names, _trained(texts, len(names)), likely)


def _texts(sources: tuple[tuple[str, ...], ...]) -> tuple[list[str], list[Text]]:
    rows = [(number, row) for number, files in enumerate(sources) for name in files for row in _rows(name)]
    seen = [features_of(row["text"]) for _, row in rows]
    names = sorted({name for each in seen for name in each.cues})
    numbers = {name: number for number, name in enumerate(names)}
    known = _often(each.places for each in seen)
    return names, [
        Text(
            words=[place for place in sorted(each.places) if place in known],
            weigh=[each.places[place] for place in sorted(each.places) if place in known],
            cues=sorted(numbers[name] for name in each.cues),
            does=frozenset([*row["labels"], row.get("tone", "")]),
            toned="tone" in row,
            source=source,
        )
        for (source, row), each in zip(rows, seen, strict=True)
    ]


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _often(every: Iterable[Iterable[int]]) -> frozenset[int]:
    counts = [0] * BUCKETS
    for places in every:
        for place in places:
            counts[place] += 1
    return frozenset(place for place, count in enumerate(counts) if count >= AT_LEAST)


def _trained(texts: Sequence[Text], cues: int) -> dict[str, Weights]:
    return {target: _fitted([text for text in texts if target in LABELS or text.toned], cues, target) for target in TARGETS}


def _fitted(texts: list[Text], cues: int, target: str) -> Weights:
    """The minimum of the penalised loss: each text's share is set to its best in turn, the others standing as they are."""
    weights = Weights([0.0] * BUCKETS, [0.0] * cues, 0.0)
    signs = [1.0 if target in text.does else -1.0 for text in texts]
    sizes = [(BIAS_VALUE**2 + sum(map(mul, text.weigh, text.weigh)) + CUE_WEIGHS**2 * len(text.cues)) / PENALTY for text in texts]
    shares = [0.0] * len(texts)
    order = list(range(len(texts)))
    chance = random.Random(1)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for index in order:
            text = texts[index]
            share = _best_share(signs[index] * weights.z(text), sizes[index], shares[index])
            if abs(share - shares[index]) < SETTLED:
                continue
            by = (share - shares[index]) * signs[index] / PENALTY
            shares[index] = share
            weights.bias += by * BIAS_VALUE
            for word, weigh in zip(text.words, text.weigh, strict=True):
                weights.words[word] += by * weigh
            for cue in text.cues:
                weights.cues[cue] += by * CUE_WEIGHS
    return weights


def _best_share(margin: float, size: float, share: float) -> float:
    """Where a text's own loss and its pull on the weights balance: Newton's steps in the share's log odds, within bounds."""
    low, high = -margin - size * (1 - share), -margin + size * share
    odds = max(low, min(high, 0.0))
    for _ in range(40):
        part = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
        off = odds + margin + size * (part - share)
        if abs(off) < 1e-4:
            break
        low, high = (low, odds) if off > 0 else (odds, high)
        odds -= off / (1 + size * part * (1 - part))
        if not low < odds < high:
            odds = (low + high) / 2
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def _likely(texts: list[Text], parts: list[dict[str, Weights]]) -> dict[str, float]:
    """The likelihoods from which on to give each label that make the best micro-F1 in cross-validation, if they are precise."""
    found = {label: [(parts[text.source][label].likelihood(text), label in text.does) for text in texts] for label in LABELS}
    likely = dict.fromkeys(LABELS, 0.5)
    counts = {label: _counts(found[label], 0.5) for label in LABELS}
    for _ in range(3):
        for label in LABELS:
            others = [sum(counts[other][place] for other in LABELS if other != label) for place in range(3)]
            likely[label] = _best_from(found[label], others, PRECISE.get(label, 0.0))
            counts[label] = _counts(found[label], likely[label])
    for label in LABELS:
        right, given, there = counts[label]
        print(f"{label}: from {likely[label]}, precision {right / max(1, given):.2f}, recall {right / max(1, there):.2f}")
    right, given, there = (sum(each[place] for each in counts.values()) for place in range(3))
    print(f"micro-F1 in cross-validation {2 * right / (given + there):.3f}")
    return {str(label): value for label, value in likely.items()}


def _best_from(found: list[tuple[float, bool]], others: list[int], precise: float) -> float:
    def worth(value: float) -> tuple[float, float]:
        right, given, there = _counts(found, value)
        precision = right / max(1, given)
        return min(precision, precise), 2 * (right + others[0]) / (given + there + others[1] + others[2])

    return max(GRID, key=worth)


def _counts(found: list[tuple[float, bool]], value: float) -> tuple[int, int, int]:
    """How many were given rightly, given, and there."""
    return sum(y and p >= value for p, y in found), sum(p >= value for p, _ in found), sum(y for _, y in found)


def _write(path: Path, names: list[str], models: dict[str, Weights], likely: dict[str, float]) -> None:
    table = bytearray()
    for weights in models.values():
        table += bytes(max(1, min(255, 128 + round(weight / STEP))) for weight in weights.words)
    lines = [
        '"""Weights of the readings, by `python -m scripts.train_reading`: change the texts or the cues, not this."""',
        "",
        "# ruff: noqa",
        "# fmt: off",
        f"TARGETS = {TARGETS!r}",
        f"BIAS = {tuple(round(weights.bias * BIAS_VALUE, 3) for weights in models.values())!r}",
        f"STEP = {STEP}",
        f"LIKELY = {likely!r}",
        "CUE_WEIGHTS: dict[str, tuple[float, ...]] = {",
        *(f"    {name!r}: {tuple(round(one.cues[at], 2) for one in models.values())!r}," for at, name in enumerate(names)),
        "}",
        f"PLACES = {b85encode(compress(bytes(table), 9)).decode()!r}",
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
