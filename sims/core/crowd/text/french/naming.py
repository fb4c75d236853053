"""How French speakers name a company, and how they do not."""

from __future__ import annotations

import re
from typing import Final

from sims.core.crowd.text.naming import Naming, Rule

_PLURAL: Final = {
    "a": "ont", "n'a": "n'ont", "va": "vont", "doit": "doivent", "devrait": "devraient", "peut": "peuvent", "fait": "font",
    "sait": "savent", "pourrait": "pourraient", "aurait": "auraient", "avait": "avaient", "savait": "savaient",
    "partage": "partagent", "relaie": "relaient", "écrit": "écrivent", "répond": "répondent", "n'attend": "n'attendent",
}  # fmt: skip
_STOP: Final = r"(?=$|[.,…]| [?!:;»]| (?:et|ou|pour|depuis|quand|qui|que|ce|cette|là|en|sur|dans|avec) )"


def _ils(found: re.Match[str]) -> str:
    lead, verb = found["lead"], _PLURAL[found["verb"]]
    if lead.endswith("que "):
        return f"{lead[:-2]}'ils {verb}"
    return f"{lead[:-2]}'ils {verb}" if lead == "si " else f"{lead}ils {verb}"


NAMING: Final = Naming(
    (
        Rule(r", ", r"(?=$|[.…]| [?!])", ""),
        Rule(r", ", r"(?=, )", ""),
        Rule(r"(^|[.?!] )", r", (?=\w|\()", r"\1"),
        Rule(r"^(allô|bonjour|dites|hé|oh|merci|pardon|désolé) ", r"(?=$|[,.])", r"\1"),
        Rule(r"\b([Cc]hez|avec|pour|sans|derrière|contre|sur) ", _STOP, r"\1 eux"),
        Rule(r"\b[Dd]e chez ", _STOP, "de là-bas"),
        Rule(r"\bà ", _STOP, "à ces gens"),
        Rule(r"\b(?<!gens )de ", _STOP, "de ces gens"),
        Rule(
            r"(?P<lead>^|[.?!:,] |(?:que|si|quand|mais|comme|pourquoi|et) )",
            rf" (?P<verb>{'|'.join(_PLURAL)})(?= )(?![^.?!]* et (?:\w+ )?(?:a|est|n'a|va|ne)\b)",
            _ils,
        ),
    ),
    ("cette boîte", "cette maison"),
    elides=r"\b(?:[Dd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)",
)
