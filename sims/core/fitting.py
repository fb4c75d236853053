"""Which reactions fit what the team has just done, and by when something answers it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from sims.core.chance import chance
from sims.core.judging import is_minded, is_routine, judged
from sims.core.remarks import FROM_THE_ANSWERED, FROM_THE_HELPED, FROM_THE_PUBLIC, OF_THE_HARMLESS, TO_THE_HARMLESS
from sims.core.scenario import ActKind
from sims.core.shelved import Remark, ShelvedLine

if TYPE_CHECKING:
    from sims.core.acts import Act
    from sims.core.exercise import Exercise
    from sims.core.shelf import Firing, Shelf

DECIDE_MS: Final = 12_000
"""So long control may fire or dismiss before a set goes by itself; shorter where the set's own first line comes sooner."""
COPIES: Final = 4
"""The same text so often is what `same_text` sets are for: "four times" is when people count."""
SPECIFIC: Final[tuple[ActKind, ...]] = (
    "deleted",
    "hidden",
    "cited_bio",
    "owned",
    "same_text",
    "reposted",
    "from_personal",
    "edited",
    "quoted",
    "replied",
    "liked",
    "posted",
    "silent",
)
"""What says most of an act comes first: that is what it is answered for."""
FIRST_AFTER: Final[dict[ActKind, int]] = {"reposted": 8_000, "deleted": 20_000, "hidden": 20_000}
"""A bare repost: eight seconds of nothing, then the first reply. Deleted or hidden: the first screenshot after twenty."""
USUALLY_AFTER, APART, UNEVEN = 14_000, 14_000, 8_000
"""Otherwise the first general line comes after so long, the next ones so far apart, each later by up to `UNEVEN`: all in 90 s."""
JUDGED: Final[tuple[ActKind, ...]] = ("reposted", "quoted", "edited")
"""What sets for these say depends on what was shared, or answered."""
SHARED: Final[tuple[ActKind, ...]] = ("reposted", "quoted")
"""What is said of these without a set depends on it too."""
OF_THE_INCIDENT: Final[tuple[ActKind, ...]] = ("owned", "replied")
"""What sets for these say is about the incident: it does not fit an answer to somebody who lost an umbrella, or is shut in."""
ALONE: Final[tuple[ActKind, ...]] = ("deleted", "hidden", "silent")
"""There is no post to answer: what is said of these is a post of its own."""


def kinds_of(act: Act) -> list[ActKind]:
    """What an act can be answered for, the most telling first."""
    return [kind for kind in SPECIFIC if kind in act.kinds and (kind != "same_text" or act.copies >= COPIES)]


def lines_of(shelf: Shelf, firing: Firing) -> list[Remark]:
    """The lines of what was fired: a set's, or its own."""
    return shelf.sets[firing.set].lines if firing.set is not None else firing.lines


def needs_answer(exercise: Exercise, act: Act) -> bool:
    """Everything does, but for a pin, and for a like of something that nobody minds."""
    if act.kinds[0] == "pinned":
        return False
    return act.kinds[0] != "liked" or judged(exercise, act.target) in ("contested", "hostile")


def is_gone(exercise: Exercise, act: Act) -> bool:
    """Whether what the act made, or liked, was taken down since: then the deletion is what people talk about."""
    post = exercise.posts.posts.get(act.post or act.target or "")
    return "deleted" not in act.kinds and post is not None and post.deleted is not None


def calls(exercise: Exercise, act: Act, kind: ActKind) -> bool:
    """Whether an act is what sets of this kind are for: nobody minds that something harmless, or worth passing on, is shared, and
    not every answer is one to the incident."""
    if kind in OF_THE_INCIDENT and _helps(exercise, act):
        return False
    return kind not in JUDGED or act.target is None or is_minded(exercise, act.target)


def best_set(exercise: Exercise, act: Act, *, once: bool = False) -> str | None:
    """The set that fits an act best; with `once`, only one that has not been out yet: nobody says the same thing twice."""
    used = {firing.set for firing in exercise.shelf.firings.values()} if once else set()
    for kind in kinds_of(act):
        for name, one in exercise.shelf.sets.items():
            if one.when == kind and calls(exercise, act, kind) and name not in used and one.lines:
                return name
    return None


def unanswered(exercise: Exercise) -> Iterator[tuple[str, int]]:
    """The acts that nothing has answered yet and control has not put aside, each with when that happens by itself."""
    shelf = exercise.shelf
    if not shelf.automatic:
        return
    seen = {firing.act for firing in shelf.firings.values()} | shelf.dismissed.keys()
    for name, act in exercise.acts.acts.items():
        if name not in seen and act.t >= shelf.since and needs_answer(exercise, act) and not is_gone(exercise, act):
            yield name, act.t + _patience(exercise, act)


def _patience(exercise: Exercise, act: Act) -> int:
    chosen = best_set(exercise, act, once=True)
    if chosen is not None:
        return min(DECIDE_MS, exercise.shelf.sets[chosen].lines[0].after)
    return min(DECIDE_MS, FIRST_AFTER.get(kinds_of(act)[0], USUALLY_AFTER))


def general_lines(exercise: Exercise, name: str) -> tuple[ShelvedLine, ...]:
    """What people say of an act without a set: one to three lines, more the higher the dial stands, none said before."""
    act = exercise.acts.acts[name]
    kind = kinds_of(act)[0]
    if kind in OF_THE_INCIDENT and _helps(exercise, act) and answered_account(exercise, act) is not None:
        return (_thanks(exercise, name),)
    unminded = kind in SHARED and not calls(exercise, act, kind)
    of_public = OF_THE_HARMLESS if unminded else FROM_THE_PUBLIC[kind]
    of_answered = TO_THE_HARMLESS if unminded else FROM_THE_ANSWERED.get(kind, ())
    said = {line.text for firing in exercise.shelf.firings.values() for line in firing.lines}
    seed = exercise.briefing.seed
    lines = []
    after = FIRST_AFTER.get(kind, USUALLY_AFTER)
    for place in range(1 + exercise.escalation.level // 2):
        answered = place == 0 and bool(of_answered) and answered_account(exercise, act) is not None
        choice = of_answered if answered else of_public
        text = min(choice, key=lambda each: (each in said, chance(seed, f"remark {name} {each}")))
        said.add(text)
        lines.append(ShelvedLine(after=after, answered=answered, form="post" if kind in ALONE else "reply", text=text))
        after += APART + int(UNEVEN * chance(seed, f"pause {name} {place}"))
    return tuple(lines)


def _helps(exercise: Exercise, act: Act) -> bool:
    return "replied" in act.kinds and is_routine(exercise, act.target)


def _thanks(exercise: Exercise, name: str) -> ShelvedLine:
    """What somebody says who was helped: a word to the team, and nobody else joins in."""
    said = {line.text for firing in exercise.shelf.firings.values() for line in firing.lines}
    text = min(FROM_THE_HELPED, key=lambda each: (each in said, chance(exercise.briefing.seed, f"thanks {name} {each}")))
    return ShelvedLine(after=USUALLY_AFTER, answered=True, form="reply", text=text)


def answered_account(exercise: Exercise, act: Act) -> str | None:
    """The account whose post the team answered, shared or liked, if it is not one of the team's own."""
    target = exercise.posts.posts.get(act.target or "")
    if target is None:
        return None
    account = exercise.accounts.accounts[target.account]
    return None if account.of_team else target.account
