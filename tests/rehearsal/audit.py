"""What a whole run shows, read from its log alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

ANSWERED_WITHIN_MS = 90_000
MINUTE = 60_000
ASKED_OF_CONTROL = ("message.awaited", "call.queued")


@dataclass(frozen=True)
class Answered:
    """One act of the team, and after how many milliseconds of the story the first thing that refers to it came."""

    t: int
    kinds: tuple[str, ...]
    after: int | None


@dataclass(frozen=True)
class Audit:
    """What was found."""

    acts: list[Answered]
    tags: dict[str, int]
    minutes: float
    asked: int

    @property
    def unanswered(self) -> list[Answered]:
        """The acts on which nothing followed in time."""
        return [act for act in self.acts if act.after is None or act.after > ANSWERED_WITHIN_MS]

    @property
    def asked_a_minute(self) -> float:
        """How often control was asked for something, on average."""
        return self.asked / self.minutes

    def lines(self) -> Iterator[str]:
        """The figures, for people."""
        late = sorted(act.after for act in self.acts if act.after is not None)
        yield f"{len(self.acts)} public acts, {len(self.unanswered)} not answered within 90 s"
        if late:
            yield f"first answer after {late[len(late) // 2] / 1000:.0f} s (median), {late[-1] / 1000:.0f} s (longest)"
        yield f"control was asked {self.asked} times in {self.minutes:.0f} min: {self.asked_a_minute:.2f} a minute"
        yield ", ".join(f"{tag} {count}" for tag, count in sorted(self.tags.items()))


def audit(rows: list[dict[str, Any]]) -> Audit:
    """Read a log as control holds it."""
    items = [{"actor": row["actor"], "name": f"{row['item']['audience']}:{row['item']['n']}", **row["item"]} for row in rows]
    tags: dict[str, int] = {}
    for item in items:
        tags[item["type"]] = tags.get(item["type"], 0) + 1
    acts = [item for item in items if item["type"] == "act.noted" and item["by"] is not None]
    last = max(item["t"] for item in items)
    return Audit(
        acts=[
            Answered(act["t"], tuple(act["kinds"]), _answered_after(act, items)) for act in acts if _wants_an_answer(act, items)
        ],
        tags=tags,
        minutes=last / MINUTE,
        asked=sum(tags.get(tag, 0) for tag in ASKED_OF_CONTROL),
    )


def _wants_an_answer(act: dict[str, Any], items: list[dict[str, Any]]) -> bool:
    """What is done in the last 90 seconds has no time to be answered; of what was taken down first, the deletion is answered."""
    last = max(item["t"] for item in items)
    until = act["t"] + ANSWERED_WITHIN_MS
    gone = any(item["type"] == "post.deleted" and item["post"] == act["post"] and item["t"] <= until for item in items)
    return bool(until <= last and ("deleted" in act["kinds"] or not gone))


def _answered_after(act: dict[str, Any], items: list[dict[str, Any]]) -> int | None:
    answers = (item["t"] for item in items if item["t"] >= act["t"] and item["name"] != act["name"] and _refers(item, act, items))
    first = min(answers, default=None)
    return None if first is None else first - act["t"]


def _refers(item: dict[str, Any], act: dict[str, Any], items: list[dict[str, Any]]) -> bool:
    """A post of the public that answers or quotes the act's post, or a line that was let out on account of the act."""
    if item["type"] == "post.published" and item["account"] != act["account"]:
        return act["post"] is not None and act["post"] in {item[way] for way in ("reply_to", "quote_of", "repost_of")}
    if item["type"] == "line.released":
        firing = next((one for one in items if one["name"] == item["firing"]), None)
        return firing is not None and bool(firing["act"] == act["name"] and item["effects"])
    return False
