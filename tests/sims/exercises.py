"""Small exercises for tests of the log: two seats, a brand account, two players and control."""

from dataclasses import dataclass, field
from itertools import count

from sims import actions, log
from sims.actions import Ack, Submission, do_submit
from sims.codes import new_epoch, new_exercise_id, new_join_code
from sims.core.accounts import AccountEntrusted, AccountOpened, PlatformOpened
from sims.core.briefing import ExerciseBriefed
from sims.core.clock import StartClock
from sims.core.decision import mint
from sims.core.envelope import Event
from sims.core.injects import InjectPlanned
from sims.core.people import JoinParticipant, SeatBriefed, SeatOpened
from sims.core.personas import PersonaDescribed, Profile
from sims.core.posts import PublishPost
from sims.core.rejections import Rejected
from sims.core.vocabulary import AnyCommand
from sims.models import Exercise
from sims.timekeeper import Timekeeper
from teams.models import Team

CONTROL, SOCIAL, LEGAL = "p0control", "p1social", "p2legal"
BRAND = "all:5"


@dataclass
class Clocks:
    """A wall and a steady clock that tests turn."""

    wall: int = 1_800_000_000_000
    steady: int = 5_000

    def advance(self, milliseconds: int) -> None:
        """Time passes."""
        self.wall += milliseconds
        self.steady += milliseconds

    def timekeeper(self) -> Timekeeper:
        """A timekeeper that reads these clocks."""
        return Timekeeper(lambda: self.wall, lambda: self.steady)


OPENING: tuple[Event, ...] = (
    ExerciseBriefed(title="A small exercise", story_start=14 * 3_600_000, ends=1_200_000),
    PlatformOpened(name="Chirrup", limit=300),
    SeatOpened(key="social", title="Social desk"),
    SeatOpened(key="legal", title="Legal"),
    AccountOpened(platform="all:2", handle="halden", name="Halden Line", kind="organisation"),
    AccountEntrusted(account=BRAND, seat="social"),
    SeatBriefed(mailbox="seat:legal", card="You answer for what is said."),
)


def planned(key: str, due: int, position: int, **fields: object) -> InjectPlanned:
    """An e-mail to Legal, unless said otherwise."""
    base = {
        "title": key,
        "kind": "question",
        "channel": "email",
        "sender": "A stranger",
        "to": ("legal",),
        "text": f"text of {key}",
    }
    return InjectPlanned(key=key, due=due, position=position, **{**base, **fields})


PERSONA = PersonaDescribed(key="gwen", name="Gwen", profile=Profile(platform="all:2", handle="gwen", name="Gwen"))


@dataclass
class Rig:
    """An exercise in the database with clocks and numbers for commands."""

    id: str
    clocks: Clocks = field(default_factory=Clocks)
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    keeper: Timekeeper = field(init=False)

    def __post_init__(self) -> None:
        self.keeper = self.clocks.timekeeper()

    def submit(self, actor: str, *commands: AnyCommand) -> list[Ack | Rejected]:
        """Send commands under fresh ids."""
        wishes = [Submission(actor, f"c{next(self.numbers)}", command) for command in commands]
        return do_submit(self.id, wishes, self.keeper)

    def ack(self, actor: str, command: AnyCommand) -> Ack:
        """Send one command that must be taken."""
        (outcome,) = self.submit(actor, command)
        assert isinstance(outcome, Ack), outcome
        return outcome

    def refusal(self, actor: str, command: AnyCommand) -> Rejected:
        """Send one command that must be refused."""
        (outcome,) = self.submit(actor, command)
        assert isinstance(outcome, Rejected), outcome
        return outcome


def open_exercise(*extra: Event, clocks: Clocks | None = None, epoch: str | None = None) -> Rig:
    """An exercise whose log opens with the small cast, and `extra` behind it."""
    team, _ = Team.objects.get_or_create(name="Test team")
    exercise = Exercise.objects.create(id=new_exercise_id(), team=team, title="A small exercise", join_code=new_join_code())
    heads: dict[str, int] = {}
    rig = Rig(exercise.id, clocks or Clocks())
    facts = [mint(heads, event, 0, rig.clocks.wall) for event in (*OPENING, *extra)]
    before = log.open_log(exercise.id, epoch or new_epoch())
    log.append(exercise.id, before, [log.Stamped(fact, "door", "create") for fact in facts], heads, "draft")
    return rig


def started_exercise(*extra: Event, clocks: Clocks | None = None) -> Rig:
    """As `open_exercise`, with control and two players at the table and the clock running."""
    rig = open_exercise(*extra, clocks=clocks)
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    rig.ack("door", JoinParticipant(participant=SOCIAL, role="player", seat="social"))
    rig.ack("door", JoinParticipant(participant=LEGAL, role="player", seat="legal"))
    rig.ack(CONTROL, StartClock())
    return rig


def post(text: str) -> PublishPost:
    """A post from the brand's account."""
    return PublishPost(account=BRAND, text=text)


__all__ = [
    "BRAND",
    "CONTROL",
    "LEGAL",
    "PERSONA",
    "SOCIAL",
    "Clocks",
    "Rig",
    "actions",
    "open_exercise",
    "planned",
    "post",
    "started_exercise",
]
