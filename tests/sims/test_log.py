"""The log and `do_submit`: the same contract on both databases."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import ClassVar, Literal, cast

import pytest
from django.db import connection

from sims import folds, log
from sims.actions import Ack, Submission, do_submit
from sims.core.clock import PauseClock, ResumeClock
from sims.core.envelope import PLAYERS, Command, encode
from sims.core.exercise import Exercise, reduce, to_json
from sims.core.people import audiences_of
from sims.core.posts import DeletePost
from sims.core.rejections import Code, Rejected
from sims.core.talk import Say
from sims.core.vocabulary import AnyCommand, decode
from sims.models import Head, Receipt, Row
from sims.timekeeper import wall_ms
from tests.sims.exercises import CONTROL, LEGAL, SOCIAL, Clocks, open_exercise, post, started_exercise

pytestmark = pytest.mark.django_db(transaction=True)

WRITER_PROCESSES, WRITER_THREADS, COMMANDS_EACH = 4, 4, 12


def rows_of(exercise_id: str) -> list[log.LogRow]:
    return list(log.read_all(exercise_id))


def test_numbers_are_gapless() -> None:
    """[LOG1] `seq` is gapless in the log and `n` in every audience, whatever was refused in between."""
    rig = started_exercise()
    rig.submit(SOCIAL, post("one"), DeletePost(post="all:999"), Say(text="two"), post("three"))
    rows = rows_of(rig.id)
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    for audience in {row.audience for row in rows}:
        numbers = [row.n for row in rows if row.audience == audience]
        assert numbers == list(range(1, len(numbers) + 1))
    assert log.head(rig.id).heads == {
        audience: sum(row.audience == audience for row in rows) for audience in {row.audience for row in rows}
    }


def test_an_ack_means_stored_and_a_refusal_undoes_nothing() -> None:
    """[LOG2] An ack names what is stored; a refused command contributes nothing and undoes nothing of its batch."""
    rig = started_exercise()
    before = log.head(rig.id).seq
    first, refused, second = rig.submit(SOCIAL, post("kept"), DeletePost(post="all:999"), post("kept too"))
    assert isinstance(first, Ack)
    assert isinstance(second, Ack)
    assert isinstance(refused, Rejected)
    assert refused.code is Code.UNKNOWN
    texts = [json.loads(row.wire).get("text") for row in log.read_after(rig.id, before) if row.type == "post.published"]
    assert texts == ["kept", "kept too"]
    stored = {f"{row.audience}:{row.n}" for row in rows_of(rig.id)}
    assert {*first.names, *second.names} <= stored


def test_a_batch_decides_each_on_the_state_left_by_the_one_before() -> None:
    """[LOG3] Within a batch, each command is decided on the state that the one before left."""
    rig = started_exercise()
    outcomes = rig.submit(CONTROL, PauseClock(reason="tea"), PauseClock(reason="tea"), ResumeClock())
    assert [getattr(outcome, "code", None) for outcome in outcomes] == [None, Code.WRONG_STATE, None]


def test_the_same_command_again_gets_the_same_ack() -> None:
    """[LOG4] A command sent again under its id gets the original ack and has no second effect; with another body, `conflict`."""
    rig = started_exercise()
    wish = Submission(SOCIAL, "once", post("only once"))
    (first,) = do_submit(rig.id, [wish], rig.keeper)
    after = log.head(rig.id).seq
    again, within = do_submit(rig.id, [wish, wish], rig.keeper)
    assert first == again == within
    assert log.head(rig.id).seq == after
    (other,) = do_submit(rig.id, [replace(wish, command=post("something else"))], rig.keeper)
    assert isinstance(other, Rejected)
    assert other.code is Code.CONFLICT
    (independent,) = do_submit(rig.id, [Submission(LEGAL, "once", Say(text="mine"))], rig.keeper)
    assert isinstance(independent, Ack)


def test_refusals_are_not_remembered() -> None:
    """[LOG5] A refusal leaves no receipt: the same command may be taken when its time has come."""
    rig = started_exercise()
    rig.ack(CONTROL, PauseClock(reason="tea"))
    wish = Submission(SOCIAL, "again", post("later"))
    (refused,) = do_submit(rig.id, [wish], rig.keeper)
    assert isinstance(refused, Rejected)
    rig.ack(CONTROL, ResumeClock())
    (taken,) = do_submit(rig.id, [wish], rig.keeper)
    assert isinstance(taken, Ack)


def test_a_commands_events_are_consecutive() -> None:
    """[LOG6] The events of one command stand one behind the other in the log, whatever their audiences."""
    rig = started_exercise()
    rig.ack(SOCIAL, post("signed"))
    commands = [row.command for row in rows_of(rig.id)]
    changes = [command for index, command in enumerate(commands) if index == 0 or commands[index - 1] != command]
    assert len(changes) == len(set(changes))


def test_many_writers_in_several_processes(child_environment: dict[str, str]) -> None:
    """[LOG7] Sixteen writers in four processes: no gap, no duplicate, no lost update, no lock error, and the chain holds."""
    rig = started_exercise(clocks=Clocks(wall=wall_ms()))
    before = log.head(rig.id).seq

    def run(process: int) -> list[str]:
        arguments = [rig.id, SOCIAL, str(process), str(WRITER_THREADS), str(COMMANDS_EACH)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.sims.writer", *arguments],
            env=child_environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        names: list[str] = json.loads(done.stdout)
        return names

    with ThreadPoolExecutor(WRITER_PROCESSES) as pool:
        names = [name for answers in pool.map(run, range(WRITER_PROCESSES)) for name in answers]
    distinct = WRITER_PROCESSES * WRITER_THREADS * COMMANDS_EACH
    rows = log.read_after(rig.id, before, limit=10_000)
    assert len(rows) == distinct
    assert [row.seq for row in rows] == list(range(before + 1, before + distinct + 1))
    assert set(names) == {f"{row.audience}:{row.n}" for row in rows}
    assert len({json.loads(row.wire)["text"] for row in rows}) == distinct
    assert log.verify(rig.id).ok


def test_stored_bytes_are_the_encoded_bytes() -> None:
    """[LOG8] The bytes in the log are the bytes that encoding an event once gave: decoding and encoding them changes nothing."""
    rig = started_exercise()
    rig.ack(SOCIAL, post('“Quoted”, é, \u0000-free, 🦊 and "escapes" \\ too'.replace("\u0000", "")))
    for row in rows_of(rig.id):
        fact = decode(row.wire)
        assert encode(fact) == row.wire
        assert (fact.audience, fact.n, fact.t, fact.at) == (row.audience, row.n, row.t, row.at)


@pytest.mark.parametrize(
    "column", ["wire", "salt", "digest", "link", "actor", "command", "t", "at", "n", "seq", "audience", "type"]
)
def test_a_changed_row_is_found(column: str) -> None:
    """[LOG9] Whatever is changed in a stored row, `verify` names the first row that does not hold."""
    rig = started_exercise()
    assert log.verify(rig.id).ok
    row = Row.objects.get(exercise_id=rig.id, seq=6)
    old = getattr(row, column)
    new = old + 100_000 if isinstance(old, int) else old.replace(old[-1], "0" if old[-1] != "0" else "1")
    Row.objects.filter(pk=row.pk).update(**{column: new})
    verdict = log.verify(rig.id)
    assert not verdict.ok
    assert verdict.first_bad_seq is not None
    assert verdict.reason


def test_a_removed_row_is_found_and_so_is_a_cut_end() -> None:
    """[LOG10] A row taken out of the middle is found, and rows cut off the end disagree with the head."""
    rig = started_exercise()
    last = log.head(rig.id).seq
    middle = Row.objects.get(exercise_id=rig.id, seq=4)
    middle.delete()
    assert log.verify(rig.id).first_bad_seq == 5
    middle.save(force_insert=True)
    assert log.verify(rig.id).ok
    Row.objects.get(exercise_id=rig.id, seq=last).delete()
    assert not log.verify(rig.id).ok


def test_a_failed_commit_stores_nothing_and_is_forgotten() -> None:
    """[LOG11] What cannot be written is refused as `unavailable`; nothing of it is kept, and it may be sent again."""
    rig = started_exercise()
    head = log.head(rig.id)
    with connection.cursor() as cursor:  # a row where the next one should go makes the append fail in the database
        cursor.execute(
            "INSERT INTO sims_row (exercise_id, seq, audience, n, t, at, type, wire, actor, command, salt, digest, link, erased) "
            "VALUES (%s, %s, 'all', 900, 0, 0, 'x', '{}', 'x', 'x', '', '', '', %s)",
            [rig.id, head.seq + 1, False],
        )
    wish = Submission(SOCIAL, "stubborn", post("I will be stored"))
    (refused,) = do_submit(rig.id, [wish], rig.keeper)
    assert isinstance(refused, Rejected)
    assert refused.code is Code.UNAVAILABLE
    assert log.head(rig.id) == head
    assert not Receipt.objects.filter(exercise_id=rig.id, command_id="stubborn").exists()
    Row.objects.get(exercise_id=rig.id, seq=head.seq + 1).delete()
    with folds.folded(rig.id) as fold:
        assert all(found.text != "I will be stored" for found in fold.exercise.posts.posts.values())
    (taken,) = do_submit(rig.id, [wish], rig.keeper)
    assert isinstance(taken, Ack)
    assert log.verify(rig.id).ok


def test_the_cached_fold_is_the_fold_of_the_log() -> None:
    """[LOG12] The state that decisions are made on is the fold of the log, after commands, refusals and restarts alike."""
    rig = started_exercise()
    rig.submit(SOCIAL, post("a"), Say(text="b"), DeletePost(post="all:999"))
    fresh = Exercise()
    for row in rows_of(rig.id):
        reduce(fresh, decode(row.wire))
    with folds.folded(rig.id) as fold:
        assert to_json(fold.exercise) == to_json(fresh)
        assert fold.seq == log.head(rig.id).seq


def test_an_unknown_tag_refuses_as_upgrading() -> None:
    """[LOG13] A process that meets an event type it does not know refuses commands for that exercise as `upgrading`."""
    rig = started_exercise()
    Row.objects.filter(exercise_id=rig.id, seq=2).update(wire='{"audience":"all","n":2,"t":0,"at":0,"type":"future.thing"}')
    with folds.folded(started_exercise().id):
        pass
    folds.fold_of(rig.id).forget()
    assert rig.refusal(SOCIAL, post("hello")).code is Code.UPGRADING


def test_an_exercise_that_is_not_there() -> None:
    """[LOG14] Commands for an exercise that does not exist are refused as `unknown`."""
    (refused,) = do_submit("nothing-here", [Submission(SOCIAL, "c1", post("hello"))])
    assert isinstance(refused, Rejected)
    assert refused.code is Code.UNKNOWN


def test_cuts() -> None:
    """[LOG15] A cut is taken only if it is a prefix of the viewer's merged stream; it stands for exactly one position."""
    rig = started_exercise()
    rig.submit(SOCIAL, post("one"), Say(text="two"), post("three"))
    with folds.folded(rig.id) as fold:
        mine = audiences_of(fold.exercise.people, "player", "social")
    rows = [row for row in rows_of(rig.id) if row.audience in mine]
    cut: dict[str, int] = {}
    assert log.seq_of_cut(rig.id, {}, mine) == 0
    for row in rows:
        cut[row.audience] = row.n
        assert log.seq_of_cut(rig.id, cut, mine) == row.seq
    assert log.seq_of_cut(rig.id, {**cut, "all": cut["all"] - 1}, mine) is None
    assert log.seq_of_cut(rig.id, {**cut, "all": cut["all"] + 1}, mine) is None
    assert log.seq_of_cut(rig.id, {**cut, "control": 1}, mine) is None
    assert log.seq_of_cut(rig.id, {"team": cut["team"]}, mine) is None


def test_reading_the_tail() -> None:
    """[LOG16] The tail is read in order, in pages, and only in the audiences that are asked for."""
    rig = started_exercise()
    rows = rows_of(rig.id)
    assert log.read_after(rig.id, 0, limit=3) == rows[:3]
    assert log.read_after(rig.id, 3, limit=2) == rows[3:5]
    assert log.read_after(rig.id, 0, audiences={"team"}) == [row for row in rows if row.audience == "team"]
    assert log.read_after(rig.id, 0, audiences=set()) == []
    assert log.read_after(rig.id, rows[-1].seq) == []


def test_many_commands_go_in_pieces() -> None:
    """[LOG17] However many commands are submitted at once, each is answered, in order."""
    rig = started_exercise()
    outcomes = rig.submit(SOCIAL, *[Say(text=f"line {number}") for number in range(150)])
    names = [outcome.names[0] for outcome in outcomes if isinstance(outcome, Ack)]
    assert len(names) == 150
    assert names == sorted(names, key=lambda name: int(name.split(":")[1]))


def test_which_exercises_run() -> None:
    """[LOG18] The head row tells whether the clock runs, and where several logs stand, in one query."""
    idle, busy = open_exercise(), started_exercise()
    assert busy.id in log.running()
    assert idle.id not in log.running()
    assert log.heads_of([idle.id, busy.id, "gone"]) == {idle.id: log.head(idle.id), busy.id: log.head(busy.id)}
    assert Head.objects.get(exercise_id=busy.id).phase == "running"


def test_acks_name_only_what_the_sender_sees() -> None:
    """[LOG19] An ack lists only things in the sender's audiences."""
    rig = started_exercise()
    for row in rows_of(rig.id):
        assert row.actor
    ack = rig.ack(SOCIAL, post("hello"))
    with folds.folded(rig.id) as fold:
        mine = audiences_of(fold.exercise.people, "player", "social")
    assert ack.names
    assert all(name.rpartition(":")[0] in mine for name in ack.names)


class Riddle(Command):
    """A command that no slice decides."""

    senders: ClassVar = PLAYERS
    type: Literal["riddle"] = "riddle"


def test_what_nobody_foresaw_fails_alone() -> None:
    """[LOG30] A command that fails in a way nobody foresaw is refused alone: the others of its transaction are stored."""
    rig = started_exercise()
    first, failed, second = rig.submit(SOCIAL, post("one"), cast("AnyCommand", Riddle()), post("two"))
    assert isinstance(first, Ack)
    assert isinstance(second, Ack)
    assert isinstance(failed, Rejected)
    assert failed.code is Code.BAD_FIELD
    with folds.folded(rig.id) as fold:
        assert fold.seq == log.head(rig.id).seq == rows_of(rig.id)[-1].seq
    assert Receipt.objects.filter(exercise_id=rig.id, actor=SOCIAL).count() == 2
