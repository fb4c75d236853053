"""People move in the log, and what they are shown moves with them."""

import asyncio

import pytest

from sims.core.clock import EndClock
from sims.core.messages import WriteAsPersona
from sims.core.people import JoinParticipant, LendSeat, RemoveParticipant, ReturnSeat, SeatParticipant
from sims.core.reviewing import OpenReview
from sims.core.talk import Say
from sims.database import db
from sims.limits import LIMITS
from sims.models import Exercise
from sims.protocol import Close
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, post, started_exercise
from tests.transport.rig import QUICK, FaultyEars, MemoryWire, commit, house, until, view_of

pytestmark = pytest.mark.django_db(transaction=True)

EVALUATOR = "p3evaluator"


def to(seat: str, text: str) -> WriteAsPersona:
    return WriteAsPersona(sender="Somebody", seats=(seat,), text=text)


async def holds_its_view(rig: Rig, wire: MemoryWire) -> None:
    assert wire.client.bytes == await db(view_of, rig.id, wire.client.you["audiences"])
    assert wire.client.faults == []


async def test_another_seat() -> None:
    """[ROOM19] Who gets another seat is welcomed anew and starts from nothing: all of its stream, none of the old one's."""
    rig = await db(started_exercise)
    async with house() as home:
        _, wire = await home.sit(rig, SOCIAL)
        await commit(rig, CONTROL, to("social", "for the old holder"), to("legal", "before the move"))
        await commit(
            rig,
            CONTROL,
            SeatParticipant(participant=SOCIAL, seat="legal"),
            to("social", "not for you any more"),
            to("legal", "behind the move"),
        )
        await (await home.room(rig)).catch_up()
        welcomes = wire.client.of("welcome")
        assert [each["you"]["seat"] for each in welcomes] == ["social", "legal"]
        assert wire.client.resets == 1
        await holds_its_view(rig, wire)
        told = b"".join(wire.payloads)
        assert b"not for you any more" not in told
        assert b"before the move" in told
        assert b"behind the move" in told


async def test_a_lent_seat() -> None:
    """[LEND9] A loan takes hold of open connections: they start again with both streams, and without the lent one after it."""
    rig = await db(started_exercise)
    async with house() as home:
        _, wire = await home.sit(rig, SOCIAL)
        _, other = await home.sit(rig, LEGAL)
        await commit(rig, CONTROL, to("legal", "before the loan"))
        await commit(rig, CONTROL, LendSeat(seat="legal", to="social"), to("legal", "during the loan"))
        await (await home.room(rig)).catch_up()
        assert b"before the loan" in b"".join(wire.payloads)
        assert b"during the loan" in b"".join(wire.payloads)
        assert "seat:legal" in wire.client.you["audiences"]
        await holds_its_view(rig, wire)
        await commit(rig, CONTROL, ReturnSeat(seat="legal"), to("legal", "after the loan"))
        await (await home.room(rig)).catch_up()
        assert [wire.client.resets, other.client.resets] == [2, 0]
        assert b"after the loan" not in b"".join(wire.payloads)
        assert "during the loan" not in wire.client.bytes
        await holds_its_view(rig, wire)
        assert b"after the loan" in b"".join(other.payloads)


async def test_removed() -> None:
    """[ROOM20] Who is removed is closed with 4503 and is shown nothing that follows, not even in the same transaction."""
    rig = await db(started_exercise)
    async with house() as home:
        _, wire = await home.sit(rig, SOCIAL)
        _, other = await home.sit(rig, LEGAL)
        await commit(rig, CONTROL, RemoveParticipant(participant=SOCIAL), to("social", "too late"), Say(text="also too late"))
        await (await home.room(rig)).catch_up()
        assert wire.code == Close.REMOVED
        assert b"too late" not in b"".join(wire.payloads)
        assert b"also too late" in b"".join(other.payloads)
        _, again = await home.sit(rig, SOCIAL)
        assert again.code == Close.REMOVED
        assert again.payloads == []


@pytest.mark.parametrize("lost", [0.0, 1.0])
async def test_moves_are_followed_within_two_seconds(lost: float) -> None:
    """[ROOM21] A new seat or a removal takes hold of open connections within two seconds, also when the ring is lost."""
    rig = await db(started_exercise)
    ears = FaultyEars(lost=lost)
    async with house(LIMITS, ears) as home:
        (_, moved), (_, gone) = await home.sit(rig, SOCIAL), await home.sit(rig, LEGAL)
        began = asyncio.get_running_loop().time()
        await commit(rig, CONTROL, SeatParticipant(participant=SOCIAL, seat="legal"), RemoveParticipant(participant=LEGAL))
        ears.ring(rig.id)
        await until(lambda: gone.code == Close.REMOVED and moved.client.resets == 1)
        assert asyncio.get_running_loop().time() - began < 2.0


async def test_moved_while_slow() -> None:
    """[ROOM22] A connection whose window is full follows its person all the same, and is not sent the rest of the old view."""
    rig = await db(started_exercise)
    await commit(rig, SOCIAL, *[post(f"post {number}") for number in range(300)])
    await commit(rig, CONTROL, to("social", "deep in the old view"))
    async with house() as home:
        connection, wire = await home.sit(rig, SOCIAL, acks=False)
        await commit(rig, CONTROL, SeatParticipant(participant=SOCIAL, seat="legal"))
        await (await home.room(rig)).catch_up()
        assert wire.client.resets == 1
        while not wire.client.current:
            assert connection.seen(wire.client.count)
            await connection.settled()
            await (await home.room(rig)).catch_up()
        assert b"deep in the old view" not in b"".join(wire.payloads)
        await holds_its_view(rig, wire)


async def test_moved_between_two_connections() -> None:
    """[ROOM23] Who was moved while away does not go on from the old seat's cut: they start from nothing."""
    rig = await db(started_exercise)
    await commit(rig, CONTROL, to("social", "an old letter"))
    async with house() as home:
        connection, wire = await home.sit(rig, SOCIAL)
        connection.leave()
        await commit(rig, CONTROL, SeatParticipant(participant=SOCIAL, seat="legal"))
        _, again = await home.sit(rig, SOCIAL, wire.client)
        assert again.client.resets == 1
        await holds_its_view(rig, again)


async def test_a_late_arrival() -> None:
    """[ROOM24] Who comes late holds what an original holder of the seat holds, and is let in at once."""
    rig = await db(started_exercise)
    await commit(rig, CONTROL, to("legal", "from the first minute"))
    async with house() as home:
        _, original = await home.sit(rig, LEGAL)
        await commit(rig, "door", JoinParticipant(participant="p9late", role="player", seat="legal"))
        _, late = await home.sit(rig, "p9late")
        await (await home.room(rig)).catch_up()
        assert late.client.bytes == original.client.bytes
        assert late.client.faults == []


async def test_review_widens_views() -> None:
    """[ROOM25] Opening a review after the end shows its readers the wider view from the beginning, and others nothing new."""
    rig = await db(started_exercise)
    await commit(rig, CONTROL, to("legal", "between us"))
    async with house() as home:
        _, player = await home.sit(rig, SOCIAL)
        _, control = await home.sit(rig, CONTROL)
        await commit(rig, CONTROL, EndClock(), OpenReview(role="player", audiences=("seats",)))
        await (await home.room(rig)).catch_up()
        assert "seat:legal" in player.client.you["audiences"]
        assert b"between us" in b"".join(player.payloads)
        assert control.client.resets == 0
        await holds_its_view(rig, player)
        await holds_its_view(rig, control)


async def test_five_connections_each() -> None:
    """[ROOM26] A participant's sixth connection closes their oldest with 4509; another participant's are left alone."""
    rig = await db(started_exercise)
    async with house() as home:
        _, other = await home.sit(rig, LEGAL)
        wires = [(await home.sit(rig, SOCIAL))[1] for _ in range(7)]
        assert [wire.code for wire in wires] == [Close.REPLACED] * 2 + [None] * 5
        assert other.code is None


async def test_control_knows_who_did_what() -> None:
    """[ROOM27] Those who hold `control` get each item with its place in the log, its actor and its command; nobody else does."""
    rig = await db(started_exercise)
    async with house() as home:
        (_, control), (_, player) = await home.sit(rig, CONTROL), await home.sit(rig, SOCIAL)
        await commit(rig, SOCIAL, post("a post"))
        await (await home.room(rig)).catch_up()
        (seen,) = [each for each in control.client.of("events")[-1]["items"] if each["item"]["type"] == "post.published"]
        assert set(seen) == {"seq", "actor", "command", "item"}
        assert (seen["actor"], seen["item"]["text"]) == (SOCIAL, "a post")
        assert seen["item"] in player.client.items
        assert b'"seq"' not in b"".join(player.payloads)
        assert b'"command"' not in b"".join(player.payloads)


async def test_an_exercise_that_is_gone() -> None:
    """[ROOM28] When an exercise is deleted its connections are closed with 4501."""
    rig = await db(started_exercise)
    async with house(QUICK) as home:
        _, wire = await home.sit(rig, SOCIAL)
        await db(_delete, rig.id)
        await until(lambda: wire.code is not None)
        assert wire.code == Close.NO_SEAT


def _delete(exercise_id: str) -> None:

    Exercise.objects.get(id=exercise_id).delete()
