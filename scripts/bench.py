"""How fast the simulated public is on this machine: `make bench`. It measures and prints; nothing fails.

Machines differ, and so do their moments: beside each speed stands how many rounds of a plain loop fit into the same time.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sims.core.crowd.cascade import Cascade
from sims.core.crowd.chorus import Chorus, Stage
from sims.core.crowd.days import Course
from sims.core.crowd.dial import LEVELS, Move
from sims.core.crowd.inputs import Deed, Inputs, Released, Setting
from sims.core.crowd.text import Topic
from sims.core.crowd.twin import CROWDS

HOURS_3 = 3 * 3_600_000
MINUTE = 60_000
TICK_MS = 12_000
"""What passes in 200 ms of the conductor's time at sixty times the speed."""
WANTED = 20_000
"""Kept events in a second on one core."""
_TOPIC = Topic("repost_endorsement", "en", ("Ebberline",), hashtag=("Ebberline",))


def main() -> None:
    """Measure all and print it."""
    loop = _loops_a_second()
    print(f"a plain loop                {loop:12,.0f} rounds/s")
    for level in (3, 5):
        kept = _events_a_second(level)
        print(f"events kept at level {level}      {kept:12,.0f} /s   wanted {WANTED:,}; {loop / kept:,.0f} rounds each")
    pairs = _seconds(_pairs)
    print(f"{CROWDS} twin pairs, 3 h, level 3 {pairs:11.1f} s    wanted under 10; {pairs * loop / 1e6:,.0f} million rounds")
    posts, seconds, lags, taking_over = _with_words()
    print(f"posts with words, level 5   {posts / seconds:12,.0f} /s   {posts:,} in 3 h")
    print(f"a step of {TICK_MS // 1000} s, level 5      {lags[len(lags) // 2] * 1000:10.1f} ms   p99 {_p99(lags) * 1000:.1f} ms")
    print(f"taking it over from a log   {taking_over:12.2f} s")


def _seconds(work: Callable[[], object]) -> float:
    """Processor seconds that a piece of work takes: others on the machine do not count."""
    started = time.process_time()
    work()
    return time.process_time() - started


def _loops_a_second() -> float:
    rounds = 5_000_000

    def loop() -> None:
        total = 0
        for number in range(rounds):
            total += number

    return rounds / _seconds(loop)


@dataclass(frozen=True, slots=True)
class _Steady:
    """The rates of one level of the dial, and nothing that moves them."""

    level: int

    def branching(self, t: int) -> float:
        return LEVELS[self.level].n

    def immigration(self, t: int) -> float:
        return LEVELS[self.level].mu


def _events_a_second(level: int) -> float:
    rates, kept = _Steady(level), 0

    def events() -> None:
        nonlocal kept
        for seed in range(10):
            kept += len(Cascade(seed, rates).advance(HOURS_3))

    seconds = _seconds(events)
    return kept / seconds


def _day(level: int) -> Inputs:
    """A day in which a team speaks every ten minutes."""
    deeds = tuple(_deeds())
    return Inputs((Move(0, level),), (Released(MINUTE, "A clip goes round.", True, "clip"),), deeds)


def _deeds() -> Iterable[Deed]:
    for number in range(17):
        at = (6 + 10 * number) * MINUTE
        labels = frozenset({"ACK", "EMP", "FACT", "PROM"} if number % 3 else {"ACK", "APO", "RESP", "EXP"})
        words = f"What we know at this hour, part {number + 1}."
        yield Deed(at, f"act {number}", frozenset({"posted"}), words, labels, promise=at + 10 * MINUTE, post=f"post {number}")


def _pairs() -> None:
    day = _day(3)
    team, silent = (Course(Setting(), inputs, HOURS_3) for inputs in (day, day.silent()))
    for seed in range(CROWDS):
        team.figures(seed)
        silent.figures(seed)


def _with_words() -> tuple[int, float, list[float], float]:
    """A crowd at level 5, words and all, in the conductor's steps: posts, seconds, and the seconds of each step; and the seconds
    that it takes to stand at the end of it with the words that were said."""
    chorus = Chorus(7, Stage(_TOPIC, expected=LEVELS[5].counts[2]), _day(5))
    texts: dict[bytes, str] = {}
    posts, lags = 0, []
    for until in range(TICK_MS, HOURS_3 + 1, TICK_MS):
        started = time.perf_counter()
        said = chorus.advance(until)
        for utterance in said:
            texts[utterance.ident] = chorus.words(utterance)
        posts += len(said)
        lags.append(time.perf_counter() - started)
    again = Chorus(chorus.seed, chorus.stage, _day(5))

    def take_over() -> None:
        again.advance(HOURS_3)
        again.recall(texts)

    return posts, sum(lags), sorted(lags), _seconds(take_over)


def _p99(ordered: list[float]) -> float:
    return ordered[int(len(ordered) * 0.99)]


if __name__ == "__main__":
    main()
