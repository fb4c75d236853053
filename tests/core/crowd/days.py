"""Days to try the public on: when the dial was turned, what went out, and what a team did."""

from __future__ import annotations

from sims.core.crowd.dial import Move
from sims.core.crowd.inputs import Deed, Inputs, Released
from tests.core.crowd.streams import MINUTE


def act(
    minute: float,
    *labels: str,
    kinds: str = "posted",
    aux: str = "",
    tone: str = "formal",
    text: str = "A word from us.",
    key: str = "",
    **more: object,
) -> Deed:
    """An act of the team's, as far as a test cares about it."""
    facts = {"post": f"all:{round(minute * 10)}", **more}
    return Deed(
        t=round(minute * MINUTE),
        key=key or f"control:{round(minute * 10)}",
        kinds=frozenset(kinds.split()),
        text=text,
        labels=frozenset(labels),
        aux=frozenset(aux.split()),
        tone=tone,
        **facts,  # type: ignore[arg-type]
    )


def day(*deeds: Deed, level: int = 3, trigger: float | None = None, turns: tuple[tuple[float, int], ...] = ()) -> Inputs:
    """A day at a level, with a trigger at `trigger` minutes and turns of the dial at others."""
    moves = (Move(0, level), *(Move(round(minute * MINUTE), to) for minute, to in turns))
    released = () if trigger is None else (Released(round(trigger * MINUTE), "It is all over the place.", True, "all:1"),)
    return Inputs(moves, released, deeds)


BUSY = day(
    act(8, "ACK", "PROM", promise=25 * MINUTE, text="We have seen it. More by 14:25."),
    act(14, "ACK", "APO", "RESP", "EMP", tone="human", text="That was wrong, and we are sorry."),
    act(20, kinds="reposted", text="", target="all:7", shared="contested"),
    act(22, "APO", text="Sharing that was careless of us.", target="all:7"),
    act(31, kinds="deleted", views=4_000, text="A word from us."),
    act(40, "ATT", text="Some people only look for a fight.", target="all:9"),
    act(47, "ACK", kinds="replied", target="all:11", text="You are right, thank you."),
    level=2,
    trigger=3,
    turns=((15, 4), (35, 3)),
)
"""An hour in which much is done, well and badly."""
