"""Print what the simulated public does, without an exercise: for measuring it."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from django.core.management.base import CommandError

from sims.core.crowd import written
from sims.core.crowd.cascade import MU_MAX, N_LIMIT, Cascade
from sims.core.crowd.chorus import Chorus, Stage, Utterance
from sims.core.crowd.climate import Climate
from sims.core.crowd.dial import LEVELS
from sims.core.crowd.inputs import Setting
from sims.core.crowd.kernel import ExponentialKernel, Kernel, PowerKernel
from sims.core.crowd.stance import Cluster
from sims.core.crowd.text import Crisis, Topic
from sims.core.crowd.written import BadLine, Target, WrittenDay, written_day
from sims.core.text import LINE_LIMIT, has_visible_characters, tidy
from sims.management.plain import PlainCommand, shown
from sims.management.textfile import lines_of

PLATFORM = "microblog"
MOST_MINUTES = 100_000
BRAND = "Ebberline"


class Command(PlainCommand):
    help = (
        "Print the stream of the simulated public, a post, reply, quote or repost a line, in order: ms, id, parent, root, kind, "
        "author, platform, stance and text. The same arguments give the same bytes anywhere. What a post is about has begun when "
        "the stream starts.\n\n--inputs: "
    ) + (written.__doc__ or "")

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        parser = super().create_parser(prog_name, subcommand, **kwargs)
        parser.formatter_class = RawDescriptionHelpFormatter
        return parser

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seed", type=_seed, required=True, metavar="S", help="0 to 2**64 - 1")
        parser.add_argument(
            "--level", type=int, choices=range(6), required=True, metavar="L", help="where the dial stands: 0 to 5"
        )
        parser.add_argument("--minutes", type=_minutes, required=True, metavar="M", help="how long")
        parser.add_argument("--n", type=_ratio, help="the branching ratio, whatever the dial says (0 to 1.15)")
        parser.add_argument("--mu", type=_rate, help="posts a minute that nobody sets off, whatever the dial says (0 to 100)")
        parser.add_argument("--no-marks", action="store_true", help="every author carries equally far")
        parser.add_argument("--kernel", type=_kernel, metavar="exp:SECONDS", help="an even memory of this mean, for measuring")
        parser.add_argument("--inputs", type=Path, metavar="FILE.jsonl", help="what happens meanwhile; see above")
        parser.add_argument(
            "--opens", type=_time, default=9 * 3_600_000, metavar="HH:MM", help="time of day at the start (09:00)"
        )
        parser.add_argument("--cluster", choices=get_args(Cluster), default="preventable", help="whose doing it is")
        parser.add_argument("--crisis", choices=get_args(Crisis), default="repost_endorsement", help="what it is about")
        parser.add_argument("--gain", type=_gain, default=1.0, help="of the team's words on the mood (0 to 2)")
        parser.add_argument("--clock", type=_clock, default=1.0, help="how fast attention passes (0.1 to 10)")
        parser.add_argument("--rhythm", type=_swing, default=0.0, help="how much activity swings over a day (0 to 0.99)")
        parser.add_argument("--brand", type=_brand, default=BRAND, help="who is talked about")
        parser.add_argument("--language", choices=("en", "fr"), default="en")
        parser.add_argument("--jsonl", action="store_true", required=True, help="the form of the answer; there is no other yet")

    def handle(self, **options: Any) -> None:
        path: Path | None = options["inputs"]
        lines = lines_of(path) if path is not None else ()
        try:
            day = written_day(lines, options["level"], options["opens"])
            chorus, until = _chorus(options, day), options["minutes"] * 60_000
            stream = chorus.advance(until)
            _check_targets(day.targets, stream, until)
        except BadLine as wrong:
            raise CommandError(f"{path.name if path else ''}: {wrong} Nothing was printed.") from None
        self.same_bytes_anywhere()
        authors: dict[str, str] = {}
        for utterance in stream:
            self.stdout.write(_line(chorus, utterance, authors))


@dataclass(frozen=True, slots=True)
class _Fixed:
    """The dial's rates replaced by fixed ones; what acts and news do to them stays."""

    climate: Climate
    n: float | None
    mu: float | None

    def branching(self, t: int) -> float:
        """See `Rates`."""
        if self.n is None:
            return self.climate.branching(t)
        return self.n * self.climate.influence(t)

    def immigration(self, t: int) -> float:
        """See `Rates`."""
        return self.climate.immigration(t) if self.mu is None else self.mu * self.climate.awake(t)


def _chorus(options: dict[str, Any], day: WrittenDay) -> Chorus:
    model = {word: options[word] for word in ("cluster", "gain", "clock", "rhythm", "opens")}
    stage = Stage(
        Topic(options["crisis"], options["language"], (options["brand"],)),
        setting=Setting(**model),
        expected=LEVELS[options["level"]].counts[2],
    )

    def cascade(climate: Climate) -> Cascade:
        rates = _Fixed(climate, options["n"], options["mu"])
        kernel: Kernel = options["kernel"] or PowerKernel()
        mu_max = max(MU_MAX, options["mu"] or 0.0) * (1 + options["rhythm"])
        return Cascade(options["seed"], rates, kernel=kernel, marks=not options["no_marks"], mu_max=mu_max)

    return Chorus(options["seed"], stage, day.inputs, cascade=cascade)


def _check_targets(targets: Sequence[Target], stream: Sequence[Utterance], until: int) -> None:
    """Refuse an act on a post of the public's that was not there yet. Raises BadLine."""
    made = {one.name: one.ms for one in stream}
    for target in targets:
        if target.ms <= until and made.get(target.ident, until + 1) > target.ms:
            raise BadLine(target.line, f"target: the public has no post “{target.ident}” at that moment.")


def _line(chorus: Chorus, said: Utterance, authors: dict[str, str]) -> str:
    """One line of the answer. Whom the team answered speaks by the name that they had: `authors` remembers them by post."""
    author = authors.setdefault(said.name, authors.get(said.speaker or "", said.persona.handle))
    fields = {
        "ms": said.ms,
        "id": said.name,
        "parent": said.parent.hex() if said.parent else said.target,
        "root": said.root.hex(),
        "kind": said.form,
        "author": author,
        "platform": PLATFORM,
        "stance": said.stance,
        "text": chorus.words(said),
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _whole(least: int, most: int, given: str) -> int:
    if not re.fullmatch(r"[0-9]{1,20}", given) or not least <= int(given) <= most:
        raise ArgumentTypeError(f"a whole number from {least} to {most}, not {shown(given)}")
    return int(given)


def _seed(given: str) -> int:
    return _whole(0, 2**64 - 1, given)


def _minutes(given: str) -> int:
    return _whole(1, MOST_MINUTES, given)


def _number(least: float, most: float, given: str) -> float:
    try:
        value = float(given)
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        raise ArgumentTypeError(f"a number from {least:g} to {most:g}, not {shown(given)}")
    return value


def _ratio(given: str) -> float:
    return _number(0, N_LIMIT, given)


def _rate(given: str) -> float:
    return _number(0, 100, given)


def _gain(given: str) -> float:
    return _number(0, 2, given)


def _clock(given: str) -> float:
    return _number(0.1, 10, given)


def _swing(given: str) -> float:
    return _number(0, 0.99, given)


def _kernel(given: str) -> Kernel:
    kind, _, seconds = given.partition(":")
    if kind != "exp":
        raise ArgumentTypeError(f"exp:SECONDS, as in exp:600, not {shown(given)}")
    return ExponentialKernel(_number(1, 86_400, seconds))


def _brand(given: str) -> str:
    try:
        name = tidy(given)
    except ValueError:
        name = ""
    if not has_visible_characters(name) or "\n" in name or len(given) > LINE_LIMIT:
        raise ArgumentTypeError(f"a name on one line, of at most {LINE_LIMIT} characters, not {shown(given)}")
    return name


def _time(given: str) -> int:
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", given)
    if not found:
        raise ArgumentTypeError(f"a time of day as in 14:20, not {shown(given)}")
    return (int(found[1]) * 60 + int(found[2])) * 60_000
