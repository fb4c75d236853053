"""What the crowd says."""

from __future__ import annotations

import re
import statistics
from itertools import product
from typing import get_args

import pytest

from sims.core.crowd.persona import cast, tail
from sims.core.crowd.text import About, Arousal, Crisis, Kind, Stance, Topic, Voice, draft
from sims.core.crowd.text.composing import grammar_of
from sims.core.crowd.text.english.habits import HABITS
from sims.core.crowd.text.sheet import SheetError, read_sheets
from sims.core.crowd.uniforms import WORDS, Draws, key_of
from tests.core.speaking import alike, crowd, repeats, topic

DEEP: tuple[Crisis, ...] = ("repost_endorsement", "ceo_comment", "data_breach")
FEWEST_SKELETONS, FEWEST_IN_CELL = 800, 40
_LEAKS = re.compile(r"[{}|^]|None|  | [.,!?](?!\.)")


def _draws(*of: object) -> Draws:
    return Draws(key_of(3), repr(of).encode(), WORDS)


def _said(about: About, stance: Stance, scenario: Topic, number: int, ceiling: int = 1, limit: int = 280) -> str:
    return draft(
        scenario, about=about, kind="post", to=None, stance=stance, arousal="hot", persona=tail(3, number, "en"),
        draws=_draws(about, stance, number), ceiling=ceiling, limit=limit,
    ).text  # fmt: skip


@pytest.mark.parametrize("crisis", get_args(Crisis))
def test_cells(crisis: Crisis) -> None:
    """[VOICE5] At least 40 skeletons fit each cell, with the least ceiling and no words of the scenario but the brand."""
    fitting = [one for one in grammar_of("en").fitting(crisis, "incident", 0) if not one.needs]
    for cell in product(get_args(Stance), get_args(Arousal), get_args(Voice)):
        tags = dict(zip(("stance", "arousal", "voice"), cell, strict=True))
        many = sum(all(value in (one.tags.get(name) or {value}) for name, value in tags.items()) for one in fitting)
        assert many >= FEWEST_IN_CELL, f"{crisis} {cell}: {many}"


def test_skeletons() -> None:
    """[VOICE5] There are at least 800 skeletons in English, no two the same, each of which becomes many texts."""
    skeletons = grammar_of("en").skeletons
    assert len({one.source for one in skeletons}) == len(skeletons) >= FEWEST_SKELETONS
    assert statistics.median(one.forms for one in skeletons if one.part == "core") >= 100


def test_the_same_arguments() -> None:
    """[VOICE6] The same arguments and numbers give the same text; other numbers another."""
    scenario = topic("data_breach")
    texts = [_said("incident", "critical", scenario, 1) for _ in range(3)]
    assert texts[0] == texts[1] == texts[2] != _said("incident", "critical", scenario, 2)


@pytest.mark.parametrize("language", ["en", "fr", "de"])
@pytest.mark.parametrize("about", get_args(About))
def test_every_combination(language: str, about: About) -> None:
    """[VOICE7] Whatever is combined, a text is there, fits, and shows nothing of the machinery."""
    people = {one.voice: one for one in (*cast(language), *(tail(3, number, language) for number in range(-1, 99)))}
    scenarios = [topic("outage", language), Topic("outage", language, ("Halden",)), Topic("outage", language, ())]
    full = Topic(
        "outage", language, ("Halden",), inject="A queue of two hundred people. It reaches the fish market.",
        statement="We are sorry. Trains run again from 6.30 tomorrow, all of them.", deleted="lol who needs trains anyway",
        promise="An update at noon, here.",
    )  # fmt: skip
    for number, (scenario, kind, stance, arousal, voice) in enumerate(
        product([*scenarios, full], get_args(Kind), get_args(Stance), get_args(Arousal), get_args(Voice))
    ):
        limit = 30 if number % 7 == 0 else 280
        text = draft(
            scenario, about=about, kind=kind, to=None, stance=stance, arousal=arousal, persona=people[voice],
            draws=_draws(number, language), ceiling=number % 4, limit=limit,
        ).text  # fmt: skip
        assert 0 < len(text) <= limit
        assert not _LEAKS.search(text.replace(" ...", "...")) or language == "fr", text
        assert "{" not in text


def test_tiny_limits() -> None:
    """[VOICE7] A platform may allow almost nothing."""
    for limit in (1, 2, 5, 12):
        assert 0 < len(_said("incident", "outraged", topic("boycott"), limit, limit=limit)) <= limit


@pytest.mark.parametrize(
    ("crisis", "language", "many"),
    [("data_breach", "en", 2_000), *((crisis, language, 400) for crisis in DEEP for language in ("en", "fr"))],
)
def test_row_31_none_are_alike(crisis: Crisis, language: str, many: int) -> None:
    """[VOICE8] Of 2,000 texts none is a repeat, and none within 100 is nearly the same."""
    texts = [one.text for one in crowd(1, crisis, many, language)]
    assert not repeats(texts)
    assert not alike(texts)


@pytest.mark.science
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("crisis", get_args(Crisis))
def test_row_31_repeats_over_twenty_crowds(crisis: Crisis, language: str) -> None:
    """[VOICE9] There is no exact repeat and no near one over twenty crowds of 2,000."""
    texts = [[one.text for one in crowd(seed, crisis, language=language)] for seed in range(20)]
    assert not sum(map(repeats, texts))
    assert not [pair for some in texts for pair in alike(some)]


def test_replies_are_shorter() -> None:
    """[VOICE10] The mean reply is a fifth shorter than the mean post."""
    lengths: dict[str, list[int]] = {kind: [] for kind in get_args(Kind)}
    for one in crowd(2, "data_breach", 800):
        lengths[one.kind].append(len(one.text))
    assert statistics.mean(lengths["reply"]) < 0.8 * statistics.mean(lengths["post"])


@pytest.mark.parametrize(
    ("about", "field"),
    [("inject", "inject"), ("statement", "statement"), ("promise", "promise"), ("deletion", "deleted")],
)
def test_what_happened(about: About, field: str) -> None:
    """[VOICE11] A good part of what is said about an act quotes it."""
    words = "the gates at Fernleigh stay shut"
    quoted = dict.fromkeys(("inject", "statement", "deleted", "promise"), "") | {field: words}
    scenario = Topic("outage", "en", ("Halden",), **quoted)  # type: ignore[arg-type]
    texts = [_said(about, "critical", scenario, number) for number in range(60)]
    quoting = [text for text in texts if words.casefold() in text.casefold()]
    assert len(quoting) >= 15
    if about == "deletion":
        assert all("screenshot" in text.casefold() for text in quoting)


def test_ceilings() -> None:
    """[VOICE12] Words marked for a higher ceiling are not said under a lower one."""
    marked = {"shitshow", "cock-up", "idiots", "bloody", "muppets", "crap"}
    mild = " ".join(_said("incident", "outraged", topic("outage"), number, ceiling=0) for number in range(800)).casefold()
    assert not {word for word in marked if re.search(rf"\b{word}\b", mild)}
    rough = " ".join(_said("incident", "outraged", topic("outage"), number, ceiling=3) for number in range(800)).casefold()
    assert {word for word in marked if re.search(rf"\b{word}\b", rough)}


@pytest.mark.parametrize(
    ("sheet", "complaint"),
    [
        ("hello", "no header"),
        ("== crisis: weather\nhello", "no such tag"),
        ("== voice: terse\nhello {nobody}", "no list"),
        ("==\n(one|two", "not closed"),
        ("==\none) two", "not opened"),
        ("==\n{brand", "not closed"),
        ("==\n(mild|strong^2)", "only an item of a list"),
        ("==\n[7] too long", "so many minutes"),
        ("== list spell\nan age~7", "minutes cannot be"),
    ],
)
def test_sheets_are_checked(sheet: str, complaint: str) -> None:
    """[VOICE13] A sheet with a mistake is refused, and the complaint says which."""
    with pytest.raises(SheetError, match=complaint):
        read_sheets([sheet])


@pytest.mark.parametrize("about", ["statement", "repost"])
@pytest.mark.parametrize("stance", ["outraged", "critical"])
def test_ways_to_take_an_act(about: About, stance: Stance) -> None:
    """[VOICE21] Whoever is angry at what the team said or passed on has twenty ways to say so, a third without quoting."""
    own = [
        one
        for one in grammar_of("en").fitting("data_breach", about, 0)
        if about in one.tags["about"] and stance in (one.tags.get("stance") or {stance})
    ]
    assert len(own) >= 20
    assert sum("statement" not in one.needs for one in own) > len(own) / 3


def test_had_is_not_would() -> None:
    """[VOICE22] A habit of speech that spells words out leaves “I'd” alone where it is “I had”."""
    everybody = [str(number) for number in range(40)]
    said = {HABITS.applied("I thought I'd closed it, I'd put it out. I'd go.", key, careful=True) for key in everybody}
    assert said == {"I thought I'd closed it, I'd put it out. I'd go.", "I thought I'd closed it, I'd put it out. I would go."}


def test_ways_to_take_the_news() -> None:
    """[VOICE23] There are thirty ways to talk of the news without quoting it; for the angry, as many as with."""
    own = [one for one in grammar_of("en").fitting("data_breach", "inject", 0) if "inject" in one.tags["about"]]
    assert sum("inject" not in one.needs for one in own) >= 30
    for stance in ("outraged", "critical"):
        angry = ["inject" in one.needs for one in own if stance in (one.tags.get("stance") or {stance})]
        assert sum(angry) <= len(angry) / 2
