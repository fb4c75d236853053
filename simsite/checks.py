"""What a person who starts the site should be told before it runs."""

from typing import Any

import redis
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, register

from simsite.sqlite import Version, linked_version, wal_is_safe


@register()
def check_sqlite_journal(**_: Any) -> list[CheckMessage]:
    """Say so when the linked SQLite cannot be trusted with a write-ahead log."""
    if "sqlite" not in settings.DATABASES["default"]["ENGINE"]:
        return []
    return sqlite_messages(linked_version())


def sqlite_messages(version: Version) -> list[CheckMessage]:
    """What to say about one SQLite version: nothing, or that the slower journal is in use."""
    if wal_is_safe(version):
        return []
    number = ".".join(map(str, version))
    return [
        Info(
            f"SQLite {number} may lose data in WAL mode, so the slower rollback journal is used.",
            hint="Use SQLite 3.51.3 or newer, or point DATABASE_URL at PostgreSQL.",
            id="simsite.I001",
        )
    ]


@register()
def check_redis_client(**_: Any) -> list[CheckMessage]:
    """Refuse a Redis client or a channel layer that closes idle sockets after a few seconds."""
    layers: dict[str, Any] = settings.CHANNEL_LAYERS
    hosts = layers["default"]["CONFIG"]["hosts"]
    return redis_messages(redis.__version__, hosts)


def redis_messages(client_version: str, hosts: list[dict[str, Any]]) -> list[CheckMessage]:
    """Errors for a redis-py of 8 or newer, and for a host without an explicit `socket_timeout=None`."""
    messages: list[CheckMessage] = []
    if int(client_version.partition(".")[0]) >= 8:
        messages.append(Error(f"redis-py {client_version} is not supported: use 7.4.x.", id="simsite.E002"))
    if any("socket_timeout" not in host or host["socket_timeout"] is not None for host in hosts):
        messages.append(
            Error("Every channel layer host needs socket_timeout None, or idle sockets are closed.", id="simsite.E003")
        )
    return messages
