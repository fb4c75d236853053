"""Everybody can use it: no violation that axe finds on any screen, and the keyboard alone is enough."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import check_access
from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import Made, mail, make_exercise, post, scenario_file
from tests.browser.people import Player
from tests.servers.product import Product


def test_axe_finds_nothing(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[AXE1] axe finds no violation on any screen, before the start, running, paused and after the end, in dark and in light."""
    exercise = make_exercise(product, _scenario(tmp_path))
    control = Controller(visit()).enter(exercise.links["control"])
    newcomer = visit()
    for path, screen in (("/", "home"), ("/join", "join"), (f"/join/{exercise.code}", "join")):
        newcomer.open(path, screen)
        check_access(newcomer, path)
    newcomer.expects("status of 404")
    for path in ("/accounts/login/", "/nowhere"):
        newcomer.open(path)
        check_access(newcomer, path)
    player = Player(newcomer).join(exercise, "Ana Ruiz", "Social desk")
    both = (("room", player.visitor), ("control", control.visitor))
    for where, visitor in both:
        check_access(visitor, f"{where} before the start")
    control.start()
    control.on_plan("About gulls", "Fire now")
    control.on_plan("About letter", "Fire now")
    _busy(control, player)
    for where, visitor in both:
        check_access(visitor, f"{where}, running")
    control.page.get_by_role("tab", name="Speak as anybody").click()
    check_access(control.visitor, "control, speaking")
    control.pause("Breathe")
    expect(player.page.get_by_text("Breathe")).to_be_visible()
    for where, visitor in both:
        check_access(visitor, f"{where}, paused")
    control.resume()
    control.end()
    expect(player.page.get_by_text("The exercise has ended.")).to_be_visible()
    for where, visitor in both:
        check_access(visitor, f"{where}, ended")
    for where, visitor in both:
        visitor.open(visitor.page.url.replace(f"/{where}?", "/replay?"), "replay")
        expect(visitor.page.get_by_role("region", name="Moments")).to_be_visible()
        check_access(visitor, f"replay of {where}")


def _busy(control: Controller, player: Player) -> None:
    """Something of each kind on the screens."""
    player.sees("Gulls have taken the ferry")
    player.publish("We see the gulls.")
    player.quote("Gulls have taken the ferry", "This one.")
    player.repost("The sea is calm")
    player.delete("This one.")
    player.say("Who rings the ferry?")
    player.write_to("Nell Carrick", "The ferry", "It is safe.")
    expect(control.page.get_by_role("tab", name=re.compile("^Answer"))).to_contain_text("1")
    control.turn_dial(3, "It grows")
    control.note("They wrote at once")


def _scenario(folder: Path) -> Path:
    injects = [
        post("gulls", "10 min", "Gulls have taken the ferry, @harbour. All of it."),
        mail("letter", "11 min", ["social"], "Is the ferry safe?"),
        post("later", "20 min", "Later"),
    ]
    words = {"brand": ["Halden Ferries"]}
    crowd = {"crisis": "outage", "cluster": "accidental", "platform": "chirp", "level": 0, "words": words}
    return scenario_file(folder, key="access", injects=injects, crowd=crowd)


@pytest.mark.timeout(240)
def test_the_hot_wash(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[WASH27] [WASH26] [WASH28] [WASH29] What is closed is said to be; a key opens it, and the page follows by itself; a player
    corrects a reading with one press, and what the acts did is worked out anew."""
    exercise = make_exercise(product, _scenario(tmp_path))
    control = Controller(visit()).enter(exercise.links["control"])
    player = Player(visit()).join(exercise, "Ana Ruiz", "Social desk")
    control.start()
    control.on_plan("About gulls", "Fire now")
    player.sees("Gulls have taken the ferry")
    player.publish("We see the gulls.")
    control.end()
    player.visitor.open(player.page.url.replace("/room?", "/hotwash?"), "hotwash")
    page = player.page
    expect(page.get_by_text("There is more, and it is not open yet")).to_be_visible()
    check_access(player.visitor, "the hot wash, closed")
    page.get_by_role("tab", name="What it did").click()
    expect(page.get_by_text("Not open yet")).to_be_visible()
    control.page.locator("body").evaluate("(body) => document.activeElement.blur()")
    control.page.keyboard.press("r")
    expect(control.page.get_by_text("Everybody reads everything now")).to_be_visible()
    rests = page.get_by_role("region", name="What this rests on")
    expect(rests).to_be_visible(timeout=60_000)
    check_access(player.visitor, "what it did")
    page.get_by_role("tab", name="What we said").click()
    chip = page.get_by_role("group", name=re.compile("^What it does")).first.get_by_role("button", name="Gives facts")
    expect(chip).to_have_attribute("aria-pressed", "false")
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("Corrected by the team.")).to_be_visible()
    check_access(player.visitor, "what we said")
    page.get_by_role("tab", name="What it did").click()
    expect(page.get_by_text("Nothing that the team did counted")).to_be_visible(timeout=60_000)


def test_keyboard_is_enough(visit: Visit, product: Product, tmp_path: Path) -> None:
    """[AXE2] With the keyboard alone one joins, posts, replies and answers a message, and control starts and pauses."""
    exercise = make_exercise(product, _scenario(tmp_path))
    control = Controller(visit()).enter(exercise.links["control"])
    player = Player(visit())
    _joins(player, exercise)

    keys = control.page.keyboard
    control.big("Start").focus()
    keys.press("Enter")
    expect(control.big("Pause")).to_be_visible()
    expect(control.big("Pause")).to_be_enabled()
    control.page.locator("body").evaluate("(body) => document.activeElement.blur()")
    keys.press("f")
    expect(control.row("About gulls")).to_contain_text("by hand")
    keys.press("f")
    expect(control.row("About letter")).to_contain_text("by hand")

    _posts_and_replies(player)
    _answers(player)

    keys.press("Space")
    keys.type("A short break for everybody")
    keys.press("Enter")
    expect(player.page.get_by_text("A short break for everybody")).to_be_visible()


def _joins(player: Player, exercise: Made) -> None:
    player.visitor.open("/join", "join")
    keys = player.page.keyboard
    player.seat = "Social desk"
    _tab_to(player, "Code")
    keys.type(exercise.code)
    expect(player.page.get_by_label("Your name")).to_be_visible()
    _tab_to(player, "Your name")
    keys.type("Ana Ruiz")
    keys.press("Tab")
    keys.press("Space")
    keys.press("Enter")
    player.page.wait_for_url("**/room?as=*")
    player.visitor.ready("room")


def _tab_to(player: Player, label: str) -> None:
    """Press Tab until the field has the focus; a page has few places before it."""
    field = player.page.get_by_label(label)
    for _ in range(20):
        if field.evaluate("(field) => field === document.activeElement"):
            return
        player.page.keyboard.press("Tab")
    raise AssertionError(f"{label} cannot be reached with the Tab key")


def _posts_and_replies(player: Player) -> None:
    keys = player.page.keyboard
    expect(player.post_of("Gulls have taken the ferry")).to_be_visible()
    keys.press("n")
    expect(player.composer.get_by_role("textbox")).to_be_focused()
    keys.type("We are on our way.")
    keys.press("Control+Enter")
    expect(player.post_of("We are on our way.")).to_be_visible()
    keys.press("Escape")
    player.page.locator("body").evaluate("() => document.activeElement.blur()")
    for _ in range(2):
        keys.press("j")
    expect(player.post_of("Gulls have taken the ferry")).to_be_focused()
    keys.press("r")
    expect(player.composer.get_by_role("textbox")).to_be_focused()
    keys.type("Which ferry?")
    keys.press("Control+Enter")
    expect(player.page.get_by_text("Which ferry?").first).to_be_visible()


def _answers(player: Player) -> None:
    keys = player.page.keyboard
    keys.press("Escape")
    player.page.locator("body").evaluate("() => document.activeElement.blur()")
    keys.press("i")
    expect(player.inbox.get_by_role("button", name="Answer")).to_be_focused()
    keys.press("Enter")
    expect(player.page.get_by_role("form", name=re.compile("^Answer ")).get_by_label("Message")).to_be_focused()
    keys.type("It is safe.")
    keys.press("Control+Enter")
    expect(player.inbox.get_by_text("Answered")).to_be_visible()
