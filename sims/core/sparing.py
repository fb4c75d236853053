"""When an inject skips itself: the team has already done what somebody in the story was going to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sims.core.scenario import ActKind

if TYPE_CHECKING:
    from sims.core.exercise import Exercise
    from sims.core.injects import Inject

DONE: Final[dict[ActKind, str]] = {
    "posted": "posted",
    "replied": "replied to {}",
    "quoted": "quoted {}",
    "reposted": "reposted {}",
    "liked": "liked {}",
    "edited": "edited a post",
    "deleted": "deleted a post",
    "hidden": "hidden a reply",
    "from_personal": "written from an account of their own",
    "same_text": "said the same again",
    "cited_bio": "pointed at the small print",
    "owned": "owned it",
    "silent": "been silent for long",
}
"""What the team has done, after "The team has already"."""


def spared(exercise: Exercise, inject: Inject) -> str | None:
    """Why the inject need not go out, in a sentence; None when it should.

    An act counts that was done to what the inject shares, whether that is still up or not; if the inject shares nothing, any.
    """
    if inject.unless is None:
        return None
    targets = meant(exercise, inject.repost_of)
    for act in exercise.acts.acts.values():
        if inject.unless in act.kinds and (not inject.repost_of or act.target in targets):
            return f"The team has already {DONE[inject.unless].format('it' if inject.repost_of else 'something')}"
    return None


def meant(exercise: Exercise, key: str) -> list[str]:
    """What an inject may mean by a key: the post of this name, and what came of the inject of this key."""
    came = (
        effect
        for inject in exercise.injects.injects.values()
        if inject.key == key and inject.release is not None
        for effect in inject.release.effects
    )
    return [key, *came]
