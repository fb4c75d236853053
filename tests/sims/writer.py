"""A process that writes to an exercise from several threads: what the concurrency tests start. Prints its acks as JSON."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simsite.settings")

import django

django.setup()

from django.db import connections  # noqa: E402 - after the settings

from sims.actions import Ack, Submission, do_submit  # noqa: E402
from sims.core.talk import Say  # noqa: E402


def write(exercise_id: str, actor: str, writer: str, commands: int) -> list[str]:
    """Send numbered commands, every third of them twice; give back each command's names, or the refusal's code."""
    answers = []
    for number in range(commands):
        submission = Submission(actor, f"{writer}-{number}", Say(text=f"{writer} says {number}"))
        for _ in range(2 if number % 3 == 0 else 1):
            (outcome,) = do_submit(exercise_id, [submission])
            answers.append(outcome.names[0] if isinstance(outcome, Ack) else outcome.code)
    connections.close_all()
    return answers


def main(exercise_id: str, actor: str, process: str, threads: str, commands: str) -> None:
    """Run the writers of one process at the same time."""
    with ThreadPoolExecutor(int(threads)) as pool:
        running = [
            pool.submit(write, exercise_id, actor, f"w{process}-{thread}", int(commands)) for thread in range(int(threads))
        ]
        sys.stdout.write(json.dumps([answer for writer in running for answer in writer.result()]))


if __name__ == "__main__":
    main(*sys.argv[1:])
