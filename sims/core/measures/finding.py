"""Finders of moments: what the team did, and what it met with."""

from __future__ import annotations

from collections.abc import Iterator

from sims.core.acts import Act
from sims.core.clock import leaps
from sims.core.leaps import lasted
from sims.core.measures import overlooked, turning
from sims.core.measures.moment import Moment
from sims.core.measures.record import PUBLIC_WORDS, Incoming, Record
from sims.core.measures.told import counted, length, quoted, sentence, shortened

SHORTEST_SILENCE = 120_000
"""Ms without a public word that are worth a moment: two minutes, within which a public first asks who is there."""
MANY_COPIES = 3
"""From the third time on, the same text is a moment."""


def found(record: Record) -> Iterator[Moment]:
    """Every moment that there is."""
    yield from _trigger(record)
    yield from _first_word(record)
    for name, act in record.acts:
        if "reposted" in act.kinds:
            yield _reposted(record, name, act)
        if "deleted" in act.kinds and act.post is not None:
            yield _deleted(record, name, act, act.post)
        if "hidden" in act.kinds and act.target is not None:
            yield _hidden(record, name, act, act.target)
    yield from _silence(record)
    yield from _same_text(record)
    yield from _said_of_acts(record)
    yield from overlooked.found(record)
    yield from turning.found(record)


def _trigger(record: Record) -> Iterator[Moment]:
    trigger = record.trigger
    if trigger is None:
        return
    post = trigger.names[0] if trigger.public else None
    yield Moment(
        "trigger",
        trigger.names[0],
        trigger.t,
        shortened(trigger.title),
        "it begins",
        sentence(trigger.title),
        post=post,
        inject=trigger.inject,
        done=_answer_told(trigger),
        answered=trigger.answered,
    )
    first = trigger.first_seen
    if first is not None and trigger.public:
        seat, t = first
        waited = length(t - trigger.t)
        yield Moment(
            "first_seen",
            trigger.names[0],
            t,
            "Trigger first seen",
            f"by {record.seat_title(seat)}, after {waited}",
            f"{record.seat_title(seat)} had it on screen after {waited}.",
            post=post,
            inject=trigger.inject,
            done=_answer_told(trigger),
            answered=trigger.answered,
        )


def _answer_told(item: Incoming) -> str:
    return "never answered" if item.answered is None else f"answered after {length(item.answered - item.t)}"


def _first_word(record: Record) -> Iterator[Moment]:
    """The team's first words in public after the trigger; what the queue or a colleague put out is not the team's word."""
    trigger = record.trigger
    if trigger is None:
        return
    for name, act in record.acts:
        if act.t >= trigger.t and PUBLIC_WORDS & set(act.kinds) and act.post is not None and act.by is not None:
            waited = length(act.t - trigger.t)
            yield Moment(
                "first_word",
                name,
                act.t,
                "First word in public",
                f"{waited} after the trigger",
                f"The first public word came after {waited}: {quoted(record.exercise.posts.posts[act.post].text, 90)}",
                post=act.post,
            )
            return


def _reposted(record: Record, name: str, act: Act) -> Moment:
    """A bare repost, how long it was until somebody outside said something of it, and whether anybody else had looked."""
    reaction = _first_reaction(record, {act.post, act.target} - {None}, act.t)
    eyes = "approved" if record.approved(act.post) else "no second pair of eyes"
    who, author = record.doer(act), record.author(act.post) if act.post else ""
    source = f" of {record.author(act.target)}" if act.target else ""
    said = "" if reaction is None else f" The first reply came {length(reaction - act.t)} later."
    return Moment(
        "reposted",
        name,
        act.t,
        f"The bare repost{source}",
        eyes,
        f"A post was passed on without a word.{said}",
        post=act.target or act.post,
        done=f"by {who}, as {author}" if author not in ("", who) else f"by {who}",
    )


def _first_reaction(record: Record, posts: set[str | None], since: int) -> int | None:
    """When somebody outside next answered or quoted a repost: what is said to one is said to the original."""
    for one in record.exercise.posts.posts.values():
        if one.t >= since and one.account not in record.team and {one.reply_to, one.quote_of} & posts:
            return one.t
    return None


def _deleted(record: Record, name: str, act: Act, post: str) -> Moment:
    """A deletion, how long the post had stood, and when it was back as a picture or in somebody's words."""
    gone = record.exercise.posts.posts[post]
    stood = length(act.t - gone.t)
    back = _back_again(record, act.t)
    what = "Repost" if gone.repost_of else "Post"
    returned = "" if back is None else f" It was back {length(back - act.t)} later."
    return Moment(
        "deleted",
        name,
        act.t,
        f"{what} deleted",
        f"after {stood}" if back is None else f"back after {length(back - act.t)}",
        f"A {what.lower()} was deleted after {stood}.{returned}",
        post=post if gone.repost_of is None else gone.repost_of,
        done=f"by {record.doer(act)}",
    )


def _hidden(record: Record, name: str, act: Act, reply: str) -> Moment:
    """A reply that was hidden, and when somebody outside first spoke of that."""
    asked = record.exercise.posts.posts[reply]
    noticed = _back_again(record, act.t, _SIGNS_OF_HIDING)
    spoken = "" if noticed is None else f" It was spoken of {length(noticed - act.t)} later."
    return Moment(
        "hidden",
        name,
        act.t,
        f"A reply of {record.author(reply)} hidden",
        f"{length(act.t - asked.t)} after it was written" if noticed is None else f"spoken of after {length(noticed - act.t)}",
        f"A reply was hidden: {quoted(asked.text, 90)}{spoken}",
        post=reply,
        done=f"by {record.doer(act)}",
    )


_SIGNS = ("screenshot", "deleted", "screen grab", "took it down", "taken down")
_SIGNS_OF_HIDING = ("screenshot", "hidden", "hiding", " hid ", "hide ")
BACK_WITHIN = 300_000
"""Ms after a deletion, or hiding, within which a post that speaks of it is called its return: five minutes."""


def _back_again(record: Record, since: int, signs: tuple[str, ...] = _SIGNS) -> int | None:
    """When somebody outside first showed or named what is gone from sight: a post, or its picture, that says so."""
    for post in record.exercise.posts.posts.values():
        if since <= post.t <= since + BACK_WITHIN and post.account not in record.team:
            words = " ".join((post.text, *(picture.alt for picture in post.media))).casefold()
            if any(sign in words for sign in signs):
                return post.t
    return None


def _silence(record: Record) -> Iterator[Moment]:
    """The longest time without anything from the team in public, between the trigger and the end. The queue ends no
    silence, and what was leapt over is none."""
    trigger = record.trigger
    if trigger is None:
        return
    spoken = [(act.t, name) for name, act in record.public_acts() if act.t >= trigger.t and act.by is not None]
    starts = [(trigger.t, trigger.names[0]), *spoken]
    ends = [*(t for t, _ in spoken), record.ends]
    left_out = leaps(record.exercise.clock)
    silences = ((lasted(left_out, start, end), start, end, name) for (start, name), end in zip(starts, ends, strict=True))
    longest, start, end, name = max(silences, key=lambda one: (one[0], -one[1]))
    if longest >= SHORTEST_SILENCE:
        meanwhile = sum(1 for one in record.incoming if start < one.t <= end and one.wants_answer)
        met = f" {counted(meanwhile, 'item')} that wanted an answer came in." if meanwhile else ""
        yield Moment(
            "silence",
            name,
            start,
            "Longest silence",
            length(longest),
            f"Nothing was said in public for {length(longest)}.{met}",
        )


def _same_text(record: Record) -> Iterator[Moment]:
    """The text that was used most often."""
    most = max((act.copies for _, act in record.acts), default=1)
    if most < MANY_COPIES:
        return
    last_name, last = next((name, act) for name, act in record.acts if act.copies == most)
    before = [act for _, act in record.acts if "same_text" in act.kinds or act.post is not None]
    text = record.exercise.posts.posts[last.post].text if last.post else ""
    first = next((act for act in before if act.post and _same(record, act.post, text)), last)
    took = f" in {length(last.t - first.t)}" if last.t > first.t else ""
    yield Moment(
        "same_text",
        last_name,
        last.t,
        f"Same text, {most} times",
        took.strip() or "one after the other",
        f"The same text went out {most} times{took}: {quoted(text, 80)}",
        post=last.post,
    )


def _same(record: Record, post: str, text: str) -> bool:
    return record.exercise.posts.posts[post].text.casefold().split()[-3:] == text.casefold().split()[-3:]


def _said_of_acts(record: Record) -> Iterator[Moment]:
    for name, act in record.acts:
        if "from_personal" in act.kinds and (PUBLIC_WORDS | {"reposted"}) & set(act.kinds):
            yield Moment(
                "personal",
                name,
                act.t,
                "From a personal account",
                f"by {record.doer(act)}",
                f"{record.doer(act)} spoke from a personal account, not the organisation’s.",
                post=act.post,
            )
            break
    for name, act in record.acts:
        if "cited_bio" in act.kinds:
            text = record.exercise.posts.posts[act.post].text if act.post else ""
            yield Moment(
                "cited_bio",
                name,
                act.t,
                "The bio was the answer",
                f"by {record.doer(act)}",
                f"A line in the bio was given as the answer: {quoted(text, 90)}",
                post=act.post,
            )
            break
