"""Every refusal there is, each with a code for programs and a sentence that a person can act on.

A message never mentions what the sender may not know: "not there" and "not yours" read alike.
"""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Why a command was refused. Stable strings: clients and tests compare them."""

    BAD_MESSAGE = "bad_message"  # not one JSON object of the expected form
    UNSUPPORTED = "unsupported"  # a kind of frame that this server does not take
    UNKNOWN_TYPE = "unknown_type"  # a command type that does not exist
    BAD_FIELD = "bad_field"  # a field is missing, of the wrong kind, or out of range
    UNKNOWN = "unknown"  # a thing that is not there, or that the sender may not see
    FORBIDDEN = "forbidden"  # the sender's role may not do this
    WRONG_STATE = "wrong_state"  # not now: not started, paused, ended, already done
    GONE = "gone"  # the thing was there and has been deleted
    TOO_LONG = "too_long"  # longer than the platform takes
    NEEDS_HOLD = "needs_hold"  # dangerous while people are connected: confirm by holding
    CONFLICT = "conflict"  # this command id was already used for another command
    RATE_LIMITED = "rate_limited"  # too many commands at once
    UPGRADING = "upgrading"  # this server is older than the exercise's log
    UNAVAILABLE = "unavailable"  # the log cannot be written just now; nothing was lost, try again


class Rejected(Exception):  # noqa: N818  (a refusal is an answer, not an error)
    """A command is refused. Nothing was stored.

    `code` is for programs, `message` for people, `field` names the command's field at fault, if one is.
    """

    def __init__(self, code: Code, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


def unknown(what: str, field: str | None = None) -> Rejected:
    """The same answer for a thing that does not exist and for one that the sender may not see."""
    return Rejected(Code.UNKNOWN, f"There is no such {what}. It may have been removed; choose again.", field)
