"""English: the sheets of phrases."""

from sims.core.crowd.text.english import (
    abouts,
    abouts_done,
    abouts_replied,
    abouts_said,
    any_critical,
    any_more,
    any_neutral,
    any_outraged,
    any_plain,
    any_supportive,
    any_wide,
    asides,
    ceo_comment,
    data_breach,
    edges,
    lists,
    ordinary,
    replies,
    repost_endorsement,
)
from sims.core.crowd.text.english.habits import HABITS

__all__ = ["HABITS", "SHEETS"]

SHEETS = (
    lists.SHEET,
    edges.SHEET,
    asides.SHEET,
    ordinary.SHEET,
    any_outraged.SHEET,
    any_critical.SHEET,
    any_neutral.SHEET,
    any_supportive.SHEET,
    any_more.SHEET,
    any_wide.SHEET,
    any_plain.SHEET,
    replies.SHEET,
    abouts.SHEET,
    repost_endorsement.SHEET,
    ceo_comment.SHEET,
    data_breach.SHEET,
    abouts_said.SHEET,
    abouts_done.SHEET,
    abouts_replied.SHEET,
)
