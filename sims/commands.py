"""From a command frame to its answer: the same steps for the socket and for HTTP. Bucket, parse, submit, ack."""

from __future__ import annotations

import logging
import math

from sims.actions import Ack, Submission
from sims.buckets import Buckets
from sims.committer import submit
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import parse_command
from sims.protocol import AckFrame, BadFrame, CommandFrame, RejectedFrame, rejected_frame

logger = logging.getLogger(__name__)

LONG = 2_000
"""Characters of text that count as one more command: everybody is sent them, and the log keeps them."""


def admit(frame: CommandFrame, exercise_id: str, participant: str, buckets: Buckets) -> Submission | RejectedFrame:
    """A command that may be submitted, or why it may not just now. Raises `BadFrame` for what is no command at all."""
    wait = buckets.take((exercise_id, participant), _cost(frame))
    if wait:
        return too_fast(frame.id, wait)
    try:
        return Submission(participant, frame.id, parse_command(frame.command))
    except Rejected as refusal:
        if refusal.code is Code.BAD_FIELD:
            return rejected_frame(refusal, frame.id)
        raise BadFrame(refusal, frame.id) from None


def _cost(frame: CommandFrame) -> int:
    return 1 + sum(len(value) for value in frame.command.values() if isinstance(value, str)) // LONG


def too_fast(command_id: str | None, wait: float) -> RejectedFrame:
    """The refusal for too much at once; `wait` is in seconds."""
    refusal = Rejected(Code.RATE_LIMITED, "That was too much at once. It can be sent again in a moment.")
    return rejected_frame(refusal, command_id, retry_after=math.ceil(wait * 1000))


async def carry_out(exercise_id: str, submission: Submission) -> AckFrame | RejectedFrame:
    """Submit a command and answer it, whatever happens."""
    try:
        outcome = await submit(exercise_id, submission)
    except Exception:
        logger.exception("command %s of exercise %s failed", submission.command_id, exercise_id)
        outcome = Rejected(Code.UNAVAILABLE, "Something went wrong here, and it was noted. Nothing was saved; try again.")
    if isinstance(outcome, Ack):
        return AckFrame(id=outcome.command_id, names=outcome.names)
    return rejected_frame(outcome, submission.command_id)
