"""How sharing a post is judged: what the scenario says of it, and what can be told from where it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sims.core.beginning import starts_it
from sims.core.scenario import Shared

if TYPE_CHECKING:
    from sims.core.exercise import Exercise


def judged(exercise: Exercise, post: str | None) -> Shared | None:
    """As the inject says that the post came from; None if nobody has said anything of it.

    A card of a deck that waits for no inject is harmless: it was written for any day, whatever happens.
    """
    for inject in exercise.injects.injects.values():
        if inject.release is not None and post in inject.release.effects:
            return inject.shared
    for card in exercise.packs.cards.values():
        if card.post is not None and card.post == post:
            return "harmless" if card.after is None and exercise.packs.decks[card.deck].after is None else None
    return None


def is_minded(exercise: Exercise, post: str | None) -> bool:
    """Whether people mind that it is shared: it started it all, is contested or hostile, or nobody has judged it."""
    return judged(exercise, post) in ("contested", "hostile", None) or _started_it(exercise, post)


def is_routine(exercise: Exercise, post: str | None) -> bool:
    """Whether whoever answers it answers a question of every day, or somebody who needs help, and not the incident."""
    if judged(exercise, post) == "harmless":
        return True
    return any(
        inject.release is not None and post in inject.release.effects and "important" in inject.marks
        for inject in exercise.injects.injects.values()
    )


def _started_it(exercise: Exercise, post: str | None) -> bool:
    return any(
        inject.release is not None and post in inject.release.effects and starts_it(inject)
        for inject in exercise.injects.injects.values()
    )
