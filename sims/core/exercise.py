"""One exercise: its state is a tree of slices, one for each noun; `reduce`, `decide`, `due` and `next_due` lead to them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, assert_never

from sims.core import (
    accounts,
    acts,
    announcements,
    approvals,
    briefing,
    calling,
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
from sims.core.envelope import SERVER_ROLES, Actor, Context, Decision, Fact
from sims.core.falling_due import Due
from sims.core.rejections import Code, Rejected
from sims.core.vocabulary import AnyCommand, AnyEvent


@dataclass(slots=True)
class Exercise:
    """The fold of a log, or of what one viewer holds of it."""

    briefing: briefing.Briefing = field(default_factory=briefing.Briefing)
    clock: clock.Clock = field(default_factory=clock.Clock)
    people: people.People = field(default_factory=people.People)
    accounts: accounts.Accounts = field(default_factory=accounts.Accounts)
    personas: personas.Personas = field(default_factory=personas.Personas)
    posts: posts.Posts = field(default_factory=posts.Posts)
    hiding: hiding.Hiding = field(default_factory=hiding.Hiding)
    pins: pins.Pins = field(default_factory=pins.Pins)
    messages: messages.Messages = field(default_factory=messages.Messages)
    calls: calls.Calls = field(default_factory=calls.Calls)
    chases: chases.Chases = field(default_factory=chases.Chases)
    injects: injects.Injects = field(default_factory=injects.Injects)
    escalation: escalation.Escalation = field(default_factory=escalation.Escalation)
    talk: talk.Talk = field(default_factory=talk.Talk)
    notes: notes.Notes = field(default_factory=notes.Notes)
    evaluation: evaluation.Evaluation = field(default_factory=evaluation.Evaluation)
    sights: sights.Sights = field(default_factory=sights.Sights)
    drafts: drafts.Drafts = field(default_factory=drafts.Drafts)
    changes: changes.Changes = field(default_factory=changes.Changes)
    recording: recording.Recording = field(default_factory=recording.Recording)
    readiness: readiness.Readiness = field(default_factory=readiness.Readiness)
    firing_range: firing_range.FiringRange = field(default_factory=firing_range.FiringRange)
    queue: queue.Queue = field(default_factory=queue.Queue)
    approvals: approvals.Approvals = field(default_factory=approvals.Approvals)
    triage: triage.Triage = field(default_factory=triage.Triage)
    policy: policy.Policy = field(default_factory=policy.Policy)
    emergency: emergency.Emergency = field(default_factory=emergency.Emergency)
    announcements: announcements.Announcements = field(default_factory=announcements.Announcements)
    situation: situation.Situation = field(default_factory=situation.Situation)
    acts: acts.Acts = field(default_factory=acts.Acts)
    readings: readings.Readings = field(default_factory=readings.Readings)
    packs: packs.Packs = field(default_factory=packs.Packs)
    reach: reach.Reach = field(default_factory=reach.Reach)
    shelf: shelf.Shelf = field(default_factory=shelf.Shelf)
    public: public.Public = field(default_factory=public.Public)

    def is_known(self, name: str) -> bool:
        """Whether a thing of this name can be pointed at."""
        return any(name in things for things in self._things())

    def _things(self) -> tuple[dict[str, Any], ...]:
        return (
            self.posts.posts,
            self.messages.delivered,
            self.messages.written,
            self.messages.awaited,
            self.calls.calls,
            self.injects.injects,
            self.talk.messages,
            self.talk.decisions,
            self.announcements.made,
            self.situation.notes,
            self.acts.acts,
            self.briefing.objectives,
            self.evaluation.expectations,
            self.queue.scheduled,
            self.approvals.approvals,
        )


def reduce(exercise: Exercise, fact: Fact) -> None:  # noqa: C901, PLR0912, PLR0915  (one line a slice)
    """Fold one fact into the state that is given. Raises KeyError for a name that is not there: the log was cut wrongly."""
    event: AnyEvent = fact.event  # type: ignore[assignment]  # facts are made from the closed union only
    if isinstance(event, clock.Events):
        clock.reduce(exercise.clock, fact, event)
    elif isinstance(event, people.Events):
        people.reduce(exercise.people, fact, event)
    elif isinstance(event, accounts.Events):
        accounts.reduce(exercise.accounts, fact, event)
    elif isinstance(event, personas.Events):
        personas.reduce(exercise.personas, fact, event)
    elif isinstance(event, posts.Events):
        posts.reduce(exercise.posts, fact, event)
    elif isinstance(event, hiding.Events):
        hiding.reduce(exercise.hiding, fact, event)
    elif isinstance(event, pins.Events):
        pins.reduce(exercise.pins, fact, event)
    elif isinstance(event, messages.Events):
        messages.reduce(exercise.messages, fact, event)
    elif isinstance(event, calls.Events):
        calls.reduce(exercise.calls, fact, event)
    elif isinstance(event, chases.Events):
        chases.reduce(exercise.chases, fact, event)
    elif isinstance(event, injects.Events):
        injects.reduce(exercise.injects, fact, event)
    elif isinstance(event, escalation.Events):
        escalation.reduce(exercise.escalation, fact, event)
    elif isinstance(event, talk.Events):
        talk.reduce(exercise.talk, fact, event)
    elif isinstance(event, notes.Events):
        notes.reduce(exercise.notes, fact, event)
    elif isinstance(event, evaluation.Events):
        evaluation.reduce(exercise.evaluation, fact, event)
    elif isinstance(event, sights.Events):
        sights.reduce(exercise.sights, fact, event)
    elif isinstance(event, drafts.Events):
        drafts.reduce(exercise.drafts, fact, event)
    elif isinstance(event, changes.Events):
        changes.reduce(exercise.changes, fact, event)
    elif isinstance(event, recording.Events):
        recording.reduce(exercise.recording, fact, event)
    elif isinstance(event, readiness.Events):
        readiness.reduce(exercise.readiness, fact, event)
    elif isinstance(event, firing_range.Events):
        firing_range.reduce(exercise.firing_range, fact, event)
    elif isinstance(event, queue.Events):
        queue.reduce(exercise.queue, fact, event)
    elif isinstance(event, approvals.Events):
        approvals.reduce(exercise.approvals, fact, event)
    elif isinstance(event, triage.Events):
        triage.reduce(exercise.triage, fact, event)
    elif isinstance(event, policy.Events):
        policy.reduce(exercise.policy, fact, event)
    elif isinstance(event, emergency.Events):
        emergency.reduce(exercise.emergency, fact, event)
    elif isinstance(event, announcements.Events):
        announcements.reduce(exercise.announcements, fact, event)
    elif isinstance(event, situation.Events):
        situation.reduce(exercise.situation, fact, event)
    elif isinstance(event, acts.Events):
        acts.reduce(exercise.acts, fact, event)
    elif isinstance(event, readings.Events):
        readings.reduce(exercise.readings, fact, event)
    elif isinstance(event, packs.Events):
        packs.reduce(exercise.packs, fact, event)
    elif isinstance(event, reach.Events):
        reach.reduce(exercise.reach, fact, event)
    elif isinstance(event, shelf.Events):
        shelf.reduce(exercise.shelf, fact, event)
    elif isinstance(event, public.Events):
        public.reduce(exercise.public, fact, event)
    elif isinstance(event, briefing.Events):
        briefing.reduce(exercise.briefing, fact, event)
    else:
        assert_never(event)


def decide(exercise: Exercise, command: AnyCommand, ctx: Context) -> Decision:  # noqa: C901, PLR0912  (one line a slice)
    """What a command leads to: events to be yielded, or a refusal raised. The state is read, never changed."""
    if ctx.actor.role not in command.senders:
        raise Rejected(Code.FORBIDDEN, "Your role cannot do this. Ask control if you think it should.")
    if isinstance(command, clock.Commands):
        return clock.decide(exercise, command, ctx)
    if isinstance(command, people.Commands):
        return people.decide(exercise, command, ctx)
    if isinstance(command, personas.Commands):
        return personas.decide(exercise, command, ctx)
    if isinstance(command, posts.Commands):
        return posts.decide(exercise, command, ctx)
    if isinstance(command, hiding.Commands):
        return hiding.decide(exercise, command, ctx)
    if isinstance(command, pins.Commands):
        return pins.decide(exercise, command, ctx)
    if isinstance(command, messages.Commands):
        return messages.decide(exercise, command, ctx)
    if isinstance(command, calls.Commands):
        return calling.decide(exercise, command, ctx)
    if isinstance(command, chases.Commands):
        return chases.decide(exercise, command, ctx)
    if isinstance(command, injects.Commands):
        return injects.decide(exercise, command, ctx)
    if isinstance(command, escalation.Commands):
        return escalation.decide(exercise, command, ctx)
    if isinstance(command, talk.Commands):
        return talk.decide(exercise, command, ctx)
    if isinstance(command, notes.Commands):
        return notes.decide(exercise, command, ctx)
    if isinstance(command, evaluation.Commands):
        return evaluation.decide(exercise, command, ctx)
    if isinstance(command, sights.Commands):
        return sights.decide(exercise, command, ctx)
    if isinstance(command, drafts.Commands):
        return drafts.decide(exercise, command, ctx)
    if isinstance(command, changes.Commands):
        return changes.decide(exercise, command, ctx)
    if isinstance(command, recording.Commands):
        return recording.decide(exercise, command, ctx)
    if isinstance(command, readiness.Commands):
        return readiness.decide(exercise, command, ctx)
    if isinstance(command, queue.Commands):
        return queue.decide(exercise, command, ctx)
    if isinstance(command, approvals.Commands):
        return approvals.decide(exercise, command, ctx)
    if isinstance(command, triage.Commands):
        return triage.decide(exercise, command, ctx)
    if isinstance(command, emergency.Commands):
        return emergency.decide(exercise, command, ctx)
    if isinstance(command, announcements.Commands):
        return announcements.decide(exercise, command, ctx)
    if isinstance(command, situation.Commands):
        return situation.decide(exercise, command, ctx)
    if isinstance(command, acts.Commands):
        return acts.decide(exercise, command, ctx)
    if isinstance(command, readings.Commands):
        return readings.decide(exercise, command, ctx)
    if isinstance(command, packs.Commands):
        return packs.decide(exercise, command, ctx)
    if isinstance(command, reach.Commands):
        return reach.decide(exercise, command, ctx)
    if isinstance(command, shelf.Commands):
        return shelf.decide(exercise, command, ctx)
    if isinstance(command, public.Commands):
        return public.decide(exercise, command, ctx)
    assert_never(command)


def due(exercise: Exercise, t: int) -> list[Due]:
    """What the conductor should submit at exercise time `t`, in order. Nothing unless the exercise runs."""
    if exercise.clock.phase != "running":
        return []
    waiting = (
        *injects.due(exercise.injects, t),
        *queue.due(exercise.queue, t),
        *calling.due(exercise.calls, t),
        *chases.due(exercise, t),
        *acts.due(exercise, t),
        *packs.due(exercise, t),
        *reach.due(exercise, t),
        *shelf.due(exercise, t),
        *escalation.due(exercise, t),
    )
    return sorted(waiting, key=lambda each: each.at)


def next_due(exercise: Exercise) -> int | None:
    """When something falls due by itself next, in exercise time; None when nothing will unless somebody acts."""
    if exercise.clock.phase != "running":
        return None
    upcoming = (
        injects.next_due(exercise.injects),
        queue.next_due(exercise.queue),
        calling.next_due(exercise.calls),
        chases.next_due(exercise),
        acts.next_due(exercise),
        packs.next_due(exercise),
        reach.next_due(exercise),
        shelf.next_due(exercise),
        escalation.next_due(exercise),
    )
    return min((when for when in upcoming if when is not None), default=None)


def actor_of(exercise: Exercise, actor_id: str) -> Actor:
    """Who an id stands for, as the log has it at this moment: somebody removed a moment ago is nobody."""
    server_role = SERVER_ROLES.get(actor_id)
    if server_role is not None:
        return Actor(actor_id, server_role, None, people.audiences_of(exercise.people, server_role, None))
    person = exercise.people.participants.get(actor_id)
    if person is None or person.removed is not None:
        raise Rejected(Code.FORBIDDEN, "You are not in this exercise any more. Join again, or ask control.")
    held = people.audiences_of(exercise.people, person.role, person.seat)
    return Actor(person.id, person.role, person.seat, held, people.seats_held(exercise.people, person.seat))


def to_json(exercise: Exercise) -> dict[str, Any]:
    """The state as plain data, the same in both languages: what golden logs are compared by."""
    return asdict(exercise)
