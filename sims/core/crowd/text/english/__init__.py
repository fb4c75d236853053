"""English: the sheets of phrases."""

from sims.core.crowd.text.english import (
    abouts,
    any_critical,
    any_neutral,
    any_outraged,
    any_supportive,
    asides,
    edges,
    lists,
    ordinary,
    repost_endorsement,
)

SHEETS = (
    lists.SHEET,
    edges.SHEET,
    asides.SHEET,
    ordinary.SHEET,
    any_outraged.SHEET,
    any_critical.SHEET,
    any_neutral.SHEET,
    any_supportive.SHEET,
    abouts.SHEET,
    repost_endorsement.SHEET,
)
