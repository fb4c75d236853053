"""From a command to named facts: runs a decision, gives each event its place in its stream, and undoes nothing on a refusal."""

from __future__ import annotations

from sims.core.envelope import Context, Event, Fact, audience_of
from sims.core.exercise import Exercise, decide
from sims.core.vocabulary import AnyCommand


def mint(heads: dict[str, int], event: Event, t: int, at: int) -> Fact:
    """The event with the next number of its audience. `heads` ({audience: last n}) moves on."""
    audience = audience_of(event)
    heads[audience] = heads.get(audience, 0) + 1
    return Fact(audience, heads[audience], t, at, event)


def settle(exercise: Exercise, heads: dict[str, int], command: AnyCommand, ctx: Context) -> list[Fact]:
    """What a command leads to, as facts in order. On a refusal (raised) `heads` is as it was and nothing has happened."""
    moved = dict(heads)
    facts: list[Fact] = []
    decision = decide(exercise, command, ctx)
    try:
        event = next(decision)
        while True:
            fact = mint(moved, event, ctx.t, ctx.at)
            facts.append(fact)
            event = decision.send(fact.name)
    except StopIteration:
        heads.update(moved)
        return facts
