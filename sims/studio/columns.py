"""Which column of an MSEL is which: header names in English, French and German, in any order, on any of the first rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .workbook import RefusedError, Sheet

HEADER_WITHIN = 30
"""The header row must be among this many first rows."""

# Field -> language -> header names, folded (no accents, no capitals). The order is that of preference: of two columns that
# could be the same field, the one named earlier wins.
_NAMES: dict[str, dict[str, str]] = {
    "time": {
        "en": "exercise time|scheduled time|real time|planned time|start time|inject time|delivery time|time|clock|when|hour",
        "fr": "horaire|heure prevue|heure d envoi|heure de diffusion|heure reelle|heure|creneau|quand",
        "de": "uhrzeit|geplante zeit|zeitpunkt|zeit|uhr",
    },
    "offset": {
        "en": "t+|t plus|t0+|offset|elapsed|minutes from start|minutes|minute|min|delay|startex+|h+",
        "fr": "decalage|delai|temps ecoule|duree depuis debut",
        "de": "versatz|minuten",
    },
    "date": {"en": "date|day", "fr": "jour", "de": "datum|tag"},
    "expected": {
        "en": "expected player action|expected player actions|expected actions|expected action|expected response"
        "|expected outcome|expected reaction|expected|expectation|expectations",
        "fr": "reaction attendue|reactions attendues|action attendue|actions attendues|reponse attendue|resultat attendu"
        "|attendus|attendu",
        "de": "erwartete reaktion|erwartete massnahme|erwartetes verhalten|erwartung",
    },
    "to": {
        "en": "to|recipient|recipients|intended player|players|player|to org|audience|addressee|target role|role|roles"
        "|team|teams",
        "fr": "destinataire|destinataires|joueur|joueurs|cible|a|pour|equipe|fonction",
        "de": "empfanger|an|adressat|rolle|zielgruppe",
    },
    "sender": {
        "en": "from|sender|simulated sender|from org|source|actor|author",
        "fr": "emetteur|expediteur|de la part de|auteur|acteur|de",
        "de": "absender|von|quelle",
    },
    "channel": {
        "en": "delivery method|channel|delivery|method|medium|media|means",
        "fr": "canal|mode de diffusion|moyen de diffusion|moyen|vecteur|support|mode",
        "de": "kanal|ubermittlung|medium",
    },
    "kind": {"en": "kind|inject type|type|category", "fr": "nature|categorie|type d inject", "de": "art|typ|kategorie"},
    "subject": {"en": "subject", "fr": "objet|sujet", "de": "betreff"},
    "text": {
        "en": "inject text|message|text|script|content|body|inject|details",
        "fr": "stimuli|stimulus|contenu|texte|corps|libelle",
        "de": "nachricht|text|inhalt|wortlaut",
    },
    "description": {
        "en": "event description|event synopsis|synopsis|description|summary",
        "fr": "resume|descriptif",
        "de": "beschreibung|zusammenfassung",
    },
    "title": {"en": "title|event|name", "fr": "titre|intitule|evenement|nom", "de": "titel|ereignis|bezeichnung"},
    "objective": {
        "en": "objective|objectives|core capability|capability|critical task",
        "fr": "objectif|objectifs",
        "de": "ziel|lernziel|ubungsziel",
    },
    "note": {
        "en": "controller notes|evaluator instructions|notes|note|comments|comment|remarks",
        "fr": "commentaires|commentaire|remarques|remarque|consignes animateur",
        "de": "bemerkungen|bemerkung|hinweise",
    },
    "media": {
        "en": "attachment|attachments|picture name|picture|photo|image|deliverable|file",
        "fr": "livrable|livrables|piece jointe|pieces jointes|pj|fichier",
        "de": "anhang|anlage|bild|datei",
    },
    "number": {
        "en": "inject number|inject id|control number|event number|number|id|no|ref|serial",
        "fr": "numero|num|n",
        "de": "nummer|nr|lfd nr",
    },
}
BODIES = ("text", "description", "subject", "title")
"""The fields that may hold what the recipients read, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the header row is, which column holds which field, and the names of the columns that hold none."""

    row: int
    places: Mapping[str, int]
    pictures: tuple[int, ...]
    unused: tuple[str, ...]
    language: str
    names: Mapping[str, str] = field(default_factory=dict)

    def cell(self, row: tuple[Any, ...], name: str) -> Any:
        """The cell of a field, or None where there is no such column or nothing in it."""
        place = self.places.get(name)
        return row[place] if place is not None and place < len(row) else None

    def has(self, name: str) -> bool:
        """Whether there is a column for this field."""
        return name in self.places


def folded(text: object) -> str:
    """For comparing: no accents, no capitals, words parted by one space."""
    plain = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^a-z0-9+#]+", " ", plain.casefold()).split())


def find_columns(sheet: Sheet) -> Columns | None:
    """The header row of a sheet: the one of its first rows that names the most fields, a time and something to say among them."""
    best: Columns | None = None
    for number, row in sheet.rows.items():
        if number > HEADER_WITHIN:
            break
        columns = _read_header(number, row)
        if _usable(columns) and (best is None or len(columns.places) > len(best.places)):
            best = columns
    return best


def no_header(sheets: list[Sheet]) -> RefusedError:
    """What to tell the author of a workbook without a header row: what was looked for, and what came nearest."""
    nearest = max(
        (_read_header(number, row) for sheet in sheets for number, row in _first_rows(sheet)), key=lambda one: len(one.places)
    )
    near = ""
    if nearest.places:
        lacking = "the time" if not {"time", "offset"} & set(nearest.places) else "the text"
        names = ", ".join(f"“{name}”" for name in nearest.names.values())
        near = f" Row {nearest.row} comes nearest with {names}, and lacks {lacking}."
    return RefusedError(
        f"No header row was found in the first {HEADER_WITHIN} rows. Add a row that names the columns: at least"
        f" “Time” (or “T+”, “Horaire”, “Uhrzeit”) and “Text” (or “Message”, “Stimuli”, “Nachricht”); if you can also “To”"
        f" (“Destinataire”, “Empfänger”), “From” (“Émetteur”, “Absender”), “Channel”, “Kind” and “Expected action”.{near}"
    )


def _first_rows(sheet: Sheet) -> Iterator[tuple[int, tuple[Any, ...]]]:
    return ((number, row) for number, row in sheet.rows.items() if number <= HEADER_WITHIN)


def _usable(columns: Columns) -> bool:
    return bool({"time", "offset"} & set(columns.places)) and any(columns.has(name) for name in BODIES)


def _read_header(number: int, row: tuple[Any, ...]) -> Columns:
    claims = sorted(
        (rank, place, name, language)
        for place, cell in enumerate(row)
        if isinstance(cell, str)
        for rank, name, language in _claims(cell)
    )
    places: dict[str, int] = {}
    votes: list[str] = []
    for _rank, place, name, language in claims:
        if name not in places and place not in places.values():
            places[name] = place
            votes.append(language)
    pictures = tuple(
        sorted({place for _rank, place, name, _language in claims if name == "media" and place not in _others(places)})
    )
    taken = {*places.values(), *pictures}
    unused = tuple(str(cell).strip() for place, cell in enumerate(row) if cell is not None and place not in taken)
    names = {name: str(row[place]).strip() for name, place in places.items()}
    return Columns(number, places, pictures, unused, _language(votes), names)


def _others(places: Mapping[str, int]) -> set[int]:
    return {place for name, place in places.items() if name != "media"}


def _language(votes: list[str]) -> str:
    # English last: "message", "type" and "date" are words of every language here.
    return max(("fr", "de", "en"), key=lambda language: votes.count(language) - (0.5 if language == "en" else 0))


def _claims(cell: str) -> Iterator[tuple[int, str, str]]:
    """The fields that a header cell could name, with a rank: exact names before names inside a longer header."""
    if len(cell) > 60:
        return
    whole = folded(cell)
    short = folded(re.sub(r"[(\[].*?[)\]]", " ", cell))
    for name, languages in _NAMES.items():
        for language, names in languages.items():
            for preference, word in enumerate(names.split("|")):
                if word in (whole, short):
                    yield preference, name, language
                elif len(word) >= 4 and f" {word} " in f" {short} ":
                    yield 100 + preference, name, language
    if whole in ("#", "n°", "nº"):
        yield 0, "number", "en"
