"""Players learn nothing before its time: every byte that reaches them is looked through."""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import SMALL, Made, mail, make_exercise, post, scenario_file
from tests.browser.people import Player
from tests.browser.tunnel import Tunnel
from tests.browser.visitor import Visitor
from tests.servers.product import Product

STATE = """() => [
  document.documentElement.outerHTML, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }),
  location.href, document.cookie, JSON.stringify(history.state), document.title,
].join('\\n')"""


class Canaries:
    """A word of 128 random bits for each hidden place."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        """The word for a place, made when it is first asked for."""
        return self.words.setdefault(place, f"kea{secrets.token_hex(16)}")

    def in_(self, received: bytes) -> set[str]:
        """The places whose word is in these bytes, however it is written: a word of letters and digits reads the same in
        JSON and in addresses; hexadecimal, base64 and escapes of every letter are looked for too."""
        return {place for place, word in self.words.items() if any(form in received for form in _forms(word))}


def _forms(word: str) -> Iterator[bytes]:
    raw = word.encode()
    yield raw
    yield raw.hex().encode()
    yield word[::-1].encode()
    yield "".join(f"%{byte:02x}" for byte in raw).encode()
    yield "".join(f"\\\\u{byte:04x}" for byte in raw).encode()
    for shift in range(3):  # base64 of a longer text with the word in it: only whole groups are the same
        whole = base64.b64encode(b"x" * shift + raw + b"x" * 3)
        yield whole[4:-8]


def test_nothing_hidden_reaches_players(visit: Visit, network: Callable[..., Tunnel], product: Product, tmp_path: Path) -> None:
    """[SECRET1] No byte that a player, an observer or a wall is sent, over sockets or HTTP, and nothing their page holds, has a
    word of what control alone may see, of another role's messages, or of what has not been released; what has been, has."""
    hidden = Canaries()
    exercise = make_exercise(product, _scenario(tmp_path, hidden))
    lines = {name: network(sockets=name != "hotel") for name in ("social", "hotel", "observer", "wall", "control")}
    control = Controller(visit(tunnel=lines["control"])).enter(exercise.links["control"])
    social = Player(visit(tunnel=lines["social"])).join(exercise, "Ana Ruiz", "Social desk")
    hotel = Player(visit(tunnel=lines["hotel"], expects=("WebSocket", "Failed to load"))).join(
        exercise, "Caro Lind", "Press office"
    )
    observer = visit(tunnel=lines["observer"])
    observer.open(exercise.links["observer"])
    observer.ready("room")
    wall = visit(tunnel=lines["wall"])
    wall.open(exercise.links["wall"], "wall")
    outside = (social.visitor, hotel.visitor, observer)

    control.start()
    control.note(hidden("note of control"))
    control.turn_dial(1, hidden("reason of the dial"))
    control.add(hidden("title of an added inject"), "+20", hidden("text of an added inject"))
    control.on_plan(hidden("title"), "Fire now")
    control.on_plan(hidden("mail title"), "Fire now")
    for player in (social, hotel):
        player.sees(hidden("text"))
    expect(social.inbox.get_by_text(hidden("mail text"))).to_be_visible()
    control.pause("A look around")
    for visitor in outside:
        expect(visitor.page.get_by_text("A look around")).to_be_visible()
        _ask_for_everything(visitor, exercise)
        visitor.page.reload()
        visitor.ready("room")
        expect(visitor.page.get_by_text("A look around")).to_be_visible()

    _ask_for_everything(wall, exercise)
    _look_everywhere(social.visitor)

    public, own = {"text"}, {"mail text", "mail subject"}
    seen = {name: hidden.in_(bytes(line.received)) for name, line in lines.items()}
    assert seen["control"] == set(hidden.words), "what is looked for is not what is sent: the test would see nothing"
    assert seen["social"] == public | own
    assert seen["hotel"] == public
    assert seen["observer"] == public
    assert seen["wall"] == public
    for visitor, known in zip((*outside, wall), (public | own, public, public, public), strict=True):
        assert hidden.in_(visitor.page.evaluate(STATE).encode()) <= known
    assert all(b"content-encoding: br" not in bytes(line.received).lower() for line in lines.values())


def _scenario(folder: Path, hidden: Canaries) -> Path:
    def secret(key: str, at: str) -> dict[str, Any]:
        told = {"title": hidden(f"{key} title"), "expected": hidden(f"{key} expected"), "note": hidden(f"{key} note")}
        return post(key, at, hidden(f"{key} text"), objective="honest", **told)

    first = post("first", "40 min", hidden("text"), title=hidden("title"), expected=hidden("expected"), note=hidden("note"))
    letter = mail("letter", "41 min", ["social"], hidden("mail text"), title=hidden("mail title"), subject=hidden("mail subject"))
    later = mail("later", "42 min", ["social"], hidden("later mail text"), title=hidden("later mail title"))
    return scenario_file(
        folder,
        key="canaries",
        duration="2 h",
        objectives=[{"key": "honest", "text": hidden("objective")}],
        personas=[{**SMALL["personas"][0], "voice": hidden("voice")}, _unseen(hidden)],
        accounts=[
            *SMALL["accounts"],
            {"key": "mole-account", "platform": "chirp", "handle": "mole", "name": hidden("unseen account")},
        ],
        injects=[first, letter, later, secret("second", "50 min"), {**secret("third", "51 min"), "from": "mole", "hold": True}],
    )


def _unseen_account(hidden: Canaries) -> dict[str, Any]:
    return {"key": "mole-account", "handle": "mole", "name": hidden("unseen account"), "bio": hidden("unseen bio"), "open": False}


def _unseen(hidden: Canaries) -> dict[str, Any]:
    told = {"name": hidden("unseen person"), "title": hidden("unseen title"), "voice": hidden("unseen voice")}
    return {"key": "mole", "account": "mole-account", **told}


def _ask_for_everything(visitor: Visitor, exercise: Made) -> None:
    """Every address that a curious person might try. What it answers is in the tunnel's record, refusals too."""
    me = re.search(r"as=([a-z0-9]+)", visitor.page.url)
    assert me
    start = f"/api/exercises/{exercise.id}"
    asked = [
        f"{start}",
        f"{start}/people?as={me[1]}",
        f"{start}/links?as={me[1]}",
        f"{start}/events?as={me[1]}&after={{}}",
        f"{start}/hotwash?as={me[1]}",
        f"{start}/forecast?as={me[1]}",
        f"{start}/checks?as={me[1]}",
        "/api/me",
    ]
    asked += [
        f"{start}/log?as={view}" for view in (me[1], "all", "control", "evaluator", "observer", "seat:social", "seat:press")
    ]
    asked += [f"{start}/log?as={view}&viewer={me[1]}" for view in ("control", "seat:social", "seat:press")]
    asked += ["/api/scenarios", "/api/exercises", f"/api/join/{exercise.code}", "/api/openapi.json", f"{start}/nothing"]
    script = "(all) => Promise.all(all.map((one) => fetch(one).then((answer) => answer.text())))"
    visitor.expects("Failed to load resource")
    answers = visitor.page.evaluate(script, asked)
    assert len(answers) == len(asked)


def _look_everywhere(visitor: Visitor) -> None:
    """Every page of an exercise, by its address in a curious person's name; back in the room nothing more is known."""
    room = visitor.page.url
    for page in ("print/msel", "print/evaluation", "briefing", "hotwash", "replay"):
        visitor.open(room.replace("/room?", f"/{page}?"), page.split("/")[0])
        expect(visitor.page.get_by_text("EXERCISE", exact=True).first).to_be_visible()
    visitor.open(room, "room")
