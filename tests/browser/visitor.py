"""One person's browser: a context of its own, whose page must not complain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ProxySettings

from tests.browser.tunnel import Tunnel

Theme = Literal["dark", "light"]
THEMES: tuple[Theme, ...] = ("light", "dark")  # a visitor comes with the last
DESK = (1440, 900)
_REPORT = """
addEventListener('securitypolicyviolation', (one) => console.error(`policy: ${one.violatedDirective} ${one.blockedURI}`));
"""


class Visitor:
    """A browser context with one page. What the page says to the console as an error, and each breach of the content
    security policy, is kept in `complaints`; `expects` are patterns of those that a test brings about itself."""

    def __init__(
        self,
        browser: Browser,
        origin: str,
        *,
        tunnel: Tunnel | None = None,
        size: tuple[int, int] = DESK,
        theme: Theme = "dark",
        moving: bool = False,
        touch: bool = False,
        expects: Iterable[str] = (),
    ) -> None:
        self.origin = origin
        self.complaints: list[str] = []
        self.expected = [re.compile(one) for one in expects]
        proxy: ProxySettings | None = {"server": tunnel.address} if tunnel else None
        self.context: BrowserContext = browser.new_context(
            base_url=origin,
            viewport={"width": size[0], "height": size[1]},
            color_scheme=theme,
            reduced_motion="no-preference" if moving else "reduce",
            proxy=proxy,
            has_touch=touch,
            locale="en-GB",
            timezone_id="UTC",
            service_workers="block",
        )
        self.context.add_init_script(_REPORT)
        self.context.on("console", self._hear)
        self.context.on("weberror", lambda error: self.complaints.append(f"uncaught: {error.error}"))
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(one.search(message.text) for one in self.expected):
            self.complaints.append(f"{message.text}  ({message.page.url if message.page else 'no page'})")

    def expects(self, *complaints: str) -> None:
        """From here on the test itself brings these about; regular expressions."""
        self.expected += [re.compile(one) for one in complaints]

    def open(self, path: str, screen: str | None = None) -> Page:
        """Go to an address; wait until the named screen stands, if one is named."""
        self.page.goto(path)
        if screen is not None:
            self.ready(screen)
        return self.page

    def ready(self, screen: str) -> None:
        """Wait until a screen stands, not only its frame."""
        self.page.wait_for_selector(f"body[data-ready={screen}]")

    def api(self, method: str, path: str, body: Any = None) -> Any:
        """What the front end's scripts may ask; fails when it is refused."""
        token = self.context.request.get("/api/me").json()["csrf"]
        headers = {"X-CSRFToken": token, "Origin": self.origin}
        answer = self.context.request.fetch(f"/api/{path}", method=method, data=body, headers=headers)
        assert answer.ok, f"{method} {path}: {answer.status} {answer.text()}"
        return answer.json()

    def texts(self, selector: str) -> list[str]:
        """The visible text of each place, with blanks made one."""
        found: Iterable[str] = self.page.locator(selector).all_inner_texts()
        return [" ".join(text.split()) for text in found]

    def with_page(self, page: Page) -> Visitor:
        """The same person at another window, whose complaints are the same person's."""
        other = copy(self)
        other.page = page
        return other

    def close(self) -> None:
        """Leave, without a word."""
        self.context.close()
