"""What control does, found as control finds it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.hold import hold
from tests.browser.visitor import Visitor


@dataclass
class Controller:
    """Whoever runs the exercise."""

    visitor: Visitor

    @property
    def page(self) -> Page:
        """The control screen."""
        return self.visitor.page

    @property
    def foot(self) -> Locator:
        """The big buttons."""
        return self.page.get_by_role("contentinfo", name="The big buttons")

    @property
    def plan(self) -> Locator:
        """The list of injects, in order of time."""
        return self.page.get_by_role("list", name="Injects")

    @property
    def roster(self) -> Locator:
        """Who is in."""
        return self.page.get_by_role("list", name="Who is in")

    @property
    def dialog(self) -> Locator:
        """Whatever is asked."""
        return self.page.get_by_role("dialog")

    def enter(self, link: str) -> Controller:
        """Come in by the link for control."""
        self.visitor.open(link)
        self.visitor.ready("control")
        expect(self.foot).to_be_visible()
        return self

    def big(self, title: str) -> Locator:
        """One of the big buttons."""
        return self.foot.get_by_role("button", name=re.compile(f"^{title}"))

    def row(self, title: str) -> Locator:
        """One inject of the plan."""
        return self.plan.get_by_role("listitem").filter(has=self.page.get_by_role("button", name=title, exact=True))

    def start(self) -> None:
        """STARTEX."""
        self.big("Start").click()
        expect(self.big("Pause")).to_be_visible()

    def run_at(self, factor: str) -> None:
        """Another speed: with players in, it takes a hold."""
        self.page.get_by_role("button", name="Speed and jumps (C)").click()
        self.dialog.get_by_role("group", name="Speed").get_by_role("button", name=factor, exact=True).click()
        hold(self.dialog.get_by_role("button", name=re.compile(f"^Run at {factor}")))
        expect(self.dialog).to_be_hidden()

    def pause(self, reason: str) -> None:
        """Time stands still, and everybody reads why."""
        self.big("Pause").click()
        self.dialog.get_by_label("Reason").fill(reason)
        self.dialog.get_by_role("button", name="Pause", exact=True).click()
        expect(self.big("Go on")).to_be_visible()

    def resume(self) -> None:
        """Time goes on."""
        self.big("Go on").click()
        expect(self.big("Pause")).to_be_visible()

    def end(self, *, review: bool = False) -> None:
        """ENDEX; the tick that opens the review to everybody is taken away unless it is asked for."""
        tick = self.page.get_by_role("checkbox", name="and open the review to everybody")
        expect(tick).to_be_checked()
        tick.set_checked(review)
        hold(self.big("End the exercise"))
        expect(self.big("Watch it again")).to_be_visible()

    def on_plan(self, title: str, button: str) -> None:
        """Fire, hold, let run or skip one inject. Its row is opened for it: then it stays where it is."""
        title_of = self.row(title).get_by_role("button", name=title, exact=True)
        title_of.click()
        expect(title_of).to_have_attribute("aria-expanded", "true")
        self.row(title).get_by_role("button", name=button, exact=True).click()

    def skip(self, title: str, reason: str) -> None:
        """This one will not go out."""
        self.on_plan(title, "Skip")
        self.dialog.get_by_label("Reason, if you like").fill(reason)
        self.dialog.get_by_role("button", name="Skip it").click()
        expect(self.dialog).to_be_hidden()

    def add(self, title: str, when: str, words: str) -> None:
        """One more inject, in public."""
        self.page.get_by_role("button", name="Add one").click()
        self.dialog.get_by_label("Title, for control").fill(title)
        self.dialog.get_by_label("When").fill(when)
        self.dialog.get_by_label("Words").fill(words)
        self.dialog.get_by_role("button", name="Add to the plan").click()
        expect(self.dialog).to_be_hidden()

    def turn_dial(self, level: int, reason: str) -> None:
        """One step up or down, with the reason."""
        dial = self.page.get_by_role("slider")
        dial.focus()
        dial.press(str(level))
        self.dialog.get_by_label("Reason").fill(reason)
        self.dialog.get_by_role("button", name=f"Turn to {level}").click()
        expect(dial).to_have_attribute("aria-valuenow", str(level))

    def speak(self, words: str) -> None:
        """Post as somebody of the story."""
        self.page.get_by_role("tab", name="Speak as anybody").click()
        form = self.page.get_by_role("form", name="Speak as somebody of the story")
        form.get_by_role("textbox").fill(words)
        form.get_by_role("button", name=re.compile("^Publish as ")).click()
        expect(form.get_by_role("textbox")).to_have_value("")

    def answer(self, asked: str, words: str) -> None:
        """Answer, as whoever was asked, the player who wrote this."""
        self.page.get_by_role("tab", name=re.compile("^Answer")).click()
        item = self.page.get_by_role("group", name="Waiting for an answer").get_by_role("article").filter(has_text=asked)
        item.get_by_role("button", name=re.compile("^Answer as ")).click()
        form = self.page.get_by_role("form", name=re.compile("^Answer as "))
        form.get_by_role("textbox").fill(words)
        form.get_by_role("button", name=re.compile("^Send as ")).click()
        expect(item).to_be_hidden()

    def tell_team(self, words: str) -> None:
        """Say something to the players, as control."""
        self.big("Say to all").click()
        self.dialog.get_by_role("button", name="The team alone").click()
        self.dialog.get_by_role("textbox").fill(words)
        self.dialog.get_by_role("button", name="Say it").click()
        expect(self.dialog).to_be_hidden()

    def note(self, words: str) -> None:
        """Something for afterwards."""
        box = self.page.get_by_role("textbox", name="Take a note")
        box.fill(words)
        box.press("Enter")
        expect(self.page.get_by_role("list", name="Notes, newest first")).to_contain_text(words)

    def move(self, name: str, seat: str) -> None:
        """Another role for somebody."""
        self.roster.get_by_label(f"Seat of {name}").select_option(label=seat)

    def remove(self, name: str, reason: str) -> None:
        """Put somebody out."""
        self.roster.get_by_role("button", name=f"Remove {name}").click()
        self.dialog.get_by_role("textbox").fill(reason)
        hold(self.dialog.get_by_role("button", name=re.compile(f"^Remove {name}")))
        expect(self.dialog).to_be_hidden()
