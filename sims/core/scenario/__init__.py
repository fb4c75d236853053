"""Scenarios: the schema of a scenario file, the reading of its times, and the finding of everything wrong in one."""

from .checking import SCHEMA, check, remarks
from .problems import Problem
from .schema import (
    EVERYONE,
    Account,
    Channel,
    HistoryPost,
    Inject,
    InjectKind,
    Media,
    Mint,
    Objective,
    Persona,
    Platform,
    Role,
    Scenario,
)
from .times import (
    Story,
    format_clock,
    format_duration,
    format_offset,
    parse_duration,
    parse_offset,
)

__all__ = [
    "EVERYONE",
    "SCHEMA",
    "Account",
    "Channel",
    "HistoryPost",
    "Inject",
    "InjectKind",
    "Media",
    "Mint",
    "Objective",
    "Persona",
    "Platform",
    "Problem",
    "Role",
    "Scenario",
    "Story",
    "check",
    "format_clock",
    "format_duration",
    "format_offset",
    "parse_duration",
    "parse_offset",
    "remarks",
]
