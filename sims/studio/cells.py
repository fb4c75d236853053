"""Cells of an MSEL as people fill them in: moments, texts, kinds, channels, lists of recipients."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sims.core.scenario.times import DAY, HOUR, MINUTE, SECOND

from .columns import folded


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happens, in milliseconds: `clock` after midnight, on `day` if it is known; or `offset` after STARTEX."""

    clock: int | None = None
    day: date | None = None
    offset: int | None = None


_OFFSET_MARK = re.compile(r"^(?:t|t0|h|startex|start|debex)?\s*\+\s*", re.IGNORECASE)
_BEFORE_MARK = re.compile(r"^[a-z]{0,7}\s*[-\N{MINUS SIGN}\N{EN DASH}]\s*\d", re.IGNORECASE)
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[T ](.+?))?(?:Z|[+-]\d{2}:?\d{2})?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\D+(\d.*))?$")
_CLOCK = re.compile(
    r"^(\d{1,2})\s*(?:[:hH.]|\s?Uhr)\s*(\d{2})?(?:[:m]\s*(\d{2})(?:\.\d+)?s?)?\s*(?:Uhr)?\s*([ap])?\.?m?\.?$", re.IGNORECASE
)
_AMPM = re.compile(r"^(\d{1,2})\s*([ap])\.?m\.?$", re.IGNORECASE)
_PIECE = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)\W*", re.IGNORECASE)
_UNITS = {
    **dict.fromkeys(("s", "sec", "second", "seconde", "sekunde", "sekunden"), SECOND),
    **dict.fromkeys(("m", "mn", "min", "minute", "minuten"), MINUTE),
    **dict.fromkeys(("h", "hr", "hour", "heure", "std", "stunde", "stunden"), HOUR),
    **dict.fromkeys(("d", "j", "day", "jour", "tag", "tage"), DAY),
}
_WEEKDAYS = re.compile(
    r"mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
)
_ALLOWED = "Write a clock time (09:15, 9h15), a time from the start (T+0:15, 15 min) or the number of minutes."


def read_moment(cell: Any, *, minutes: bool) -> Moment:
    """The moment in a cell. `minutes`: its column counts from the start, so that 0:15 is not a quarter past midnight.

    Raises ValueError with a sentence for the author.
    """
    match cell:
        case None:
            raise ValueError(f"There is no time. {_ALLOWED}")
        case datetime():
            return _dated(cell)
        case time():
            return Moment(offset=_after_midnight(cell)) if minutes else Moment(clock=_after_midnight(cell))
        case timedelta():
            return Moment(offset=_positive(round(cell.total_seconds()) * SECOND, cell))
        case bool():
            raise ValueError(f"“{cell}” is not a time. {_ALLOWED}")
        case int() | float():
            return _number(cell, minutes=minutes)
        case _:
            return _written(" ".join(str(cell).split()), minutes=minutes)


def _dated(cell: datetime) -> Moment:
    # Spreadsheets show 25:00 on a clock as the first day of their calendar: that is no date, but the next day.
    if cell.year <= 1900:
        return Moment(clock=(cell.date() - date(1899, 12, 31)).days * DAY + _after_midnight(cell.time()))
    return Moment(clock=_after_midnight(cell.time()), day=cell.date())


def _number(cell: float, *, minutes: bool) -> Moment:
    # Between 0 and 1 is how spreadsheets keep a time of day; 0 alone is the start.
    if 0 < cell < 1 and not minutes:
        return Moment(clock=round(cell * DAY / SECOND) * SECOND)
    return Moment(offset=_positive(round(cell * MINUTE), cell))


def _positive(ms: int, cell: object) -> int:
    if ms < 0:
        raise ValueError(f"“{cell}” is before the start. {_ALLOWED}")
    return ms


def _written(text: str, *, minutes: bool) -> Moment:
    marked = _OFFSET_MARK.match(text)
    rest = text[marked.end() :] if marked else text
    if marked and marked[0][0] in "hH" and rest.isdecimal():
        raise ValueError(f"“{text}” may be hours or minutes. Write “+{rest} h” or “+{rest} min”.")
    if marked or minutes:
        return Moment(offset=_written_offset(rest, text))
    if _BEFORE_MARK.match(text):
        raise ValueError(f"“{text}” counts back from a day that the sheet does not name. {_ALLOWED}")
    dated = _written_date(text)
    if dated is not None:
        return dated
    first, _, later = text.partition(" ")
    clock = _written_clock(later if _WEEKDAYS.fullmatch(folded(first)) else text)
    if clock is not None:
        return Moment(clock=clock)
    return Moment(offset=_written_offset(text, text))


def _written_offset(rest: str, text: str) -> int:
    if re.fullmatch(r"\d+(?:[.,]\d+)?", rest):
        return round(float(rest.replace(",", ".")) * MINUTE)
    digits = re.fullmatch(r"(\d{1,3})[:h](\d{2})(?::(\d{2}))?", rest.replace(" ", ""), re.IGNORECASE)
    if digits:
        return int(digits[1]) * HOUR + int(digits[2]) * MINUTE + int(digits[3] or 0) * SECOND
    total, left = 0, rest.strip()
    while left:
        piece = _PIECE.match(left)
        unit = _unit(piece[2]) if piece else None
        if piece is None or unit is None:
            raise ValueError(f"“{text[:60]}” is not a time. {_ALLOWED}")
        total += round(float(piece[1].replace(",", ".")) * unit)
        left = left[piece.end() :]
    if not rest.strip():
        raise ValueError(f"“{text[:60]}” is not a time. {_ALLOWED}")
    return total


def _unit(word: str) -> int | None:
    plain = folded(word)
    return _UNITS.get(plain) or _UNITS.get(plain.removesuffix("s"))


def _written_date(text: str) -> Moment | None:
    iso, day_first = _ISO.match(text), _DAY_FIRST.match(text)
    if iso:
        year, month, day, rest = int(iso[1]), int(iso[2]), int(iso[3]), iso[4]
    elif day_first:
        year, month, day, rest = int(day_first[3]), int(day_first[2]), int(day_first[1]), day_first[4]
    else:
        return None
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise ValueError(f"“{text}” is not a date; dates are read as day, month, year.") from error
    clock = _written_clock(re.split(r"[.,]\d+$", rest)[0]) if rest else None
    if clock is None:
        raise ValueError(f"“{text}” is a date without a time of day. {_ALLOWED}")
    return Moment(clock=clock, day=found)


def _written_clock(text: str) -> int | None:
    found = _CLOCK.match(text)
    short = _AMPM.match(text)
    if short:
        hours, minutes, seconds, half = int(short[1]), 0, 0, short[2]
    elif found and (found[2] or "h" in text.lower()):
        hours, minutes, seconds, half = int(found[1]), int(found[2] or 0), int(found[3] or 0), found[4]
    else:
        return None
    if half:
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        raise ValueError(f"“{text}” is not a time of day. {_ALLOWED}")
    return hours * HOUR + minutes * MINUTE + seconds * SECOND


def _after_midnight(moment: time) -> int:
    return moment.hour * HOUR + moment.minute * MINUTE + moment.second * SECOND


def read_text(cell: Any) -> str:
    """A cell as text; whole numbers without a decimal point. Raises ValueError for an error value such as #REF!."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = str(cell).strip()
    if re.fullmatch(r"#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!|NUM!)", text):
        raise ValueError(f"The cell holds the error {text}, not a text.")
    return text


_CHANNELS = {
    "email": "email e-mail mail mel courriel message messagerie inbox memo note",
    "sms": "sms text texto whatsapp signal messenger",
    "call": "call phone telephone tel appel anruf telefon telefonat voicemail phone-call",
    "press": "press presse journalist journaliste media tv radio pressemitteilung presseanfrage",
    "notice": "notice avis affichage aushang paper papier",
    "microblog": "microblog tweet twitter x post social socials sns feed facebook linkedin mastodon bluesky pms reseaux",
}
_KINDS = {
    "question": "question questions frage demande",
    "complaint": "complaint plainte reclamation beschwerde",
    "joke": "joke blague humour witz meme",
    "troll": "troll trolling",
    "misinformation": "misinformation desinformation rumour rumor rumeur fake fakenews gerucht",
    "threat": "threat menace drohung",
    "safety": "safety securite danger sicherheit urgence emergency",
    "press": "press presse journalist journaliste media",
    "staff": "staff interne internal personnel employe employee mitarbeiter",
    "fan": "fan fans supporter soutien",
    "spam": "spam pub publicite advertisement ad werbung",
    "news": "news actualite actualites nachrichten info information",
}
_CHANNEL_WORDS = {word: channel for channel, words in _CHANNELS.items() for word in words.split()}
_KIND_WORDS = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_COUNTDOWN = re.compile(r"\b(decompte|compte a rebours|countdown)\b")


def read_channel(cell: str) -> str | None:
    """The channel that a cell names in any of the three languages, or None."""
    return next((_CHANNEL_WORDS[word] for word in folded(cell).split() if word in _CHANNEL_WORDS), None)


def read_kind(cell: str) -> str | None:
    """The kind that a cell names, or None."""
    return next((_KIND_WORDS[word] for word in folded(cell).split() if word in _KIND_WORDS), None)


def is_countdown(cell: str) -> bool:
    """Whether a row only shows a countdown, as some exercise tools have it."""
    return bool(_COUNTDOWN.search(folded(cell)))


_PRESS = re.compile(
    r"\b(journalis\w*|reporter\w*|redact\w*|press|presse|newspaper|radio|tv|presentat\w*|newsroom|editor|correspondent)\b"
)
_SPAM = re.compile(r"\b(publicite|advert\w*|newsletter|werbung|marketing)\b")


def guess_kind(sender: str, *, public: bool) -> str:
    """What a row without a kind most likely is, from who says it and where."""
    plain = folded(sender)
    if _PRESS.search(plain):
        return "press"
    if _SPAM.search(plain):
        return "spam"
    return "news" if public else "staff"
