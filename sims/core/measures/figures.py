"""The three figures of the hot wash, each with the sentence that defines it and how many cases it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median_low

from sims.core.measures.record import PUBLIC_WORDS, Record
from sims.core.measures.told import counted, length, story_time


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `value` is written as it is shown; `n` is the number of cases behind it; `t` where in the replay it begins."""

    key: str
    title: str
    value: str
    definition: str
    n: int
    t: int | None = None


def figures(record: Record, *, whole: bool = True) -> list[Figure]:
    """Until a real answer; how much was answered; how long a draft waited for a yes or, without drafts, a post for a reader.

    Where the record is not `whole`, for a viewer who does not hold the plan, only those that need nothing of it.
    """
    if not whole:
        reposted = any("reposted" in act.kinds for _, act in record.acts)
        return [one for one in (_real_answer(record) if reposted else None, _waiting(record)) if one is not None]
    return [_real_answer(record), _answered(record), _waiting(record) or _noticed(record)]


def _real_answer(record: Record) -> Figure:
    """From the team's first bare repost, or else the trigger, to the first public post that takes responsibility."""
    reposts = [act.t for _, act in record.acts if "reposted" in act.kinds]
    trigger = record.trigger
    since = reposts[0] if reposts else trigger.t if trigger else None
    title = "Repost to a real answer" if reposts else "Trigger to a real answer"
    what = "the first public post of the team that says plainly what was wrong"
    if since is None:
        return Figure("real_answer", title, "–", "Nothing happened that called for one.", 0)
    answers = [act.t for _, act in record.acts if "owned" in act.kinds and PUBLIC_WORDS & set(act.kinds) and act.t >= since]
    begins = story_time(record.exercise, since)
    if not answers:
        return Figure("real_answer", title, "none", f"From {begins} to {what}. There was none.", 0, since)
    return Figure("real_answer", title, length(answers[0] - since), f"From {begins} to {what}.", 1, since)


def _answered(record: Record) -> Figure:
    wanted = [one for one in record.incoming if one.wants_answer]
    answered = sum(1 for one in wanted if one.answered is not None)
    definition = "Posts and messages that wanted an answer and got one: in public, or to whoever wrote."
    return Figure("answered", "Answered", f"{answered} of {len(wanted)}", definition, len(wanted))


def _waiting(record: Record) -> Figure | None:
    """The median time that a draft waited for a yes or for its way back; None when nobody asked for one."""
    asked = record.exercise.approvals.approvals.values()
    waits = [one.closed - one.t for one in asked if one.closed is not None and (one.status == "published" or one.word)]
    if not waits:
        return None
    definition = f"Median over {counted(len(waits), 'draft')}, from the question until it went out or came back with a word."
    return Figure("waiting", "Waiting for a yes", length(median_low(waits)), definition, len(waits))


def _noticed(record: Record) -> Figure:
    """The median time until a public post that wanted an answer was first on some role's screen."""
    waits = [one.first_seen[1] - one.t for one in record.incoming if one.public and one.wants_answer and one.first_seen]
    public = sum(1 for one in record.incoming if one.public and one.wants_answer)
    title = "Until somebody saw it"
    if not waits:
        return Figure("noticed", title, "–", "No post that wanted an answer was on anybody’s screen.", 0)
    definition = f"Median over the {counted(len(waits), 'post')} of {public} that wanted an answer and were seen."
    return Figure("noticed", title, length(median_low(waits)), definition, len(waits))
