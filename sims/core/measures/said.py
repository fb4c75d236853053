"""What the team said in public, with how each text is read now: for the hot wash, where readings are corrected."""

from __future__ import annotations

from dataclasses import dataclass

from sims.core.measures.record import Record
from sims.core.posts import Post
from sims.core.reading import Aux, Label, Tone
from sims.core.readings import Corrector, Read


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the team's, by the name of its post. `who` is the role that published it, or the account where no role did.

    `confidence` says how sure the reading is, from 0 to 1; a reading that people corrected is certain.
    """

    post: str
    t: int
    text: str
    who: str
    account: str
    edited: bool
    deleted: int | None
    labels: list[Label]
    aux: list[Aux]
    tone: Tone
    confidence: float
    corrected: Corrector | None


def texts(record: Record) -> list[Text]:
    """Each post of the team's that has words, in order of time."""
    posts = record.exercise.posts.posts
    read = ((posts[name], name, reading) for name, reading in record.exercise.readings.readings.items())
    return [_text(record, name, post, reading) for post, name, reading in sorted(read, key=lambda one: one[0].t)]


def _text(record: Record, name: str, post: Post, read: Read) -> Text:
    act = next((act for _, act in record.acts if act.post == name), None)
    return Text(
        name,
        post.t,
        post.text,
        record.author(name) if act is None else record.doer(act),
        record.author(name),
        bool(post.edits),
        post.deleted,
        read.labels,
        read.aux,
        read.tone,
        read.confidence,
        read.corrected,
    )
