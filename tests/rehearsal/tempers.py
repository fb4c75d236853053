"""Five players of different temper, and those who run the exercise, as scripts: each acts on what they see."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from sims.core.exercise import Exercise
from tests.rehearsal.person import MINUTE, Person

READING_MS = 20_000
"""How far behind the newest post somebody is who reads the feed."""
HOLDING = "We shared a clip that laughs at a passenger. That was wrong, and it was ours. We are finding out how; more by 14:30."
FORMULA = "We are sorry to hear this. Please send us a direct message with your details."


async def hasty(mira: Person) -> None:
    """Social desk: passes the clip on without a word, takes it down without one, defends it from an account of her own."""
    clip = await mira.sees("cleared to land", 6)
    assert clip
    stations = mira.account("ebberline_stations")
    shared = await mira.do("post.publish", account=stations, repost_of=clip)
    await mira.do("post.like", account=stations, post=clip)
    await mira.sees("Did you mean", 8) or await mira.sees("what did you mean", 8)
    if shared:
        await mira.do("post.delete", post=shared[0])
    own = next(name for name, one in mira.look().accounts.accounts.items() if mira.participant in one.participants)
    await mira.at(10)
    await mira.do("post.publish", account=own, text="Reposts are not endorsements, it says so in the bio. Can everybody breathe.")
    question = await mira.sees("What did you mean by it", 14)
    await mira.do("approval.ask", account=stations, text=HOLDING, reply_to=question, of=["comms"])
    await mira.until(lambda state: any(one.status == "returned" for one in state.approvals.approvals.values()), 20)
    returned = [name for name, one in mira.look().approvals.approvals.items() if one.status == "returned"]
    if returned:
        await mira.do(
            "approval.ask",
            account=stations,
            text=f"{HOLDING} Taking it down without a word made it worse.",
            reply_to=question,
            of=["comms"],
            revises=returned[0],
        )


async def careful(tom: Person) -> None:
    """Communications lead: reads, sends back once, approves, stops the cheerful queue, writes it down."""
    returned = False
    await tom.at(3)
    await tom.do(
        "situation.note",
        text="A clip that mocks a passenger is going round. We have shared it. Say nothing funny.",
    )
    while tom.t < 40 * MINUTE and tom.look().clock.phase != "ended":
        waiting = [name for name, one in tom.look().approvals.approvals.items() if one.status == "asked"]
        for name in waiting:
            if returned:
                await tom.do("approval.give", approval=name)
            else:
                returned = bool(await tom.do("approval.return", approval=name, word="Say that taking it down was wrong, too."))
        if tom.t > 9 * MINUTE and not any(one.status == "paused" for one in tom.look().queue.scheduled.values()):
            await tom.do("schedule.pause")
            await tom.do("decision.log", text="The queue stops. Nobody deletes anything without a word beside it.")
        await _answer_mail(tom, "Thank you. We have said what was wrong, and we stay with that.")
        await asyncio.sleep(0.2)


async def exact(ruth: Person) -> None:
    """Press office: one true sentence, in time; takes the calls."""
    while ruth.t < 42 * MINUTE and ruth.look().clock.phase != "ended":
        await _take_calls(ruth, "No, we do not think it is funny. I can say more by quarter past.")
        await _answer_mail(ruth, "No. We shared it, that was wrong, and we are ringing her today about the ramp.")
        await asyncio.sleep(0.2)


async def tireless(ines: Person) -> None:
    """Customer care: answers everybody, at first with a person's words, then with the same formula four times; finds the lift."""
    care = ines.account("ebberline_help")
    quiet = await ines.sees("quiet coach", 3)
    await ines.do("post.claim", post=quiet)
    await ines.do(
        "post.publish", account=care, text="Coach F today, Gerald. I hope it is as quiet as it says. Ines", reply_to=quiet
    )
    trombone = await ines.sees("trombone", 6)
    await ines.do(
        "post.publish", account=care, text="Lost property, Tuftonmere, until six. We shall keep it in tune.", reply_to=trombone
    )
    lift = await ines.sees("lift at hesket quay", 12)
    if lift:
        await ines.do("post.hand_over", post=lift, to="ops", word="Somebody is stuck. You have the stations.")
        await ines.do(
            "post.publish",
            account=care,
            text="We see you. Marguerite is walking to your lift now. Stay on here. Ines",
            reply_to=lift,
        )
    for minute in (16, 17, 18, 19):
        await ines.at(minute)
        cross = [name for name, post in ines.look().posts.posts.items() if post.posted > 0 and post.account != care][-1]
        await ines.do("post.publish", account=care, text=FORMULA, reply_to=cross)
    await ines.at(21)
    await ines.do("emergency.call")
    own = list(ines.own_posts(care))
    await ines.at(23)
    await ines.do(
        "post.edit", post=own[0], text="Coach F today, Gerald. I hope it is as quiet as it says. (It is F, not B.) Ines"
    )
    forged = await ines.sees("REALLY said this", 26)
    if forged:
        words = "The left picture is real and ours. The right one is forged: its handle has one b. We answered under the left."
        await ines.do("post.publish", account=care, text=words, quote_of=forged)


async def quiet(amir: Person) -> None:
    """Operations control: publishes nothing, writes to the station, answers the phone."""
    await amir.until(lambda state: bool(state.triage.claims), 12)
    contacts = {one.name: name for name, one in amir.look().personas.contacts.items()}
    station = contacts.get("Marguerite Osei")
    if station:
        await amir.do(
            "message.write", contacts=[station], channel="sms", text="Seaward lift, woman and child, stuck. Can you go now?"
        )
    while amir.t < 42 * MINUTE and amir.look().clock.phase != "ended":
        await _take_calls(amir, "He did nothing wrong. Keep him off the platform, with pay. I am telling the team.")
        await asyncio.sleep(0.2)


async def late(dov: Person) -> None:
    """Evening desk, ten minutes late: reads the situation note, says hello, and posts once."""
    await dov.until(lambda state: bool(state.situation.notes), 12)
    await dov.do("talk.say", text="I am in. I have read the note. What is left for me?")
    await dov.at(28)
    await dov.do(
        "post.publish",
        account=dov.account("ebberline_stations"),
        text="The right ramp is on its way to platform 2.",
    )


async def facilitate(noor: Person, until: Callable[[Exercise], bool]) -> None:
    """Control: answers who waits with suggested lines, turns the dial with the story, pauses once with a question."""
    paused = False
    while not until(noor.look()):
        state = noor.look()
        if state.clock.phase == "paused" and state.emergency.call is not None:
            await noor.do("emergency.clear")
            await noor.do("clock.resume")
        await _answer_as_persona(noor)
        await _turn_dial(noor)
        if noor.t > 12 * MINUTE and not paused:
            paused = True
            await noor.do("clock.pause", reason="A look at where we are", question="What do we know, and who have we told?")
            await asyncio.sleep(1)
            await noor.do("clock.resume")
        await asyncio.sleep(0.1)


async def _turn_dial(noor: Person) -> None:
    plan = {1: 1, 4: 2, 7: 3, 15: 4, 26: 3, 34: 2, 40: 1}
    wanted = next((level for minute, level in reversed(plan.items()) if noor.t >= minute * MINUTE), 0)
    if noor.state.escalation.level != wanted and noor.state.clock.phase == "running":
        await noor.do("escalation.change", level=wanted, reason="As the story goes")


async def _answer_as_persona(noor: Person) -> None:
    for name, wait in list(noor.state.messages.awaited.items()):
        if wait.closed is None and noor.t - wait.t > MINUTE:
            persona = noor.state.personas.personas.get(wait.persona or "")
            lines = persona.lines if persona and persona.lines else ["Thank you. I have read it."]
            await noor.do("persona.write", persona=wait.persona, channel="email", text=lines[0], answers=name)


async def read_feed(person: Person) -> None:
    """Tell what has been on the screen, as a browser does, a little after it came; until the end."""
    read: set[str] = set()
    while person.look().clock.phase != "ended":
        new = [
            name for name, post in person.state.posts.posts.items() if name not in read and post.posted + READING_MS <= person.t
        ]
        if new and person.state.clock.phase == "running":
            read.update(new[:40])
            await person.do("post.sight", posts=new[:40])
        await asyncio.sleep(0.2)


async def _answer_mail(person: Person, text: str) -> None:
    """Answer what has come by mail or as an enquiry, each once."""
    answered = {one.in_reply_to for one in person.look().messages.written.values()}
    for name, message in list(person.state.messages.delivered.items()):
        first = message.in_reply_to is None and message.channel in ("email", "press", "sms")
        if first and name not in answered and person.state.clock.phase == "running":
            await person.do("message.write", channel=message.channel, text=text, in_reply_to=name)


async def _take_calls(person: Person, text: str) -> None:
    """Take what rings, say one thing, and hang up."""
    for name, call in list(person.look().calls.calls.items()):
        if call.state == "ringing" and call.dialled is None and person.state.clock.phase == "running":
            with suppress(KeyError):
                if await person.do("call.take", call=name):
                    await person.do("call.speak", call=name, text=text)
                    await person.do("call.hang_up", call=name)
