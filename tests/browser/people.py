"""What people do on the screens, found as people find it: by what is written there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.exercises import Made
from tests.browser.hold import hold
from tests.browser.visitor import Visitor

_SOON_MS = 3_000
_FURTHER = """(feed) => new Promise((drawn) => {
    feed.scrollBy(0, feed.clientHeight * 0.8);
    requestAnimationFrame(() => requestAnimationFrame(drawn));
})"""


@dataclass
class Player:
    """Somebody at the table."""

    visitor: Visitor
    seat: str = ""

    @property
    def page(self) -> Page:
        """Their room."""
        return self.visitor.page

    @property
    def feed(self) -> Locator:
        """What is happening."""
        return self.page.get_by_role("region", name="What is happening")

    @property
    def inbox(self) -> Locator:
        """What was sent to their role."""
        return self.page.get_by_role("region", name="For me")

    @property
    def team(self) -> Locator:
        """Who is here, decisions, talk."""
        return self.page.get_by_role("region", name="Team")

    @property
    def composer(self) -> Locator:
        """Where they write in public."""
        return self.page.get_by_role("form", name="Write", exact=True)

    def join(self, exercise: Made, name: str, seat: str) -> Player:
        """Come in by the code that somebody read out."""
        return self.enter_code(exercise.shown_code.lower(), name, seat)

    def enter_code(self, code: str, name: str, seat: str) -> Player:
        """Come in by this code, and past the notice of those who come late."""
        self.seat = seat
        page = self.visitor.open("/join", "join")
        page.get_by_label("Code").fill(code)
        page.get_by_label("Your name").fill(name)
        page.locator("label").filter(has_text=seat).get_by_role("radio").check()
        page.get_by_role("button", name="Join", exact=True).click()
        page.wait_for_url("**/room?as=*")
        self.visitor.ready("room")
        late = page.get_by_role("button", name="I agree, let me in")
        there = page.get_by_role("main").get_by_role("heading", name=re.compile("What is (recorded|happening)"))
        expect(late.or_(there).first).to_be_visible()
        if late.is_visible():
            late.click()
        return self

    def post_of(self, words: str) -> Locator:
        """The post in the feed that says this."""
        return self.feed.get_by_role("article").filter(has_text=words)

    def drawn(self, words: str) -> Locator:
        """The post that says this, scrolled down to: of a long feed little is drawn. Under the pointer it stays."""
        post = self.post_of(words)
        for _ in range(60):
            if post.count():
                post.last.hover()
                break
            self.feed.get_by_role("feed").evaluate(_FURTHER)
        return post

    def publish(self, text: str) -> None:
        """Write in public and wait until it is stored."""
        self.composer.get_by_role("textbox").fill(text)
        self.composer.get_by_role("button", name=re.compile("^(Publish|Reply) as ")).click()
        expect(self.composer.get_by_role("textbox")).not_to_have_value(text)

    def act(self, word: str, words: str) -> None:
        """Press one of the buttons of the post that says this; who quotes or reposts it stands above it."""
        post = self.drawn(words).last
        post.get_by_role("button", name=re.compile(f"^{word}: post by ")).click()

    def quote(self, words: str, text: str) -> None:
        """Pass a post on, with words."""
        self.act("Quote", words)
        self.publish(text)

    def reply(self, words: str, text: str) -> None:
        """Answer a post."""
        self.act("Reply", words)
        self.publish(text)

    def repost(self, words: str) -> None:
        """Pass a post on, without a word."""
        self.act("Repost", words)
        self.composer.get_by_role("button", name=re.compile("^Repost as ")).click()
        expect(self.composer.get_by_role("button", name=re.compile("^Repost as "))).to_be_hidden()

    def like(self, words: str) -> None:
        """Like a post."""
        self.act("Like", words)
        expect(self.post_of(words).last.get_by_role("button", name=re.compile("^Unlike: "))).to_be_attached()

    def edit(self, words: str, text: str) -> None:
        """Say it otherwise, in a post of one's own."""
        self.act("Edit", words)
        self.composer.get_by_role("textbox").fill(text)
        self.composer.get_by_role("button", name="Save the edit").click()
        expect(self.composer.get_by_role("button", name="Save the edit")).to_be_hidden()

    def delete(self, words: str) -> None:
        """Take a post of one's own down."""
        self.act("Delete", words)
        section = self.page.get_by_role("region", name="Delete a post")
        hold(section.get_by_role("button", name=re.compile("^Delete the post")))
        expect(section).to_be_hidden()

    def sees(self, *words: str) -> None:
        """Wait until these are in the feed; what waits behind the pill is let in."""
        self.look_away()
        for one in words:
            pill = self.feed.get_by_role("button", name=re.compile("new posts?$"))
            expect(self.post_of(one).or_(pill).first).to_be_visible()
            if pill.is_visible():
                pill.click()
                self.look_away()
            self._finds(one)

    def _finds(self, words: str) -> None:
        """Wait for a post that is there; what newer ones have pushed out of sight meanwhile is scrolled down to."""
        post = self.post_of(words).first
        try:
            expect(post).to_be_attached(timeout=_SOON_MS)
        except AssertionError:
            self.drawn(words)
            self.look_away()
            expect(post).to_be_attached()

    def look_away(self) -> None:
        """Take the pointer and the cursor off the feed, so that it moves on."""
        self.page.mouse.move(2, 2)

    def say(self, text: str) -> None:
        """Tell the team."""
        opener = self.page.get_by_role("button", name="Team", exact=True)
        if opener.is_visible():
            opener.click()
        box = self.team.get_by_role("textbox", name="Say to the team")
        box.fill(text)
        box.press("Enter")
        expect(self.team.get_by_text(text)).to_be_visible()

    def answer(self, words: str, text: str) -> None:
        """Answer the message that says this."""
        self.inbox.get_by_role("article").filter(has_text=words).get_by_role("button", name="Answer").click()
        form = self.page.get_by_role("form", name=re.compile("^Answer "))
        form.get_by_label("Message").fill(text)
        form.get_by_role("button", name="Send").click()
        expect(form).to_be_hidden()

    def write_to(self, somebody: str, subject: str, text: str) -> None:
        """Write to anybody in the story."""
        self.inbox.get_by_role("button", name="Write to somebody").click()
        form = self.page.get_by_role("form", name="Write a message")
        form.get_by_label("To", exact=True).fill(somebody)
        form.get_by_role("list", name="Who can be reached").get_by_role("listitem").last.get_by_role("button").first.click()
        form.get_by_label("Subject").fill(subject)
        form.get_by_label("Message").fill(text)
        form.get_by_role("button", name="Send").click()
        expect(form).to_be_hidden()


def posts_in(page: Page, region: Locator) -> list[str]:
    """The whole feed as it reads, newest first: the window is made high enough to draw all of it."""
    usual = page.viewport_size
    assert usual is not None
    expect(region.get_by_role("feed")).to_have_attribute("aria-busy", "false")
    articles = region.get_by_role("article")
    expect(articles.first).to_be_visible()
    count = int(articles.first.get_attribute("aria-setsize") or "0")
    page.set_viewport_size({"width": usual["width"], "height": 4_000 + 200 * count})
    drawn = "([first, ...rest]) => Number(first.getAttribute('aria-setsize')) === rest.length + 1"
    page.wait_for_function(f"(feed) => ({drawn})([...feed.querySelectorAll('article')])", arg=region.element_handle())
    texts = [" ".join(text.split()) for text in articles.all_inner_texts()]
    page.set_viewport_size(usual)
    return texts


def all_moments(page: Page) -> Locator:
    """The moments of a replay, every kind of them: after the end the list opens with those of the hot wash."""
    moments = page.get_by_role("region", name="Moments")
    expect(moments.get_by_role("option", name="Of the hot wash")).to_be_attached()
    moments.get_by_label("Show").select_option("all")
    return moments
