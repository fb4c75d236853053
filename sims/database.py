"""The only way from the event loop to the database: a few threads of our own, so that a slow query delays nobody but its caller.

Channels' own helpers send every socket's queries, and every message to every consumer, through one shared thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import close_old_connections

THREADS = 4

Params = ParamSpec("Params")
Result = TypeVar("Result")

_executor = ThreadPoolExecutor(THREADS, thread_name_prefix="database")


async def db(function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs) -> Result:
    """Call `function` in a database thread and give back its result. Cancelling the caller does not stop the call."""

    def call() -> Result:
        close_old_connections()
        try:
            return function(*args, **kwargs)
        finally:
            close_old_connections()

    return await asyncio.get_running_loop().run_in_executor(_executor, call)
