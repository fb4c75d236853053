"""How it looks: a photograph of each screen at three widths in both themes, and the mark on each."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import PHONE, WIDER, check_access, check_screen
from tests.browser.conftest import RESULTS, Visit
from tests.browser.control import Controller
from tests.browser.exercises import Made, make_exercise
from tests.browser.people import Player
from tests.browser.visitor import THEMES, Visitor
from tests.servers.product import Product

SIZES = ((390, 844), (1280, 800), (1920, 1080))
PICTURES = RESULTS / "screens"


@pytest.mark.timeout(300)
def test_each_screen_is_marked(visit: Visit, product: Product) -> None:
    """[JOURNEY4] Every screen bears the word EXERCISE in sight and fits into its window, on a phone, a laptop and a wall; what
    is opened beside and upon them fits a phone and passes axe in both themes."""
    exercise = make_exercise(product)
    control = Controller(visit()).enter(exercise.links["control"])
    aside, wall = control.visitor.with_page(control.visitor.context.new_page()), visit()
    _beside(aside, control)
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
    _upon(control, player)
    _photograph(guest, "room-2-running")
    player.drawn("cleared to land").last.get_by_role("button", name=re.compile("open the thread")).click()
    _photograph(guest, "room-3-thread")
    _photograph(control.visitor, "control-2-running")
    wall.open(exercise.links["wall"], "wall")
    expect(wall.page.get_by_text("Posts a minute")).to_be_visible()
    check_screen(wall, "the wall, running")
    _late(late := visit(size=(390, 844)), exercise)
    _phone(control, late)
    expect(player.page.get_by_text("A look around")).to_be_visible()
    _photograph(guest, "room-4-paused")
    _photograph(control.visitor, "control-3-paused")
    control.resume()
    control.end()
    expect(player.page.get_by_text("The exercise has ended.")).to_be_visible()
    _photograph(guest, "room-5-ended")
    _photograph(control.visitor, "control-4-ended")
    _hot_wash(aside, _address(control, "hotwash"), "control")
    _hot_wash(late, late.page.url.replace("/room?", "/hotwash?"), "role")
    for visitor, screen in ((control.visitor, "control"), (guest, "room")):
        visitor.open(visitor.page.url.replace(f"/{screen}?", "/replay?"), "replay")
        expect(visitor.page.get_by_role("button", name="Play")).to_be_visible()
        _photograph(visitor, f"replay-{screen}")


def _beside(visitor: Visitor, control: Controller) -> None:
    """The pages that control opens beside its own before the start, and the one that is mailed the day before."""
    visitor.open(_address(control, "briefing"), "briefing")
    expect(visitor.page.get_by_text("To reach control")).to_be_visible()
    _glance(visitor, "briefing")
    visitor.open(_address(control, "print/join"), "print")
    for sheet in ("Join sheet", "Role cards", "Policy", "Master scenario events list", "Exercise evaluation guide"):
        visitor.page.get_by_role("link", name=sheet).click()
        expect(visitor.page.get_by_role("heading", level=1, name=sheet)).to_be_visible()
        _glance(visitor, f"print-{sheet.split()[0].lower()}")


def _upon(control: Controller, player: Player) -> None:
    """What lies upon the room and upon control: a picture, the keys, a call that rings and is taken."""
    page = player.page
    page.get_by_role("button", name=re.compile("^Open larger|platform 2")).first.click()
    expect(page.get_by_role("dialog", name="Picture")).to_be_visible()
    _glance(player.visitor, "picture")
    page.keyboard.press("Escape")
    for visitor, opener in ((player.visitor, "Brief, keys and looks"), (control.visitor, "Keys and looks (?)")):
        visitor.page.get_by_role("button", name=opener).click()
        dialog = visitor.page.get_by_role("dialog", name=re.compile("keys and looks", re.IGNORECASE))
        for summary in dialog.locator("summary").all():
            summary.click()
        _glance(visitor, f"help-{opener.split()[0].lower()}")
        visitor.page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()


def _late(visitor: Visitor, exercise: Made) -> None:
    """The door of who comes when it runs, on a phone."""
    visitor.expects("status of 404")
    page = visitor.open("/join", "join")
    page.get_by_label("Code").fill(exercise.shown_code)
    page.get_by_label("Your name").fill("Late Lena")
    page.locator("label").filter(has_text="Press office").get_by_role("radio").check()
    page.get_by_role("button", name="Join", exact=True).click()
    door = page.get_by_role("button", name="I agree, let me in")
    expect(door).to_be_visible()
    expect(page.get_by_role("heading", name=exercise.title)).to_be_in_viewport()
    _glance(visitor, "late-door")
    door.click()


def _phone(control: Controller, late: Visitor) -> None:
    """A call on a phone that is picked up, and the bar that leads back to it while one reads elsewhere, in a pause too."""
    control.on_plan("Bronagh rings about the clip", "Fire now")
    late.page.set_viewport_size(PHONE)
    card = late.page.get_by_role("article", name=re.compile("rings$"))
    expect(card).to_be_visible()
    check_access(late, "a call that rings on a phone")
    card.get_by_role("button", name="Pick up").click()
    expect(late.page.get_by_text("I'm not recording")).to_be_visible()
    _glance(late, "call")
    late.page.get_by_role("tab", name=re.compile("^Feed")).click()
    control.pause("A look around")
    expect(late.page.get_by_text("A look around")).to_be_visible()
    _glance(late, "paused-in-a-call")


def _hot_wash(visitor: Visitor, path: str, name: str) -> None:
    visitor.open(path, "hotwash")
    expect(visitor.page.get_by_role("tab", name="What happened")).to_be_visible()
    _glance(visitor, f"hotwash-{name}")


def _address(control: Controller, page: str) -> str:
    """A page of control's beside its own."""
    return control.page.url.replace("/control?", f"/{page}?")


def _glance(visitor: Visitor, screen: str) -> None:
    """A look at a page that is not photographed at each width: axe in both themes, the mark, and a phone's width."""
    check_screen(visitor, screen)
    expect(visitor.page.get_by_text("EXERCISE", exact=True).first).to_be_attached()
    visitor.page.screenshot(path=PICTURES / f"{screen}.png")


def _photograph(visitor: Visitor, screen: str) -> None:
    for width, height in SIZES:
        visitor.page.set_viewport_size({"width": width, "height": height})
        mark = visitor.page.get_by_text("EXERCISE", exact=True).filter(visible=True).first
        expect(mark).to_be_in_viewport()
        for theme in THEMES:
            visitor.page.emulate_media(color_scheme=theme)
            visitor.page.screenshot(path=PICTURES / f"{screen}-{width}-{theme}.png")
        assert visitor.page.evaluate(WIDER) <= 0, f"{screen} is wider than a window of {width}"
    visitor.page.set_viewport_size({"width": 1440, "height": 900})
