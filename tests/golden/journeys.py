"""The exercises that the golden logs are recorded from. Together they hold every type of event there is."""

from __future__ import annotations

from collections.abc import Callable

from sims.core.announcements import MakeAnnouncement
from sims.core.approvals import AskApproval, GiveApproval, ReturnApproval, WithdrawApproval
from sims.core.calls import DialCall, GoOnWithCall, HangUp, NoteCall, PlaceCall, SayOnCall, SettleCall, SpeakOnCall, TakeCall
from sims.core.changes import ProposeChange
from sims.core.chases import StopChase
from sims.core.clock import EndClock, JumpClock, PauseClock, ResumeClock, SetClockSpeed, StartClock, StepClock, time_at
from sims.core.drafts import KeepDraft
from sims.core.emergency import CallEmergency, ClearEmergency
from sims.core.escalation import ChangeEscalation
from sims.core.evaluation import MarkExpectation, RateObjective
from sims.core.hiding import HideReply, UnhideReply
from sims.core.injects import FreeInject, HoldInject, PlanInject, ReleaseInject, SkipInject
from sims.core.messages import DismissMessage, SettleMessage, WriteAsPersona, WriteMessage
from sims.core.notes import TakeNote
from sims.core.packs import MuteDeck, OpenDeck
from sims.core.people import LendSeat, RemoveParticipant, ReturnSeat, SeatParticipant
from sims.core.personas import SpeakAsPersona
from sims.core.pins import PinPost, UnpinPost
from sims.core.posts import DeletePost, EditPost, LikePost, PublishPost, UnlikePost
from sims.core.public import FreeRules, HoldRules
from sims.core.queue import CancelSchedule, PauseSchedule, PublishScheduled, ResumeSchedule, SchedulePost
from sims.core.readiness import PrepareParticipant, Step
from sims.core.readings import CorrectReading
from sims.core.recording import SetRecording
from sims.core.reviewing import OpenReview
from sims.core.shelf import DismissSet, FireSet, SwitchShelf
from sims.core.sights import SightPosts
from sims.core.situation import NoteSituation
from sims.core.talk import LogDecision, Say
from sims.core.triage import ClaimPost, HandOverPost, SettlePost, UnclaimPost
from sims.crowds import Crowd
from tests.core.play import (
    CONTROL,
    EVALUATOR,
    LEAD,
    LEGAL,
    OBSERVER,
    RANGE,
    SHELF,
    SOCIAL,
    STAFF,
    STORY,
    Play,
    crewed,
    named,
    started,
    story,
)


def ordinary() -> Play:
    """An exercise as it should go: injects come, the team talks, decides and answers, control turns the dial, it ends."""
    play = crewed()
    brand = named(play, "account.opened")
    play.do(LEAD, Say(text="Everybody here? Phones away."))
    play.do(CONTROL, StartClock())
    play.wait(60_040)
    (account, _, post, _) = play.conduct()
    assert account != post
    play.do(CONTROL, ChangeEscalation(level=1, reason="One passenger, one post"))
    play.wait(20_000)
    question = play.do(SOCIAL, Say(text="A passenger in the tunnel. Do we answer?"))[0]
    play.do(LEGAL, Say(text="Yes — no blame, no numbers.\nAsk her to write to us.", reply_to=question))
    play.do(LEAD, LogDecision(text="Answer within five minutes, in our own name."))
    answer = play.do(SOCIAL, PublishPost(account=brand, text="We are sorry. A crew is on its way to you.", reply_to=post))[0]
    play.do(CONTROL, SpeakAsPersona(persona=named(play, "persona.described"), text="At last.", reply_to=answer))
    play.wait(45_000)
    play.conduct()
    play.do(CONTROL, PauseClock(reason="The fire alarm is real"))
    play.do(LEAD, Say(text="Outside, please."))
    play.wait(600_000)
    play.do(CONTROL, ResumeClock())
    play.do(EVALUATOR, TakeNote(text="Answered in under a minute and a half.", about=answer))
    play.do(CONTROL, TakeNote(text="Raise the heat a little later.", about=named(play, "inject.planned", 3)))
    play.wait(180_000)
    play.conduct()
    play.do(CONTROL, ChangeEscalation(level=3, reason="The repost travels"))
    play.do(CONTROL, EndClock(reason="All objectives shown"))
    return play


def two_way() -> Play:
    """Mail both ways: from the story to seats, from seats to contacts, to each other and to names that nobody planned."""
    play = started()
    reporter = named(play, "contact.listed")
    play.wait(120_000)
    play.conduct()
    enquiry = named(play, "message.delivered")
    play.do(
        SOCIAL,
        WriteMessage(channel="press", text="We will call you at ten.", subject="Re: Comment?", in_reply_to=_of(play, "social")),
    )
    play.do(LEAD, SettleMessage(message=enquiry))
    play.do(
        LEAD,
        WriteMessage(contacts=(reporter,), seats=("legal", "lead"), subject="Line to take", text="No cause until it is known."),
    )
    play.do(LEGAL, WriteMessage(seats=(), text="Agreed.", in_reply_to=_of(play, "legal")))
    play.do(
        LEGAL,
        WriteMessage(channel="sms", others=("The mayor’s office", "Tunnel control"), text="Please ring back — Legal, Fjordline"),
    )
    first, second, third, fourth = (named(play, "message.awaited", index) for index in range(4))
    persona = named(play, "persona.described", 2)
    play.wait(30_000)
    play.do(
        CONTROL, WriteAsPersona(persona=persona, channel="press", subject="Ten, then", text="I print at noon.", answers=first)
    )
    play.do(CONTROL, DismissMessage(awaited=second))
    play.do(CONTROL, WriteAsPersona(channel="sms", text="The mayor is in a meeting.", answers=third, seats=("lead", "legal")))
    play.do(
        CONTROL,
        WriteAsPersona(
            sender="Kiosk, platform 4", channel="notice", seats=("staff",), text="Free coffee for stranded passengers?"
        ),
    )
    play.wait(30_000)
    play.do(LEGAL, WriteMessage(channel="sms", text="Tell the mayor it matters.", in_reply_to=_of(play, "legal", 1)))
    assert play.exercise.messages.awaited[fourth].closed is None
    return play


def _of(play: Play, seat: str, index: int = 0) -> str:
    """The name of a message in a seat's inbox."""
    return [name for name, message in play.exercise.messages.delivered.items() if message.mailbox == f"seat:{seat}"][index]


def moving_people() -> Play:
    """People come late, swap seats, get accounts of their own, are put out, come back; and afterwards everybody may read more."""
    play = started()
    play.join(STAFF, "player", "staff")
    own = named(play, "account.opened", 2)
    play.do(STAFF, PublishPost(account=own, text="Warm soup in coach 4. — your conductor"))
    play.do(CONTROL, SeatParticipant(participant=LEGAL, seat="social"))
    play.do(CONTROL, SeatParticipant(participant=SOCIAL, seat="legal"))
    play.do(SOCIAL, Say(text="I have Legal’s mail now."))
    play.do(CONTROL, SeatParticipant(participant=SOCIAL, seat="staff"))
    play.do(CONTROL, RemoveParticipant(participant=STAFF, reason="Joined by mistake"))
    play.do("door", RemoveParticipant(participant=EVALUATOR))
    play.wait(90_000)
    play.conduct()
    play.join(STAFF, "player", "staff")
    play.do(STAFF, PublishPost(account=own, text="Back again."))
    play.join("pevaluator02", "evaluator")
    play.do("pevaluator02", TakeNote(text="The swap cost them a minute."))
    play.do(CONTROL, EndClock())
    play.do(CONTROL, OpenReview(role="player", audiences=("seats",)))
    play.do(CONTROL, OpenReview(role="observer", audiences=("seats", "staff", "control")))
    return play


def clock_games() -> Play:
    """Speeds, pauses, jumps, a wall clock that was set; injects held, freed, skipped, added, fired by hand and late."""
    play = crewed()
    first, mock, enquiry, spread, picture, call = (named(play, "inject.planned", index) for index in range(6))
    play.do(CONTROL, SetClockSpeed(speed=333, rehearsal=True))
    play.do(CONTROL, StartClock(rehearsal=True))
    play.wait(7_001)
    play.do(CONTROL, ReleaseInject(inject=first))
    play.do(CONTROL, SetClockSpeed(speed=25, rehearsal=True))
    play.wait(101)
    play.do(CONTROL, HoldInject(inject=mock))
    play.do(CONTROL, SetClockSpeed(speed=6000, rehearsal=True))
    play.wait(2_500)
    play.conduct()
    play.do(CONTROL, FreeInject(inject=mock))
    play.do("conductor", StepClock(by=-3_600_000))
    play.do(CONTROL, SetClockSpeed(speed=100))
    play.conduct()
    play.do(CONTROL, PauseClock(reason="Lunch"))
    play.do(CONTROL, JumpClock(to=290_000))
    play.do(CONTROL, SkipInject(inject=spread, reason="It has travelled enough"))
    play.do(CONTROL, ResumeClock())
    persona = named(play, "persona.described", 1)
    plan = PlanInject(
        title="One more laugh", due=295_000, kind="joke", channel="microblog", persona=persona, text="Tunnel vision."
    )
    play.do(CONTROL, plan)
    play.do(
        CONTROL,
        PlanInject(title="Union", due=0, kind="staff", channel="email", sender="The union", to=("lead",), text="Are crews safe?"),
    )
    play.wait(12_000)
    play.conduct()
    play.do(CONTROL, JumpClock(to=360_000))
    play.conduct()
    play.do(CONTROL, ReleaseInject(inject=call))
    assert play.exercise.injects.injects[picture].status == play.exercise.injects.injects[enquiry].status == "released"
    return play


def second_thoughts() -> Play:
    """Deleting does not make it go away: edits, deletions, likes taken back, and what was said of the deleted."""
    play = started()
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    play.wait(60_000)
    play.conduct()
    complaint = named(play, "post.published", 2)
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=complaint))[0]
    play.do(LEAD, LikePost(post=complaint, account=brand))
    play.do(LEAD, UnlikePost(post=complaint, account=brand))
    play.do(SOCIAL, LikePost(post=old, account=brand))
    quote = play.do(SOCIAL, PublishPost(account=brand, text="This is not how we want to treat you.", quote_of=share))[0]
    for pinning in (PinPost(post=old), UnpinPost(post=old), PinPost(post=old), PinPost(post=quote)):
        play.do(SOCIAL, pinning)
    play.do(SOCIAL, EditPost(post=quote, text="This is not how we want you to travel."))
    play.do(LEAD, EditPost(post=quote, text="This is not how we want you to travel. We are sorry. 🚆 Tromsø → نروژ"))
    play.do(SOCIAL, DeletePost(post=share))
    play.do(CONTROL, DeletePost(post=complaint))
    play.wait(60_000)
    play.conduct()
    play.do(
        SOCIAL,
        PublishPost(account=brand, text="A line with “quotes”, a \\ back-slash, a tab\there\nand a new line.", reply_to=old),
    )
    play.wait(120_000)
    play.conduct()
    play.do(LEAD, DeletePost(post=old))
    play.wait(60_000)
    play.conduct()
    return play


def watched() -> Play:
    """Screens say what was on them; evaluators and control mark and rate, change their minds, and the team agrees on changes."""
    play = started()
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    expected, objective = named(play, "expectation.stated"), named(play, "objective.stated")
    play.do(SOCIAL, SightPosts(posts=(old,)))
    play.wait(60_000)
    play.conduct()
    complaint = named(play, "post.published", 2)
    play.do(SOCIAL, SightPosts(posts=(old, complaint)))
    play.do(LEGAL, SightPosts(posts=(complaint,)))
    play.do(EVALUATOR, MarkExpectation(expectation=expected, mark="missed", note="Nobody had it."))
    play.wait(15_000)
    play.do(LEAD, SightPosts(posts=(complaint, complaint)))
    play.do(SOCIAL, PublishPost(account=brand, text="A crew is on its way to you.", reply_to=complaint))
    play.do(CONTROL, MarkExpectation(expectation=expected, mark="none"))
    play.do(EVALUATOR, MarkExpectation(expectation=expected, mark="met", note="After 1:15."))
    persona = named(play, "persona.described", 3)
    plan = PlanInject(title="Ministry calls", due=200_000, kind="press", channel="call", persona=persona, text="Well?")
    play.do(CONTROL, plan.model_copy(update={"to": ("lead",), "expected": "Somebody rings back."}))
    play.do(CONTROL, EndClock())
    play.do(EVALUATOR, RateObjective(objective=objective, rating="S", note="In time, and a little cold."))
    play.do(CONTROL, RateObjective(objective=objective, rating="P"))
    play.do(EVALUATOR, RateObjective(objective=objective, rating="P"))
    play.do(LEAD, ProposeChange(text="Two pairs of eyes on every repost.", owner="social"))
    play.do(CONTROL, ProposeChange(text="Practise again in March."))
    return play


def ten_minutes_before() -> Play:
    """What is recorded is said, changed and agreed to; the range is laid out; some are ready at the start, one comes late."""
    play = crewed(story(content_note="People are stuck in a tunnel.", organisation="Fjordline AS", range=RANGE))
    play.do(LEAD, PrepareParticipant(step="notice"))
    play.wait(20_000)
    day = play.exercise.recording.keep_until
    play.do(CONTROL, SetRecording(drafts=True, names=True, keep_until=day, seen_by="All of us, and nobody else"))
    steps: tuple[Step, ...] = ("notice", "brief", "card", "practice", "sound", "ready")
    for step in steps:
        play.wait(1_000)
        play.do(LEAD, PrepareParticipant(step=step))
    for step in ("notice", "quiet"):
        play.do(LEGAL, PrepareParticipant(step=step))
    play.begin()
    play.wait(30_000)
    play.join(STAFF, "player", "staff")
    play.do(STAFF, PrepareParticipant(step="notice"))
    brand, old = named(play, "account.opened"), named(play, "post.published", 1)
    play.do(SOCIAL, KeepDraft(account=brand, text="We are"))
    play.do(SOCIAL, KeepDraft(account=brand, form="reply", about=old, text="We are so sorry"))
    return play


def many_hands() -> Play:
    """A team shares the work: it stops its queue, asks for approval, lets drafts go, takes posts on, hands over and settles."""
    cheerful = [
        {"key": "friday", "account": "brand", "at": "T+00:02:00", "text": "Happy Friday, seat-mates!"},
        {
            "key": "cat",
            "account": "brand",
            "at": "T+00:04:00",
            "text": "The station cat.",
            "media": [{"alt": "A cat on a bench"}],
        },
        {"key": "quiz", "account": "brand", "at": "T+00:06:00", "text": "Guess the station."},
    ]
    policy = [
        {"key": "sorry", "title": "Apologies", "text": "Say it once, without “if”."},
        {"key": "promise", "title": "Promises", "text": "A call is promised with a day and an hour."},
    ]
    play = crewed(story(queue=cheerful, policy=policy))
    play.begin()
    brand = named(play, "account.opened")
    friday, cat, quiz = (named(play, "post.scheduled", index) for index in range(3))
    play.wait(60_000)
    play.conduct()
    complaint = named(play, "post.published", 2)
    play.do(SOCIAL, ClaimPost(post=complaint))
    play.do(SOCIAL, Say(text="Who can call her?", about=complaint))
    draft = play.do(SOCIAL, AskApproval(account=brand, text="We are sorry if …", reply_to=complaint, of=("legal", "lead")))[0]
    play.do(LEGAL, PauseSchedule())
    play.wait(30_000)
    play.do(LEGAL, ReturnApproval(approval=draft, word="“If” makes it her fault."))
    again = AskApproval(account=brand, text="We are sorry.", reply_to=complaint, of=("legal", "lead"), revises=draft)
    second = play.do(SOCIAL, again)[0]
    play.do(LEGAL, GiveApproval(approval=second))
    play.wait(10_000)
    play.do(LEAD, GiveApproval(approval=second))
    play.do(SOCIAL, HandOverPost(post=complaint, to="legal", word="She asks for a lawyer."))
    play.do(LEGAL, ClaimPost(post=complaint))
    play.do(LEGAL, SettlePost(post=complaint))
    play.do(LEAD, CancelSchedule(scheduled=friday))
    play.do(SOCIAL, ResumeSchedule(scheduled=cat, due=150_000))
    play.do(SOCIAL, SchedulePost(account=brand, text="Trains run again from noon.", due=160_000))
    play.do(LEAD, ClaimPost(post=named(play, "post.published", 1)))
    play.do(LEAD, UnclaimPost(post=named(play, "post.published", 1)))
    third = play.do(LEAD, AskApproval(account=brand, repost_of=complaint, of=("social",)))[0]
    play.do(LEAD, WithdrawApproval(approval=third))
    fourth = play.do(LEAD, AskApproval(account=brand, text="It was not us.", of=("legal",)))[0]
    play.do(LEGAL, ReturnApproval(approval=fourth, word="It was."))
    play.do(LEAD, WithdrawApproval(approval=fourth))
    play.wait(70_000)
    play.conduct()
    play.do(SOCIAL, PublishScheduled(scheduled=quiz))
    play.do(CONTROL, EndClock())
    return play


def on_the_phone() -> Play:
    """Calls ring, are taken, missed, returned and given up; people of the story ask again when nobody answers them."""
    reporter = {**STORY["personas"][2], "lines": ["At noon, then."], "chases": ["Still waiting.", "Last call."]}
    enquiry = {**STORY["injects"][2], "answer_by": "T+00:06:00"}
    call = {**STORY["injects"][5], "lines": ["Is anybody hurt?", "Then say so."], "hold": False, "at": "T+00:03:00"}
    personas = [*STORY["personas"][:2], reporter, *STORY["personas"][3:]]
    play = crewed(story(personas=personas, injects=[enquiry, call]))
    ida, contact = named(play, "persona.described", 2), named(play, "contact.listed")
    play.begin()
    play.wait(120_000)
    play.conduct()
    play.wait(60_000)
    play.conduct()
    ringing = {ring.mailbox: name for name, ring in play.exercise.calls.calls.items()}
    play.wait(4_000)
    play.do(LEGAL, TakeCall(call=ringing["seat:legal"]))
    play.do(LEGAL, SpeakOnCall(call=ringing["seat:legal"], text="Fjordline, Legal. Go ahead — I am listening."))
    play.wait(5_000)
    play.conduct()
    play.do(LEGAL, NoteCall(call=ringing["seat:legal"], text="Ministry.\nAsks who is hurt."))
    play.do(LEGAL, GoOnWithCall(call=ringing["seat:legal"]))
    play.do(CONTROL, SayOnCall(call=ringing["seat:legal"], text="The minister is in the room."))
    play.do(LEGAL, HangUp(call=ringing["seat:legal"]))
    missed = play.do(CONTROL, PlaceCall(persona=ida, seats=("social", "lead"), text="You were going to ring me."))
    play.wait(25_000)
    play.conduct()
    back = play.do(SOCIAL, DialCall(returns=missed[0]))[0]
    play.do(CONTROL, SayOnCall(call=back, text="About time."))
    play.do(SOCIAL, HangUp(call=back))
    mayor = play.do(LEAD, DialCall(other="The mayor"))[0]
    play.wait(45_000)
    play.conduct()
    play.do(LEAD, SettleCall(call=mayor))
    asked = play.do(LEAD, WriteMessage(contacts=(contact,), text="Noon is too early."))[1]
    stranger = play.do(CONTROL, PlaceCall(sender="A man on platform 4", seats=("staff",), text="Hello?"))[0]
    play.do(CONTROL, HangUp(call=stranger))
    play.wait(180_000)
    play.conduct()
    play.do(CONTROL, StopChase(about=asked))
    play.do(CONTROL, PlaceCall(persona=ida, text="Noon, or nothing.", lines=("Well?",), answers=asked))
    return play


def the_day_itself() -> Play:
    """What holds the room together: roles lent and returned, a question in a pause, a leap, words to all, a real emergency."""
    play = crewed()
    play.do(CONTROL, MakeAnnouncement(text="We begin in two minutes. Phones on the table, please."))
    play.do(CONTROL, LendSeat(seat="staff", to="social"))
    play.do(CONTROL, StartClock())
    play.wait(130_000)
    play.conduct()
    play.do(CONTROL, LendSeat(seat="legal", to="social"))
    play.do(SOCIAL, WriteMessage(seats=("lead",), text="Legal says: no numbers.", from_seat="legal"))
    play.do(CONTROL, LendSeat(seat="legal", to="lead"))
    play.do(LEAD, NoteSituation(text="A train stands in the tunnel. One passenger posts. We have said nothing yet."))
    play.do(CONTROL, PauseClock(reason="A look at where we are", question="Who decides what we say next?"))
    play.do(CONTROL, NoteSituation(text="A train stands in the tunnel.\nA reporter asks."))
    play.do(CONTROL, JumpClock(to=500_000, meanwhile="14:08: the train has reached the next station. Nobody is hurt."))
    play.do(CONTROL, ResumeClock())
    play.wait(1_000)
    play.do(CONTROL, ReturnSeat(seat="legal"))
    play.do(OBSERVER, CallEmergency())
    play.do(LEGAL, CallEmergency())
    play.wait(60_000)
    play.do(CONTROL, MakeAnnouncement(text="A false alarm. We go on at the quarter hour."))
    play.do(CONTROL, ClearEmergency())
    play.do(CONTROL, ResumeClock())
    play.wait(1_000)
    play.do(LEGAL, CallEmergency())
    play.join("pwall0000001", "wall")
    return play


def deeds() -> Play:
    """Everything that the team can do in public, each thing noted for control; and then nothing for a long time."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"], "shared": "hostile"}
    play = crewed(story(injects=[trigger, *STORY["injects"][1:]], duration="40 min"))
    play.join(STAFF, "player", "staff")
    brand, own = named(play, "account.opened"), named(play, "account.opened", 2)
    play.begin()
    play.wait(60_000)
    play.conduct()
    complaint = named(play, "post.published", 2)
    play.do(LEAD, LikePost(post=complaint, account=brand))
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=complaint))[0]
    play.wait(5_000)
    play.do(STAFF, PublishPost(account=own, text="I was on that train.", quote_of=complaint))
    play.do(SOCIAL, DeletePost(post=share))
    for _ in range(4):
        play.wait(5_000)
        play.do(SOCIAL, PublishPost(account=brand, text="We are looking into it.", reply_to=complaint))
    post = play.do(LEAD, PublishPost(account=brand, text="Reposts are not endorsements. It is in our bio."))[0]
    play.wait(5_000)
    play.do(LEAD, EditPost(post=post, text="We were wrong to share it. We apologise."))
    play.do(CONTROL, CorrectReading(post=post, labels=("APO", "RESP"), aux=("MIN",), tone="formal"))
    troll = named(play, "persona.described", 1)
    for text in ("Edited, I see.", "Why?"):
        play.do(CONTROL, SpeakAsPersona(persona=troll, text=text, reply_to=post))
    first, second = list(play.exercise.posts.posts)[-2:]
    play.do(LEAD, HideReply(post=first))
    play.do(SOCIAL, HideReply(post=second))
    play.do(SOCIAL, UnhideReply(post=second))
    play.wait(600_000)
    play.conduct()
    play.wait(600_000)
    play.conduct()
    play.do(CONTROL, EndClock())
    play.do(LEAD, CorrectReading(post=post, labels=("APO", "RESP"), tone="human"))
    return play


def lively() -> Play:
    """Decks are dealt at the dial's pace: made-up people, personas, answers, a muted deck, echoes when all is out; counts."""
    packs = [
        {"key": "calm", "title": "An ordinary day", "kind": "fan", "levels": [0, 2]}
        | {
            "cards": [
                {"text": "Platform 4 has a new bench."},
                {"text": "Tuesday. Rain.", "from": "paper", "media": [{"alt": "Rain"}]},
            ]
        },
        {"key": "storm", "title": "The repost travels", "mood": "cross", "levels": [2, 5], "after": "first"}
        | {
            "cards": [
                {"text": "An hour, and not a word.", "reply_to": "first"},
                {"text": "Look at this.", "quote_of": "old", "from": "troll", "kind": "troll"},
                {"repost_of": "mock"},
            ]
        },
        {"key": "later", "title": "Tomorrow's jokes", "mood": "amused", "cards": [{"text": "Too soon?", "after": "call"}]},
    ]
    play = crewed(story(packs=packs))
    deck = named(play, "deck.stocked", 1)
    play.do(CONTROL, StartClock())
    for minute in range(12):
        play.wait(30_000)
        play.conduct(counting=True)
        if minute == 1:
            play.do(CONTROL, MuteDeck(deck=deck))
            play.do(CONTROL, ChangeEscalation(level=4, reason="It travels"))
        if minute == 5:
            play.do(CONTROL, OpenDeck(deck=deck))
    play.do(SOCIAL, LikePost(post=named(play, "post.published", 1), account=named(play, "account.opened")))
    play.wait(4_000)
    play.conduct(counting=True)
    return play


def talked_back() -> Play:
    """What the team does is answered: by a set that fits, by hand, by lines that ship with the product; one act is put aside."""
    trigger = STORY["injects"][0] | {"marks": ["trigger"], "shared": "hostile"}
    play = crewed(story(injects=[trigger], shelf=SHELF, duration="40 min"))
    brand, bare = named(play, "account.opened"), named(play, "set.shelved")
    play.begin()
    play.wait(60_000)
    play.conduct()
    complaint = named(play, "post.published", 2)
    share = play.do(SOCIAL, PublishPost(account=brand, repost_of=complaint))
    play.wait(5_000)
    play.do(CONTROL, FireSet(set=bare, act=share[-1]))
    play.do(LEAD, DeletePost(post=share[0]))
    for _ in range(8):
        play.wait(5_000)
        play.conduct()
    play.do(SOCIAL, PublishPost(account=brand, text="We are sorry. It was our mistake.", reply_to=complaint))
    again = play.do(SOCIAL, PublishPost(account=brand, repost_of=complaint))
    play.do(CONTROL, DismissSet(set=bare, act=again[-1]))
    for _ in range(4):
        play.wait(10_000)
        play.conduct()
    play.do(CONTROL, SwitchShelf(on=False))
    return play


def a_public_that_reacts() -> Play:
    """A simulated public talks of other things, then of the trigger, answers what the team does, and is measured and explained;
    a rule moves the dial, control holds the rules, and a reading is corrected."""
    words = {"brand": ["Fjordline"], "place": ["the tunnel"], "hashtag": ["#Fjordline"]}
    rules = [{"when": "silent", "after": "5 min", "by": 1}]
    crowd = {"crisis": "repost_endorsement", "platform": "chirp", "level": 3, "words": words, "rules": rules}
    trigger = STORY["injects"][0] | {"marks": ["trigger"], "shared": "hostile"}
    play = crewed(story(injects=[trigger], crowd=crowd))
    brand = named(play, "account.opened")
    play.begin()
    public = Crowd()
    _minutes(play, public, 2)
    complaint = named(play, "post.published", 2)
    play.do(SOCIAL, PublishPost(account=brand, repost_of=complaint))
    _minutes(play, public, 2)
    answer = play.do(SOCIAL, PublishPost(account=brand, text="Mara, that was wrong of us. We are sorry.", reply_to=complaint))[0]
    play.do(CONTROL, HoldRules())
    _minutes(play, public, 2)
    play.do(CONTROL, CorrectReading(post=answer, labels=("APO", "RESP"), tone="human"))
    play.do(CONTROL, FreeRules())
    play.do(SOCIAL, EditPost(post=answer, text="Mara, that was wrong of us. We are sorry, and will ring you by 10:30."))
    _minutes(play, public, 6)
    return play


def _minutes(play: Play, public: Crowd, minutes: int) -> None:
    """Time passes as the conductor sees it, the public included, in steps of ten seconds."""
    for _ in range(6 * minutes):
        play.wait(10_000)
        play.conduct()
        step = public.step(play.exercise, time_at(play.exercise.clock, play.at))
        if step is not None:
            play.do("conductor", step)


JOURNEYS: dict[str, Callable[[], Play]] = {
    "ordinary": ordinary,
    "two_way": two_way,
    "moving_people": moving_people,
    "clock_games": clock_games,
    "second_thoughts": second_thoughts,
    "watched": watched,
    "ten_minutes_before": ten_minutes_before,
    "many_hands": many_hands,
    "on_the_phone": on_the_phone,
    "the_day_itself": the_day_itself,
    "deeds": deeds,
    "talked_back": talked_back,
    "lively": lively,
    "a_public_that_reacts": a_public_that_reacts,
}
