"""The table of contents of the product: every event that can have happened and every command that can be asked."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, get_args

from pydantic import Field, TypeAdapter, ValidationError

from sims.core import (
    accounts,
    acts,
    announcements,
    approvals,
    briefing,
    calls,
    changes,
    chases,
    clock,
    drafts,
    emergency,
    escalation,
    evaluation,
    firing_range,
    hiding,
    injects,
    messages,
    notes,
    packs,
    people,
    personas,
    pins,
    policy,
    posts,
    public,
    queue,
    reach,
    readiness,
    readings,
    recording,
    shelf,
    sights,
    situation,
    talk,
    triage,
)
from sims.core.envelope import Command, Event, Fact, split
from sims.core.rejections import Code, Rejected

AnyEvent = (
    briefing.Events
    | clock.Events
    | people.Events
    | accounts.Events
    | personas.Events
    | posts.Events
    | hiding.Events
    | pins.Events
    | messages.Events
    | calls.Events
    | chases.Events
    | injects.Events
    | escalation.Events
    | talk.Events
    | notes.Events
    | evaluation.Events
    | sights.Events
    | drafts.Events
    | changes.Events
    | recording.Events
    | readiness.Events
    | firing_range.Events
    | queue.Events
    | approvals.Events
    | triage.Events
    | policy.Events
    | emergency.Events
    | announcements.Events
    | situation.Events
    | acts.Events
    | readings.Events
    | packs.Events
    | public.Events
    | reach.Events
    | shelf.Events
)

AnyCommand = (
    clock.Commands
    | people.Commands
    | personas.Commands
    | posts.Commands
    | hiding.Commands
    | pins.Commands
    | messages.Commands
    | calls.Commands
    | chases.Commands
    | injects.Commands
    | escalation.Commands
    | talk.Commands
    | notes.Commands
    | evaluation.Commands
    | sights.Commands
    | drafts.Commands
    | changes.Commands
    | recording.Commands
    | readiness.Commands
    | queue.Commands
    | approvals.Commands
    | triage.Commands
    | emergency.Commands
    | announcements.Commands
    | situation.Commands
    | acts.Commands
    | readings.Commands
    | packs.Commands
    | public.Commands
    | reach.Commands
    | shelf.Commands
)

EVENTS: dict[str, type[Event]] = {event.model_fields["type"].default: event for event in get_args(AnyEvent)}
COMMANDS: dict[str, type[Command]] = {command.model_fields["type"].default: command for command in get_args(AnyCommand)}

EVENT: TypeAdapter[AnyEvent] = TypeAdapter(Annotated[AnyEvent, Field(discriminator="type")])
COMMAND: TypeAdapter[AnyCommand] = TypeAdapter(Annotated[AnyCommand, Field(discriminator="type")])


class UnknownTag(Exception):  # noqa: N818  (it says what is wrong: this process is older than the log)
    """The log holds an event type that this version does not know: it was written by a newer one."""


def decode(wire: str) -> Fact:
    """A stored item as a fact. Raises `UnknownTag` for an event type from the future."""
    audience, n, t, at, fields = split(wire)
    if fields.get("type") not in EVENTS:
        raise UnknownTag(fields.get("type"))
    return Fact(audience, n, t, at, EVENT.validate_python(fields))


def parse_command(fields: Any) -> AnyCommand:
    """A command from untrusted data. Refuses unknown types and bad fields in words that name the field."""
    if not isinstance(fields, dict):
        raise Rejected(Code.BAD_MESSAGE, "A command is an object with a type.")
    if not isinstance(fields.get("type"), str) or fields["type"] not in COMMANDS:
        raise Rejected(Code.UNKNOWN_TYPE, "This server knows no such command. Reload the page and try again.", "type")
    try:
        return COMMAND.validate_json(_json(fields))
    except ValidationError as problem:
        raise _refusal(problem) from None


def _json(fields: dict[str, Any]) -> bytes:
    """Back to JSON, so that strict validation may still take arrays for tuples."""
    try:
        return json.dumps(fields, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        raise Rejected(Code.BAD_FIELD, "A text holds half a character. Remove it and try again.", _half(fields)) from None
    except (TypeError, ValueError, RecursionError):
        raise Rejected(Code.BAD_MESSAGE, "A command holds only text, numbers, lists and objects.") from None


def _refusal(problem: ValidationError) -> Rejected:
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    path = ".".join(str(part) for part in first["loc"][1:])[:80] or "type"
    words = _PLAIN.get(first["type"], first["msg"].removeprefix("Value error, "))
    return Rejected(Code.BAD_FIELD, f"{path}: {words}.", path)


_PLAIN = {
    "missing": "is missing; fill it in",
    "extra_forbidden": "is not a field of this command; leave it out",
    "string_pattern_mismatch": "is not written as it should be; choose it from what is offered",
}


def _half(fields: dict[str, Any]) -> str | None:
    """The field with a lone surrogate in it."""
    return next((key for key, value in fields.items() if _LONE_SURROGATE.search(str(value)) and key in _FIELDS), None)


_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_FIELDS = {name for command in COMMANDS.values() for name in command.model_fields}
