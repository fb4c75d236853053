"""What strangers may send, and what they are told: over the real consumer, on one socket where it can be kept."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from sims import log
from sims.buckets import Rate
from sims.core.clock import EndClock, PauseClock
from sims.core.people import JoinParticipant, RemoveParticipant
from sims.core.strict_json import parse_object
from sims.core.talk import Say
from sims.database import db
from sims.limits import LIMITS
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Rig, open_exercise, post, started_exercise
from tests.transport.rig import QUICK, House, Socket, command, commit, house

pytestmark = pytest.mark.django_db(transaction=True)

TOLERANT = replace(QUICK, malformed=1000, commands=Rate(1000, 1000))


async def greeted(home: House, rig: Rig, participant: str = SOCIAL) -> Socket:
    socket = Socket(home.rooms, rig, participant)
    await socket.greet()
    return socket


async def codes(home: House, frames: Sequence[str | bytes | dict[str, Any]]) -> list[str]:
    """The answers' codes, all on one socket that is still served afterwards; the log is as it was."""
    rig = await db(started_exercise)
    socket = await greeted(home, rig)
    before = (await db(log.head, rig.id)).seq
    found = [(await socket.answer(frame))["code"] for frame in frames]
    assert (await db(log.head, rig.id)).seq == before
    assert (await socket.answer(command("after", type="talk.say", text="still here")))["type"] == "ack"
    await socket.hang_up()
    return found


async def test_what_is_not_one_object() -> None:
    """[WIRE1] What is not one JSON object is answered with `bad_message`: blanks, other values, pieces, two texts."""
    frames = [
        " ", "null", "[]", '"x"', "1", "{}", "tru", '{"type":"seen","items":', '{"type":"seen","items":0} x',
        '{"type":"seen","items":0}{"type":"seen","items":0}', '\ufeff{"type":"seen","items":0}',
    ]  # fmt: skip
    async with house(TOLERANT) as home:
        assert await codes(home, frames) == ["bad_message"] * len(frames)


async def test_what_parsers_read_differently() -> None:
    """[WIRE2] Twice the same key, NaN, Infinity, numbers beyond what is kept exactly, and great depth are `bad_message`."""
    frames = [
        '{"type":"seen","items":0,"items":1}', '{"type":"seen","items":NaN}', '{"type":"seen","items":-Infinity}',
        '{"type":"seen","items":1e400}', f'{{"type":"seen","items":{2**53}}}', f'{{"type":"seen","items":-{2**64}}}',
        f'{{"type":"seen","items":{"9" * 5000}}}', '{"type":"seen","items":' + "[" * 30_000 + "]" * 30_000 + "}",
        '{"type":"command","id":"x","command":{"type":"talk.say","text":"a","text":"b"}}',
    ]  # fmt: skip
    async with house(TOLERANT) as home:
        assert await codes(home, frames) == ["bad_message"] * len(frames)


def test_exact_numbers_are_kept() -> None:
    """[WIRE3] The largest numbers that every parser keeps exactly are taken as they are."""
    assert parse_object(f'{{"a":{2**53 - 1},"b":-{2**53 - 1},"c":1.5}}') == {"a": 2**53 - 1, "b": -(2**53) + 1, "c": 1.5}


async def test_types_that_do_not_exist() -> None:
    """[WIRE4] A type that does not exist is `unknown_type`, whatever it looks like; nothing of the server is looked up by it."""
    names = ["websocket.disconnect", "_x", "__init__", "a.b", "x" * 10_000, "welcome", "events", ""]
    frames = [json.dumps({"type": name}) for name in names]
    frames += [json.dumps(command(number, type=name, text="x")) for number, name in enumerate(names)]
    async with house(TOLERANT) as home:
        assert await codes(home, frames) == ["unknown_type"] * len(frames)


async def test_fields_that_do_not_fit() -> None:
    """[WIRE5] Missing, surplus and mistyped fields are `bad_field`: nothing is converted, nothing ignored."""
    say = {"type": "talk.say", "text": "x"}
    wrong: list[dict[str, Any]] = [
        {"type": "seen"}, {"type": "seen", "items": -1}, {"type": "seen", "items": True}, {"type": "seen", "items": 1.0},
        {"type": "seen", "items": "1"}, {"type": "seen", "items": None}, {"type": "seen", "items": 10**9},
        {"type": "seen", "items": 0, "seq": 1}, {"type": "seen", "items": 0, "\ud800": 1},
        {"type": "command", "id": 1, "command": say}, {"type": "command", "id": "", "command": say},
        {"type": "command", "id": "x" * 81, "command": say}, {"type": "command", "id": "a b", "command": say},
        {"type": "command", "id": None, "command": say}, {"type": "command", "id": ["x"], "command": say},
        {"type": "command", "command": say}, {"type": "command", "id": "x"}, {"type": "command", "id": "x", "command": "say"},
        {"type": "command", "id": "x", "command": say, "actor_id": CONTROL}, {"type": "command", "id": "x", "command": say,
         "role": "control"},
        {"type": "here", "doing": "sleeping"}, {"type": "here", "looking_at": 1}, {"type": "here", "looking_at": "nothing"},
    ]  # fmt: skip
    async with house(TOLERANT) as home:
        assert await codes(home, wrong) == ["bad_field"] * len(wrong)


async def test_cuts_that_do_not_fit() -> None:
    """[WIRE6] A position that is no number of an audience is `bad_field`; the view goes on as it was."""
    wrong: list[Any] = [
        {"all": -1},
        {"all": "10"},
        {"all": None},
        {"all": 1.0},
        {"all": True},
        {"everybody": 1},
        {"": 1},
        [],
        "all",
        5,
    ]
    frames = [{"type": "hello", "protocol": 1, "after": after} for after in wrong]
    frames += [{"type": "hello", "protocol": 1, "epoch": 7}, {"type": "hello", "protocol": "1"}, {"type": "hello"}]
    async with house(TOLERANT) as home:
        assert await codes(home, frames) == ["bad_field"] * len(frames)


async def test_command_fields_that_do_not_fit() -> None:
    """[WIRE7] A command's own fields are checked in the same way, and the refusal names the field and the command's id."""
    rig = await db(started_exercise)
    wrong: list[dict[str, Any]] = [
        {"text": 5}, {"text": ""}, {"text": "x", "seq": 1}, {"text": "x", "by": LEGAL}, {"text": "x", "reply_to": 7},
        {"text": "x", "reply_to": True}, {"text": "x", "__proto__": {}}, {"text": "nul \x00"}, {"text": "\ud800"},
    ]  # fmt: skip
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        for number, fields in enumerate(wrong):
            answer = await socket.answer(command(number, type="talk.say", **fields))
            assert (answer["code"], answer["id"]) == ("bad_field", f"c-{number}"), fields
            assert answer["message"]


async def test_text_is_text() -> None:
    """[WIRE8] What looks like code, markup, keys or formats is stored and delivered literally."""
    rig = await db(started_exercise)
    texts = [
        "'; DROP TABLE sims_row; --",
        "<script>alert(1)</script>",
        "{{7*7}} ${x} {0.__class__}",
        "$(rm -rf /) `id`",
        "__proto__",
    ]
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        for number, text in enumerate(texts):
            await socket.send(command(number, type="talk.say", text=text))
        await socket.until(lambda client: len([item for item in client.items if item["type"] == "talk.said"]) == len(texts))
        assert [item["text"] for item in socket.client.items if item["type"] == "talk.said"] == texts


async def test_binary_frames() -> None:
    """[WIRE9] Binary frames are answered with `unsupported`, and the connection is kept."""
    async with house(TOLERANT) as home:
        assert await codes(home, [b"\x00\x01", b'{"type":"seen","items":0}']) == ["unsupported"] * 2


async def test_what_may_not_happen_now() -> None:
    """[WIRE10] A command that the state of the exercise does not allow is `wrong_state`, and nothing is stored."""
    rig = await db(open_exercise)
    await commit(rig, "door", JoinParticipant(participant=SOCIAL, role="player", seat="social"))
    await commit(rig, "door", JoinParticipant(participant=CONTROL, role="control"))
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        wish = {"type": "post.publish", "account": "all:5", "text": "too early"}
        assert (await socket.answer(command(1, **wish)))["code"] == "wrong_state"
        control = await greeted(home, rig, CONTROL)
        assert (await control.answer(command(1, type="clock.start")))["type"] == "ack"
        assert (await socket.answer(command(1, **wish)))["type"] == "ack"
        await commit(rig, CONTROL, PauseClock(reason="coffee"))
        assert (await socket.answer(command(2, **wish)))["code"] == "wrong_state"
        await commit(rig, CONTROL, EndClock())
        assert (await socket.answer(command(3, type="talk.say", text="after the end")))["code"] == "wrong_state"


async def test_things_of_other_viewers() -> None:
    """[WIRE11] A thing that the sender may not see, one of another exercise, and one that is not there are the same `unknown`."""
    rig, other = await db(started_exercise), await db(started_exercise)
    await commit(other, SOCIAL, Say(text="over there"), Say(text="and there"))
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        answers = [
            await socket.answer(command(number, type="talk.say", text="x", reply_to=name))
            for number, name in enumerate(["team:2", "control:1", "seat:legal:1", "all:99999", "staff:1"])
        ]
        assert {(answer["code"], answer["message"]) for answer in answers} == {("unknown", answers[0]["message"])}
        looks = [await socket.answer({"type": "here", "looking_at": name}) for name in ("seat:legal:1", "control:4", "staff:9")]
        assert {answer["code"] for answer in looks} == {"unknown"}


async def test_a_thousand_commands_at_once() -> None:
    """[WIRE12] Of a thousand commands in a second the bucket's fill is stored, in order; the rest is told when."""
    rig = await db(started_exercise)
    async with house(replace(TOLERANT, commands=LIMITS.commands)) as home:
        socket = await greeted(home, rig)
        for number in range(1000):
            await socket.send(command(number, type="talk.say", text=f"word {number}"))
        await socket.until(lambda client: len(client.answers) == 1000, 20)
        acks = [number for number in range(1000) if socket.client.answers[f"c-{number}"]["type"] == "ack"]
        refused = [each for each in socket.client.answers.values() if each["type"] == "rejected"]
        assert acks[:20] == list(range(20))
        assert 20 <= len(acks) < 200
        assert {each["code"] for each in refused} == {"rate_limited"}
        assert all(each["retry_after"] > 0 for each in refused)
        await socket.until(lambda client: len([item for item in client.items if item["type"] == "talk.said"]) == len(acks))
        said = [item["text"] for item in socket.client.items if item["type"] == "talk.said"]
        assert said == [f"word {number}" for number in acks]


async def test_long_commands_count_for_more() -> None:
    """[WIRE44] Long texts use the bucket up faster: nobody fills the log, or everybody's line, with pages of text."""
    rig = await db(started_exercise)
    async with house(replace(TOLERANT, commands=LIMITS.commands)) as home:
        socket = await greeted(home, rig)
        for number in range(20):
            await socket.send(command(number, type="talk.say", text="x" * 10_000))
        await socket.until(lambda client: len(client.answers) == 20, 20)
        acks = [number for number in range(20) if socket.client.answers[f"c-{number}"]["type"] == "ack"]
        assert acks[:3] == [0, 1, 2]
        assert len(acks) < 10
        assert all(each["code"] == "rate_limited" for each in socket.client.answers.values() if each["type"] == "rejected")


async def test_receipts_over_the_wire() -> None:
    """[WIRE13] The same command again, on any connection, gets the first ack and no second effect; another is `conflict`."""
    rig = await db(started_exercise)
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        first = await socket.answer(command(1, type="talk.say", text="once"))
        await socket.hang_up()
        again = await greeted(home, rig)
        assert await again.answer(command(1, type="talk.say", text="once")) == first
        assert (await again.answer(command(1, type="talk.say", text="twice")))["code"] == "conflict"
        other = await greeted(home, rig, LEGAL)
        assert (await other.answer(command(1, type="talk.say", text="mine")))["type"] == "ack"
        said = [
            json.loads(row.wire)["text"]
            for row in await db(lambda: list(log.read_all(rig.id, ["team"])))
            if row.type == "talk.said"
        ]
        assert said == ["once", "mine"]


async def test_an_ack_means_stored() -> None:
    """[WIRE14] An ack names things that are in the log, in the sender's audiences only, and their own event arrives too."""
    rig = await db(started_exercise)
    async with house(TOLERANT) as home:
        socket = await greeted(home, rig)
        answer = await socket.answer(command(1, type="post.publish", account="all:5", text="a post"))
        rows = await db(lambda: list(log.read_all(rig.id, socket.client.you["audiences"])))
        assert set(answer["names"]) <= {f"{row.audience}:{row.n}" for row in rows}
        assert answer["names"]
        await socket.until(lambda client: any(item.get("text") == "a post" for item in client.items))


async def test_a_removed_sender() -> None:
    """[WIRE15] A command of somebody who was removed a moment before is refused: the log's order decides."""
    rig = await db(started_exercise)
    async with house(replace(TOLERANT, poll=30.0)) as home:
        socket = await greeted(home, rig)
        await commit(rig, CONTROL, RemoveParticipant(participant=SOCIAL))
        answer = await socket.answer(command(1, type="talk.say", text="too late"))
        assert answer["code"] == "forbidden"


async def test_nothing_before_hello() -> None:
    """[WIRE16] Before its hello a connection is told nothing of the exercise, whatever happens in it."""
    rig = await db(started_exercise)
    async with house(TOLERANT) as home:
        socket = Socket(home.rooms, rig, SOCIAL)
        assert await socket.connect()
        await commit(rig, SOCIAL, post("unheard"))
        await (await home.room(rig)).catch_up()
        home.rooms.pulse()
        await home.rooms.meet()
        assert (await socket.answer(command(1, type="talk.say", text="x")))["type"] == "ack"
        assert [frame["type"] for frame in socket.client.frames] == ["ack"]
