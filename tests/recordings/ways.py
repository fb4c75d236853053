"""The demo scenario played four ways, by scripted teams: one that does it well, an ordinary one, a silent one, and one that does
all that one should not. Each way is a list of what is done at which minute of the story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from sims.core.clock import EndClock, StartClock, time_at
from sims.core.opening import opening_facts
from sims.core.posts import DeletePost, PublishPost
from sims.core.scenario import Scenario, check
from sims.crowds import Crowd
from sims.review.shipped import token_in
from tests.core.play import CONTROL, Play

SCENARIO: Final = Path(__file__).parents[2] / "sims" / "scenarios" / "bare-repost.yaml"
SEED: Final = 20_260_604
PLAYED_AT: Final = 1_780_581_600_000
"""4 June 2026, 14:00 UTC."""
KEPT_DAYS: Final = 3_650
MINUTES: Final = 45
SOCIAL, COMMS, CARE = "psocial00001", "pcomms000001", "pcare0000001"
DESK: Final = {SOCIAL: "social", COMMS: "comms", CARE: "care", "ppress000001": "press", "pops00000001": "ops"}

Deed = Callable[["Team"], None]


@dataclass
class Team:
    """The scripted team at its desk: what it can find, and what it can do."""

    play: Play

    def account(self, handle: str) -> str:
        """The account with this handle."""
        accounts = self.play.exercise.accounts.accounts
        return next(name for name, account in accounts.items() if account.handle == handle)

    def post(self, inject: str) -> str:
        """The post that came of an inject."""
        out = next(each for each in self.play.exercise.injects.injects.values() if each.key == inject)
        assert out.release is not None, inject
        return out.release.effects[0]

    def mine(self) -> str:
        """The last post of the team's that stands."""
        posts, acts = self.play.exercise.posts.posts, self.play.exercise.acts.acts
        return next(act.post for act in reversed(acts.values()) if act.post and act.by and posts[act.post].deleted is None)


def say(text: str, by: str = SOCIAL, account: str = "ebberline") -> Deed:
    """A post of the team's own."""
    return lambda team: _do(team, by, PublishPost(account=team.account(account), text=text))


def answer(inject: str, text: str, by: str = SOCIAL, account: str = "ebberline") -> Deed:
    """An answer to the post of an inject."""
    return lambda team: _do(team, by, PublishPost(account=team.account(account), text=text, reply_to=team.post(inject)))


def share(inject: str) -> Deed:
    """A bare repost of the post of an inject."""
    return lambda team: _do(team, SOCIAL, PublishPost(account=team.account("ebberline"), repost_of=team.post(inject)))


def delete() -> Deed:
    """The team takes its last post down."""
    return lambda team: _do(team, SOCIAL, DeletePost(post=team.mine()))


def _do(team: Team, by: str, command: PublishPost | DeletePost) -> None:
    team.play.do(by, command)


EXCELLENT: Final[list[tuple[float, Deed]]] = [
    (5.8, answer("bare-repost", "That went out from our account without a word, and it reads as if we agree. We do not. It was "
        "our mistake and we are sorry, above all to the woman in it. What happened and what we change: here by 14:15.",
        account="ebberline_stations")),
    (6.7, answer("straight-question", "Femi, no. We do not agree with it, and sharing it without a word said "
        "that we did. That is on us. We are sorry.")),
    (7.8, answer("lift", "We see you. Which station, and is anybody with you? Staff are on their way to the lift and somebody "
        "will stay on this thread until you are out.", CARE, "ebberline_help")),
    (9.9, answer("the-jet", "Oona, we are sorry. You were left waiting by us and then laughed at from our account. Both are "
        "our failure. Marguerite Osei would like to ring you today; tell us here or by message if that is all right.", COMMS)),
    (13.2, say("At 14:05 our stations account shared a clip that mocks a passenger who uses a wheelchair. It was wrong and it "
        "was ours: one person could post alone. From today two people sign off every post. We are sorry. Next word from us at "
        "14:35.", COMMS)),
    (16.2, say("Two pictures are going round. The repost at 14:05 was ours. The reply under it, about “people like that”, is "
        "not: it was never on our account and the time on it is before the clip was posted.", COMMS)),
    (20.0, answer("page-fourteen", "Selwyn is right, and we should have asked him first. Thank you for saying it in public.")),
    (23.6, answer("which-ramp", "Tamsin, the 15:02 has a ramp in coach F and Bev will be on the platform from 14:50. If anything "
        "changes we write here before you leave home.", CARE, "ebberline_help")),
    (25.8, say("An account called Eberline Refunds is not us. Do not give it your card. Refunds are made at our own page "
        "alone.")),
    (33.5, say("As promised: both posts stay up with our answer under them. Oona and our access panel meet us on Monday at "
        "Hesket Quay, and what we agree on will stand here that evening.", COMMS)),
]  # fmt: skip
AVERAGE: Final[list[tuple[float, Deed]]] = [
    (16.5, say("We are aware of a post that was shared from one of our accounts today and are looking into it.", COMMS)),
    (27.0, say("Earlier today a clip was shared from our stations account. This should not have happened. We have removed it "
        "and are reviewing how our accounts are used.", COMMS)),
    (31.5, answer("the-jet", "Hi Oona, please send us a direct message so that we can look into this for you.", CARE,
        "ebberline_help")),
    (36.0, answer("straight-question", "Hi Femi, please see our statement.", SOCIAL)),
]  # fmt: skip
SILENT: Final[list[tuple[float, Deed]]] = []
OWN_GOALS: Final[list[tuple[float, Deed]]] = [
    (2.5, share("the-clip")),
    (7.5, delete()),
    (9.5, say("As our bio makes clear, reposts are not endorsements.")),
    (13.0, say("Sad that a small group looks for outrage everywhere. Most of our passengers have a sense of humour.", COMMS)),
    (18.0, answer("straight-question", "As our bio makes clear, reposts are not endorsements.")),
    (22.0, answer("the-jet", "As our bio makes clear, reposts are not endorsements.")),
    (26.0, say("We are sorry if anyone was offended. The clip has been taken out of context.", COMMS)),
    (33.0, say("We will not be commenting further. Posts that break our guidelines will be removed.", COMMS)),
]
WAYS: Final = {"excellent": EXCELLENT, "average": AVERAGE, "silent": SILENT, "own-goals": OWN_GOALS}


def played(way: str) -> Play:
    """The whole day of one way, from the opening to ENDEX."""
    play = Play(at=PLAYED_AT)
    for fact in opening_facts(scenario(), seed=SEED, digest="0" * 64, at=play.at, keep_days=KEPT_DAYS, tokens=tokens(way)):
        play.heads[fact.audience] = fact.n
        play._store([fact], "door", "create")
    play.join(CONTROL, "control")
    for person, seat in DESK.items():
        play.join(person, "player", seat)
    play.do(CONTROL, StartClock())
    team, public, left = Team(play), Crowd(), list(WAYS[way])
    for second in range(1, MINUTES * 60):
        play.wait(1_000)
        play.conduct(counting=second % 10 == 0)
        while left and left[0][0] * 60 <= second:
            left.pop(0)[1](team)
        step = public.step(play.exercise, time_at(play.exercise.clock, play.at))
        if step is not None:
            play.do("conductor", step)
    play.do(CONTROL, EndClock())
    return play


def scenario() -> Scenario:
    """The demo scenario."""
    checked = check(yaml.safe_load(SCENARIO.read_text(encoding="utf-8")))
    assert isinstance(checked, Scenario), checked
    return checked


def tokens(way: str) -> dict[str, str]:
    """Addresses for the scenario's pictures, the same whenever the recording is made; whoever restores it makes new ones."""
    files = sorted(path.name for path in (SCENARIO.parent / "bare-repost").iterdir())
    return {file: token_in(f"bare-repost-{way}", file) for file in files}
