"""French: the sheets of phrases."""

from sims.core.crowd.text.french import general

SHEETS = (general.SHEET,)
