"""The three minutes of docs/demo.md, walked as a presenter walks them, with a picture of each beat."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import RESULTS, Visit
from tests.browser.control import Controller
from tests.browser.people import Player
from tests.browser.visitor import Visitor
from tests.servers.product import Product

PICTURES = RESULTS / "demo"
PHONE = (390, 844)
SHARED = "did Ebberline just share this"
GONE = "has just taken its post down. I kept a copy"
HONEST = (
    "Yes, we shared it without looking, and it laughs at a passenger. That was wrong and ours. We are ringing her today. Mira"
)
HEARD = "Thank you. That's what I was asking"


@pytest.mark.timeout(330)
def test_the_demo(own_product: Product, visit: Visit) -> None:
    """[DEMO1] The demo's three minutes: a repost, a deletion, the dial, a ringing phone, an approved answer that is heard, and
    the replay as somebody who knew nothing."""
    newly = own_product.launch().ready()
    presenter = visit(at=newly)
    presenter.open(newly.facilitator_link.replace("localhost", "127.0.0.1"), "control")
    control = Controller(presenter)
    expect(control.page.get_by_role("timer")).to_contain_text("14:02:00")
    mira = Player(_beside(control, presenter))
    phone = Player(visit(at=newly, size=PHONE, touch=True))
    _come_in_by_code(control, phone)
    _picture("0-before", control.page, mira.page, phone.page)

    control.page.keyboard.press("Space")
    expect(mira.inbox).to_contain_text("worth a share", timeout=40_000)
    mira.sees("cleared to land")
    _picture("1-worth-a-share", control.page, mira.page)

    mira.repost("cleared to land")
    _comes(mira, SHARED, 40)
    mira.sees(SHARED)
    _picture("2-reposted", control.page, mira.page)

    mira.delete("reposted, no comment")
    _comes(mira, GONE, 45)  # twenty seconds of nothing come first
    mira.sees(GONE)
    _picture("3-deleted", mira.page)

    _turn_up(control, "It is everywhere", 3)
    _turn_up(control, "Now it is the news", 4)
    control.on_plan("Bronagh rings about the clip", "Fire now")
    pick_up = phone.page.get_by_role("button", name=re.compile("^Pick up"))
    expect(pick_up).to_be_visible()
    _picture("4-ringing", control.page, phone.page)
    pick_up.click()
    phone.page.get_by_role("button", name="Hang up").click()

    mira.act("Reply", SHARED)
    mira.composer.get_by_role("textbox").fill(HONEST)
    mira.page.get_by_text("No approval asked").click()
    mira.page.get_by_role("checkbox", name=re.compile("Communications lead")).check()
    mira.page.keyboard.press("Escape")
    mira.composer.get_by_role("button", name=re.compile("^Ask .* to approve$")).click()
    _approve(phone)
    mira.sees(HONEST[:40])
    _comes(mira, HEARD, 60)
    mira.sees(HEARD)
    _picture("5-heard", control.page, mira.page, phone.page)

    control.pause("Let us look at that")
    for page in (mira.page, phone.page):
        expect(page.get_by_text("Let us look at that").first).to_be_visible()
    _picture("6-stopped", control.page, mira.page, phone.page)
    _watch_again(control)
    _picture("7-again", control.page)


def _beside(control: Controller, presenter: Visitor) -> Visitor:
    """The second window, as somebody of its own whose page is looked at like the others."""
    with control.page.expect_popup() as opened:
        control.page.get_by_role("button", name="Open a player beside me").click()
    page = opened.value
    page.wait_for_selector("body[data-ready=room]")
    return presenter.with_page(page)


def _comes(player: Player, words: str, seconds: int) -> None:
    """Wait until a post is there: in the feed, or let in from behind the pill."""
    until = time.monotonic() + seconds
    pill = player.feed.get_by_role("button", name=re.compile("new posts?$"))
    while not player.post_of(words).count():
        assert time.monotonic() < until, f"not within {seconds} s: {words}"
        player.look_away()
        if pill.is_visible():
            pill.click()
        player.page.wait_for_timeout(250)


def _come_in_by_code(control: Controller, phone: Player) -> None:
    """On the phone, by the code that control shows."""
    code = control.page.get_by_role("button", name=re.compile("Ways in")).inner_text().strip()
    phone.enter_code(code, "Tom Adeyemi", "Communications lead")


def _approve(phone: Player) -> None:
    """One tap on what waits."""
    inbox = phone.page.get_by_role("tab", name=re.compile("^Inbox")).or_(
        phone.page.get_by_role("button", name=re.compile("^Inbox"))
    )
    if inbox.first.is_visible():
        inbox.first.click()
    phone.page.get_by_role("article").filter(has_text="asks you to approve").get_by_role("button").first.click()
    phone.page.get_by_role("button", name="Approve and publish").click()


def _turn_up(control: Controller, reason: str, level: int) -> None:
    """One step of the dial, with its key."""
    dial = control.page.get_by_role("slider")
    expect(dial).to_have_attribute("aria-valuenow", str(level - 1))
    control.page.keyboard.press("]")
    control.dialog.get_by_label("Reason").fill(reason)
    control.page.keyboard.press("Enter")
    expect(dial).to_have_attribute("aria-valuenow", str(level))


def _watch_again(control: Controller) -> None:
    """From the repost on, as Operations, who were told nothing."""
    control.big("Watch it again").click()
    control.visitor.ready("replay")
    control.page.get_by_role("combobox", name="Seen from").select_option(label="Operations control")
    moments = control.page.get_by_role("region", name="Moments")
    moments.get_by_role("button", name=re.compile("repost", re.IGNORECASE)).first.click()
    expect(moments).to_contain_text(re.compile(r"The recording stands at\s*14:0[2-4]"))
    expect(control.page.get_by_role("button", name="Play")).to_be_visible()
    expect(control.page.get_by_text("EXERCISE", exact=True).first).to_be_visible()


def _picture(beat: str, *pages: Page) -> None:
    for number, page in enumerate(pages):
        page.screenshot(path=PICTURES / f"{beat}-{number}.png")
