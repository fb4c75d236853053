"""What the team's acts do to the public: one row for each thing that an act can be, with its source.

`dm` is the shift of the public's mood in standard deviations when everybody has seen the act, `dn` that of the logarithm of the
branching ratio. Signs and the two ceilings (a good answer moves volume by 11 % at most and reputation by d = .47) are published;
the sizes between them are choices, and the product says so wherever it shows one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

TABLE_VERSION: Final = 2

Basis = Literal["published", "sign published, size assumed", "assumed"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is in words for control, its two effects, and what they rest on."""

    words: str
    dm: float
    dn: float
    basis: Basis
    source: str


ROWS: Final[dict[str, Row]] = {
    "holding": Row("a holding statement", 0.05, -0.02, "sign published, size assumed", "Baer: what people expect to wait"),
    "matched": Row("an answer that takes on as much as is asked", 0.235, -0.06, "published", "Ma & Zhan 2016, r = .23"),
    "short": Row("an answer one step short of what is asked", -0.05, 0.03, "sign published, size assumed", "Ma & Zhan 2016"),
    "far_short": Row("an answer two steps short of what is asked", -0.235, 0.08, "published", "Ma & Zhan 2016, r = .23"),
    "more_than_asked": Row("taking on more than is asked", 0.10, -0.02, "sign published, size assumed", "Coombs 2007"),
    "blame_taken": Row("seeming to be to blame", -0.054, 0.0, "sign published, size assumed", "Coombs 2007, Ma & Zhan 2016"),
    "EMP": Row("naming what others feel", 0.08, -0.02, "sign published, size assumed", "Herhausen 2019, 2023"),
    "EXP": Row("an explanation", 0.05, -0.03, "sign published, size assumed", "Herhausen 2019"),
    "PROM": Row("saying what will be done", 0.08, 0.0, "sign published, size assumed", "Arendt 2017"),
    "FACT": Row("facts that can be checked", 0.05, 0.0, "sign published, size assumed", "DiStaso 2015"),
    "PRIV": Row("an early offer to talk in private", 0.0, -0.03, "sign published, size assumed", "Herhausen 2019"),
    "PRIV_copied": Row("the same offer to talk in private again", 0.0, 0.02, "sign published, size assumed", "Einwiller 2015"),
    "COMP": Row("money offered in public at once", 0.05, 0.04, "sign published, size assumed", "Herhausen 2019"),
    "COMP_late": Row("money offered in public later", 0.05, -0.02, "sign published, size assumed", "Herhausen 2019"),
    "true_denial": Row("a true denial with evidence", 0.235, -0.06, "sign published, size assumed", "Coombs 2007, Arendt 2017"),
    "bare_denial": Row("a bare denial", 0.0, 0.0, "sign published, size assumed", "Arendt 2017"),
    "exposed_denial": Row("a denial that turned out false", -0.5, 0.10, "sign published, size assumed", "Arendt 2017"),
    "ATT": Row("blaming those who complain", -0.25, 0.10, "sign published, size assumed", "Johnen & Schnittka 2019"),
    "NONAPO": Row("an apology with an “if”", -0.15, 0.03, "sign published, size assumed", "Metaxas 2015"),
    "DISC": Row("a formula that keeps its distance", -0.10, 0.0, "sign published, size assumed", "Metaxas 2015"),
    "MIN": Row("making it small", -0.10, 0.02, "assumed", ""),
    "silence": Row("silence", -0.15, 0.10, "sign published, size assumed", "Herhausen 2019: to ignore is worst"),
    "deleted": Row("a deletion that was noticed", -0.30, 0.15, "sign published, size assumed", "Jansen & Martin 2015"),
    "hidden": Row("hiding what critics wrote", -0.45, 0.225, "sign published, size assumed", "Jansen & Martin 2015"),
    "repost_hostile": Row("a bare repost of something hostile", -0.30, 0.05, "sign published, size assumed", "Metaxas 2015"),
    "repost_contested": Row("a bare repost of something contested", -0.15, 0.05, "sign published, size assumed", "Metaxas 2015"),
    "repost_notice": Row("passing on a notice", 0.05, 0.0, "assumed", ""),
    "repost_harmless": Row("a repost that takes no side", 0.0, 0.0, "assumed", ""),
    "quote": Row("a quote that adds what is missing", 0.05, 0.01, "assumed", ""),
    "copies": Row("the same text again and again", -0.03, 0.0, "sign published, size assumed", "Lappeman 2018"),
    "first_to_tell": Row("telling it before anybody else did", 0.30, -0.05, "sign published, size assumed", "Arpan 2005"),
    "bio": Row("a disclaimer in a bio", 0.0, 0.0, "published", "Metaxas 2015"),
    "personal": Row("a post from an account of one's own", 0.0, 0.0, "assumed", ""),
    "missed_promise": Row("a promised update that did not come", 0.0, 0.0, "assumed", ""),
}
"""Rows whose words say that something was done; a missed promise costs credibility and patience instead (see `reactions`)."""
