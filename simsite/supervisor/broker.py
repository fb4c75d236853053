"""Which Redis the product uses, and whether it can be used."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import redis
from django.conf import settings

from simsite.supervisor.errors import CannotStartError
from simsite.supervisor.ports import free_port
from simsite.supervisor.valkey import EmbeddedValkey, new_password

OLDEST = (6, 2)  # Celery's transport asks for ZRANGE ... REV, which came with 6.2


def embedded_broker(data: Path) -> EmbeddedValkey:
    """A Valkey of our own whose data lie in the data folder."""
    return EmbeddedValkey(folder=data / "valkey", port=free_port(), password=new_password())


def check_broker(url: str) -> str:
    """The name and version of the server at `url`. Raises CannotStartError when it does not answer or is too old."""
    try:
        with redis.Redis.from_url(url, socket_connect_timeout=5, socket_timeout=5) as client:
            info = client.info("server")
    except (redis.RedisError, ValueError, OSError) as error:
        raise CannotStartError(f"Redis at {_without_password(url)} (REDIS_URL) does not answer: {error}") from error
    version = str(info["redis_version"])
    name = str(info.get("server_name", "redis")).capitalize()
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
        raise CannotStartError(f"{name} {version} at {_without_password(url)} is too old: 6.2 or newer is needed.")
    return f"{name} {info.get('valkey_version', version)}"


def use_broker_here(url: str) -> None:
    """Point this process, which read its settings before the broker had an address, at the broker."""
    settings.REDIS_URL = url
    layers: dict[str, Any] = settings.CHANNEL_LAYERS
    layers["default"]["CONFIG"]["hosts"][0]["address"] = url


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}:{parts.port or 6379}{parts.path}"
