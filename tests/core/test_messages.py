from __future__ import annotations

import pytest

from sims.core.clock import EndClock, PauseClock
from sims.core.injects import PlanInject
from sims.core.messages import (
    TO_CONTROL,
    DismissMessage,
    MessageAwaited,
    MessageDelivered,
    MessageDismissed,
    MessageSent,
    MessageSettled,
    MessageWritten,
    SettleMessage,
    WriteAsPersona,
    WriteMessage,
)
from sims.core.people import SeatParticipant
from sims.core.rejections import Code
from sims.core.vocabulary import AnyCommand
from tests.core.play import CONTROL, LEAD, LEGAL, SOCIAL, Play, crewed, named, paused, started, tags


def with_mail() -> Play:
    """A running exercise in which the reporter's enquiry lies with the lead and the social media seat."""
    play = started()
    play.wait(115_000)
    play.conduct()
    return play


def inbox(play: Play, seat: str) -> list[str]:
    return [name for name, message in play.exercise.messages.delivered.items() if message.mailbox == f"seat:{seat}"]


def awaited(play: Play) -> list[tuple[str, str | None, int | None, bool]]:
    waiting = play.exercise.messages.awaited.values()
    return [(one.addressee, one.persona, one.closed, one.answered) for one in waiting]


def test_between_seats() -> None:
    """[MSG1] Mail to other seats is the writer's copy, one delivery a seat with the whole To line, and one event for control."""
    play = started()
    names = play.do(LEAD, WriteMessage(seats=("legal", "social"), subject="Line", text="No cause yet."))
    to = ("Legal", "Social media")
    mail = {"channel": "email", "subject": "Line", "text": "No cause yet.", "to": to}
    assert play.events(names) == [
        MessageWritten(mailbox="seat:lead", by=LEAD, **mail),
        MessageDelivered(mailbox="seat:legal", sender="Team lead", from_seat="lead", **mail),
        MessageDelivered(mailbox="seat:social", sender="Team lead", from_seat="lead", **mail),
        MessageSent(written=names[0], deliveries=(names[1], names[2])),
    ]


def test_to_contacts() -> None:
    """[MSG2] Mail to somebody in the address book waits for an answer, and control sees which persona owes it."""
    play = started()
    contact, persona = named(play, "contact.listed"), named(play, "persona.described", 2)
    names = play.do(LEAD, WriteMessage(contacts=(contact,), text="Call me."))
    assert play.events(names)[1:] == [MessageAwaited(message=names[0], addressee="Ida Lunde", persona=persona)]
    written = play.exercise.messages.written[names[0]]
    assert (written.to, written.mailbox, written.t) == (["Ida Lunde"], "seat:lead", 10_000)


def test_to_anybody() -> None:
    """[MSG3] A player may write to names that nobody planned; each waits for an answer from control."""
    play = started()
    names = play.do(LEGAL, WriteMessage(others=("The mayor", "Tunnel control", "The mayor"), text="Please call."))
    assert tags(play, names) == ["message.written", "message.awaited", "message.awaited"]
    assert awaited(play) == [("The mayor", None, None, False), ("Tunnel control", None, None, False)]


def test_to_control() -> None:
    """[MSG21] A message to Control waits for those who run the exercise, as nobody of the story; the answer is Control's."""
    play = started()
    play.do(LEGAL, WriteMessage(others=("Control",), text="May we ring the real police?"))
    assert awaited(play) == [("Control", None, None, False)]
    (waiting,) = play.exercise.messages.awaited
    play.do(CONTROL, WriteAsPersona(answers=waiting, text="No. Ring us."))
    (answer,) = inbox(play, "legal")
    assert play.exercise.messages.delivered[answer].sender == "Control"
    assert awaited(play)[0][3]


def test_answering_the_story() -> None:
    """[MSG4] Answering a message of the story waits for the person who sent it, for whom control knows the persona."""
    play = with_mail()
    enquiry = inbox(play, "social")[0]
    names = play.do(SOCIAL, WriteMessage(channel="press", text="At ten.", in_reply_to=enquiry))
    persona = named(play, "persona.described", 2)
    assert play.events(names) == [
        MessageWritten(mailbox="seat:social", by=SOCIAL, channel="press", to=("Ida Lunde",), text="At ten.", in_reply_to=enquiry),
        MessageAwaited(message=names[0], addressee="Ida Lunde", persona=persona),
        MessageSettled(mailbox="seat:lead", message=inbox(play, "lead")[0], answered_by="social"),
    ]


def test_answered_for_all() -> None:
    """[MSG25] What one role of the To line has answered waits in no other mailbox: there it says which role has answered."""
    play = with_mail()
    mine, theirs = inbox(play, "social")[0], inbox(play, "lead")[0]
    names = play.do(SOCIAL, WriteMessage(channel="press", text="At ten.", in_reply_to=mine))
    settled = play.exercise.messages.delivered[theirs]
    assert (settled.settled, settled.answered_by) == (play.t, "social")
    assert settled.to == play.exercise.messages.delivered[mine].to
    assert play.exercise.people.seats["social"].title in settled.to
    assert play.exercise.messages.delivered[mine].settled is None
    assert names[-1].startswith("seat:lead:")
    assert play.do(LEAD, SettleMessage(message=theirs)) == []
    again = play.do(LEAD, WriteMessage(channel="press", text="Or at nine.", in_reply_to=theirs))
    assert "message.settled" not in tags(play, again)


def test_what_each_role_is_asked_for_itself() -> None:
    """[MSG26] A colleague and Control ask each role for itself, and what was settled or written apart stays as it was."""
    play = with_mail()
    asked = play.do(LEGAL, WriteMessage(seats=("lead", "social"), text="Who is in?"))
    assert "message.settled" not in tags(play, play.do(LEAD, WriteMessage(text="I am.", in_reply_to=asked[1])))
    for sender in ("Control", "The mayor"):
        play.do(CONTROL, WriteAsPersona(sender=sender, seats=("lead", "social"), text="Ready?"))
        play.wait(1_000)
        play.do(CONTROL, WriteAsPersona(sender=sender, seats=("lead", "social"), text="Ready?"))
        first, second = inbox(play, "lead")[-2:]
        names = play.do(LEAD, WriteMessage(text="Yes.", in_reply_to=second))
        assert tags(play, names).count("message.settled") == (sender != "Control")
        assert play.exercise.messages.delivered[inbox(play, "social")[-2]].settled is None
        play.do(LEAD, SettleMessage(message=first))
        assert "message.settled" not in tags(play, play.do(LEAD, SettleMessage(message=first)))
    play.do(LEAD, SettleMessage(message=inbox(play, "lead")[0]))
    names = play.do(SOCIAL, WriteMessage(channel="press", text="At ten.", in_reply_to=inbox(play, "social")[0]))
    assert "message.settled" not in tags(play, names)


def test_answering_a_seat() -> None:
    """[MSG5] Answering another seat's mail delivers to it, and to its reader the answer hangs on what that seat wrote."""
    play = started()
    asked = play.do(LEAD, WriteMessage(seats=("legal", "social"), text="May we?"))
    answer = play.do(LEGAL, WriteMessage(text="No.", in_reply_to=asked[1], seats=("social",)))
    social, lead = (play.exercise.messages.delivered[name] for name in answer[1:3])
    assert (social.mailbox, social.in_reply_to) == ("seat:social", None)
    assert (lead.mailbox, lead.in_reply_to) == ("seat:lead", asked[0])


def test_persona_answers() -> None:
    """[MSG6] When control answers as a persona, the asking seat gets the answer to its own mail and the wait is over."""
    play = started()
    asked = play.do(LEAD, WriteMessage(contacts=(named(play, "contact.listed"),), text="Call me."))
    persona = named(play, "persona.described", 2)
    play.wait(5_000)
    names = play.do(CONTROL, WriteAsPersona(persona=persona, channel="press", text="At noon.", answers=asked[1]))
    assert play.events(names) == [
        MessageDelivered(
            mailbox="seat:lead",
            channel="press",
            sender="Ida Lunde",
            address="ida@northernpost.example",
            to=("Team lead",),
            text="At noon.",
            in_reply_to=asked[0],
        ),
        MessageSent(persona=persona, deliveries=(names[0],), answers=asked[1]),
    ]
    assert awaited(play) == [("Ida Lunde", persona, 15_000, True)]
    for command in (DismissMessage(awaited=asked[1]), WriteAsPersona(persona=persona, text="Again.", answers=asked[1])):
        assert play.refusal(CONTROL, command).code is Code.WRONG_STATE


def test_made_up_senders() -> None:
    """[MSG7] Control may write as anybody by name, and answers under the name that the player wrote to if no other is given."""
    play = started()
    asked = play.do(LEAD, WriteMessage(others=("The mayor",), text="Call me."))
    names = play.do(CONTROL, WriteAsPersona(text="In a meeting.", answers=asked[1], seats=("legal", "lead", "legal")))
    deliveries = [play.exercise.messages.delivered[name] for name in names[:2]]
    assert [(one.mailbox, one.sender, one.in_reply_to) for one in deliveries] == [
        ("seat:legal", "The mayor", None),
        ("seat:lead", "The mayor", asked[0]),
    ]
    kiosk = play.do(CONTROL, WriteAsPersona(sender="A kiosk", channel="notice", seats=("staff",), text="Coffee?"))
    assert play.exercise.messages.delivered[kiosk[0]].sender == "A kiosk"


def test_dismissing() -> None:
    """[MSG8] Control may let a waiting message go without an answer, once."""
    play = started()
    asked = play.do(LEAD, WriteMessage(others=("The mayor",), text="Call me."))
    assert play.events(play.do(CONTROL, DismissMessage(awaited=asked[1]))) == [MessageDismissed(awaited=asked[1])]
    assert awaited(play) == [("The mayor", None, 10_000, False)]
    assert play.refusal(CONTROL, DismissMessage(awaited=asked[1])).code is Code.WRONG_STATE
    assert play.refusal(CONTROL, DismissMessage(awaited=asked[0])).code is Code.UNKNOWN


def test_settling() -> None:
    """[MSG9] A holder of the seat marks its mail as done, once, in a pause too; to another seat's holder it is not there."""
    play = with_mail()
    enquiry = inbox(play, "lead")[0]
    expected = play.refusal(SOCIAL, SettleMessage(message="seat:social:99"))
    refused = play.refusal(SOCIAL, SettleMessage(message=enquiry))
    assert (refused.code, refused.message, refused.field) == (Code.UNKNOWN, expected.message, "message")
    play.do(CONTROL, PauseClock(reason="x"))
    names = play.do(LEAD, SettleMessage(message=enquiry))
    assert play.events(names) == [MessageSettled(mailbox="seat:lead", message=enquiry, by=LEAD)]
    assert play.do(LEAD, SettleMessage(message=enquiry)) == []
    assert play.exercise.messages.delivered[enquiry].settled == play.t


def test_anothers_mail_cannot_be_answered() -> None:
    """[MSG10] Mail of another seat, and mail that is not there, are refused in the same words; a former holder has none of it."""
    play = with_mail()
    enquiry = inbox(play, "lead")[0]
    refused = play.refusal(LEGAL, WriteMessage(text="x", in_reply_to=enquiry))
    assert (refused.code, refused.field) == (Code.UNKNOWN, "in_reply_to")
    assert refused.message == play.refusal(LEGAL, WriteMessage(text="x", in_reply_to="seat:legal:99")).message
    play.do(CONTROL, SeatParticipant(participant=LEAD, seat="staff"))
    assert play.refusal(LEAD, WriteMessage(text="x", in_reply_to=enquiry)).code is Code.UNKNOWN


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (WriteMessage(text="To whom?"), Code.BAD_FIELD, "contacts"),
        (WriteMessage(text="x", seats=("nowhere",)), Code.UNKNOWN, "seats"),
        (WriteMessage(text="x", contacts=("all:999",)), Code.UNKNOWN, "contacts"),
        (WriteMessage(text="x", contacts=("control:3",)), Code.UNKNOWN, "contacts"),
    ],
)
def test_addressees_that_are_not_there(command: WriteMessage, code: Code, field: str) -> None:
    """[MSG11] Mail to nobody, to a seat or to a contact that is not there is refused; an unlisted persona is not there."""
    refused = started().refusal(LEAD, command)
    assert (refused.code, refused.field) == (code, field)


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (WriteAsPersona(text="x", seats=("lead",)), Code.BAD_FIELD, "sender"),
        (WriteAsPersona(text="x", sender="Somebody"), Code.BAD_FIELD, "seats"),
        (WriteAsPersona(text="x", sender="Somebody", seats=("nowhere",)), Code.UNKNOWN, "seats"),
        (WriteAsPersona(text="x", persona="control:999", seats=("lead",)), Code.UNKNOWN, "persona"),
        (WriteAsPersona(text="x", answers="control:999"), Code.UNKNOWN, "answers"),
    ],
)
def test_what_control_must_say(command: WriteAsPersona, code: Code, field: str) -> None:
    """[MSG12] Control says as whom and to whom it writes, in terms that exist."""
    refused = started().refusal(CONTROL, command)
    assert (refused.code, refused.field) == (code, field)


def test_the_longest_to_line() -> None:
    """[MSG13] Mail to as many as a command can hold is delivered."""
    play = started()
    others = tuple(f"Person {n}" for n in range(20))
    seats = ("lead", "social", "legal", "staff")
    names = play.do(LEAD, WriteMessage(text="x", others=others, seats=seats, contacts=(named(play, "contact.listed"),)))
    written = play.exercise.messages.written[names[0]]
    assert len(written.to) == 25


@pytest.mark.parametrize("phase", ["before", "paused"])
def test_the_story_reads_nothing_while_it_stands_still(phase: str) -> None:
    """[MSG14] The story is written to, and writes, while the exercise runs only; after the end nothing is settled."""
    play = crewed() if phase == "before" else paused()
    commands: list[tuple[str, AnyCommand]] = [
        (LEAD, WriteMessage(text="x", others=("y",))),
        (LEAD, WriteMessage(text="x", others=(TO_CONTROL,), contacts=(named(play, "contact.listed"),))),
        (CONTROL, WriteAsPersona(text="x", sender="y", seats=("lead",))),
        (CONTROL, WriteAsPersona(text="x", sender=TO_CONTROL, persona=named(play, "persona.described"), seats=("lead",))),
    ]
    for actor, command in commands:
        assert play.refusal(actor, command).code is Code.WRONG_STATE
    assert "Control and your team can be written to" in play.refusal(LEAD, commands[0][1]).message
    over = with_mail()
    over.do(CONTROL, EndClock())
    for command in (SettleMessage(message=inbox(over, "lead")[0]), WriteMessage(text="x", others=(TO_CONTROL,))):
        assert over.refusal(LEAD, command).code is Code.WRONG_STATE


@pytest.mark.parametrize("phase", ["before", "paused"])
def test_the_team_and_control_are_always_reached(phase: str) -> None:
    """[MSG23] Control and colleagues are written to, and answer, before the start and in a pause too."""
    play = crewed() if phase == "before" else paused()
    names = play.do(LEAD, WriteMessage(text="May we?", others=(TO_CONTROL,), seats=("legal",)))
    assert tags(play, names) == ["message.written", "message.delivered", "message.sent", "message.awaited"]
    answer = play.do(CONTROL, WriteAsPersona(text="You may.", answers=names[-1]))
    back = play.do(LEAD, WriteMessage(text="Thanks.", in_reply_to=answer[0]))
    assert tags(play, back) == ["message.written", "message.awaited"]
    assert play.do(CONTROL, WriteAsPersona(text="Listen.", sender=TO_CONTROL, seats=("lead",)))
    to_legal = inbox(play, "legal")[-1]
    assert play.do(LEGAL, WriteMessage(text="Yes.", in_reply_to=to_legal))


def test_players_learn_nothing_of_personas() -> None:
    """[MSG15] Whether a name that a player makes up is a persona makes no difference to what any player holds."""
    heads = []
    for name in ("Mara Holt", "Nobody at all"):
        play = started()
        names = play.do(LEAD, WriteMessage(others=(name,), text="Hello"))
        heads.append([item for item in names if not item.startswith("control:")])
    assert heads[0] == heads[1]


def test_a_name_that_is_known() -> None:
    """[MSG16] A name that is written freely and is a persona's is known to control as that persona; nobody else learns of it."""
    play = started()
    names = play.do(LEAD, WriteMessage(others=("mara holt",), text="Are you safe?"))
    persona = named(play, "persona.described")
    assert play.events(names)[1:] == [MessageAwaited(message=names[0], addressee="mara holt", persona=persona)]


def test_when_an_answer_is_wanted() -> None:
    """[MSG17] A message says by when its sender wants an answer, if the plan says so; an answer before the message is refused."""
    play = started()
    plan = PlanInject(title="Line?", due=20_000, kind="press", channel="press", sender="Ida", to=("lead",), text="A line?")
    play.do(CONTROL, plan.model_copy(update={"answer_by": 60_000}))
    play.wait(10_000)
    play.conduct()
    assert play.exercise.messages.delivered[inbox(play, "lead")[0]].due == 60_000
    refused = play.refusal(CONTROL, plan.model_copy(update={"answer_by": 20_000}))
    assert (refused.code, refused.field) == (Code.BAD_FIELD, "answer_by")
