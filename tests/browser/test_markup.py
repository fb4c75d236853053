"""What looks like code is text, in every field and on every screen."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import SMALL, mail, make_exercise, post, scenario_file
from tests.browser.people import Player, all_moments
from tests.servers.product import Product

LINES = (
    "<script>window.__ran = 1</script>",
    '<img src=x onerror="window.__ran = 2">',
    "<svg/onload=window.__ran=3>",
    "\"><iframe srcdoc='<script>parent.__ran=4</script>'></iframe>",
    "</script><script>window.__ran = 5</script>",
    "</textarea></title></style><img src=x onerror=window.__ran=6>",
    "javascript:window.__ran=7",
    "[press me](javascript:window.__ran=8)",
    "data:text/html,<script>window.__ran=9</script>",
    "{{7*7}} ${7*7} #{7*7} {@html '<b>'}",
    "<form id=body><input name=ready></form><a id=location name=href>",
    "' onfocus=window.__ran=10 autofocus x='",
    "<b onmouseover=window.__ran=11>bold</b> &lt;i&gt; &amp;",
    "\\u003cscript\\u003ewindow.__ran=12\\u003c/script\\u003e",
)
ALL = "\n".join(LINES)
POSTS = (" ".join(LINES[:4]), " ".join(LINES[4:8]), " ".join(LINES[8:11]), " ".join(LINES[11:]))
NAME = "<img src=x onerror=window.__ran=2>"  # names are short
PROBE = "[window.__ran, document.querySelectorAll('iframe, [onerror], [onload], [onfocus], [onmouseover]').length]"


def test_markup_is_text(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[JOURNEY3] What the scenario, a player or control writes into any field is shown letter by letter on every screen and in
    the replay; nothing of it runs or becomes part of the page."""
    exercise = make_exercise(product, _scenario(tmp_path))
    control = Controller(visit()).enter(exercise.links["control"])
    player = Player(visit(size=(1440, 4_000)))
    player.join(exercise, NAME, f"{LINES[0]} desk")
    expect(player.page.get_by_text(LINES[4]).first).to_be_visible()
    expect(control.page.get_by_text(LINES[4]).first).to_be_visible()
    control.start()
    control.on_plan(LINES[1], "Fire now")
    control.on_plan(LINES[2], "Fire now")
    _player_types(player)
    _control_types(control)

    player.sees(*POSTS, LINES[5])
    expect(player.inbox.get_by_text(LINES[8]).first).to_be_visible()
    control.page.get_by_role("tab", name=re.compile("^Their room")).click()
    control.pause(LINES[9])
    expect(player.page.get_by_text(LINES[9]).first).to_be_visible()
    for person in (control, player):
        _nothing_ran(person.page)
    control.resume()
    control.end()
    for visitor, screen in ((control.visitor, "control"), (player.visitor, "room")):
        visitor.open(visitor.page.url.replace(f"/{screen}?", "/replay?"), "replay")
        visitor.page.set_viewport_size({"width": 1440, "height": 4_000})
        all_moments(visitor.page).get_by_role("button").filter(has_text=LINES[9]).click()
        expect(visitor.page.get_by_role("article").filter(has_text=POSTS[0]).first).to_be_visible()
        _nothing_ran(visitor.page)


def _player_types(player: Player) -> None:
    for text in POSTS:
        player.publish(text)
    player.say(LINES[2])
    player.write_to(LINES[6], LINES[7], LINES[8])
    player.answer(LINES[8], LINES[3])
    box = player.team.get_by_role("textbox", name="Write down a decision")
    box.fill(LINES[10])
    box.press("Enter")
    expect(player.team.get_by_role("list", name="Decisions")).to_contain_text(LINES[10])
    player.visitor.page.get_by_role("button", name="Brief, keys and looks").click()
    player.page.keyboard.press("Escape")


def _control_types(control: Controller) -> None:
    control.speak(LINES[5])
    control.answer(LINES[8], LINES[11])
    control.add(LINES[12], "+1", LINES[13])
    control.turn_dial(1, LINES[0])
    control.tell_team(LINES[6])
    control.note(LINES[7])
    expect(control.row(LINES[12])).to_be_visible()


def _nothing_ran(page: Page) -> None:
    """Move over everything, so that what waits for a pointer has had it, and look."""
    for place in page.get_by_role("article").all()[:12]:
        place.hover()
    ran, grown = page.evaluate(PROBE)
    assert ran is None, f"something ran: {ran}"
    assert grown == 0, "a text became part of the page"
    assert page.evaluate("document.body.dataset.ready !== undefined && location.href.startsWith('http')")


def _scenario(folder: Path) -> Path:
    """A story that is itself written by somebody of bad will."""
    roles = [{**role, "title": f"{LINES[0]} desk", "card": ALL} if role["key"] == "social" else role for role in SMALL["roles"]]
    accounts = [{**account, "bio": LINES[2]} for account in SMALL["accounts"]]
    personas = [{**SMALL["personas"][0], "name": f"Nell {LINES[3]}", "title": LINES[1], "voice": ALL}]
    return scenario_file(
        folder,
        key="bad-will",
        title=LINES[4],
        brief=ALL,
        duration="2 h",
        roles=roles,
        accounts=accounts,
        personas=personas,
        objectives=[{"key": "honest", "text": LINES[5]}],
        injects=[
            post("open", "40 min", LINES[7], title=LINES[1], expected=LINES[6], note=ALL, objective="honest"),
            mail("letter", "41 min", ["social"], LINES[8], title=LINES[2], subject=LINES[9]),
        ],
    )
