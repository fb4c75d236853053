"""The pictures of an exercise: files that lie beside its scenario, each under a random token that events carry.

Whoever holds an event with the token may see the picture, and nobody else: what has not been released is not there.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sims import log
from sims.models import Exercise, Picture

if TYPE_CHECKING:
    from sims.core.scenario import Media, Scenario

FOLDER = Path(__file__).resolve().parent / "scenarios"
"""The pictures of a scenario lie here, in a folder that bears its key."""

_TOKEN = re.compile(r"[0-9a-f]{32}")
_BEGINNINGS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"))


def found(scenario: Scenario) -> list[Picture]:
    """The pictures that there are for a scenario, with new tokens, for an exercise that is about to be made.

    A file that is missing, or is no picture, is left out: it is described in words all the same.
    """
    pictures = []
    for name in sorted({media.file for media in media_of(scenario) if media.file is not None}):
        path = FOLDER / scenario.key / name
        body = path.read_bytes() if path.is_file() else b""
        content_type = _content_type(body)
        if content_type is not None:
            digest = hashlib.sha256(body).hexdigest()
            file = f"{scenario.key}/{name}"
            pictures.append(Picture(token=secrets.token_hex(16), file=file, sha256=digest, content_type=content_type))
    return pictures


def tokens(pictures: Collection[Picture]) -> dict[str, str]:
    """Tokens by the plain name that the scenario has for a file."""
    return {picture.file.rpartition("/")[2]: picture.token for picture in pictures}


def keep(exercise: Exercise, pictures: Collection[Picture]) -> None:
    """Store the pictures of an exercise that has just been made."""
    for picture in pictures:
        picture.exercise = exercise
    Picture.objects.bulk_create(pictures)


def visible(exercise_id: str, token: str, audiences: Collection[str]) -> tuple[bytes, str] | None:
    """The bytes and the content type of a picture, if one of these audiences holds an event with its token."""
    if not _TOKEN.fullmatch(token):
        return None  # no token of ours; not every database can even be asked for it
    picture = Picture.objects.filter(exercise_id=exercise_id, token=token).first()
    if picture is None or not log.tells(exercise_id, f'"token":"{picture.token}"', audiences):
        return None
    path = FOLDER / picture.file
    body = path.read_bytes() if path.is_file() else b""
    unchanged = hashlib.sha256(body).hexdigest() == picture.sha256
    return (body, picture.content_type) if unchanged else None


def _content_type(body: bytes) -> str | None:
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for beginning, kind in _BEGINNINGS if body.startswith(beginning)), None)


def media_of(scenario: Scenario) -> Iterator[Media]:
    """Every picture that stands anywhere in a scenario."""
    for inject in scenario.injects:
        yield from inject.media
    for pack in scenario.packs:
        for card in pack.cards:
            yield from card.media
    for each in scenario.shelf:
        for line in each.lines:
            yield from line.media
    for scheduled in scenario.queue:
        yield from scheduled.media
    if scenario.range is not None:
        yield from scenario.range.media
