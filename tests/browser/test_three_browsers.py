"""A whole exercise: control in one browser, players in others, one with a bad network and one without WebSockets."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.control import Controller
from tests.browser.exercises import SMALL, mail, make_exercise, post, scenario_file
from tests.browser.people import Player, all_moments, posts_in
from tests.browser.tunnel import Tunnel
from tests.servers.product import Product

SECONDS = float(os.environ.get("JOURNEY_SECONDS", "45"))
STORY_MINUTES = int(SECONDS * 10 / 60) + 10
TALL = (1440, 6_000)  # a window that draws the whole feed, so that whatever has come can be found in it
NETWORK = (
    "ERR_SOCKS_CONNECTION_FAILED",
    "ERR_CONNECTION",
    "ERR_PROXY",
    "ERR_SOCKET",
    "WebSocket connection",
    "Failed to load resource",
)


@pytest.mark.timeout(SECONDS + 300)
def test_three_browsers(visit: Visit, network: Callable[..., Tunnel], product: Product, tmp_path: Path) -> None:
    """[JOURNEY2] Control and three players at 10x, one cut off for a while, one without WebSockets: all end with the same view,
    and the replay shows of a moment what was seen in it."""
    until = time.monotonic() + SECONDS
    exercise = make_exercise(product, scenario_file(tmp_path, **_storm()))
    cable, hotel = network(), network(sockets=False)
    control = Controller(visit()).enter(exercise.links["control"])
    ana = Player(visit(size=TALL)).join(exercise, "Ana Ruiz", "Social desk")
    ben = Player(visit(tunnel=cable, size=TALL, expects=NETWORK)).join(exercise, "Ben Okoro", "Press office")
    caro = Player(visit(tunnel=hotel, size=TALL, expects=NETWORK)).join(exercise, "Caro Lind", "Operations")
    players = (ana, ben, caro)

    control.start()
    control.run_at("10×")
    expect(caro.page.get_by_text("Live over HTTP")).to_be_visible()
    for player in players:
        player.sees("Gulls have taken the ferry")

    _ana_uses_everything(ana)
    _ben_is_cut_off(ben, ana, cable)
    _mail_goes_round(control, ben)
    _control_does_its_work(control, players)
    seen, moment = _pause_and_look(control, players)
    _people_move(control, Player(visit()).join(exercise, "Dov Latecomer", "Press office"))
    rounds = 0
    while time.monotonic() < until:
        rounds += 1
        for player in players:
            player.publish(f"{player.seat}, round {rounds}")
        for player in players:
            player.sees(*(f"{one.seat}, round {rounds}" for one in players))

    control.end()
    for player in players:
        expect(player.page.get_by_text("The exercise has ended.")).to_be_visible()
    assert hotel.broken > 0, "no WebSocket was ever tried, so that none was blocked"
    _all_hold_the_same(exercise.id, control, players)
    _replay_shows(ana, seen, moment)


def _storm() -> dict[str, Any]:
    """Twenty posts over the time of the test, a mail, and injects that are far away."""
    injects = [post("gulls", "00:00:10", "Gulls have taken the ferry, @harbour. All of it.")]
    moments = range(40, STORY_MINUTES * 60, STORY_MINUTES * 3)
    injects += [post(f"wave-{at}", str(at) + " s", f"Wave number {at} over the quay") for at in moments]
    injects.append(mail("radio", "00:00:20", ["press"], "One sentence for the news, please."))
    injects += [post(f"far-{n}", f"{STORY_MINUTES + 60 + n} min", f"Far away {n}") for n in range(4)]
    accounts = [{**one, "used_by": ["social", "press", "ops"]} if one["key"] == "harbour" else one for one in SMALL["accounts"]]
    return {"key": "three-browsers", "duration": f"{STORY_MINUTES + 90} min", "injects": injects, "accounts": accounts}


def _ana_uses_everything(ana: Player) -> None:
    ana.publish("We see the gulls and are bringing chips.")
    ana.sees("bringing chips")
    ana.reply("Gulls have taken the ferry", "Which ferry, please?")
    ana.quote("Gulls have taken the ferry", "This is what we are dealing with.")
    ana.repost("The sea is calm")
    ana.like("The sea is calm and so am I")
    ana.edit("bringing chips", "We see the gulls and are bringing bread.")
    ana.sees("bringing bread", "Which ferry", "what we are dealing with", "reposted, no comment")
    ana.delete("This is what we are dealing with")
    ana.sees("Deleted 14:")


def _ben_is_cut_off(ben: Player, ana: Player, cable: Tunnel) -> None:
    cable.cut()
    trouble = ben.page.get_by_text(re.compile("Reconnecting|Offline")).first
    expect(trouble).to_be_visible()
    ben.composer.get_by_role("textbox").fill("Written while the cable was out")
    ben.composer.get_by_role("button", name=re.compile("^Publish as ")).click()
    ana.publish("Ben, can you hear us?")
    cable.mend()
    expect(trouble).to_be_hidden(timeout=20_000)
    ben.sees("Ben, can you hear us?", "Written while the cable was out")
    ana.sees("Written while the cable was out")
    expect(ana.post_of("Written while the cable was out")).to_have_count(1)


def _mail_goes_round(control: Controller, ben: Player) -> None:
    ben.answer("One sentence for the news", "The ferry is safe, the gulls are not sorry.")
    control.answer("the gulls are not sorry", "Thank you, that goes out at three.")
    expect(ben.inbox.get_by_text("Thank you, that goes out at three.")).to_be_visible()
    ben.say("The radio has its sentence.")


def _control_does_its_work(control: Controller, players: tuple[Player, ...]) -> None:
    control.on_plan("About far-0", "Fire now")
    expect(control.row("About far-0")).to_contain_text("by hand")
    control.on_plan("About far-1", "Hold")
    expect(control.row("About far-1")).to_contain_text("held")
    control.skip("About far-2", "Enough for one day")
    expect(control.row("About far-2")).to_contain_text("skipped")
    control.add("A whale", "+1", "Is that a whale?")
    control.speak("I have seen the gulls with my own eyes.")
    control.turn_dial(2, "They answer faster than we thought")
    control.tell_team("You are doing well.")
    control.note("Ben was away for a while")
    for player in players:
        player.sees("Far away 0", "I have seen the gulls", "Is that a whale?")


def _pause_and_look(control: Controller, players: tuple[Player, ...]) -> tuple[list[str], str]:
    """What everybody sees in a pause, and the story time of it."""
    control.pause("Breathe for a moment")
    for player in players:
        expect(player.page.get_by_text("Breathe for a moment")).to_be_visible()
    first, *others = [posts_in(player.page, player.feed) for player in players]
    assert all(other == first for other in others)
    moment = re.search(r"\d\d:\d\d:\d\d", players[0].page.get_by_role("timer").inner_text())
    assert moment
    control.resume()
    return first, moment[0]


def _people_move(control: Controller, dov: Player) -> None:
    expect(control.roster).to_contain_text("Dov Latecomer")
    control.move("Dov Latecomer", "Operations")
    expect(dov.page.get_by_role("banner")).to_contain_text("Operations")
    control.remove("Dov Latecomer", "The wrong room")
    expect(dov.page.get_by_role("heading", name="This room is closed to you")).to_be_visible()


def _all_hold_the_same(exercise: str, control: Controller, players: tuple[Player, ...]) -> None:
    """The same feed on the screen, and the same bytes for the same audience in each one's own recording."""
    feeds = [posts_in(player.page, player.feed) for player in players]
    assert feeds[0], "the feed is empty"
    assert feeds[1] == feeds[0]
    assert feeds[2] == feeds[0]
    conducted = [json.loads(line) for line in _recording(control.visitor, exercise)]
    for audience in ("all", "team"):
        theirs = [[line for line in _recording(player.visitor, exercise) if _audience(line) == audience] for player in players]
        assert theirs[0]
        assert theirs[1] == theirs[0]
        assert theirs[2] == theirs[0]
        assert [json.loads(line) for line in theirs[0]] == [
            one["item"] for one in conducted if one["item"]["audience"] == audience
        ]


def _recording(visitor: Any, exercise: str) -> list[str]:
    me = re.search(r"as=([a-z0-9]+)", visitor.page.url)
    assert me
    answer = visitor.context.request.get(f"/api/exercises/{exercise}/log?as={me[1]}")
    assert answer.ok, answer.text()
    return str(answer.text()).splitlines()


def _audience(line: str) -> str:
    return str(json.loads(line)["audience"])


def _replay_shows(player: Player, seen: list[str], moment: str) -> None:
    player.page.get_by_role("link", name="Watch it again").click()
    player.visitor.ready("replay")
    moments = all_moments(player.page)
    moments.get_by_role("button", name="Breathe for a moment").click()
    expect(moments).to_contain_text(re.compile(rf"The recording stands at\s*{moment}"))
    feed = player.page.get_by_role("region", name=re.compile("What is happening$"))
    assert posts_in(player.page, feed) == seen
