"""Somebody who happens by: a made-up account for a post that no authored person signs.

Names are given names with an initial, or nicknames, so that they are nobody's full name. They come from many places, as a
public does. Followers have the heavy tail that is measured on real platforms: exponent 2.016 from 50 on, so half have under 100.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import count

from sims.core import passersby_french
from sims.core.chance import chances

FEWEST_FOLLOWERS, MOST_FOLLOWERS = 50, 60_000
TAIL = 1.016
"""The exponent of the followers' distribution, less one."""

GIVEN = (  # noqa: SIM905  (a word a line is too long to read)
    "Aarav Abena Adaeze Agnes Ailsa Akira Alba Alma Amara Amit Anders Anouk Ansel Anya Arlo Asha Astrid Ayla Bashir Beata Bea "
    "Benno Bilal Birgit Bram Bronagh Cai Carys Chidi Chloe Ciara Cosmo Dafydd Dalia Dario Deniz Dilys Ebba Eamon Effie Eilidh "
    "Elio Elke Emeka Enzo Esme Ewa Faisal Farah Femi Fergus Fintan Flora Freya Gareth Gita Greta Gus Hana Hamza Hattie Heidi "
    "Henk Hugo Ibrahim Ida Ifeoma Imogen Ines Ingrid Iris Isla Ivo Jai Jamila Jana Jem Joao Jonas Jun Kasia Kaya Keir Kenji "
    "Kofi Lars Leila Lena Linh Lior Lotte Luca Luz Maeve Magda Malik Manon Marek Mei Mina Moira Nadia Naveen Neve Niamh Nils "
    "Nisha Noor Odile Ola Olu Omar Oona Orla Oskar Otto Padma Petra Pia Priya Quentin Rafa Ravi Rhea Rhys Rosa Roisin Ruben "
    "Sade Saga Sami Sanjay Selma Sia Silke Sindre Sofia Stellan Sunita Tadeusz Tamsin Tariq Tavi Thea Tilda Tomas Tove Uma "
    "Valentin Vera Wambui Wanda Wei Wim Xanthe Yara Yusuf Zadie Zainab Zoltan"
).split()
FIRST = (  # noqa: SIM905  (a word a line is too long to read)
    "amber biscuit blue brisk bus canal cardboard cautious chalk cloudy copper corner crooked damp dusty early eleventh "
    "enamel evening fennel first foggy garden ginger gravel grey half hasty hollow idle ink kettle late lemon lilac linen "
    "local lost marble midweek mild mossy muddy nearly north odd orchard paper patient pickled plain platform porridge quiet "
    "rainy red reluctant river rusty salt second sensible sideways silver sleepy slow small sober soft south spare square "
    "stray sturdy sunday tall tin tuesday upper velvet vinyl wandering wet winter wobbly wooden yellow"
).split()
SECOND = (  # noqa: SIM905  (a word a line is too long to read)
    "accordion allotment anorak apricot badger balcony bassoon beetle bench bicycle bobbin bookmark bramble button cactus "
    "candle cardigan carrot chimney clarinet commuter cormorant crumpet cupboard daffodil dumpling elbow envelope ferry fern "
    "finch flask gazette gherkin gosling gull hammock hedge heron jumper kayak ladder lantern lighthouse magpie marmalade "
    "mitten moth mug mushroom nettle noodle oboe otter pancake parsnip passenger pebble pencil penguin pigeon plum postcard "
    "pudding radiator radish rhubarb robin sandwich satchel scarf snail spanner spoon sprout stapler starling suitcase teapot "
    "thermos thimble timetable toast tortoise trombone turnip umbrella walrus wardrobe weasel whistle woodlouse"
).split()
BIOS = (
    "Mostly here for the weather.",
    "Two cats, one allotment, no patience.",
    "Nurse. Opinions are mine and usually tired.",
    "Retired. Twice, so far.",
    "I fix bicycles and start arguments about bread.",
    "Commuter. Window seat if I can get it.",
    "she/her. Geography teacher, amateur cellist.",
    "Reads the terms and conditions.",
    "Dad of three. Asleep by nine.",
    "Civil engineer. Yes, I have seen that bridge.",
    "Crosswords, canals, chips.",
    "Here since it was good.",
    "Night shift. If I reply at four, that is why.",
    "Translator. Three languages, none before coffee.",
    "Local history, local buses, local gossip.",
    "they/them. Pottery and public libraries.",
    "I was told there would be cake.",
    "Physio. Runner. Faller-over.",
    "Student, allegedly.",
    "Wheelchair user, systems analyst, terrible goalkeeper.",
    "Allotment 14b. The good marrows.",
    "Posting less. (Not posting less.)",
    "Chef. My knives are sharper than I am.",
    "Bird counts on Sundays.",
    "Mother, accountant, wild swimmer.",
    "Choir. Second row, left.",
    "Half of a podcast that nobody asked for.",
    "Gardens, mostly other people's.",
    "Software by day. Sourdough by accident.",
    "Deaf. BSL first, English second, cricket third.",
    "I ask questions at public meetings.",
    "Grew up by the sea and will tell you about it.",
    "Bookbinder. Mind the glue.",
    "Reposts are notes to myself.",
    "Ex-postie. Knows every dog in town.",
    "Economics, but I try not to.",
    "Amateur radio. Professional worrier.",
    "Volunteer driver, Thursdays.",
    "Just the one account.",
    "Paramedic. Please move over.",
)


@dataclass(frozen=True, slots=True)
class PasserBy:
    """The account of somebody made up."""

    handle: str
    name: str
    bio: str
    followers: int


def passer_by(seed: int, key: str, taken: Container[str], language: str = "en") -> PasserBy:
    """The same person for the same seed and key. `taken` holds the handles that others have, in small letters.

    Whoever's handle is taken gets another identity, not a number. In other languages than English nobody has a bio.
    """
    french = language.startswith("fr")
    for attempt in count():
        draws = chances(seed, f"passer-by {key} {attempt}", 8)
        if french:
            handle, name = _french(draws)
        else:
            handle, name = _given(draws) if draws[0] < 0.5 else _nickname(draws)
        if handle.casefold() not in taken:
            bio = _pick(BIOS, draws[6]) if draws[7] < 0.5 and language.startswith("en") else ""
            return PasserBy(handle, name, bio, _followers(draws[5]))
    raise AssertionError("counting has no end")


def _french(draws: tuple[float, ...]) -> tuple[str, str]:
    """A given name with an initial or a thing, or a nickname, as French speakers have them. Handles have no accents."""
    thing = _pick(passersby_french.SECOND, draws[3])
    if draws[0] < 0.5:
        given, initial = _pick(passersby_french.GIVEN, draws[1]), chr(ord("A") + int(draws[2] * 26))
        handles = (
            f"{given}_{initial}{int(draws[2] * 1000) % 89 + 10}",
            f"{given}{thing}",
            f"{thing}_{given}",
            f"{given}_{thing}",
        )
        names: tuple[str, ...] = (f"{given} {initial}.", given, given.casefold(), f"{given}, surtout", f"{given} {initial}")
    else:
        first = _pick(passersby_french.FIRST, draws[2])
        handles = (f"{thing}_{first}", f"{thing}{first}", f"{first}_{thing}", f"{thing}_plutot_{first}")
        names = (f"{thing} {first}", f"{thing.capitalize()} {first}", thing, first)
    return without_accents(_pick(handles, draws[4])), _pick(names, (draws[4] * 7 + draws[2]) % 1)


def without_accents(word: str) -> str:
    """The word in small letters without accents, as a handle has it."""
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode().casefold()


def _given(draws: tuple[float, ...]) -> tuple[str, str]:
    """A given name, in the ways in which people sign: with an initial, a thing they like, or nothing."""
    given, initial = _pick(GIVEN, draws[1]), chr(ord("A") + int(draws[2] * 26))
    small, thing = given.casefold(), _pick(SECOND, draws[3])
    handles = (
        f"{small}_{initial.casefold()}{int(draws[2] * 1000) % 89 + 10}",
        f"{small}{thing}",
        f"{thing}_{small}",
        f"its{small}",
        f"{given}And{thing.capitalize()}",
        f"{small}_{_pick(FIRST, draws[2])}",
    )
    names = (f"{given} {initial}.", given, small, f"{given}, mostly", f"{given} {initial}")
    return _pick(handles, draws[4]), _pick(names, (draws[4] * 7 + draws[2]) % 1)


def _nickname(draws: tuple[float, ...]) -> tuple[str, str]:
    """Two words that nobody else put together."""
    first, second = _pick(FIRST, draws[1]), _pick(SECOND, draws[2])
    handles = (f"{first}_{second}", f"{first}{second}", f"{first.capitalize()}{second.capitalize()}", f"{second}_{first}")
    names = (
        f"{first} {second}",
        f"{first.capitalize()} {second.capitalize()}",
        f"{second}, {first}",
        f"the {second}",
    )
    return _pick(handles, draws[3]), _pick(names, draws[4])


def _followers(draw: float) -> int:
    return min(MOST_FOLLOWERS, int(FEWEST_FOLLOWERS * (1 - draw) ** (-1 / TAIL)))


def _pick(things: Sequence[str], draw: float) -> str:
    return things[int(draw * len(things))]
