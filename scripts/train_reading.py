"""Trains the model of `sims/core/reading` and writes its weights: `python -m scripts.train_reading`.

Learns from the building texts of tests/sims/reading (never from validation.jsonl) by stochastic gradient descent on the
logistic loss. Cues start with the weight that their author gave them and are drawn back to it; words start at nothing. The same
texts and cues give the same weights. Standard library only; takes about a minute. Then run `ruff format` and record the
golden logs again.
"""

from __future__ import annotations

import json
import math
import random
from base64 import b85encode
from pathlib import Path
from typing import Any, Final
from zlib import compress

from sims.core.reading.features import BUCKETS, CUES, WORDS_WEIGH, buckets_of, cues_in
from sims.core.reading.labels import LABELS, TONES

ROOT: Final = Path(__file__).parents[1]
TEXTS: Final = ROOT / "tests" / "sims" / "reading"
BUILDING: Final = ("building-1", "building-2", "building-3", "examples", "sentences")
OUT: Final = ROOT / "sims" / "core" / "reading" / "weights.py"
TARGETS: Final[tuple[str, ...]] = (*LABELS, *TONES)
EPOCHS, RATE, DECAY, STEP = 20, 0.12, 1e-3, 0.02
START_CUE, START_BIAS = 1.6, -1.6
_MEANS = {cue.name: cue.means for cue in CUES}

Features = list[tuple[str | int, float]]


def main() -> None:
    """Train and write."""
    rows = [json.loads(line) for name in BUILDING for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()]
    seen = [_features(row["text"]) for row in rows]
    models = {target: _trained(seen, rows, target) for target in TARGETS}
    _write(models)


def _features(text: str) -> Features:
    cues = cues_in(text)
    words: Features = [(bucket, WORDS_WEIGH) for bucket in sorted(buckets_of(text))]
    meant = sorted({f"any:{_MEANS[name]}" for name in cues})
    return words + [(name, 1.0) for name in sorted(cues)] + [(name, 1.0) for name in meant]


def _trained(seen: list[Features], rows: list[dict[str, Any]], target: str) -> tuple[dict[str | int, float], float]:
    start: dict[str | int, float] = {cue.name: START_CUE * cue.weight for cue in CUES if cue.means == target}
    start[f"any:{target}"] = START_CUE
    weights, bias = dict(start), START_BIAS
    texts = [index for index, row in enumerate(rows) if target in LABELS or "tone" in row]
    chance = random.Random(1)
    for epoch in range(EPOCHS):
        chance.shuffle(texts)
        rate = RATE / (1 + 0.15 * epoch)
        for index in texts:
            wanted = target in rows[index]["labels"] or target == rows[index].get("tone")
            z = bias + sum(weights.get(name, 0.0) * value for name, value in seen[index])
            error = 1 / (1 + math.exp(-max(-30.0, z))) - wanted
            bias -= 0.3 * rate * error
            for name, value in seen[index]:
                old = weights.get(name, 0.0)
                weights[name] = old - rate * (error * value + DECAY * (old - start.get(name, 0.0)))
    return weights, bias


def _write(models: dict[str, tuple[dict[str | int, float], float]]) -> None:
    table = bytearray()
    for weights, _ in models.values():
        table += bytes(max(1, min(255, 128 + round(weights.get(bucket, 0.0) / STEP))) for bucket in range(BUCKETS))
    names = sorted({name for weights, _ in models.values() for name in weights if isinstance(name, str)})
    lines = [
        '"""Weights of the readings, by `python -m scripts.train_reading`: change the texts or the cues, not this."""',
        "# ruff: noqa",
        f"TARGETS = {TARGETS!r}",
        f"BIAS = {tuple(round(bias, 3) for _, bias in models.values())!r}",
        f"STEP = {STEP}",
        "CUE_WEIGHTS: dict[str, tuple[float, ...]] = {",
        *(f"    {name!r}: {tuple(round(weights.get(name, 0.0), 2) for weights, _ in models.values())!r}," for name in names),
        "}",
        f"PLACES = {b85encode(compress(bytes(table), 9)).decode()!r}",
    ]
    OUT.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
