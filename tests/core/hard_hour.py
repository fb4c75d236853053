"""A quarter of an hour in which everything goes wrong that the hot wash looks for, and one thing goes right."""

from __future__ import annotations

from typing import Any

from sims.core.clock import EndClock
from sims.core.evaluation import MarkExpectation, RateObjective
from sims.core.personas import SpeakAsPersona
from sims.core.posts import DeletePost, PublishPost
from sims.core.shelf import SwitchShelf
from sims.core.sights import SightPosts
from sims.core.talk import LogDecision, Say
from tests.core.play import CONTROL, EVALUATOR, LEAD, SOCIAL, STORY, Play, crewed, named, story

MINUTE = 60_000


def post(key: str, at: str, kind: str, text: str, **more: Any) -> dict[str, Any]:
    """One public inject."""
    return {"key": key, "at": at, "kind": kind, "channel": "microblog", "from": "mara", "text": text} | more


INJECTS = [
    post("clip", "T+00:01:00", "joke", "Watch him try the ramp.", title="The ramp clip", marks=["trigger"], **{"from": "troll"}),
    post(
        "lift",
        "T+00:02:00",
        "safety",
        "I am in the lift at Aldersyke. It has stopped. Phone 9%.",
        title="A woman was stuck in a lift",
        marks=["important"],
        expected="The control room is told within two minutes.",
        objective="o1",
    ),
    {"key": "ask", "at": "T+00:03:00", "kind": "press", "channel": "press", "from": "reporter", "to": ["social", "lead"]}
    | {"subject": "Who approved it?", "text": "Who approved the repost?"},
    post("forged", "T+00:05:00", "misinformation", "Internal memo: laugh it off.", title="A forged memo", marks=["forged"]),
    {"key": "ring", "at": "T+00:06:00", "kind": "staff", "channel": "call", "from": "ministry", "to": ["lead"]}
    | {"title": "The ministry rang", "text": "Is anybody in charge?"},
    post("when", "T+00:07:00", "question", "When does the lift come back?", title="When the lift is back"),
]


def hard_hour() -> Play:
    """Played to its end, after sixteen minutes."""
    accounts = [*STORY["accounts"]]
    play = crewed(story(injects=INJECTS, accounts=accounts))
    brand = named(play, "account.opened")
    play.do(CONTROL, SwitchShelf(on=False))
    play.begin()

    def until(minutes: int, seconds: int = 0) -> None:
        """Let time pass up to a moment, with whatever falls due in it."""
        goal = minutes * MINUTE + seconds * 1000
        while play.t < goal:
            play.wait(min(5_000, goal - play.t))
            play.t = min(goal, play.t + 5_000)
            play.conduct()

    until(1)
    clip = posts_of(play, "clip")
    until(1, 21)
    play.do(SOCIAL, SightPosts(posts=(clip,)))
    until(1, 50)
    repost = play.do(SOCIAL, PublishPost(account=brand, repost_of=clip))[0]
    until(1, 58)
    troll = named(play, "persona.described", 1)
    play.do(CONTROL, SpeakAsPersona(persona=troll, text="So the railway laughs too.", quote_of=repost))
    until(2)
    lift = posts_of(play, "lift")
    until(4, 35)
    play.do(LEAD, LogDecision(text="Take it down."))
    play.do(SOCIAL, DeletePost(post=repost))
    until(4, 55)
    play.do(CONTROL, SpeakAsPersona(persona=troll, text="Here is the screenshot."))
    until(5, 30)
    play.do(SOCIAL, SightPosts(posts=(posts_of(play, "forged"),)))
    until(8)
    for _ in range(4):
        play.do(SOCIAL, PublishPost(account=brand, text="Our teams are aware and looking into this matter.", reply_to=clip))
        until_now = play.t // 1000 + 25
        until(0, until_now)
    until(13)
    play.do(SOCIAL, SightPosts(posts=(lift,)))
    play.do(SOCIAL, Say(text="Somebody is in a lift.", about=lift))
    until(14)
    play.do(LEAD, LogDecision(text="Say it was us, and get her out."))
    until(14, 20)
    answer = play.do(
        SOCIAL,
        PublishPost(account=brand, text="We shared that clip. It was wrong and we are sorry. We are coming.", reply_to=lift),
    )[0]
    until(14, 50)
    mara = named(play, "persona.described")
    play.do(CONTROL, SpeakAsPersona(persona=mara, text="Thank you. I can hear somebody.", reply_to=answer))
    play.do(
        EVALUATOR, MarkExpectation(expectation=named(play, "expectation.stated"), mark="missed", note="Eleven minutes unseen.")
    )
    until(16)
    play.do(CONTROL, EndClock())
    play.do(EVALUATOR, RateObjective(objective=named(play, "objective.stated"), rating="M"))
    return play


def posts_of(play: Play, key: str) -> str:
    """The post that came of an inject."""
    inject = next(one for one in play.exercise.injects.injects.values() if one.key == key)
    assert inject.release is not None
    return inject.release.effects[0]
