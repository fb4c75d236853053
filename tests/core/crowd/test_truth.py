"""Nothing is said of the team that is not so: no statement before there is one, no missing apology after it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from typing import Final, get_args

import pytest

from sims.core.crowd.beside import marked
from sims.core.crowd.chorus import Chorus, Utterance
from sims.core.crowd.inputs import Deed, Released
from sims.core.crowd.patience import GRACE_MS, broken_promises
from sims.core.crowd.sofar import SoFar, so_far
from sims.core.crowd.subjects import Subject, about_deed
from sims.core.crowd.text import AT_FIRST, About, Crisis, So, Stance
from sims.core.crowd.text.composing import grammar_of
from sims.core.crowd.text.lately import Draft
from sims.core.crowd.text.sheet import Skeleton
from sims.core.crowd.text.topic import QUOTES, words_of
from sims.core.crowd.uniforms import WORDS, Draws, key_of
from tests.core.crowd.days import act, day
from tests.core.crowd.digests import STAGE
from tests.core.crowd.streams import MINUTE
from tests.core.speaking import topic

_TEAM = r"(?:they|you|halden)"
_THEIRS = r"(?:the|this|that|their|your|its|halden's|another|a new|such an?)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


SAYS_IT_HAS_SPOKEN: Final = {
    "en": _any(
        rf"\b{_THEIRS} (?:\w+ ){{0,2}}?(?:statement|apolog(?:y|ies)|non-apology|denial|announcement|press release)\b",
        r"\b(?:their|your|halden's) (?:\w+ )?(?:answer|reply|response|explanation|words|excuses?|version)\b",
        rf"\b(?:what|whatever) {_TEAM} (?:said|wrote|put out|posted)\b",
        rf"(?<!has )(?<!have )(?<!until )\b{_TEAM} (?:have |has )?(?:apologised|denied|admitted|explained|said sorry|said no)\b",
        rf"(?<!has )(?<!if )\b{_TEAM} (?:did )?sa(?:y|id) (?:it's|it is|they're|they are|sorry)\b",
        r"\bnice words\b",
    ),
    "fr": _any(
        r"\b(?:le|ce|leur|votre) communiqué\b",
        r"\b(?:leurs?|vos|votre|ces) (?:excuses?|démenti|réponse|explications?)\b",
        r"\b(?:ils|vous|halden) (?:se sont|s'est|vous êtes) (?:excusés?|expliqués?)\b",
        r"\b(?:ils|vous|halden) (?:ont|avez|a) (?:démenti|expliqué)\b",
    ),
}
"""How people speak of words of the team's that there are. A question for them (“any statement?”) is none of these."""
MISSES_AN_APOLOGY: Final = {
    "en": _any(
        r"(?<!sorry )\bno(?:t (?:even |one |a ))? ?(?:\w+ )?(?:apology|sorry)\b",
        r"\bstill (?:no|waiting for an?) (?:apology|sorry)\b",
        r"\bnever (?:an apology|said sorry)\b",
        r"(?<!did )(?<!to )\bsay (?:you're |you are )?sorry\b",
        r"\bapologise[.,!]",
        r"\bsay you got it wrong\b",
        r"\bi (?:want|would like|expect|am owed) an apology\b",
        r"\b(?:hasn't|haven't|has not|have not|didn't) (?:even )?(?:said sorry|apologised)\b",
        r"\bif they'd said sorry\b",
        r"\bhow hard is (?:it to say )?sorry\b",
    ),
    "fr": _any(
        r"\b(?:pas|aucune|sans|jamais) (?:d'|une? |l'ombre d'une )?excuses?\b",
        r"\bon attend des excuses\b",
        r"\bexcusez-vous\b",
        r"\bs'ils s'étaient excusés\b",
        r"\bdites que vous vous êtes trompés\b",
        r"\bils ont dit pardon \?",
    ),
}
"""How people miss an apology. Old grievances, which no word of today's settles, are in `asides`, and are not looked at."""
GOES_ON: Final[tuple[About, ...]] = ("incident", "inject", "silence")
_FIRST: Final = AT_FIRST | frozenset[So]({"begun"})
_STATES: Final[dict[str, frozenset[So]]] = {
    "before a word": _FIRST,
    "after a bare word": frozenset({"begun", "spoken", "unapologised", "unexplained", "up", "light"}),
    "after a denial": frozenset({"begun", "spoken", "denied", "unapologised", "explained", "up", "light"}),
    "after an apology": frozenset({"begun", "spoken", "apologised", "explained", "light"}),
}
FEWEST: Final = {"en": 40, "fr": 14}


def _sayable(language: str, about: About, so: frozenset[So], *parts: str) -> list[Skeleton]:
    return [
        one
        for one in grammar_of(language).skeletons
        if one.part in parts
        and about in (one.tags.get("about") or {about})
        and {need for need in one.needs if need in get_args(So)} <= so
    ]


def _texts(language: str, about: About, so: frozenset[So], *parts: str) -> list[tuple[str, str]]:
    """What is said, many ways of each phrase, with the phrase."""
    grammar = grammar_of(language)
    quotes = dict.fromkeys(("inject", "statement", "deleted", "promise"), "the gates stay shut until noon")
    words = words_of(replace(topic("outage", language), brand=("Halden",), **quotes))  # type: ignore[arg-type]
    return [
        (
            grammar.expand(one.pieces, words, Draws(key_of(7), f"{one.source} {turn}".encode(), WORDS), 1, so=so).replace(
                "\x02", ""
            ),
            one.source,
        )
        for one in _sayable(language, about, so, *parts)
        for turn in range(1 if one.forms == 1 else 6)
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("about", GOES_ON)
def test_no_word_before_there_is_one(language: str, about: About) -> None:
    """[VOICE27] While the team has said nothing, no phrase about what goes on speaks of words, an answer or an apology of it."""
    found = [
        said
        for said in _texts(language, about, _FIRST, "core", "plain", "answer", "opener", "closer", "aside")
        if SAYS_IT_HAS_SPOKEN[language].search(said[0].casefold())
    ]
    assert not found


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("crisis", ["repost_endorsement", "ceo_comment", "data_breach"])
def test_no_word_in_a_crowd(language: str, crisis: Crisis) -> None:
    """[VOICE27] Nor does a crowd, of three seeds, whose team is silent."""
    for seed in (3, 4, 5):
        stage = replace(STAGE, topic=replace(topic(crisis, language), brand=("Halden",)))
        news = Released(4 * MINUTE, "A second clip is out. It is worse.", False, "all:9")
        inputs = day(level=4, trigger=0)
        chorus = Chorus(seed, stage, replace(inputs, released=(*inputs.released, news)))
        texts = [chorus.words(one).casefold() for one in chorus.advance(25 * MINUTE)]
        assert not [text for text in texts if SAYS_IT_HAS_SPOKEN[language].search(text)]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("about", [*GOES_ON, "statement", "deletion", "repost", "hiding", "bio"])
def test_no_apology_is_missed_after_it(language: str, about: About) -> None:
    """[VOICE28] Once the team has apologised, no phrase misses an apology; before, some do."""
    parts = ("core", "plain", "opener", "closer", *(("answer",) if about == "incident" else ()))
    missing = MISSES_AN_APOLOGY[language]
    assert not [
        said for said in _texts(language, about, _STATES["after an apology"], *parts) if missing.search(said[0].casefold())
    ]
    if about == "incident":
        assert [said for said in _texts(language, about, _FIRST, *parts) if missing.search(said[0].casefold())]


def test_what_is_so() -> None:
    """[VOICE28] What is missing is missing from all the team's words; what came is what the words do that people talk of."""
    denial = act(5, "DEN", text="None of it is true.")
    sorry = act(9, "ACK", "APO", "EXP", text="We were wrong, and we are sorry.")
    gone = act(12, kinds="deleted", views=9_000)
    update = act(15, "ACK", text="We are still at it.")
    inputs = day(denial, sorry, gone, update, trigger=2)

    def so(about: Subject, minute: float) -> frozenset[So]:
        return so_far(inputs, about, round(minute * MINUTE)).so

    assert so(Subject("incident"), 1) == AT_FIRST
    assert so(Subject("incident"), 3) == _FIRST
    assert so(Subject("incident"), 6) == {"begun", "spoken", "denied", "unapologised", "unexplained", "up", "light"}
    assert so(Subject("incident"), 10) == {"begun", "spoken", "denied", "apologised", "explained", "up", "light"}
    assert "up" not in so(Subject("incident"), 13)
    assert so(about_deed(sorry), 16) == {"begun", "spoken", "apologised", "explained", "light"}
    assert so(about_deed(update), 16) == {"begun", "spoken", "light"}
    assert so(about_deed(replace(denial, aux=frozenset({"NONAPO"}))), 6) >= {"denied", "nonapology", "unapologised"}
    assert SoFar().so == AT_FIRST


@pytest.mark.parametrize(
    ("text", "labels", "is_beside"),
    [
        ("Two for one at the seaside from Friday noon!", (), True),
        ("The second clip is not what it seems.", (), False),
        ("You saw our bus stop poster. So did we.", (), False),
        ("We know, and we are on it.", ("ACK",), False),
    ],
)
def test_what_is_beside_the_point(text: str, labels: tuple[str, ...], *, is_beside: bool) -> None:
    """[VOICE29] A post is beside the point if its reading found nothing and it names nothing of the crisis; in doubt, none is."""
    news = (Released(0, "They put a poster at every bus stop.", True, "all:1"),)
    (deed,) = marked([act(5, *labels, text=text)], news)
    assert deed.beside is is_beside


def test_before_anything_has_happened() -> None:
    """[VOICE29] Until something has happened, what the team posts is about other things, unless it owns up or denies."""
    cheerful, owning = act(1, "ACK", text="Who knows this platform?"), act(1.5, "APO", text="We did something wrong. Sorry.")
    assert [deed.beside for deed in marked([cheerful, owning], (Released(5 * MINUTE, "Oh dear.", True, "all:1"),))] == [
        True,
        False,
    ]


def _draft(chorus: Chorus, said: Utterance) -> Draft:
    found = chorus._wording._by_ident[said.ident].draft
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "deed",
    [
        act(10, text="Two for one at the seaside from Friday noon!", beside=True),
        act(10, kinds="reposted", text="", target="all:7", shared="harmless"),
        act(10, kinds="reposted", text="", target="all:7", shared="notice"),
    ],
    ids=["post", "harmless repost", "notice"],
)
def test_a_harmless_post(language: str, deed: Deed) -> None:
    """[VOICE29] A harmless post is talked about as what it is, or for its timing, in phrases that are written for it."""
    grammar = grammar_of(language)
    own = {one.source for one in grammar.skeletons if "beside" in (one.tags.get("about") or ())}
    for seed in (1, 2, 3):
        stage = replace(STAGE, topic=replace(STAGE.topic, language=language))
        chorus = Chorus(seed, stage, day(deed, level=3, trigger=0))
        said = [
            one for one in chorus.advance(12 * MINUTE) if one.deed == deed.key and one.form != "repost" and one.parent is None
        ]
        assert said
        for one in said:
            chorus.words(one)
            phrases = {source for part, source in _draft(chorus, one).marks if part in ("core", "plain", "opener", "closer")}
            assert one.subject.about == "beside"
            assert phrases <= own


def test_a_harmless_post_is_no_word() -> None:
    """[VOICE29] Who posts about other things has said nothing of the crisis, and is asked about it as before."""
    inputs = day(act(10, text="Two for one at the seaside!", beside=True), trigger=0)
    assert "unanswered" in so_far(inputs, Subject("incident"), 20 * MINUTE).so
    assert so_far(inputs, Subject("silence"), 20 * MINUTE).minutes == 20


def test_a_harmless_post_keeps_no_promise() -> None:
    """[VOICE29] Who promised news and posts about other things when they are due has broken the promise."""
    promise = act(10, "ACK", "PROM", promise=30 * MINUTE, text="Next update at 14:30.")
    assert broken_promises(day(promise, act(29, "FACT", text="The ramp is shut.", beside=False), trigger=0)) == []
    for small_talk in (act(29, text="Pumpkin latte is back.", beside=True), act(29, text="We open at nine.", routine=True)):
        assert broken_promises(day(promise, small_talk, trigger=0)) == [30 * MINUTE + GRACE_MS]


def test_what_is_known_of_a_post_is_not_guessed() -> None:
    """[VOICE29] Whether a post from the queue has to do with the crisis is known, and is not asked of its words again."""
    deeds = [act(5, text="Our hearts go out to them.", beside=each) for each in (True, False, None)]
    assert [deed.beside for deed in marked(deeds, (), since=0)] == [True, False, True]


@pytest.mark.parametrize("state", _STATES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_used_cell(language: str, state: str) -> None:
    """[VOICE30] Whatever the team has said, 40 phrases fit each thing and stance in English, and 14 in French."""
    so = _STATES[state]
    for about, stance in product(get_args(About), get_args(Stance)):
        fitting = [
            one
            for one in _sayable(language, about, so, "core", "plain")
            if stance in (one.tags.get("stance") or {stance})
            and one.heat == 0
            and not any(one.tags.get(name) for name in ("voice", "kind", "crisis"))
            and {need for need in one.needs if need not in get_args(So)} <= QUOTES
        ]
        assert len({one.source for one in fitting}) >= FEWEST[language], f"{about} {stance}: {len(fitting)}"
