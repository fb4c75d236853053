"""Who speaks in an imported scenario: personas and accounts made of the sender column, and a stage to speak on."""

from __future__ import annotations

import re
from typing import Any

from .columns import folded
from .phrases import Phrases
from .recipients import slug

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PLATFORM = "feed"
_SHORTEST_LIMIT = 500


class Cast:
    """The senders of a sheet, each once however the name is spelled, as personas or, in public, as accounts."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.personas: dict[str, dict[str, Any]] = {}
        self.accounts: dict[str, dict[str, Any]] = {}

    def persona(self, sender: str) -> str:
        """The key of the persona of this name; of control's own one where nobody is named."""
        name = " ".join(sender.split()) or self.phrases.control
        plain = folded(name)
        if plain not in self.personas:
            address = _ADDRESS.search(name)
            # Not in the address book: a list of everybody who will speak would tell players what is coming.
            persona = {"key": slug(name, self._taken()), "name": name[:300], "listed": name == self.phrases.control}
            self.personas[plain] = persona | ({"address": address[0]} if address else {})
        return str(self.personas[plain]["key"])

    def account(self, sender: str) -> str:
        """The key of the public account of this name."""
        name = " ".join(sender.split()) or self.phrases.control
        plain = folded(name)
        if plain not in self.accounts:
            handle = slug(name.lstrip("@"), self._handles()).replace("-", "_")[:30]
            key = slug(f"a-{name}", self._taken())
            self.accounts[plain] = {"key": key, "platform": _PLATFORM, "handle": handle, "name": name[:300]}
        return str(self.accounts[plain]["key"])

    def stage(self, roles: list[str], longest: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """A platform with room for the longest post, and every account on it, that of the team's organisation first."""
        limit = min(max(_SHORTEST_LIMIT, -(-longest // 100) * 100), 10_000)
        platform = {"key": _PLATFORM, "name": self.phrases.feed, "limit": limit}
        own = {
            "key": slug("brand", self._taken()),
            "platform": _PLATFORM,
            "handle": slug(self.phrases.organisation, self._handles()).replace("-", "_"),
            "name": self.phrases.organisation,
            "kind": "organisation",
            "verified": True,
            "used_by": roles,
            "open": True,
        }
        return [platform], [own, *self.accounts.values()]

    def _taken(self) -> list[str]:
        return [str(one["key"]) for one in (*self.personas.values(), *self.accounts.values())]

    def _handles(self) -> list[str]:
        return [str(one["handle"]).replace("_", "-") for one in self.accounts.values()]
