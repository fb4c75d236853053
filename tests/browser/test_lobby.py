"""The ten minutes before, as somebody lives them who has read nothing."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import check_access
from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import Made, make_exercise, scenario_file
from tests.browser.people import Player
from tests.servers.product import Product

RANGE = {
    "account": "harbour",
    "author": "Nell Carrick",
    "text": "Look who parked in the lifeboat bay",
    "quote": "Please do not.",
    "reply": "That bay must stay free.",
    "reposted": [{"after": "2 s", "name": "Ola", "text": "You like that?", "mood": "cross"}],
    "quoted": [{"after": "2 s", "name": "Ola", "text": "Good.", "mood": "kind"}],
    "replied": [{"after": "2 s", "name": "Ola", "text": "Thank you.", "mood": "kind"}],
    "deleted": [{"after": "2 s", "name": "Ola", "text": "I have a picture.", "mood": "mocking"}],
}


@pytest.fixture
def exercise(product: Product, tmp_path: Path) -> Made:
    return make_exercise(product, scenario_file(tmp_path, key="lobby", range=RANGE))


def test_checked_the_day_before(visit: Visit, exercise: Made) -> None:
    """[CHECK6] The mailed page tries a device, says in plain words what it found, and control reads it."""
    device = visit(size=(390, 844), touch=True)
    page = device.open(f"/check/{exercise.code}", "check")
    expect(page.get_by_role("heading", name="This device is ready")).to_be_visible()
    expect(page.get_by_text("live, no detour needed")).to_be_visible()
    check_access(device, "check")
    page.get_by_role("button", name="No sound here").click()
    page.get_by_label("Your name").fill("Robin Vale")
    page.get_by_role("button", name="Tell whoever runs it").click()
    expect(page.get_by_text("Whoever runs it knows now")).to_be_visible()
    control = Controller(visit()).enter(exercise.links["control"])
    expect(control.page.get_by_role("list", name="Checked devices")).to_contain_text("Robin Vale")


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)])
def test_a_newcomer(visit: Visit, exercise: Made, size: tuple[int, int]) -> None:
    """[LOBBY15] Who has read nothing goes from the code through the lobby to three public acts within three minutes."""
    began = time.monotonic()
    control = Controller(visit()).enter(exercise.links["control"])
    player = Player(visit(size=size)).join(exercise, "Ana Ruiz", "Social desk")
    page = player.page
    expect(page.get_by_role("button", name="I am ready")).to_be_disabled()
    for button in ("I agree to that", "I have read it", "This is clear"):
        page.get_by_role("button", name=button).click()
    page.get_by_role("button", name="Post", exact=True).click()
    practice = page.get_by_role("list", name="The practice platform")
    expect(practice.get_by_text("first thing you lot")).to_be_visible()
    practice.get_by_role("button", name=re.compile("^Delete")).click()
    expect(practice.get_by_text("deleted by its author")).to_be_visible()
    expect(practice.get_by_text("I have a picture of it")).to_be_visible()
    go_on = page.get_by_role("button", name="Go on")
    if go_on.is_visible():
        go_on.click()
    page.get_by_role("button", name="No sound here").click()
    check_access(player.visitor, f"lobby at {size[0]}")
    page.get_by_role("button", name="I am ready").click()
    expect(page.get_by_text("You are ready.")).to_be_visible()
    expect(control.big("Start")).to_contain_text("1 of 1 ready")
    control.start()
    if size[0] < 720:
        page.get_by_role("tab", name="Write").click()
    for words in ("Good afternoon.", "The ferry is on time.", "Ask us anything."):
        player.publish(words)
    assert time.monotonic() - began < 180


def test_the_range_and_a_late_comer(visit: Visit, exercise: Made) -> None:
    """[LOBBY16] The range is played, skipped and left; who comes after the start agrees at the door and is in."""
    control = Controller(visit()).enter(exercise.links["control"])
    player = Player(visit(size=(1280, 800), theme="light")).join(exercise, "Ana Ruiz", "Social desk")
    page = player.page
    page.get_by_role("button", name="Go to the range").click()
    page.get_by_role("button", name="Share it, three ways").click()
    expect(page.get_by_text("You like that?")).to_be_visible()
    page.get_by_role("button", name="Skip to the end").click()
    page.get_by_role("button", name="Delete the bare repost").click()
    expect(page.get_by_text("I have a picture.")).to_be_visible()
    page.get_by_role("button", name="Skip to the end").click()
    expect(page.get_by_text("Deleting takes your post away")).to_be_visible()
    check_access(player.visitor, "range")
    page.get_by_role("button", name="Leave the range").click()
    page.get_by_role("button", name="I agree to that").click()
    control.start()
    late = visit(size=(390, 844))
    late.expects("status of 404")
    Player(late).join(exercise, "Late Lena", "Press office")
    expect(late.page.get_by_role("feed").first).to_be_visible()
