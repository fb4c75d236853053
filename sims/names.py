"""Display names: what is taken, what is tidied, and when two names look like one person."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from sims.core.rejections import Code, Rejected
from sims.core.text import has_visible_characters, tidy_line

MOST_VISIBLE = 40
MOST_STORED = 80
_MOST_MARKS = 4
"""Marks on one letter, at most: Vietnamese needs two, a name that runs over its neighbours has hundreds."""

RESERVED = ("System", "Control", "Conductor", "Door", "Stormroom", "Facilitator", "Moderator", "Admin")
_DIRECTIONS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_LOOKALIKES = dict(
    zip(
        map(ord, "авекмнорстухіјѕԁһӏαβεηικνορτυχγ01|!ıi"),
        "abekmhopctyxljsdhlabenlkvoptuxyolllll",
        strict=True,
    )
)
"""Small letters of Cyrillic and Greek, digits and strokes that are drawn like a Latin letter; i and l are one."""


def check_name(typed: str, taken: Iterable[str]) -> str:
    """The name to show: tidy, 1 to 40 characters, nobody else's. Raises `Rejected` with what to change."""
    try:
        name = " ".join(tidy_line(typed[: MOST_STORED * 8]).translate(_DIRECTIONS).split())
    except ValueError:
        raise _refused("This name has characters that cannot be shown. Type it again.") from None
    if not has_visible_characters(name):
        raise _refused("Please give a name, so that the others know who you are.")
    if visible_length(name) > MOST_VISIBLE or len(name) > MOST_STORED or _most_marks(name) > _MOST_MARKS:
        raise _refused(f"This name is too long. Up to {MOST_VISIBLE} characters, please.")
    key = identity_key(name)
    if key in {identity_key(word) for word in RESERVED}:
        raise _refused("This name is kept for the exercise itself. Please choose another.")
    if key in {identity_key(other) for other in taken}:
        raise _refused("Somebody here has this name already. Add an initial, for example.")
    return name


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The wanted name, with a number behind it if somebody has it: for names that nobody typed."""
    keys = {identity_key(other) for other in taken}
    base = wanted[: MOST_VISIBLE - 4].strip() or "Guest"
    candidate, number = base, 1
    while identity_key(candidate) in keys:
        number += 1
        candidate = f"{base} {number}"
    return candidate


def identity_key(name: str) -> str:
    """Equal for names that look alike: case, accents' composition, widths, blanks and look-alike letters make no difference."""
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    seen = "".join(
        one for one in decomposed if unicodedata.category(one) not in {"Cf", "Zs"} and not 0xFE00 <= ord(one) <= 0xFE0F
    )
    return unicodedata.normalize("NFKC", seen).translate(_LOOKALIKES)


def visible_length(name: str) -> int:
    """Characters that take room of their own: marks and joiners sit on the one before."""
    return sum(1 for one in name if unicodedata.category(one) not in {"Mn", "Me", "Cf"})


def _most_marks(name: str) -> int:
    longest = run = 0
    for one in name:
        run = run + 1 if unicodedata.category(one) in {"Mn", "Me"} else 0
        longest = max(longest, run)
    return longest


def _refused(message: str) -> Rejected:
    return Rejected(Code.BAD_FIELD, message, "name")
