"""The simulated public in the log."""

from __future__ import annotations

from dataclasses import replace
from math import expm1
from typing import Any

import pytest

from sims import crowds
from sims.core.acts import ActNoted
from sims.core.clock import EndClock, JumpClock, PauseClock
from sims.core.crowd.chorus import Chorus, Utterance
from sims.core.crowd.effects import effects
from sims.core.crowd.inputs import Setting
from sims.core.crowd.patience import waited, waiting
from sims.core.crowd.text.lately import Draft
from sims.core.crowd.wording import Wording
from sims.core.escalation import ChangeEscalation, EscalationChanged, FollowRule
from sims.core.exercise import due
from sims.core.noticing import inputs_of, known
from sims.core.outlook import measure
from sims.core.posts import DeletePost, PostPublished, PublishPost
from sims.core.public import MOST_UTTERANCES, AdvanceCrowd, CrowdAdvanced, FreeRules, HoldRules, PublicMeasured
from sims.core.readings import CorrectReading
from sims.core.rejections import Code
from sims.core.voicing import Speaker, Spoken
from sims.crowds import Crowd
from tests.core.play import CONTROL, SOCIAL, STORY, Play, crewed, named, started, story, tags

CROWD: dict[str, Any] = {
    "crisis": "repost_endorsement",
    "cluster": "preventable",
    "platform": "chirp",
    "level": 2,
    "words": {"brand": ["Fjordline"], "hashtag": ["#Fjordline"]},
}
ADA = Speaker(key="tail 1", handle="ada_rides", name="Ada", followers=70, past=((-86_400_000, "Rain again."),))


def public(**changes: Any) -> Play:
    """The small story with a simulated public, begun; its first inject is the trigger."""
    injects = [{**STORY["injects"][0], "marks": ["trigger"]}, *STORY["injects"][1:]]
    play = crewed(story(crowd=CROWD | changes, injects=injects))
    play.begin()
    return play


def said(play: Play, **changes: Any) -> Spoken:
    """Something that a member of the public says now."""
    fields: dict[str, Any] = {"id": "aa", "at": play.t, "form": "post", "by": ADA, "text": "Well.", "root": "aa"}
    return Spoken(**(fields | {"stance": "critical", "about": "incident"} | changes))


def step(play: Play, *things: Spoken, seconds: int = 10) -> AdvanceCrowd:
    """A step over the next seconds."""
    play.wait(seconds * 1000)
    until = play.exercise.public.until + seconds * 1000
    return AdvanceCrowd(since=play.exercise.public.until, until=until, known=known(play.exercise), said=things)


def run(play: Play, seconds: int, crowd: Crowd | None = None) -> Crowd:
    """Let time pass as the conductor does, the public included."""
    crowd = crowd or Crowd()
    for _ in range(seconds):
        play.wait(1_000)
        play.conduct()
        advance = crowd.step(play.exercise, play.at - play.rows[0].fact.at)
        if advance is not None:
            play.do("conductor", advance)
    return crowd


def test_a_post_like_any_other() -> None:
    """[PUB1] What the public says becomes posts like any others; what they are to the engine is said to control alone."""
    play = public()
    names = play.do("conductor", step(play, said(play, at=3_000)))
    assert tags(play, names) == ["account.opened", "post.published", "post.published", "crowd.advanced"]
    old, post, advanced = play.events(names)[1:]
    assert isinstance(old, PostPublished)
    assert isinstance(post, PostPublished)
    assert isinstance(advanced, CrowdAdvanced)
    assert (old.posted, post.posted, post.text) == (-86_400_000, play.rows[-1].fact.t, "Well.")
    assert advanced.voiced[0].due == 3_000
    assert advanced.voiced[0].post == names[2]
    assert names[-1].startswith("control:")


def test_an_account_is_opened_once() -> None:
    """[PUB2] Somebody who speaks again does so from the account that they have."""
    play = public()
    play.do("conductor", step(play, said(play)))
    names = play.do("conductor", step(play, said(play, id="bb", root="bb")))
    assert tags(play, names) == ["post.published", "crowd.advanced"]


def test_answers_stand_where_they_belong() -> None:
    """[PUB3] An answer stands at the post that it answers; when that is gone, at the first of its thread, or by itself."""
    play = public()
    play.do("conductor", step(play, said(play), said(play, id="bb", form="reply", parent="aa")))
    first, answer = (play.exercise.public.posts[each] for each in ("aa", "bb"))
    assert play.exercise.posts.posts[answer].reply_to == first

    play.do(CONTROL, DeletePost(post=answer))
    play.do("conductor", step(play, said(play, id="cc", form="reply", parent="bb")))
    assert play.exercise.posts.posts[play.exercise.public.posts["cc"]].reply_to == first
    play.do(CONTROL, DeletePost(post=first))
    later = (said(play, id="dd", form="reply", parent="bb"), said(play, id="ee", form="repost", parent="aa"))
    play.do("conductor", step(play, *later))
    assert play.exercise.posts.posts[play.exercise.public.posts["dd"]].reply_to is None
    assert "ee" not in play.exercise.public.posts


def test_who_was_answered_speaks_from_their_account() -> None:
    """[PUB4] The person whom the team answered speaks from their own account; nobody ever speaks from one of the team's."""
    play = public()
    play.wait(60_000)
    play.conduct()
    mara = named(play, "post.published", 2)
    play.do("conductor", step(play, said(play, speaker=mara), seconds=60))
    posts = play.exercise.posts.posts
    assert posts[play.exercise.public.posts["aa"]].account == posts[mara].account

    brand = named(play, "post.published", 1)
    assert play.exercise.accounts.accounts[posts[brand].account].seats
    play.do("conductor", step(play, said(play, id="bb", root="bb", speaker=brand)))
    assert posts[play.exercise.public.posts["bb"]].account != posts[brand].account


def test_a_step_from_elsewhere_is_refused() -> None:
    """[PUB5] A step that starts elsewhere, ends in the future, or does not know what happened last is refused whole."""
    play = public()
    good = step(play, said(play))
    assert play.refusal("conductor", good.model_copy(update={"since": 5})).code is Code.WRONG_STATE
    assert play.refusal("conductor", good.model_copy(update={"until": play.at})).code is Code.WRONG_STATE
    play.do(CONTROL, ChangeEscalation(level=4, reason="Now"))
    assert play.refusal("conductor", good).field == "known"


def test_nothing_while_paused_or_without_a_public() -> None:
    """[PUB6] The public waits while the exercise is paused; an exercise without one has none."""
    play = public()
    play.do(CONTROL, PauseClock(reason="A question"))
    assert Crowd().step(play.exercise, play.t) is None
    assert play.refusal("conductor", step(play, said(play))).code is Code.WRONG_STATE
    plain = crewed()
    plain.begin()
    assert Crowd().step(plain.exercise, 0) is None
    assert plain.refusal("conductor", step(plain, said(plain))).code is Code.WRONG_STATE


def test_measured_each_minute_and_the_same_for_all() -> None:
    """[PUB7] Each minute the public is measured for everybody: volume, reach, sentiment, the loudest, words, spikes."""
    play = public()
    stances = ("outraged", "critical", "supportive")
    opinions = [said(play, id=f"a{n}", root=f"a{n}", at=1, stance=stance) for n, stance in enumerate(stances)]
    play.do("conductor", step(play, *opinions, seconds=30))
    names = play.do("conductor", step(play, seconds=30))
    measured = next(event for event in play.events(names) if isinstance(event, PublicMeasured))
    assert (measured.volume, measured.sentiment, measured.anger) == (3, -33, 33)
    assert next(name for name in names if play.events([name]) == [measured]).startswith("all:")
    assert "public.measured" not in tags(play, play.do("conductor", step(play, seconds=30)))


def test_a_spike_needs_something_usual() -> None:
    """[PUB21] Nothing is a spike before there is a usual volume: a whole span of five minutes, and two posts in one."""
    play = public()

    def minutes(first: int, last: int, posts: int) -> int:
        for minute in range(first, last):
            things = [
                said(play, id=f"{minute:02x}{n:02x}", root=f"{minute:02x}{n:02x}", at=minute * 60_000 + 1) for n in range(posts)
            ]
            play.do("conductor", step(play, *things, seconds=60))
        return measure(play.exercise, last * 60_000).spike

    assert minutes(0, 5, 1) == 0
    assert minutes(5, 8, 5) == 0
    assert minutes(8, 15, 5) == 0
    assert minutes(15, 20, 20) > 200
    quiet = public()
    for minute in range(15):
        many = [said(quiet, id=f"{n:02x}", root=f"{n:02x}", at=minute * 60_000 + 1) for n in range(20 if minute == 14 else 0)]
        quiet.do("conductor", step(quiet, *many, seconds=60))
    assert measure(quiet.exercise, 900_000).spike == 0


def test_why_is_said_to_control() -> None:
    """[PUB8] With each measurement control is told why the public is as it is, each term with what its size rests on."""
    play = public()
    play.wait(60_000)
    play.conduct()
    play.wait(900_000)
    play.do("conductor", AdvanceCrowd(since=0, until=960_000, known=known(play.exercise)))
    explained = play.exercise.public.explained[-1]
    assert explained.mood < -1.08
    assert explained.reasons[0].words == "15 minutes of silence"
    assert explained.reasons[0].source
    assert explained.reasons[0].dm < 0 < explained.reasons[0].dn


def test_views_are_frozen_when_a_post_is_deleted() -> None:
    """[PUB9] How often a post had been seen stands in the note of its deletion, so that what follows is the same for ever."""
    play = public()
    brand = named(play, "account.opened")
    play.do(SOCIAL, PublishPost(account=brand, text="Ha."))
    post = named(play, "post.published", 2)
    for _ in range(5):
        play.wait(60_000)
        play.conduct(counting=True)
    names = play.do(SOCIAL, DeletePost(post=post))
    noted = next(event for event in play.events(names) if isinstance(event, ActNoted))
    assert noted.views == play.exercise.reach.counts[post].views > 0
    assert inputs_of(play.exercise).deeds[-1].views == noted.views


def test_the_dial_follows_the_trigger() -> None:
    """[PUB10] When the trigger goes out the dial goes where the scenario wants it, unless control has it there already."""
    play = public()
    play.wait(60_000)
    play.conduct()
    play.conduct()
    turn = play.exercise.escalation.turns[-1]
    assert (turn.level, turn.rule) == (2, "trigger")
    assert FollowRule not in {type(each.command) for each in _due(play)}


def test_rules_move_the_dial_once_and_can_be_held() -> None:
    """[PUB11] A rule moves the dial once for each cause, with its reason, not past the cap, and not while control holds it."""
    play = public(rules=[{"when": "silent", "after": "5 min", "by": 2}], cap=3)
    play.wait(60_000)
    play.conduct()
    play.conduct()
    play.do(CONTROL, HoldRules())
    play.wait(400_000)
    assert not [each for each in _due(play) if isinstance(each.command, FollowRule)]
    play.do(CONTROL, FreeRules())
    names = play.conduct()
    moved = next(event for event in play.events(names) if isinstance(event, EscalationChanged))
    assert (moved.level, moved.reason) == (3, "Rule: 5 minutes of silence")
    assert not [each for each in _due(play) if isinstance(each.command, FollowRule)]


def test_a_leap_moves_no_dial() -> None:
    """[PUB20] Time that was leapt over moves no dial by a rule of silence and costs the public no patience."""
    play = public(rules=[{"when": "silent", "after": "5 min", "by": 2}])
    play.wait(60_000)
    play.conduct()
    play.conduct()
    play.wait(60_000)
    before = known(play.exercise)
    play.do(CONTROL, JumpClock(to=900_000))
    assert known(play.exercise) > before
    assert not [each for each in _due(play) if isinstance(each.command, FollowRule)]
    inputs = inputs_of(play.exercise)
    assert waited(waiting(inputs), 900_000) == waited(waiting(inputs), 120_000) == 1
    rules = [[each for each in due(play.exercise, t) if isinstance(each.command, FollowRule)] for t in (1_139_999, 1_140_000)]
    assert [len(each) for each in rules] == [0, 1]


def test_the_cap() -> None:
    """[PUB18] Nobody turns the dial past the scenario's cap: neither control nor a rule nor the trigger."""
    play = public(rules=[{"when": "silent", "after": "5 min", "by": 2}], level=4, cap=3)
    refused = play.refusal(CONTROL, ChangeEscalation(level=4, reason="Now"))
    assert (refused.code, refused.field) == (Code.WRONG_STATE, "level")
    assert "caps the dial at 3" in refused.message
    assert "“cap”" in refused.message
    play.wait(60_000)
    for _ in range(3):
        play.conduct()
    assert play.exercise.escalation.level == 3
    play.do(CONTROL, ChangeEscalation(level=2, reason="Calmer"))
    play.do(CONTROL, ChangeEscalation(level=3, reason="No"))
    play.wait(400_000)
    play.conduct()
    assert play.exercise.escalation.level == 3
    without = started()
    assert without.do(CONTROL, ChangeEscalation(level=5, reason="No public, no cap"))


def test_what_reads_as_nothing() -> None:
    """[PUB19] A reason that moves mood and sharing by less than what is shown of them is not told."""
    play = public()
    play.wait(60_000)
    play.conduct()
    play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="We are sorry. We are looking into it."))
    told = []
    for minute in range(2, 16):
        since = play.exercise.public.until
        play.wait(60_000)
        play.do("conductor", AdvanceCrowd(since=since, until=minute * 60_000, known=known(play.exercise)))
        told += play.exercise.public.explained[-1].reasons
    assert told
    assert all(abs(one.dm) >= 0.005 or abs(round(100 * expm1(one.dn))) >= 1 for one in told)


def test_a_public_that_lives() -> None:
    """[PUB12] Conducted, the public posts by itself, and every act of the team is answered in words within ninety seconds."""
    play = public()
    crowd = run(play, 90)
    trigger = named(play, "post.published", 2)
    brand = named(play, "account.opened")
    play.do(SOCIAL, PublishPost(account=brand, text="Mara, we are sorry: you should not have waited.", reply_to=trigger))
    run(play, 95, crowd)
    act = next(reversed(play.exercise.acts.acts))
    answers = [play.exercise.posts.posts[name] for name, voice in play.exercise.public.voices.items() if voice.deed == act]
    assert 3 <= len([post for post in answers if post.text]) <= 8
    mara = play.exercise.posts.posts[trigger].account
    answered = next(post for post in play.exercise.posts.posts.values() if post.account == mara and post.reply_to is not None)
    assert answered.text in {line.text for firing in play.exercise.shelf.firings.values() for line in firing.lines}


def test_worked_out_again_it_is_the_same() -> None:
    """[PUB13] A conductor that takes over works the public out again from the log and goes on as the first would have."""
    steady, shaken = public(), public()
    run(steady, 180)
    for _ in range(18):
        run(shaken, 10)
    assert [post.text for post in steady.exercise.posts.posts.values()] == [
        post.text for post in shaken.exercise.posts.posts.values()
    ]


class Shouting(Chorus):
    """A crowd of which a hundred and fifty say at once what one would have said first."""

    def advance(self, until: int) -> list[Utterance]:
        """All of them, in one millisecond."""
        return [replace(one, ident=one.ident + bytes([n])) for one in super().advance(until)[:1] for n in range(150)]

    def words(self, utterance: Utterance) -> str:
        """Each says something else."""
        return f"This is {utterance.name}."


def test_all_in_one_millisecond(monkeypatch: pytest.MonkeyPatch) -> None:
    """[TIME67] Of more than a hundred posts in one millisecond the first hundred come out, and the public goes on."""
    play = public()
    monkeypatch.setattr(crowds, "Chorus", Shouting)
    play.wait(300_000)
    play.conduct()
    crowd, said = Crowd(), []
    for seconds in (0, 0, 300):
        play.wait(seconds * 1_000)
        step = crowd.step(play.exercise, play.at - play.rows[0].fact.at)
        assert step is not None
        play.do("conductor", step)
        said.append(len(step.said))
    assert said == [MOST_UTTERANCES, 0, MOST_UTTERANCES]


@pytest.mark.parametrize("corrected", [False, True])
def test_words_are_taken_from_the_log(monkeypatch: pytest.MonkeyPatch, *, corrected: bool) -> None:
    """[TIME68] Who takes over says what the other would, and thinks only of what is new; unless the past reads otherwise now."""
    play = public()
    crowd = run(play, 30)
    post = play.do(SOCIAL, PublishPost(account=named(play, "account.opened"), text="We are sorry. That was our mistake."))[0]
    run(play, 120, crowd)
    if corrected:
        play.do(CONTROL, CorrectReading(post=post, labels=("ATT",), aux=(), tone="cold"))
    now = play.at - play.rows[0].fact.at + 60_000
    expected = crowd.step(play.exercise, now)
    thought: list[str] = []
    freshest = Wording._freshest

    def counted(wording: Wording, one: Utterance) -> Draft:
        thought.append(one.name)
        return freshest(wording, one)

    monkeypatch.setattr(Wording, "_freshest", counted)
    assert Crowd().step(play.exercise, now) == expected
    assert expected is not None
    new = [one.id for one in expected.said if one.text]
    assert new
    assert thought[-len(new) :] == new
    assert (len(thought) > len(new)) == corrected


def test_what_disproves_a_denial() -> None:
    """[PUB15] An inject that shows that a denial was false turns the team's denials so far against it."""
    proof = {
        **STORY["injects"][3],
        "quote_of": None,
        "repost_of": None,
        "reply_to": None,
        "text": "Here it is.",
        "marks": ["disproves"],
    }
    injects = [{**STORY["injects"][0], "marks": ["trigger"]}, {key: value for key, value in proof.items() if value is not None}]
    play = crewed(story(crowd=CROWD, injects=injects))
    play.begin()
    play.wait(60_000)
    play.conduct()
    brand = named(play, "account.opened")
    play.do(SOCIAL, PublishPost(account=brand, text="That is not true. Nothing of the kind has happened on any of our trains."))
    before = [effect.row for effect in effects(Setting(), inputs_of(play.exercise), 7)]
    play.wait(200_000)
    play.conduct()
    after = [effect.row for effect in effects(Setting(), inputs_of(play.exercise), 7)]
    assert "exposed_denial" not in before
    assert "exposed_denial" in after


def test_nothing_after_the_end() -> None:
    """[PUB14] At ENDEX the public falls silent."""
    play = public()
    play.do(CONTROL, EndClock())
    assert Crowd().step(play.exercise, play.t) is None
    assert play.refusal(CONTROL, HoldRules()).code is Code.WRONG_STATE


def _due(play: Play) -> list[Any]:
    return due(play.exercise, play.at - play.rows[0].fact.at)


def passed_on(**changes: Any) -> Play:
    """A story that begins when the railway shares what somebody said: by the plan a colleague does it, unless the team has."""
    first, mock = STORY["injects"][:2]
    clip = first | {"marks": ["trigger"], "shared": "hostile"}
    again = {
        "key": "ours",
        "at": "T+00:03:00",
        "kind": "staff",
        "channel": "microblog",
        "from": "colleague",
        "repost_of": "first",
    }
    personas = [*STORY["personas"], {"key": "colleague", "name": "Per Dahl", "account": "brand"}]
    play = crewed(story(crowd=CROWD | changes, injects=[clip, mock, again | {"unless": "reposted"}], personas=personas))
    play.begin()
    return play


def test_begun_by_passing_it_on() -> None:
    """[PUB16] Where one of the team's accounts is to share what starts it all, the public minds that: it keeps to itself until
    the team, or a colleague, has done it."""
    waiting = passed_on(level=3)
    run(waiting, 170)
    assert inputs_of(waiting.exercise).begun is None
    assert not waiting.exercise.public.voices
    run(waiting, 120)
    assert inputs_of(waiting.exercise).begun == 180_000
    assert {voice.about for voice in waiting.exercise.public.voices.values()} - {"ordinary"}

    eager = passed_on(level=3)
    eager.wait(90_000)
    eager.conduct()
    eager.do(SOCIAL, PublishPost(account=named(eager, "account.opened"), repost_of=named(eager, "post.published", 2)))
    assert inputs_of(eager.exercise).begun == 90_000


def test_what_is_not_about_it() -> None:
    """[PUB17] An answer to a question of every day, or to somebody in trouble, does nothing to the crisis and is nobody's
    subject; nobody speaks for a person of the scenario, and what they ask or cry for is not quoted as news."""
    first, mock = STORY["injects"][:2]
    stuck = {**mock, "kind": "safety", "marks": ["important"], "text": "We are stuck in the lift at the tunnel station."}
    del stuck["quote_of"]
    play = crewed(story(crowd=CROWD | {"level": 3}, injects=[first | {"marks": ["trigger"]}, stuck]))
    play.begin()
    crowd = run(play, 121)
    brand = named(play, "account.opened")
    complaint, cry = (post for each in inputs_of(play.exercise).released if (post := each.post) is not None)
    play.do(
        SOCIAL, PublishPost(account=brand, text="We see you. It is your own fault, of course, and we are sorry.", reply_to=cry)
    )
    routine = next(reversed(play.exercise.acts.acts))
    run(play, 120, crowd)
    inputs = inputs_of(play.exercise)
    assert inputs.deeds[-1].routine
    assert not effects(Setting(), inputs, 7)
    assert routine not in {voice.deed for voice in play.exercise.public.voices.values()}
    assert [bool(each.words) for each in inputs.released] == [True, False]

    play.do(SOCIAL, PublishPost(account=brand, text="That was wrong of us, and we are sorry.", reply_to=complaint))
    owned = next(reversed(play.exercise.acts.acts))
    run(play, 90, crowd)
    heard = [post for post, voice in play.exercise.public.voices.items() if voice.deed == owned]
    mara = play.exercise.posts.posts[complaint].account
    assert heard
    assert all(play.exercise.posts.posts[post].account != mara for post in heard)
