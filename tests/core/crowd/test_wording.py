"""What the crowd says, given what it said before."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from sims.core.crowd.chorus import Chorus, Utterance
from sims.core.crowd.dial import Move
from sims.core.crowd.sofar import SoFar, so_far
from sims.core.crowd.subjects import Subject
from sims.core.crowd.text import AT_FIRST, So, To, draft
from sims.core.crowd.text.composing import grammar_of
from sims.core.crowd.text.lately import REMEMBERED, SPOILT, Draft, Lately, Mark
from sims.core.crowd.text.naming import MARK
from sims.core.crowd.text.sheet import Slot
from sims.core.crowd.text.topic import PASSED
from sims.core.crowd.uniforms import WORDS, Draws, key_of
from sims.core.crowd.wording import Wording
from tests.core.crowd.days import BUSY, act, day
from tests.core.crowd.digests import STAGE
from tests.core.crowd.forms import sizes
from tests.core.crowd.streams import HOUR, MINUTE
from tests.core.speaking import alike, crowd, repeats, topic

_SPOKEN: frozenset[So] = frozenset({"begun", "spoken", "unapologised", "unexplained", "up", "light"})
LONG = "they had all week to find the words and this is what they came back with"


def test_in_any_order() -> None:
    """[VOICE15] The words of a post are the same whenever they are asked for, and however the day was cut up."""
    whole = Chorus(7, STAGE, BUSY)
    said = whole.advance(HOUR)
    words = {one.ident: whole.words(one) for one in said}
    pieces = Chorus(7, STAGE, BUSY)
    again: list[Utterance] = []
    for minute in range(1, 61):
        again += pieces.advance(minute * MINUTE)
        if minute % 7 == 0:
            pieces.words(again[-1])
    Random(1).shuffle(again)
    assert {one.ident: pieces.words(one) for one in again} == words


@pytest.mark.parametrize(("since", "knew"), [(0, 12), (0, 36), (11, 12), (19, 20), (20, 36)])
def test_worked_out_again(since: int, knew: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """[VOICE20] A crowd that is told late of an act says what a new one would, and thinks again only from where the two part."""
    earlier = replace(BUSY, deeds=tuple(deed for deed in BUSY.deeds if deed.t < knew * MINUTE))
    crowd = Chorus(7, STAGE, earlier)
    for one in crowd.advance(since * MINUTE):
        crowd.words(one)
    mark = crowd.fork()
    for one in crowd.advance((knew + 6) * MINUTE)[:-5]:
        crowd.words(one)
    late = mark.again(BUSY)
    fresh = Chorus(7, STAGE, BUSY)
    thought = _thoughts(monkeypatch)
    words = [(one, late.words(one)) for one in late.advance(HOUR)]
    assert thought
    assert min(one.ms for one in thought) >= knew * MINUTE
    assert words == [(one, fresh.words(one)) for one in fresh.advance(HOUR) if one.ms > since * MINUTE]


@sizes(1, 40)
def test_recalled_from_a_log(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """[VOICE25] A crowd that is told the texts it has said goes on word for word as the one that worked them out, and does not
    think about those again."""
    busy, until = replace(BUSY, moves=(Move(0, 5),)), HOUR + 20 * MINUTE
    steady = Chorus(7, STAGE, busy)
    said = [(one, steady.words(one)) for one in steady.advance(until)]
    thought = _thoughts(monkeypatch)
    for number in range(size):
        t = Random(number).randrange(until // 2, until)
        late = Chorus(7, STAGE, busy)
        late.advance(t)
        assert late.recall({one.ident: text for one, text in said if one.ms <= t})
        after = [(one, text) for one, text in said if one.ms > t]
        thought.clear()
        assert [(one, late.words(one)) for one in late.advance(until)] == after
        assert thought == [one for one, text in after if text]
    assert sum(1 for _, text in said if text) > REMEMBERED + 100


def test_recalled_and_told_late() -> None:
    """[VOICE25] What was recalled is said again too, up to where another stream parts from it."""
    t = 50 * MINUTE
    steady = Chorus(7, STAGE, BUSY)
    texts = {one.ident: steady.words(one) for one in steady.advance(t)}
    recalled = Chorus(7, STAGE, BUSY)
    start = recalled.fork()
    recalled.advance(t)
    assert recalled.recall(texts)
    other = replace(BUSY, deeds=BUSY.deeds[:-3])
    late, fresh = start.again(other), Chorus(7, STAGE, other)
    assert [(one, late.words(one)) for one in late.advance(HOUR)] == [(one, fresh.words(one)) for one in fresh.advance(HOUR)]


@pytest.mark.parametrize("change", ["another", "missing", "worked out"])
def test_not_recalled(change: str) -> None:
    """[VOICE26] Texts that this crowd would not say, or that do not tell all, are not taken over: all is worked out as ever."""
    steady, late = Chorus(7, STAGE, BUSY), Chorus(7, STAGE, BUSY)
    texts = {one.ident: steady.words(one) for one in steady.advance(HOUR // 2)}
    heard = [one for one in late.advance(HOUR // 2) if one.form != "repost"]
    last = heard[-1].ident
    if change == "another":
        texts[last] = "This was written by somebody else."
    elif change == "missing":
        del texts[last]
    else:
        late.words(heard[0])
    assert not late.recall(texts)
    assert [late.words(one) for one in late.advance(HOUR)] == [steady.words(one) for one in steady.advance(HOUR)]


@pytest.mark.parametrize("level", [2, 5])
def test_nobody_says_it_again(level: int) -> None:
    """[VOICE8] In the stream of an exercise with acts, nothing is said twice, nor nearly so within a hundred texts."""
    chorus = Chorus(level, STAGE, BUSY)
    texts = [text for one in chorus.advance(HOUR) if (text := chorus.words(one))]
    assert not repeats([text.casefold() for text in texts])
    assert not alike(texts)


def test_what_is_stale() -> None:
    """[VOICE16] What was said is spoilt for ever, what is nearly so for a hundred texts; a turn of phrase is stale a while."""
    lately = Lately()
    lately.keep(Draft(LONG, (("opener", "look"),)))
    assert lately.cost(Draft(f"{LONG.upper()}!!! 😡")) >= SPOILT
    near = Draft(LONG.replace("week", "month"))
    assert lately.cost(near) >= SPOILT
    assert 0 < lately.cost(Draft("quite another thing", (("opener", "look"),))) < SPOILT
    assert lately.cost(Draft("quite another thing", (("opener", "listen"),))) == 0
    for number in range(100):
        lately.keep(Draft(f"text number {number} of a hundred that nobody minds"))
    assert lately.cost(near) < SPOILT
    assert lately.cost(Draft(LONG)) >= SPOILT


def test_what_is_recalled() -> None:
    """[VOICE25] A memory that is made from what was said notices what one does that has heard it all, at the very edge too."""
    drafts = [Draft(f"word {number} of many", (("plain", f"phrase {number}"),)) for number in range(REMEMBERED + 1)]
    heard = Lately()
    for draft_ in drafts:
        heard.keep(draft_)
    recalled = Lately.of([one.text for one in drafts[:-REMEMBERED]], drafts[-REMEMBERED:])
    again = [Draft(f"quite another {number}", (("plain", f"phrase {number}"),)) for number in range(4)]
    assert [recalled.cost(one) for one in again] == [heard.cost(one) for one in again]
    assert len({heard.cost(one) for one in again}) == 2


@pytest.mark.parametrize("to", ["outraged", "critical", "neutral", "asking", "supportive", "beside"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_answers(language: str, to: To) -> None:
    """[VOICE17] An answer takes up whom it answers: mostly somebody's attitude, and always that they were beside the point."""
    fits = {one.source for one in grammar_of(language).skeletons if one.part == "answer" and to in one.tags["to"]}
    texts = list(crowd(3, "outage", 40, language))
    sources = []
    for number, one in enumerate(texts):
        said = draft(
            topic("outage", language), about="incident", kind="reply", to=to, stance=one.stance, arousal=one.arousal,
            persona=one.persona, draws=Draws(key_of(3), b"%d" % number, WORDS), ceiling=1, limit=280,
        )  # fmt: skip
        sources.append(said.marks[0][1])
    answers = [source for source in sources if source in fits]
    assert len(answers) == len(sources) if to == "beside" else len(answers) >= 12


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("you had one job, @.", "you had one job."),
        ("so, @, who decided?", "so, who decided?"),
        ("and this, @, is what came.", "and this is what came."),
        ("@, you owe us an answer.", "you owe us an answer."),
        ("somebody at @ knew.", "somebody at @ knew."),
        ("on hold to @.", "on hold to them."),
        ("a person at @, then.", "a person there, then."),
        ("I read @'s letters.", "I read their letters."),
        ("why does @ keep quiet?", "why do they keep quiet?"),
        ("when @ isn't busy.", "when they aren't busy."),
        ("what @ said.", "what they said."),
        ("what @ said and has not said.", "what this lot said and has not said."),
        ("the @ email.", "the @ email."),
    ],
)
def test_without_the_name(written: str, said: str) -> None:
    """[VOICE18] Most people leave the name out, or say “they”, where grammar lets them; elsewhere the name stays."""
    naming, name = grammar_of("en").naming, f"{MARK}Halden{MARK}"
    (text,) = naming.applied([written.replace("@", name)], "post", "tail 3", False, lambda: 0.999)
    text = re.sub(r"\b(?:this lot|that lot|this company|the company|this outfit|that place)\b", "this lot", text)
    assert text == said.replace("@", "Halden")


@pytest.mark.parametrize(
    ("written", "name", "said"),
    [
        ("le compte de @.", "Ebberline", "le compte d'Ebberline."),
        ("le compte de @.", "Halden", "le compte de Halden."),
        ("il paraît que @ ment.", "Ebberline", "il paraît qu'Ebberline ment."),
    ],
)
def test_elision(written: str, name: str, said: str) -> None:
    """[VOICE18] In French, `de` and `que` lose their vowel before a name that begins with one."""
    marked = written.replace("@", f"{MARK}{name}{MARK}")
    assert grammar_of("fr").naming.applied([marked], "post", "tail 3", False, lambda: 0.0) == [said]


def test_how_often_it_is_named() -> None:
    """[VOICE18] Of the texts of a crowd, no more than half have the brand's name in them, and no fewer than one in five."""
    texts = [one.text.casefold() for one in crowd(4, "outage", 400)]
    named = sum("halden" in text.replace("#halden", "") for text in texts)
    assert 80 <= named <= 200


def test_french() -> None:
    """[VOICE19] French has a third of English's 1,451 phrases at least, some for every kind of crisis, and its own spaces."""
    skeletons = grammar_of("fr").skeletons
    assert len({one.source for one in skeletons}) == len(skeletons) >= 484
    texts = [one.text for one in crowd(5, "data_breach", 300, "fr")]
    assert not [text for text in texts if re.search(r" [?!;:»]|« ", text)]
    assert any("\u202f?" in text for text in texts)
    english = {"the", "and", "they", "you", "what", "this", "with"}
    assert not [text for text in texts if english & set(text.casefold().split())]


def test_a_sentence_is_not_quoted_on_and_on() -> None:
    """[VOICE23] One sentence of news is quoted now and then, and never twice within forty texts."""
    news = "Ledger copies lay open in a corridor"
    inputs = day(act(25, "ACK", text="We are on it."), level=4, trigger=0)
    inputs = replace(inputs, released=(*inputs.released, replace(inputs.released[0], t=5 * MINUTE, words=news, trigger=False)))
    chorus = Chorus(11, STAGE, inputs)
    texts = [text for one in chorus.advance(35 * MINUTE) if (text := chorus.words(one))]
    quoting = [at for at, text in enumerate(texts) if news.casefold() in text.casefold()]
    assert len(quoting) >= 2
    assert min(later - at for at, later in pairwise(quoting)) > 40


_SAYS_NOTHING = re.compile(
    r"says nothing|posting nothing|are they asleep|is asleep\?|still nothing|not a word\b|tumbleweed|no word from|silence radio|"
    r"toujours rien|ne disent rien|n'a encore rien dit"
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_has_spoken_is_not_silent(language: str) -> None:
    """[VOICE24] Once the team has spoken, no phrase is taken that says it has not; until then some are."""
    stage = replace(STAGE, topic=replace(STAGE.topic, language=language))
    chorus = Chorus(5, stage, day(act(20, "ACK", text="We have seen it and we are on it."), level=5, trigger=0))
    said = chorus.advance(40 * MINUTE)
    untrue = {one.source for one in grammar_of(language).skeletons if "unanswered" in one.needs}
    taken = [(one.ms, {source for _, source in _marks(chorus, one)} & untrue) for one in said if one.form != "repost"]
    assert [ms for ms, found in taken if found]
    assert not [found for ms, found in taken if found and ms >= 20 * MINUTE]
    assert not [text for one in said if one.ms >= 20 * MINUTE and _SAYS_NOTHING.search(text := chorus.words(one).casefold())]


def test_how_things_stand() -> None:
    """[VOICE24] A routine answer is no word on it; silence counts from the last word, a broken promise from when it was due."""
    routine, word = act(4, text="We open at nine.", routine=True), act(9, text="We have seen it.")
    inputs = day(routine, word, trigger=2)
    assert so_far(inputs, Subject("incident"), MINUTE) == SoFar()
    assert so_far(inputs, Subject("incident"), 8 * MINUTE) == SoFar(frozenset({*AT_FIRST, "begun"}), 6)
    assert so_far(inputs, Subject("incident"), 9 * MINUTE) == SoFar(_SPOKEN, 7)
    assert so_far(inputs, Subject("silence"), 50 * MINUTE) == SoFar(_SPOKEN, 41)
    assert so_far(inputs, Subject("statement"), 50 * MINUTE) == SoFar(_SPOKEN, 7)
    assert so_far(inputs, Subject("promise", since=30 * MINUTE), 50 * MINUTE) == SoFar(_SPOKEN, 20)


@pytest.mark.parametrize(
    ("language", "spell"), [("en", r"\bhours?\b|podcast|length of a film"), ("fr", r"\bheures?\b|lessive|durée d'un film")]
)
def test_no_hour_before_it_is_over(language: str, spell: str) -> None:
    """[VOICE24] What takes an hour is not said of what has lasted five minutes; there is something to say at any time."""
    grammar, slot = grammar_of(language), "spell" if language == "en" else "temps"
    for minutes in PASSED:
        draws = Draws(key_of(3), b"%d" % minutes, WORDS)
        found = {grammar.expand((Slot(slot),), {}, draws, 0, passed=minutes) for _ in range(80)}
        assert len(found) >= 3
        assert minutes >= 15 or not [text for text in found if re.search(spell, text)]


def _thoughts(monkeypatch: pytest.MonkeyPatch) -> list[Utterance]:
    """What somebody thinks about from now on before they say it."""
    thought: list[Utterance] = []
    freshest = Wording._freshest

    def counted(wording: Wording, one: Utterance) -> Draft:
        thought.append(one)
        return freshest(wording, one)

    monkeypatch.setattr(Wording, "_freshest", counted)
    return thought


def _marks(chorus: Chorus, utterance: Utterance) -> tuple[Mark, ...]:
    chorus.words(utterance)
    found = chorus._wording._by_ident[utterance.ident].draft
    assert found is not None
    return found.marks
