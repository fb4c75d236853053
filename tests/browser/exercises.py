"""Exercises made for one test, by the commands that operators use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from subprocess import CalledProcessError
from typing import Any

import yaml

from tests.servers.product import Product

DEMO = "bare-repost"


@dataclass(frozen=True)
class Made:
    """An exercise and the ways into it: `links` by seat, or by role for those without one."""

    id: str
    title: str
    code: str
    links: dict[str, str]

    @property
    def shown_code(self) -> str:
        """As people read it out."""
        return f"{self.code[:4]}-{self.code[4:]}"


def make_exercise(product: Product, scenario: str | Path = DEMO, *options: str) -> Made:
    """An exercise of a scenario of the library, or of a file."""
    said: dict[str, Any] = json.loads(_command(product, "create_exercise", str(scenario), "--json", *options))
    links = {link["seat"] or link["role"]: link["url"].replace("localhost", "127.0.0.1") for link in said["links"]}
    return Made(said["exercise"], said["title"], said["join_code"], links)


def _command(product: Product, *words: str) -> str:
    """Run a command; what it has against it stands in the failure."""
    try:
        return product.command(*words)
    except CalledProcessError as refused:
        raise AssertionError(f"{words[0]} was refused:\n{refused.stderr[-2000:]}") from None


def scenario_file(folder: Path, **changes: Any) -> Path:
    """A small scenario: two roles that hold one account, a third that holds none, and a public that posts and writes."""
    data = {**SMALL, **changes}
    path = folder / f"{data['key']}.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def post(key: str, at: str, text: str, **more: Any) -> dict[str, Any]:
    """An inject in public, from Nell."""
    return {
        "key": key,
        "at": at,
        "kind": "complaint",
        "channel": "microblog",
        "from": "nell",
        "title": f"About {key}",
        "text": text,
        **more,
    }


def mail(key: str, at: str, to: list[str], text: str, **more: Any) -> dict[str, Any]:
    """An inject by e-mail, from Nell."""
    fields = {"kind": "question", "channel": "email", "from": "nell", "title": f"About {key}", "subject": f"Re: {key}"}
    return {"key": key, "at": at, "to": to, "text": text, **fields, **more}


SMALL: dict[str, Any] = {
    "schema": 1,
    "key": "small-storm",
    "title": "A small storm",
    "language": "en",
    "brief": "You speak for the harbour. It is an ordinary afternoon.",
    "story_start": "14:00",
    "duration": "30 min",
    "platforms": [{"key": "chirp", "name": "Chirp", "limit": 300}],
    "roles": [
        {"key": "social", "title": "Social desk", "card": "You publish for the harbour.", "core": [3]},
        {"key": "press", "title": "Press office", "card": "Journalists come to you.", "core": [3]},
        {"key": "ops", "title": "Operations", "card": "You know where the boats are.", "core": [3]},
    ],
    "accounts": [
        {
            "key": "harbour",
            "platform": "chirp",
            "handle": "harbour",
            "name": "Harbour",
            "used_by": ["social", "press"],
            "open": True,
        },
        {"key": "nell-account", "platform": "chirp", "handle": "nell", "name": "Nell Carrick", "followers": 900, "open": True},
    ],
    "personas": [
        {
            "key": "nell",
            "name": "Nell Carrick",
            "title": "Presenter",
            "account": "nell-account",
            "address": "nell@radio.example",
            "listed": True,
        }
    ],
    "objectives": [{"key": "honest", "text": "Say what is so."}],
    "history": [{"account": "nell-account", "before": "1 d", "text": "The sea is calm and so am I."}],
    "injects": [post("gulls", "00:00:20", "Gulls have taken the ferry, @harbour. All of it.")],
}


_LONG = """
import json
from sims.actions import Submission, create_exercise, do_submit
from sims.core.clock import StartClock
from sims.core.scenario import HistoryPost, Scenario
from sims.door import admit, put_out
from sims.studio.canonical import digest
from teams.firstrun import first_team
small = Scenario.model_validate(json.loads('''{small}'''))
posts = tuple(small.history[0].model_copy(update={{"text": f"Wave number {{n}} over the quay, " + "and on it rolls. " * (n % 9),
    "before": 1000 * (n + 1)}}) for n in range({posts}))
long = small.model_copy(update={{"history": posts}})
exercise = create_exercise(long, digest(small), first_team())
starter = admit(exercise.pk, "control", None, default_name="Command line")
do_submit(exercise.pk, [Submission(starter, "start", StartClock())])
print(json.dumps([exercise.pk, exercise.title, exercise.join_code]))
"""


def make_long_exercise(product: Product, posts: int) -> Made:
    """A running exercise with more history than a file may bring."""
    said = _command(product, "shell", "-v", "0", "-c", _LONG.format(small=json.dumps(SMALL), posts=posts))
    identifier, title, code = json.loads(said.splitlines()[-1])
    return Made(identifier, title, code, {})
