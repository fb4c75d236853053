from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from annotated_types import MaxLen
from hypothesis import given, settings
from hypothesis import strategies as st

from sims.core.posts import PublishPost
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import COMMANDS, AnyCommand, parse_command
from tests.core.play import CONTROL, EVALUATOR, LEAD, OBSERVER, crewed

GOOD: dict[str, dict[str, Any]] = {
    "clock.start": {},
    "clock.pause": {"reason": "x"},
    "clock.resume": {},
    "clock.set_speed": {"speed": 100},
    "clock.jump": {"to": 5},
    "clock.end": {},
    "clock.step": {"by": -5},
    "participant.join": {"participant": "pnew00000001", "role": "player", "seat": "lead"},
    "participant.seat": {"participant": "pnew00000001", "seat": "lead"},
    "participant.remove": {"participant": "pnew00000001"},
    "review.open": {"role": "player", "audiences": ["seats"]},
    "persona.speak": {"persona": "control:3", "text": "x"},
    "post.publish": {"account": "all:6", "text": "x"},
    "post.edit": {"post": "all:6", "text": "x"},
    "post.delete": {"post": "all:6"},
    "post.like": {"post": "all:6", "account": "all:5"},
    "post.unlike": {"post": "all:6", "account": "all:5"},
    "reply.hide": {"post": "all:6"},
    "reply.unhide": {"post": "all:6"},
    "post.pin": {"post": "all:6"},
    "post.unpin": {"post": "all:6"},
    "message.write": {"text": "x", "others": ["y"]},
    "message.settle": {"message": "seat:lead:1"},
    "persona.write": {"text": "x", "sender": "y", "seats": ["lead"]},
    "message.dismiss": {"awaited": "control:4"},
    "call.place": {"text": "x", "sender": "y", "seats": ["lead"]},
    "call.take": {"call": "seat:lead:1"},
    "call.dial": {"other": "y"},
    "call.say": {"call": "seat:lead:1", "text": "x"},
    "call.go_on": {"call": "seat:lead:1"},
    "call.speak": {"call": "seat:lead:1", "text": "x"},
    "call.note": {"call": "seat:lead:1", "text": "x"},
    "call.hang_up": {"call": "seat:lead:1"},
    "call.miss": {"call": "seat:lead:1"},
    "call.settle": {"call": "seat:lead:1"},
    "message.chase": {"about": "control:4"},
    "chase.stop": {"about": "control:4"},
    "inject.plan": {"title": "x", "due": 1, "kind": "news", "channel": "email", "sender": "y", "to": ["lead"], "text": "x"},
    "inject.release": {"inject": "control:4"},
    "inject.hold": {"inject": "control:4"},
    "inject.free": {"inject": "control:4"},
    "inject.skip": {"inject": "control:4"},
    "escalation.change": {"level": 2, "reason": "x"},
    "escalation.follow_rule": {"rule": "trigger"},
    "crowd.advance": {"since": 0, "until": 1, "known": 0},
    "rules.hold": {},
    "rules.free": {},
    "talk.say": {"text": "x"},
    "decision.log": {"text": "x"},
    "note.take": {"text": "x"},
    "expectation.mark": {"expectation": "staff:2", "mark": "met"},
    "objective.rate": {"objective": "staff:1", "rating": "P"},
    "post.sight": {"posts": ["all:6"]},
    "draft.keep": {"account": "all:1", "text": "x"},
    "change.propose": {"text": "x"},
    "recording.set": {"drafts": True, "names": False, "keep_until": "2027-01-20"},
    "participant.prepare": {"step": "notice"},
    "post.schedule": {"account": "all:6", "text": "x", "due": 5},
    "schedule.pause": {},
    "schedule.resume": {"scheduled": "team:4"},
    "schedule.cancel": {"scheduled": "team:4"},
    "schedule.publish": {"scheduled": "team:4"},
    "approval.ask": {"account": "all:6", "text": "x", "of": ["lead"]},
    "approval.give": {"approval": "team:4"},
    "approval.return": {"approval": "team:4", "word": "x"},
    "approval.withdraw": {"approval": "team:4"},
    "post.claim": {"post": "all:6"},
    "post.unclaim": {"post": "all:6"},
    "post.hand_over": {"post": "all:6", "to": "lead"},
    "post.settle": {"post": "all:6"},
    "seat.lend": {"seat": "legal", "to": "lead"},
    "seat.return": {"seat": "legal"},
    "announcement.make": {"text": "x"},
    "situation.note": {"text": "x"},
    "emergency.call": {},
    "emergency.clear": {},
    "silence.note": {},
    "reading.correct": {"post": "all:6", "labels": ["APO"], "tone": "human"},
    "card.deal": {"number": 1},
    "deck.mute": {"deck": "control:4"},
    "deck.open": {"deck": "control:4"},
    "reach.count": {"number": 1},
    "set.fire": {"set": "control:1"},
    "set.dismiss": {"set": "control:1", "act": "control:2"},
    "act.answer": {"act": "control:2"},
    "line.release": {"firing": "control:3", "index": 0},
    "shelf.automatic": {"on": False},
}
"""One well-formed command of each type, as a client writes it."""

SENDERS: dict[str, str] = {
    **dict.fromkeys(["clock.start", "clock.pause", "clock.resume", "clock.set_speed", "clock.jump", "clock.end"], "control"),
    "clock.step": "conductor",
    "participant.join": "door",
    **dict.fromkeys(["participant.seat", "participant.remove"], "control door"),
    "review.open": "control",
    **dict.fromkeys(["persona.speak", "persona.write", "message.dismiss"], "control"),
    **dict.fromkeys(["post.publish", "post.edit", "post.like", "post.unlike", "reply.hide", "reply.unhide"], "player"),
    **dict.fromkeys(["post.pin", "post.unpin"], "player"),
    "post.delete": "player control",
    **dict.fromkeys(["message.write", "message.settle"], "player"),
    **dict.fromkeys(["call.place", "call.say", "chase.stop"], "control"),
    **dict.fromkeys(["call.take", "call.dial", "call.speak", "call.note", "call.settle"], "player"),
    "call.go_on": "player control conductor",
    "call.hang_up": "player control",
    "call.miss": "conductor",
    "message.chase": "control conductor",
    **dict.fromkeys(["inject.plan", "inject.hold", "inject.free", "inject.skip"], "control"),
    "inject.release": "control conductor",
    **dict.fromkeys(["post.schedule", "schedule.pause", "schedule.resume", "schedule.cancel"], "player"),
    "schedule.publish": "player conductor",
    **dict.fromkeys(["approval.ask", "approval.give", "approval.return", "approval.withdraw"], "player"),
    **dict.fromkeys(["post.claim", "post.unclaim", "post.hand_over", "post.settle"], "player"),
    "escalation.change": "control",
    "escalation.follow_rule": "conductor",
    "crowd.advance": "conductor",
    "rules.hold": "control",
    "rules.free": "control",
    "talk.say": "player control",
    "decision.log": "player",
    "note.take": "control evaluator",
    **dict.fromkeys(["expectation.mark", "objective.rate"], "control evaluator"),
    "post.sight": "player",
    "draft.keep": "player",
    "change.propose": "player control evaluator",
    "recording.set": "control",
    "participant.prepare": "player",
    **dict.fromkeys(["seat.lend", "seat.return", "announcement.make", "emergency.clear"], "control"),
    "situation.note": "player control",
    "emergency.call": "player observer evaluator control",
    "silence.note": "conductor",
    "reading.correct": "player control",
    **dict.fromkeys(["card.deal", "reach.count"], "conductor"),
    **dict.fromkeys(["deck.mute", "deck.open"], "control"),
    **dict.fromkeys(["silence.note", "act.answer", "line.release"], "conductor"),
    **dict.fromkeys(["set.fire", "set.dismiss", "shelf.automatic"], "control"),
}
"""Who may send what: written here a second time, so that widening it is done twice or not at all."""


def refusal(fields: Any) -> Rejected:
    with pytest.raises(Rejected) as caught:
        parse_command(fields)
    assert caught.value.message
    return caught.value


def test_each_command_parses() -> None:
    """[CMD1] Each command type is read from plain JSON, and written and read again it is the same."""
    for tag, cls in COMMANDS.items():
        command = parse_command({"type": tag, **GOOD[tag]})
        assert type(command) is cls
        assert parse_command(command.model_dump(mode="json")) == command


def test_who_may_send_what() -> None:
    """[CMD2] Which roles may send a command is a table; every command has a row in it."""
    assert {tag: " ".join(sorted(command.senders)) for tag, command in COMMANDS.items()} == {
        tag: " ".join(sorted(roles.split())) for tag, roles in SENDERS.items()
    }


def test_everybody_else_is_refused_first() -> None:
    """[CMD3] Who may not send a command is refused before anything else is looked at, in the same words for each command."""
    play = crewed()
    actors = {
        "player": LEAD,
        "observer": OBSERVER,
        "evaluator": EVALUATOR,
        "control": CONTROL,
        "conductor": "conductor",
        "door": "door",
    }
    for tag, role in product(COMMANDS, actors):
        if role not in SENDERS[tag].split():
            refused = play.refusal(actors[role], parse_command({"type": tag, **GOOD[tag]}))
            assert (refused.code, refused.field) == (Code.FORBIDDEN, None)
            assert refused.message == "Your role cannot do this. Ask control if you think it should."


@pytest.mark.parametrize("fields", [None, [], "x", 1, 1.5, True, b"{}"])
def test_not_an_object(fields: Any) -> None:
    """[CMD4] What is not an object is refused as `bad_message`."""
    assert refusal(fields).code is Code.BAD_MESSAGE


TAGS: list[Any] = [
    "",
    "websocket.disconnect",
    "_x",
    "__init__",
    "a.b",
    "post.published",
    "POST.PUBLISH",
    "post.publish ",
    "x" * 10_240,
    None,
    1,
    [],
    {},
    True,
]


@pytest.mark.parametrize("tag", TAGS)
def test_unknown_types(tag: Any) -> None:
    """[CMD5] A type that is no command's is refused as `unknown_type` and not repeated; no attribute is looked up by it."""
    refused = refusal({"type": tag, "text": "x"})
    assert (refused.code, refused.field) == (Code.UNKNOWN_TYPE, "type")
    assert len(refused.message) < 100
    assert refusal({}).code is Code.UNKNOWN_TYPE


@pytest.mark.parametrize(
    "extra",
    [
        "role",
        "actor_id",
        "actor",
        "seq",
        "t",
        "at",
        "ts",
        "exercise_id",
        "by",
        "posted",
        "__proto__",
        "constructor",
        "{0.__class__}",
    ],
)
def test_extra_fields(extra: str) -> None:
    """[CMD6] A field that the command does not have is refused by name: nobody says who they are, or what time it is."""
    refused = refusal({"type": "talk.say", "text": "x", extra: 1})
    assert (refused.code, refused.field) == (Code.BAD_FIELD, extra)


@pytest.mark.parametrize(
    "name",
    [
        True,
        [],
        {},
        1,
        1.0,
        None,
        "",
        "1",
        "all",
        "all:0",
        "all:01",
        "all:-1",
        "all:1 ",
        "all:1\n",
        "ALL:1",
        "seat:A:1",
        "all:" + "9" * 17,
        "post:1",
        "nobody:1",
    ],
)
def test_names_of_the_wrong_kind(name: Any) -> None:
    """[CMD7] A name of the wrong kind or form is refused as `bad_field`."""
    refused = refusal({"type": "post.delete", "post": name})
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "post")


NUMBERS: list[Any] = [
    2**53 + 1,
    2**64,
    -(2**64),
    10**400,
    10**5000,
    1.0,
    1.5,
    "1",
    True,
    None,
    float("nan"),
    float("inf"),
    [],
    {},
]


@pytest.mark.parametrize("number", NUMBERS, ids=map(str, range(len(NUMBERS))))
def test_numbers_out_of_range(number: Any) -> None:
    """[CMD8] Numbers out of range, fractions and what only looks like a number are refused, and never rounded."""
    refused = refusal({"type": "clock.step", "by": number})
    assert refused.code in (Code.BAD_FIELD, Code.BAD_MESSAGE)


def test_missing_and_empty() -> None:
    """[CMD9] A missing or empty field is named, in words that say what to do."""
    for fields, words in (
        ({}, "fill it in"),
        ({"text": " "}, "write something"),
        ({"text": "x" * 10_001}, "10000"),
        ({"text": 5}, "string"),
    ):
        refused = refusal({"type": "talk.say", **fields})
        assert (refused.code, refused.field) == (Code.BAD_FIELD, "text")
        assert words in refused.message


@pytest.mark.parametrize("depth", [100, 100_000])
def test_deep_nesting(depth: int) -> None:
    """[CMD10] Nesting of any depth is refused, without an error of its own."""
    deep: Any = "x"
    for _ in range(depth):
        deep = [deep]
    assert refusal({"type": "talk.say", "text": deep}).code in (Code.BAD_FIELD, Code.BAD_MESSAGE)
    while isinstance(deep, list):  # taken apart by hand: so deep a list cannot be freed in one go on every platform
        deep = deep.pop()


def test_half_characters() -> None:
    """[CMD11] Half a character is refused, and the field that holds it is named."""
    refused = refusal({"type": "talk.say", "text": "a\ud83d"})
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "text")
    assert refusal({"type": "talk.say", "text": "x", "\ud83d": 1}).field is None
    refusal({"type": "message.write", "text": "x", "others": ["\udc00"]}).message.encode()


def test_refusals_are_short() -> None:
    """[CMD12] However long what was sent, a refusal is short, and can be sent."""
    for fields in ({"x" * 10**6: 1}, {"text": ["x" * 10**6]}, {"reply_to": "x" * 10**6}):
        refused = refusal({"type": "talk.say", "text": "y", **fields})
        assert len(refused.message) < 300
        assert len(refused.field or "") <= 80


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_nothing_but_refusals(tag: str, data: st.DataObject) -> None:
    """[CMD13] Whatever stands in a command's fields, it is taken or refused; nothing else can happen."""
    field = data.draw(st.sampled_from([*COMMANDS[tag].model_fields, "other"]))
    fields = {"type": tag, **GOOD[tag], field: data.draw(JSON)}
    answer = answered(fields)
    if isinstance(answer, Rejected):
        assert answer.code in (Code.BAD_MESSAGE, Code.UNKNOWN_TYPE, Code.BAD_FIELD)
        assert answer.message.encode()
    else:
        assert parse_command(answer.model_dump(mode="json")) == answer


def answered(fields: Any) -> AnyCommand | Rejected:
    try:
        return parse_command(fields)
    except Rejected as refused:
        return refused


def test_lists_are_bounded() -> None:
    """[CMD14] A command addresses a bounded number of people."""
    assert refusal({"type": "message.write", "text": "x", "others": ["y"] * 21}).field == "others"


@pytest.mark.parametrize("tag", sorted(COMMANDS))
def test_nothing_has_no_end(tag: str) -> None:
    """[CMD14] No command carries a list of any length: whatever is stored and sent to all has an end."""
    lists = [field for field in COMMANDS[tag].model_fields.values() if "..." in str(field.annotation)]
    assert all(any(isinstance(each, MaxLen) for each in field.metadata) for field in lists)


def test_commands_are_frozen() -> None:
    """[CMD15] A command cannot be changed once it was read."""
    command = parse_command({"type": "post.publish", **GOOD["post.publish"]})
    assert isinstance(command, PublishPost)
    with pytest.raises(ValueError, match="frozen"):
        command.text = "other"  # type: ignore[misc]  # that it cannot be written is what is tested
