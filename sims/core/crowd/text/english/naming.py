"""How English speakers name a company, and how they do not."""

from __future__ import annotations

import re
from typing import Final

from sims.core.crowd.text.naming import Naming, Rule

_IRREGULAR: Final = {
    "is": "are", "has": "have", "was": "were", "does": "do", "isn't": "aren't", "hasn't": "haven't", "wasn't": "weren't",
    "doesn't": "don't", "goes": "go", "tries": "try", "still": "still",
}  # fmt: skip
_REGULAR: Final = (  # noqa: SIM905  (a word a line is too long to read)
    "keeps owes wants needs asks says thinks knows takes looks stores gets lets makes treats likes tends reacts responds sends "
    "shares sounds seems finds thanks"
).split()
_PAST: Final = (  # noqa: SIM905
    "will would can could should must might may won't can't cannot wouldn't couldn't shouldn't had hadn't did didn't never "
    "said knew sat sent made got lost took put let found thought chose wrote rang gave kept left paid told forgot broke "
    "promised asked decided posted shared watched looked spent answered called closed moved used wasted ignored reacted "
    "have were are do haven't weren't aren't don't"
).split()
_VERB: Final = "|".join([*_IRREGULAR, *_REGULAR])
_STOP: Final = (
    r"(?=$|[.,?!:;…)—]| (?:and|or|but|for|about|in|on|since|when|if|because|who|that|to|by|this|today|now|again|over|at) )"
)
_END: Final = r"(?=[ .,?!:;]|$)"
_LEAD: Final = r"^|[.?!:,] |(?:that|if|because|when|but|what|how|where|until|before|while|why|think|hear|says) "
_ALONE: Final = r"(?![^.?!]* (?:and|or|but) (?!not|the|a|an|I|we|you|they)\w+)(?![^.?!]*\b(?:it|its|itself)\b)"
"""Nothing follows that would have to agree: no second verb, no “it”."""


def _they(found: re.Match[str]) -> str:
    verb = found["verb"]
    return f"{found['lead']}they {_IRREGULAR.get(verb) or (verb[:-1] if verb in _REGULAR else verb)}"


def _asked(found: re.Match[str]) -> str:
    verb = found["verb"]
    plural = _IRREGULAR.get(verb.casefold(), verb.casefold())
    return f"{plural.capitalize() if verb[0].isupper() else plural} they{found['end']}"


NAMING: Final = Naming(
    (
        Rule(r", ", r"(?=$|[.?!…])", ""),
        Rule(r", ", r", (?=(?:is|are|was|were|will|has|had)\b)", " "),
        Rule(r", ", r"(?=, )", ""),
        Rule(r"(^|[.?!] )", r", (?=\w|\()", r"\1"),
        Rule(r"^(hello|hi|hey|oh|come on|sorry|thanks|thank you) ", r"(?=$|[,.?!])", r"\1"),
        Rule(r" ", r"'s (?!(?:not|been|a|an|the|got|going|just|still|in|on|alone)\b)(?=\w)", " their "),
        Rule(r"\b[Aa]t ", _STOP, "there"),
        Rule(r"\b(?<!page )(?<!boss )(?<!chief )(?<!head )(?<!executive )(?<!CEO )(to|with|from|for|of|about|by|than|like|on|behind|against|tell|told|asked|ask|give|gave|trust|trusted) ", _STOP, r"\1 them"),
        Rule(
            r"\b(?P<verb>[Ii]s|[Ww]as|[Hh]as|[Dd]oes|[Dd]id|[Ww]ill|[Cc]an|[Cc]ould|[Ww]ould|[Ss]hould|[Hh]ad|do) ",
            r"(?P<end> )(?!(?:is|has|was|does|a|an|the|[A-Z]))(?![^.?!]*\b(?:it|its|itself)\b)",
            _asked,
        ),
        Rule(rf"(?P<lead>{_LEAD})", rf" (?P<verb>(?:{_VERB})){_END}{_ALONE}", _they),
        Rule(rf"(?P<lead>{_LEAD})", rf" (?P<verb>(?:{'|'.join(_PAST)})){_END}{_ALONE}", _they),
        Rule(rf"({_LEAD})", rf"(?= (?:{_VERB}|{'|'.join(_PAST)}) )", r"\1{lot}"),
    ),
    ("this lot", "that lot", "this company", "the company", "this outfit", "that place"),
)  # fmt: skip
