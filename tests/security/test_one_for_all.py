"""What one visitor sends must not stop the server for everybody."""

import asyncio
import contextlib
import time
from pathlib import Path
from statistics import median

import psutil
import pytest

from sims.core.posts import PublishPost
from sims.core.reading import read
from sims.core.vocabulary import parse_command
from tests.core.play import SOCIAL, crewed, named, story
from tests.transport.daphne import daphne

ABOVE_AND_BELOW = "\u0301" * 5_000 + "\u0316" * 4_990
"""Marks in the worst order there is for sorting."""


@pytest.mark.parametrize(
    "text", ["a" + ABOVE_AND_BELOW, "a" + "\u0301\u0316" * 4_990, "a\u0344" * 4_990, "@" * 10_000, "\ufdfa" * 10_000]
)
def test_no_text_is_slow_to_read(text: str) -> None:
    """[SEC1] Reading a command takes a time in proportion to its length, whatever stands in its text."""
    began = time.thread_time()
    parse_command({"type": "talk.say", "text": text})
    assert time.thread_time() - began < 0.1


@pytest.mark.parametrize("unit", ["1,", "sorry ", "if you ", "we know you've been hurt, ", "(", "\u0301", "a.b", "- "])
def test_no_text_is_slow_to_understand(unit: str) -> None:
    """[SEC13] What a text does is read in a time in proportion to its length, also if it is one endless sentence."""
    text = (unit * 10_000)[:10_000]
    began = time.thread_time()
    read(text)
    assert time.thread_time() - began < 2.0


def test_a_post_after_many() -> None:
    """[SEC14] Somebody who posts as fast as they may makes nobody else slow: a post is soon decided after many."""
    play = crewed(story(platforms=[{"key": "chirp", "name": "Chirp", "limit": 400}]))
    play.begin()
    brand = named(play, "account.opened")
    took = []
    for number in range(220):
        text = " ".join(f"w{(number * 67 + word) % 9_973}" for word in range(66))
        began = time.thread_time()
        play.do(SOCIAL, PublishPost(account=brand, text=text))
        took.append(time.thread_time() - began)
    assert median(took[-20:]) < 0.015


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("chunked", [False, True])
async def test_a_large_body_is_not_taken_in(child_environment: dict[str, str], tmp_path: Path, chunked: bool) -> None:
    """[SEC2] A request's body is cut off after a few megabytes, with 413, whether or not it said how long it would be."""
    wanted = 24 * 2**20
    length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {wanted}"
    part = b"10000\r\n" + b"x" * 65_536 + b"\r\n" if chunked else b"x" * 65_536
    async with daphne({**child_environment, "TMPDIR": str(tmp_path)}) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(f"POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n{length}\r\n\r\n".encode())
        before, sent = server.memory(), 0
        answer = asyncio.create_task(reader.readline())
        with contextlib.suppress(ConnectionError):
            while sent < wanted and not answer.done():
                writer.write(part)
                await writer.drain()
                sent += 65_536
        async with asyncio.timeout(10):
            # What it said may be lost with the connection; that it ended is what counts.
            with contextlib.suppress(ConnectionError):
                assert b" 413 " in await answer
        assert sent < wanted
        assert server.memory() - before < 16 * 2**20
        assert not [each for each in psutil.Process(server.process.pid).open_files() if Path(each.path).parent == tmp_path]
        assert (await server.get("/healthz", ""))[0] == 200
        writer.close()
