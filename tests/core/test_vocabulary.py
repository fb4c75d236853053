from __future__ import annotations

import ast
import hashlib
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from pydantic_core import PydanticUndefined

import sims.core
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
from sims.core.envelope import AudienceField, Event, Fact, encode
from sims.core.exercise import Exercise, reduce
from sims.core.people import MOVES_PEOPLE
from sims.core.posts import PostDeleted, PostEdited, PostLiked, PostSigned
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import COMMANDS, EVENTS, AnyCommand, AnyEvent, UnknownTag, decode
from tests.golden.build import files

CORE = Path(sims.core.__file__).parent
SLICES = [
    briefing,
    clock,
    people,
    accounts,
    personas,
    posts,
    hiding,
    pins,
    messages,
    calls,
    chases,
    injects,
    escalation,
    talk,
    notes,
    acts,
    shelf,
    public,
    evaluation,
    sights,
    drafts,
    changes,
    recording,
    readiness,
    readings,
    firing_range,
    queue,
    approvals,
    triage,
    policy,
    packs,
    reach,
]
COMMANDED = [
    clock,
    people,
    personas,
    posts,
    hiding,
    pins,
    messages,
    calls,
    chases,
    injects,
    escalation,
    talk,
    notes,
    acts,
    shelf,
    public,
    evaluation,
    sights,
    drafts,
    changes,
    recording,
    readiness,
    readings,
    queue,
    approvals,
    triage,
    packs,
    reach,
]
SLICES += [emergency, announcements, situation]
COMMANDED += [emergency, announcements, situation]
WRITERS = {"generated.py", "schema.py", "events_page.py"}
"""Command lines that write files made from the vocabulary: no part of what an exercise does."""

ALLOWED = {"sims", "pydantic", "pydantic_core", "__future__"} | (
    sys.stdlib_module_names
    - {"time", "random", "uuid", "os", "secrets", "socket", "threading", "asyncio", "subprocess", "pathlib", "io", "locale"}
)
PURE = [path for path in sorted(CORE.rglob("*.py")) if path.name not in WRITERS]


@cache
def nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imports(path: Path) -> set[str]:
    modules = {alias.name for node in nodes(path) if isinstance(node, ast.Import) for alias in node.names}
    return modules | {str(node.module) for node in nodes(path) if isinstance(node, ast.ImportFrom) and node.level == 0}


def called_in(path: Path) -> set[str]:
    functions = [node.func for node in nodes(path) if isinstance(node, ast.Call)]
    return {node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in functions}


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.name)
def test_purity(path: Path) -> None:
    """[CORE1] The core stands on the standard library and pydantic alone; it reads no clock, random number, file or setting."""
    for module in imports(path):
        top, rest = module.split(".")[0], module.split(".")[1:2]
        assert top in ALLOWED, module
        assert top != "sims" or rest == ["core"], module
        assert f"{module.rpartition('.')[2]}.py" not in WRITERS, module
    assert not called_in(path) & {
        "now",
        "utcnow",
        "today",
        "open",
        "print",
        "input",
        "eval",
        "exec",
        "hash",
    }


ELSEWHERE = """
import hashlib, sys
from tests.golden.build import files
print(hashlib.sha256(repr(sorted((path.name, text) for path, text in files().items())).encode()).hexdigest())
print("django" in sys.modules)
"""


def test_in_another_process() -> None:
    """[CORE2] The core runs without Django, and gives the same bytes in every process, whatever its hash seed."""
    environment = {"PYTHONHASHSEED": "12345"}
    ran = subprocess.run(
        [sys.executable, "-c", ELSEWHERE], cwd=CORE.parents[1], check=True, capture_output=True, text=True, env=environment
    )
    here = repr(sorted((path.name, text) for path, text in files().items()))
    assert ran.stdout.split() == [hashlib.sha256(here.encode()).hexdigest(), "False"]


def test_each_type_belongs_to_one_slice() -> None:
    """[CORE3] Every event and command type belongs to exactly one slice, and is in the vocabulary."""
    events = Counter(event for module in SLICES for event in get_args(module.Events) or (module.Events,))
    commands = Counter(command for module in COMMANDED for command in get_args(module.Commands) or (module.Commands,))
    assert events == Counter(get_args(AnyEvent))
    assert commands == Counter(get_args(AnyCommand))
    assert set(events.values()) | set(commands.values()) == {1}


def test_tags() -> None:
    """[CORE4] A tag is `noun.verb` in small letters, says which class it is, and stands first among the fields."""
    for tag, cls in [*EVENTS.items(), *COMMANDS.items()]:
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", tag)
        assert next(iter(cls.model_fields)) == "type"
        assert get_args(cls.model_fields["type"].annotation) == (tag,)


def test_one_class_for_each_tag() -> None:
    """[CORE4] No two classes share a tag, and no command an event's."""
    assert len(EVENTS) == len(get_args(AnyEvent))
    assert len(COMMANDS) == len(get_args(AnyCommand))
    assert not EVENTS.keys() & COMMANDS.keys()


def test_audiences() -> None:
    """[CORE5] Every event type has an audience: a constant, or a field of its own that only holds audiences."""
    for tag, event in EVENTS.items():
        audience = event.audience
        if isinstance(audience, AudienceField):
            field = event.model_fields[audience.name]
            assert audience.name == "mailbox" or set(get_args(field.annotation)) <= {"team", "staff", "control"}, tag
        else:
            assert audience in ("all", "team", "staff", "control"), tag


def test_no_field_is_said_twice() -> None:
    """[CORE6] No field of an event bears the name of a part of the item around it."""
    for tag, event in EVENTS.items():
        assert not event.model_fields.keys() & {"audience", "n", "t", "at", "seq", "actor", "command"}, tag


def test_what_moves_people() -> None:
    """[CORE7] The types that change who holds what are named, for those who only deliver."""
    movers = {tag for tag in EVENTS if tag.startswith("participant.")} | {"review.opened", "seat.opened"}
    assert (movers - {"participant.prepared"}) | {"seat.lent", "seat.returned"} == MOVES_PEOPLE


def test_documented() -> None:
    """[CORE8] Every event and command says in a sentence what it is for."""
    for cls in (*EVENTS.values(), *COMMANDS.values()):
        assert cls.__doc__
        assert cls.__doc__.strip().endswith(".")


def test_types_from_the_future() -> None:
    """[CORE9] An event type from the future is not guessed at."""
    with pytest.raises(UnknownTag, match=r"x\.y"):
        decode('{"audience":"all","n":1,"t":0,"at":0,"type":"x.y"}')


@pytest.mark.parametrize(
    "event",
    [
        PostDeleted(post="all:9"),
        PostEdited(post="all:9", text="x"),
        PostLiked(post="all:9", account="all:1"),
        PostSigned(post="all:9", by="p001"),
    ],
)
def test_folding_names_that_are_not_there(event: Event) -> None:
    """[CORE10] Folding an event about a thing that is not there raises: the log was cut wrongly."""
    with pytest.raises(KeyError):
        reduce(Exercise(), Fact("all", 1, 0, 0, event))


def test_every_code_is_used() -> None:
    """[CORE11] Every refusal carries one of a closed set of codes and a sentence for a person."""
    assert {code.value for code in Code} == {code.lower() for code in Code.__members__}
    refused = Rejected(Code.UNKNOWN, "There is no such post.", "post")
    assert (str(refused), refused.code, refused.field) == ("There is no such post.", "unknown", "post")


def test_optional_fields_have_defaults() -> None:
    """[CORE12] A stored item holds every field of its event: the defaults too."""
    for tag, event in EVENTS.items():
        if all(field.default is not PydanticUndefined for field in event.model_fields.values()):
            wire = encode(Fact("all", 1, 2, 3, event()))
            assert wire.startswith(f'{{"audience":"all","n":1,"t":2,"at":3,"type":"{tag}"')
            assert all(f'"{name}"' in wire for name in event.model_fields)
