"""What is hidden stays hidden: the same bytes whatever goes on behind the curtain, and the same view everywhere."""

import json
from collections.abc import Sequence

import pytest

from sims import log
from sims.core.clock import StartClock
from sims.core.envelope import Event, Fact, audience_of
from sims.core.injects import HoldInject, PlanInject, ReleaseInject
from sims.core.messages import WriteAsPersona
from sims.core.notes import TakeNote
from sims.core.people import JoinParticipant, audiences_of
from sims.core.talk import Say
from sims.core.vocabulary import EVENTS, decode
from sims.database import db
from sims.folds import folded
from sims.presence import Entry
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Clocks, Rig, open_exercise, planned, post, started_exercise
from tests.transport.rig import QUICK, House, MemoryWire, commit, house, view_of
from tests.transport.test_http import page

pytestmark = pytest.mark.django_db(transaction=True)

EVALUATOR, OBSERVER = "p3evaluator", "p4observer"


def prepared(hidden: Sequence[Event]) -> Rig:
    """Two runs of this differ in nothing but what control alone may see."""
    rig = open_exercise(*hidden, clocks=Clocks(), epoch="same")
    rig.ack("door", JoinParticipant(participant=SOCIAL, role="player", seat="social"))
    rig.ack("door", JoinParticipant(participant=LEGAL, role="player", seat="legal"))
    rig.ack("door", JoinParticipant(participant=CONTROL, role="control"))
    rig.ack(CONTROL, StartClock())
    return rig


async def behind_the_curtain(home: House, rig: Rig, step: int) -> None:
    """What control and the other seat do while the player sees nothing of it."""
    if step == 0:
        await home.sit(rig, CONTROL)
        await commit(rig, "door", JoinParticipant(participant=EVALUATOR, role="evaluator"))
        await home.sit(rig, EVALUATOR)
    await commit(
        rig,
        CONTROL,
        TakeNote(text=f"a secret note {step}"),
        PlanInject(
            title="x", due=900_000 + step, kind="question", channel="email", to=("legal",), sender="S", text="y" * 40 * step + "z"
        ),
        HoldInject(inject="control:1"),
        WriteAsPersona(sender="Somebody", seats=("legal",), text=f"for legal only {step}"),
    )


async def player_sees(hidden: Sequence[Event], busy: bool) -> list[bytes]:
    """Every frame that one player is sent in a run, on a clock that is the same in each."""
    rig = await db(prepared, hidden)
    async with house(QUICK, now_ms=lambda: rig.clocks.wall, run=False) as home:
        room = await home.room(rig)
        _, wire = await home.sit(rig, SOCIAL)
        for step in range(12):
            rig.clocks.advance(1_000)
            if busy:
                await behind_the_curtain(home, rig, step)
                await room.catch_up()
            await commit(rig, SOCIAL, post(f"public {step}"), Say(text=f"to the team {step}"))
            await room.catch_up()
            home.rooms.pulse()
            await home.rooms.meet()
        _, again = await home.sit(rig, SOCIAL)
        return [*wire.payloads, *again.payloads]


async def test_hidden_content_changes_no_byte() -> None:
    """[ROOM46] The same run with other hidden content, more of it and a busy control gives a player the same bytes."""
    quiet = await player_sees([planned("one", 60_000, 1)], busy=False)
    busy = await player_sees([planned(f"other {n}", 50_000 + n, n, text="longer " * n) for n in range(1, 40)], busy=True)
    assert len(quiet) > 25
    assert busy == quiet


async def test_the_same_view_everywhere() -> None:
    """[ROOM47] For every viewer, what came live, what a new connection brings, and what HTTP brings are the same bytes."""
    rig = await db(started_exercise, planned("one", 1, 1))
    for participant, role in ((EVALUATOR, "evaluator"), (OBSERVER, "observer")):
        await commit(rig, "door", JoinParticipant(participant=participant, role=role))  # type: ignore[arg-type]  # a Literal
    everybody = (SOCIAL, LEGAL, CONTROL, EVALUATOR, OBSERVER)
    async with house() as home:
        live: dict[str, MemoryWire] = {each: (await home.sit(rig, each))[1] for each in everybody}
        for step in range(15):
            await commit(rig, SOCIAL, post(f"public {step}"), Say(text=f"to the team {step}"))
            await commit(rig, CONTROL, TakeNote(text="a note"), WriteAsPersona(sender="S", seats=("legal",), text=f"mail {step}"))
            await commit(rig, EVALUATOR, TakeNote(text=f"a mark {step}"))
            await (await home.room(rig)).catch_up()
        await commit(rig, CONTROL, ReleaseInject(inject="control:1"))
        await (await home.room(rig)).catch_up()
        for each in everybody:
            client = live[each].client
            _, resumed = await home.sit(rig, each)
            reader = await page(home, rig, each)
            while not reader.client.current or not reader.client.count:
                await reader.poll()
            stored = await db(view_of, rig.id, client.you["audiences"])
            assert client.bytes == resumed.client.bytes == reader.client.bytes == stored
            assert client.faults == resumed.client.faults == reader.client.faults == []
        assert {each: "a mark 3" in live[each].client.bytes for each in everybody} == {
            SOCIAL: False, LEGAL: False, CONTROL: True, EVALUATOR: True, OBSERVER: False,
        }  # fmt: skip


async def test_what_belongs_to_nobody_reaches_nobody() -> None:
    """[ROOM48] An event whose audience nobody holds reaches nobody; an event type without an audience cannot be stored."""
    rig = await db(started_exercise)

    def smuggle() -> None:
        head = log.head(rig.id)
        event = EVENTS["talk.said"].model_validate({"by": None, "text": "for nobody"})
        facts = [Fact(audience, 1, head.t, head.at, event) for audience in ("", "secret", "seat:ghost", "ALL")]
        heads = head.heads | {fact.audience: 1 for fact in facts}
        log.append(rig.id, head, [log.Stamped(fact, "door", "smuggled") for fact in facts], heads, head.phase)

    async with house() as home:
        wires = [(await home.sit(rig, each))[1] for each in (SOCIAL, LEGAL, CONTROL)]
        await db(smuggle)
        await commit(rig, SOCIAL, Say(text="for the team"))
        await (await home.room(rig)).catch_up()
        late = [(await home.sit(rig, each))[1] for each in (SOCIAL, CONTROL)]
        for wire in (*wires, *late):
            told = b"".join(wire.payloads)
            assert b"for the team" in told
            assert b"for nobody" not in told
            assert b"ghost" not in told

    class Forgotten(Event):
        """An event type whose author named no audience."""

    with pytest.raises(AttributeError):
        audience_of(Forgotten())


async def test_frames_speak_of_held_streams_only() -> None:
    """[ROOM49] Heads in welcomes and pulses name the viewer's own audiences; control alone hears of the conductor."""
    rig = await db(started_exercise)
    async with house(run=False) as home:
        wires = {each: (await home.sit(rig, each))[1] for each in (SOCIAL, CONTROL)}
        await home.rooms.look()
        home.rooms.pulse()

        def held(participant: str) -> frozenset[str]:
            with folded(rig.id) as fold:
                person = fold.exercise.people.participants[participant]
                return audiences_of(fold.exercise.people, person.role, person.seat)

        for participant, wire in wires.items():
            (pulse,) = wire.client.of("pulse")
            assert set(pulse["heads"]) == set(wire.client.frames[0]["heads"]) == await db(held, participant)
            assert ("conductor" in pulse) == (participant == CONTROL)


async def test_stored_bytes_are_sent() -> None:
    """[ROOM50] An item is sent as it is stored: decoding it and encoding it again would give the same bytes, but nobody does."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, post('ünïcödé \U0001f600 "quoted" \\ back'), Say(text="line\nbreak"))
    async with house() as home:
        _, wire = await home.sit(rig, SOCIAL)
        rows = await db(lambda: list(log.read_all(rig.id, wire.client.you["audiences"])))
        assert wire.client.bytes == ",".join(row.wire for row in rows)
        assert [json.loads(row.wire) for row in rows] == wire.client.items
        assert all(decode(row.wire).name == f"{row.audience}:{row.n}" for row in rows)


async def test_a_wall_knows_nobody() -> None:
    """[WALL1] A wall is told of nobody: not who is in the exercise, nor who is connected; and no seat's words come to it."""
    rig = await db(started_exercise)
    await commit(rig, "door", JoinParticipant(participant="p0wall", role="wall"))
    async with house(run=False) as home:
        _, wire = await home.sit(rig, "p0wall")
        await commit(rig, SOCIAL, Say(text="for the team"), post("for everybody"))
        room = await home.room(rig)
        await room.catch_up()
        room.show_present([Entry(SOCIAL, "typing", None)])
        assert wire.client.frames[0]["people"] == []
        assert [frame["people"] for frame in wire.client.of("here")] == [[]]
        told = b"".join(wire.payloads)
        assert b"for everybody" in told
        assert b"for the team" not in told
        assert wire.client.you["audiences"] == ["all"]
