"""The few words that an import has to add by itself, in the language of the sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What stands in for a missing sender, role, account or picture, and how a countdown is worded."""

    control: str
    team: str
    organisation: str
    feed: str
    picture: str
    for_minutes: str
    until: str
    greetings: frozenset[str]

    def countdown(self, minutes: str, until: str = "") -> str:
        """A countdown as a sentence."""
        said = self.for_minutes.replace("%", minutes)
        return f"{said}{self.until.replace('%', until) if until else ''}."


_ENGLISH = Phrases(
    control="Exercise control",
    team="Response team",
    organisation="Our organisation",
    feed="Feed",
    picture="A picture that the sheet refers to",
    for_minutes="Countdown: % minutes",
    until=", until %",
    greetings=frozenset(("hello", "hi", "hey", "dear", "good")),
)
_FRENCH = Phrases(
    control="Animation",
    team="Cellule de crise",
    organisation="Notre organisation",
    feed="Fil public",
    picture="Une image citée par la feuille",
    for_minutes="Compte à rebours : % minutes",
    until=", jusqu’à %",
    greetings=frozenset(("bonjour", "re", "hello", "mesdames", "messieurs", "salut", "madame", "monsieur")),
)
_GERMAN = Phrases(
    control="Übungsleitung",
    team="Krisenteam",
    organisation="Unsere Organisation",
    feed="Feed",
    picture="Ein Bild, das die Tabelle nennt",
    for_minutes="Countdown: % Minuten",
    until=", bis %",
    greetings=frozenset(("guten", "hallo", "sehr", "liebe", "lieber")),
)


def phrases_for(language: str) -> Phrases:
    """The phrases of a language; English for one that has none here."""
    return {"fr": _FRENCH, "de": _GERMAN}.get(language, _ENGLISH)
