"""What crowds say in the busy hour, as digests: recorded with the golden logs, by `python -m tests.golden.build`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from sims.core.crowd.chorus import Chorus, Stage, Utterance
from sims.core.crowd.inputs import Inputs
from sims.core.crowd.text import Topic
from tests.core.crowd.days import BUSY
from tests.core.crowd.streams import HOUR

DIGESTS = Path(__file__).with_name("digests.json")
SEEDS = (7, 8)
STAGE = Stage(Topic("repost_endorsement", "en", ("Northmoor Rail",), hashtag=("NorthmoorRail",)), expected=300)
Line = tuple[int, str, str | None, str, str, str]


def lines(chorus: Chorus, said: Iterable[Utterance]) -> list[Line]:
    """What a stream is known by: when, which, under which, of what kind, by whom and in which words."""
    return [
        (one.ms, one.name, one.parent.hex() if one.parent else None, one.form, one.persona.key, chorus.words(one)) for one in said
    ]


def run(seed: int = 7, inputs: Inputs = BUSY, until: int = HOUR) -> list[Line]:
    """A day in one go."""
    chorus = Chorus(seed, STAGE, inputs)
    return lines(chorus, chorus.advance(until))


def digest(seed: int) -> str:
    """Of the busy hour of a crowd, as lines of JSON."""
    said = "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in run(seed))
    return sha256(said.encode()).hexdigest()


def digests_text() -> str:
    """The digests of today's words, as they stand in their file."""
    return json.dumps({str(seed): digest(seed) for seed in SEEDS}, indent=2) + "\n"
