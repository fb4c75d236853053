"""How it looks: a photograph of each screen at three widths in both themes, and the mark on each."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import RESULTS, Visit
from tests.browser.control import Controller
from tests.browser.exercises import make_exercise
from tests.browser.people import Player
from tests.browser.visitor import THEMES, Visitor
from tests.servers.product import Product

SIZES = ((390, 844), (1280, 800), (1920, 1080))
PICTURES = RESULTS / "screens"
_WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_each_screen_is_marked(visit: Visit, product: Product) -> None:
    """[JOURNEY4] Every screen bears the word EXERCISE in sight and fits into its window, on a phone, a laptop and a wall."""
    exercise = make_exercise(product)
    control = Controller(visit()).enter(exercise.links["control"])
    guest = visit()
    for path, screen in (("/", "home"), (f"/join/{exercise.code}", "join")):
        guest.open(path, screen)
        expect(guest.page.get_by_text("EXERCISE", exact=True).first).to_be_visible()
        _photograph(guest, screen)
    player = Player(guest).join(exercise, "Ana Ruiz", "Social desk")
    _photograph(guest, "room-1-before")
    _photograph(control.visitor, "control-1-before")
    control.start()
    for title in ("Gerald asks after the quiet coach", "The comic clip", "Wes thinks it is worth a share"):
        control.on_plan(title, "Fire now")
        expect(control.row(title)).to_contain_text("by hand")
    player.sees("quiet coach", "cleared to land")
    player.publish("Coach F today, Gerald.")
    player.quote("cleared to land", "That is our platform 2.")
    player.delete("That is our platform 2.")
    player.say("Who has seen the clip?")
    player.write_to("Wes Tolliver", "The clip", "Please do not share it.")
    expect(control.page.get_by_role("tab", name=re.compile("^Answer"))).to_contain_text("1")
    control.turn_dial(3, "It is being shared")
    control.note("They saw it within a minute")
    _photograph(guest, "room-2-running")
    player.post_of("cleared to land").last.get_by_role("button", name=re.compile("open the thread")).click()
    _photograph(guest, "room-3-thread")
    _photograph(control.visitor, "control-2-running")
    control.pause("A look around")
    expect(player.page.get_by_text("A look around")).to_be_visible()
    _photograph(guest, "room-4-paused")
    _photograph(control.visitor, "control-3-paused")
    control.resume()
    control.end()
    expect(player.page.get_by_text("The exercise has ended.")).to_be_visible()
    _photograph(guest, "room-5-ended")
    _photograph(control.visitor, "control-4-ended")
    for visitor, screen in ((control.visitor, "control"), (guest, "room")):
        visitor.open(visitor.page.url.replace(f"/{screen}?", "/replay?"), "replay")
        expect(visitor.page.get_by_role("button", name="Play")).to_be_visible()
        _photograph(visitor, f"replay-{screen}")


def _photograph(visitor: Visitor, screen: str) -> None:
    for width, height in SIZES:
        visitor.page.set_viewport_size({"width": width, "height": height})
        mark = visitor.page.get_by_text("EXERCISE", exact=True).filter(visible=True).first
        expect(mark).to_be_in_viewport()
        for theme in THEMES:
            visitor.page.emulate_media(color_scheme=theme)
            visitor.page.screenshot(path=PICTURES / f"{screen}-{width}-{theme}.png")
        assert visitor.page.evaluate(_WIDER) <= 0, f"{screen} is wider than a window of {width}"
    visitor.page.set_viewport_size({"width": 1440, "height": 900})
