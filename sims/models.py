"""The tables. What happens in an exercise is the log (`Head`, `Row`, `Receipt`); the rest is plain records around it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class StoredScenario(models.Model):
    """A scenario in the library. `body` is its canonical JSON; an exercise copies it into its log's first events."""

    key = models.SlugField(max_length=64)
    title = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)
    body = models.TextField()
    team = models.ForeignKey("teams.Team", models.CASCADE, null=True, blank=True, related_name="scenarios")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["team", "key"], name="scenario_key_once_per_team"),
            models.UniqueConstraint(fields=["key"], condition=Q(team__isnull=True), name="shipped_scenario_key_once"),
        )

    def __str__(self) -> str:
        return self.title


class Exercise(models.Model):
    """One run of a scenario by one team. The id is random, so that one exercise's address says nothing of another's.

    `request_key` is chosen by who asks for it: asked again under the same key, there is still one exercise.
    """

    id = models.CharField(primary_key=True, max_length=16)
    team = models.ForeignKey("teams.Team", models.CASCADE, related_name="exercises")
    title = models.CharField(max_length=300)
    join_code = models.CharField(max_length=8, unique=True)
    doors_open = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)
    request_key = models.CharField(max_length=80, null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["team", "request_key"], name="one_exercise_per_request"),)

    def __str__(self) -> str:
        return self.title


class Head(models.Model):
    """Where an exercise's log stands: the one row that every writer locks. `heads` is JSON, {audience: n}."""

    exercise = models.OneToOneField(Exercise, models.CASCADE, primary_key=True, related_name="head")
    epoch = models.CharField(max_length=16)
    seq = models.BigIntegerField(default=0)
    heads = models.TextField(default="{}")
    link = models.CharField(max_length=64, default="")
    t = models.BigIntegerField(default=0)
    at = models.BigIntegerField(default=0)
    phase = models.CharField(max_length=8, default="draft", db_index=True)

    def __str__(self) -> str:
        return f"{self.exercise_id} at {self.seq}"


class Row(models.Model):
    """One event of the log. `wire` is what is stored, sent and hashed; the rest is its place and its chain."""

    id = models.BigAutoField(primary_key=True)
    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="rows")
    seq = models.BigIntegerField()
    audience = models.CharField(max_length=40)
    n = models.BigIntegerField()
    t = models.BigIntegerField()
    at = models.BigIntegerField()
    type = models.CharField(max_length=40)
    wire = models.TextField()
    actor = models.CharField(max_length=32)
    command = models.CharField(max_length=80)
    salt = models.CharField(max_length=32)
    digest = models.CharField(max_length=64)
    link = models.CharField(max_length=64)
    erased = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["exercise", "seq"], name="one_event_per_seq"),
            models.UniqueConstraint(fields=["exercise", "audience", "n"], name="one_event_per_name"),
        )
        # Few rows among very many: what says until when each exercise is kept.
        indexes = (models.Index(fields=["exercise", "seq"], condition=Q(type="recording.announced"), name="rows_that_announce"),)

    def __str__(self) -> str:
        return f"{self.exercise_id} {self.seq} {self.type}"


class Receipt(models.Model):
    """What a command came to, kept for the exercise's life: the same command again gets the same answer and no second effect."""

    id = models.BigAutoField(primary_key=True)
    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="receipts")
    actor = models.CharField(max_length=32)
    command_id = models.CharField(max_length=80)
    body_hash = models.CharField(max_length=64)
    ack = models.TextField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["exercise", "actor", "command_id"], name="one_receipt_per_command"),)

    def __str__(self) -> str:
        return f"{self.actor} {self.command_id}"


class Lease(models.Model):
    """Which conductor has an exercise, until when (wall milliseconds), and a number that only rises with each new holder."""

    exercise = models.OneToOneField(Exercise, models.CASCADE, primary_key=True, related_name="lease")
    holder = models.CharField(max_length=64, default="")
    until = models.BigIntegerField(default=0)
    fence = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.exercise_id} held by {self.holder or 'nobody'}"


class Participant(models.Model):
    """The name behind a pseudonym of the log. This row can be erased; the log stays whole without it."""

    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="participants")
    pseudonym = models.CharField(max_length=32)
    name = models.CharField(max_length=80)
    user = models.ForeignKey("teams.User", models.SET_NULL, null=True, blank=True, related_name="participations")
    joined = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["exercise", "pseudonym"], name="one_name_per_pseudonym"),)

    def __str__(self) -> str:
        return self.name


class Picture(models.Model):
    """A picture of an exercise: the file under the folder of scenarios that a random token stands for."""

    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="pictures")
    token = models.CharField(max_length=64, unique=True)
    file = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    content_type = models.CharField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["exercise", "file"], name="one_token_per_file"),)

    def __str__(self) -> str:
        return self.file


class EntryLink(models.Model):
    """A way in without the code: for one role (and seat). Only the hash of its token is kept."""

    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    role = models.CharField(max_length=16)
    seat = models.CharField(max_length=32, blank=True, default="")
    once = models.BooleanField(default=False)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True, blank=True)
    revoked = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.role} {self.seat}".strip()


class DeviceCheck(models.Model):
    """What a device was found to be good for, the day before. `device` is drawn by the browser: once more is the same row."""

    exercise = models.ForeignKey(Exercise, models.CASCADE, related_name="checks")
    device = models.CharField(max_length=32)
    name = models.CharField(max_length=80)
    connection = models.CharField(max_length=8)
    latency = models.PositiveIntegerField()
    sound = models.CharField(max_length=8)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    browser = models.CharField(max_length=80)
    ready = models.BooleanField()
    checked = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["exercise", "device"], name="one_check_per_device"),)

    def __str__(self) -> str:
        return f"{self.name}: {self.browser}"


class Comparison(models.Model):
    """What an exercise's team made of the day, as the engine found it: figures alone, no words of anybody's.

    `key` names what the figures were worked out from. While a worker is at it, `wanted` names what it works out, `done` of `of`
    crowds have been run, and `at` is its last sign of life (wall milliseconds).
    """

    exercise = models.OneToOneField(Exercise, models.CASCADE, primary_key=True, related_name="comparison")
    key = models.CharField(max_length=32, default="")
    figures = models.TextField(default="{}")
    wanted = models.CharField(max_length=32, default="")
    done = models.PositiveIntegerField(default=0)
    of = models.PositiveIntegerField(default=0)
    at = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.exercise_id}: {self.done} of {self.of}"
