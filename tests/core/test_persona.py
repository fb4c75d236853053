"""The people of the crowd."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from typing import get_args

import pytest

from sims.core.crowd.handles import handle_of, handles
from sims.core.crowd.persona import Faction, author_of, cast, leaning, tail
from sims.core.crowd.text import Voice

SEED = 7


@pytest.mark.parametrize(("language", "many"), [("en", 60), ("fr", 12)])
def test_those_whom_somebody_wrote(language: str, many: int) -> None:
    """[VOICE1] Sixty people in English, twelve in French, no handle twice, each with weeks of posts."""
    people = cast(language)
    assert len(people) == len({one.handle.casefold() for one in people}) == len({one.key for one in people}) == many
    for one in people:
        assert one.voice in get_args(Voice)
        assert one.faction in get_args(Faction)
        assert 2 <= len(one.past) <= 6
        ages = [past.age_days for past in one.past]
        assert ages == sorted(ages, reverse=True)
        assert ages[0] - ages[-1] >= 2 * 7
        assert all(0 < len(past.text) <= 280 for past in one.past)
        assert not re.fullmatch(r"[A-Z]\w+ [A-Z]\w\w+", one.name), f"{one.name} may be somebody"


def test_followers_of_those_whom_somebody_wrote() -> None:
    """[VOICE1] Their followers go from about 60 to 900,000, with a heavy tail."""
    followers = sorted(one.followers for one in cast("en"))
    assert followers[0] < 100
    assert followers[-1] > 900_000
    assert followers[len(followers) // 2] < 4_000
    assert statistics.mean(followers) > 5 * statistics.median(followers)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_handle_is_somebody_elses(language: str) -> None:
    """[VOICE2] No two of all the handles there are, and none of those written, are the same, in whatever letters."""
    written = {one.handle.casefold() for language in ("en", "fr") for one in cast(language)}
    many = handles(language)
    first = {handle_of(SEED, number, 0.5, language)[0] for number in range(many)}
    assert {handle.casefold() for handle in first} == {handle.casefold() for handle in first if handle.isascii()}
    assert len({handle.casefold() for handle in first}) == many
    assert not {handle.casefold() for handle in first} & written
    again = {handle_of(SEED, number, 0.5, language)[0] for number in (*range(many, many + 500), *range(-500, 0))}
    assert len(again) == 1_000
    assert not first & again


def test_french_names() -> None:
    """[VOICE14] Who speaks French has a French name, with its accents, and a handle without them."""
    people = [tail(SEED, number, "fr") for number in range(300)]
    assert all(one.handle.isascii() for one in people)
    assert any("é" in one.name for one in people)
    english = {tail(SEED, number, "en").name.split(" ")[0] for number in range(300)}
    assert sum(one.name.split(" ")[0] in english for one in people) < 30


def test_the_tail() -> None:
    """[VOICE2] Somebody of the tail is the same for the same seed, has a few posts from before, and the public's followers."""
    people = [tail(SEED, number, "en") for number in range(600)]
    tail.cache_clear()
    assert people == [tail(SEED, number, "en") for number in range(600)]
    assert people[0].handle != tail(SEED + 1, 0, "en").handle
    assert {len(one.past) for one in people} == {2, 3}
    assert all(one.past[0].age_days > 0 and "{" not in past.text for one in people for past in one.past)
    assert 90 < statistics.median(one.followers for one in people) < 110
    assert {one.voice for one in people} == set(get_args(Voice)) - {"bot"}


@pytest.mark.parametrize("posts", [46, 769, 2_000])
def test_who_is_behind_an_event(posts: int) -> None:
    """[VOICE3] The mean author has 1.34 posts, about one account in ten is a bot, and bots only repost."""
    totals = Counter[str]()
    for seed in range(4 if posts < 1_000 else 2):
        kinds = ["repost" if number % 3 == 0 else "post" for number in range(posts)]
        authors = [
            author_of(seed, bytes([number % 256, number // 256]), posts, "en", kind=kind) for number, kind in enumerate(kinds)
        ]
        bots = {one.key for one in authors if one.voice == "bot"}
        assert not [one for one, kind in zip(authors, kinds, strict=True) if one.voice == "bot" and kind != "repost"]
        totals.update(posts=posts, authors=len({one.key for one in authors}), bots=len(bots))
    assert totals["posts"] / totals["authors"] == pytest.approx(1.34, abs=0.1 if posts < 100 else 0.04)
    assert totals["bots"] / totals["authors"] == pytest.approx(0.1, abs=0.04)


def test_the_same_event_is_by_the_same_person() -> None:
    """[VOICE3] Whatever else happened."""
    assert author_of(SEED, b"e", 900, "en", kind="reply") == author_of(SEED, b"e", 900, "en", kind="post")


def test_leanings() -> None:
    """[VOICE4] Over the public the leanings have mean 0 and deviation 0.70; the loyal and the activists lean apart."""
    people = [tail(SEED, number, "en") for number in range(4_000)]
    leanings = {one.key: leaning(one, SEED) for one in people}
    assert statistics.mean(leanings.values()) == pytest.approx(0, abs=0.03)
    assert statistics.pstdev(leanings.values()) == pytest.approx(0.70, abs=0.02)
    means = {
        faction: statistics.mean(leanings[one.key] for one in people if one.faction == faction)
        for faction in ("loyal", "activist", "press")
    }
    assert means["loyal"] == pytest.approx(0.6, abs=0.15)
    assert means["activist"] == pytest.approx(-0.8, abs=0.15)
    assert means["press"] == pytest.approx(0, abs=0.25)


def test_the_cast_leans_nowhere() -> None:
    """[VOICE4] Among those whom somebody wrote, too, four are loyal to three activists, so that the shifts cancel out."""
    factions = Counter(one.faction for one in cast("en"))
    assert factions["loyal"] * 3 == factions["activist"] * 4
