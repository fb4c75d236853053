"""Join codes as people type them."""

import re
import unicodedata

from sims.codes import CROCKFORD

LENGTH = 8
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212_.·]+")
_LONGEST = 64


def normalise(typed: str) -> str | None:
    """The code that somebody meant: any case, with blanks or dashes, O for 0, I or L for 1. None if it is no code."""
    if len(typed) > _LONGEST:
        return None
    plain = _BETWEEN.sub("", unicodedata.normalize("NFKC", typed)).upper().translate(_ALIKE)
    if len(plain) != LENGTH or not set(plain) <= set(CROCKFORD):
        return None
    return plain


def shown(code: str) -> str:
    """The code in two groups of four, as it is read out: ABCD-EFGH."""
    return f"{code[:4]}-{code[4:]}"
