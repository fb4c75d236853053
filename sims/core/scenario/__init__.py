"""Scenarios: the schema of a scenario file, the reading of its times, and the finding of everything wrong in one."""

from .base import InjectKind, Media
from .checking import SCHEMA, check, remarks
from .material import ANSWERED, ActKind, Card, Mood, Pack, Policy, Range, RangeLine, Scheduled, ShelfLine, ShelfSet
from .problems import Problem
from .public import Crowd, DialRule
from .schema import (
    EVERYONE,
    Account,
    Channel,
    HistoryPost,
    Inject,
    Mark,
    Mint,
    Objective,
    Persona,
    Platform,
    Role,
    Scenario,
    Shared,
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
    "ANSWERED",
    "EVERYONE",
    "SCHEMA",
    "Account",
    "ActKind",
    "Card",
    "Channel",
    "Crowd",
    "DialRule",
    "HistoryPost",
    "Inject",
    "InjectKind",
    "Mark",
    "Media",
    "Mint",
    "Mood",
    "Objective",
    "Pack",
    "Persona",
    "Platform",
    "Policy",
    "Problem",
    "Range",
    "RangeLine",
    "Role",
    "Scenario",
    "Scheduled",
    "Shared",
    "ShelfLine",
    "ShelfSet",
    "Story",
    "check",
    "format_clock",
    "format_duration",
    "format_offset",
    "parse_duration",
    "parse_offset",
    "remarks",
]
