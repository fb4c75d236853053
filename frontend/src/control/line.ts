/** The line of time: what went out and what the team did above NOW, what is still to come below it. Pure. */
import { find } from '../core/envelope';
import { dequeued, injects, queued, turns, type Scene } from '../core/views';
import type { InjectView, Ms, Name, QueuedView, TurnView } from '../core/views/types';
import { activity, type Act } from './activity';

/** One row above NOW: an inject that is done with, what the team did in public that shapes what follows, a turn of the dial. */
export type PastRow =
  | { kind: 'inject'; name: Name; t: Ms; inject: InjectView }
  | { kind: 'act'; name: Name; t: Ms; act: Act }
  | { kind: 'queued'; name: Name; t: Ms; item: QueuedView }
  | { kind: 'turn'; name: Name; t: Ms; turn: TurnView };

export interface Line {
  /** Oldest first. */
  past: readonly PastRow[];
  /** What is overdue first, then by due time; what is held or skipped stands where it was planned. */
  coming: readonly InjectView[];
  /** What still waits in the team's own queue, paused or not, by its time. */
  queue: readonly QueuedView[];
  /** The one that "fire next" means: planned, neither held nor skipped. */
  next: InjectView | null;
  fired: number;
  /** The most that one was late, in milliseconds of wall time. */
  slowest: number;
  overdue: readonly InjectView[];
  /** Kept back beyond the time that the plan had for them. */
  keptBack: readonly InjectView[];
  /** How many are kept back, whenever they were meant. */
  held: number;
}

/** What the line is made of: it changes with the log, not with the clock. */
export interface Stuff {
  injects: readonly InjectView[];
  acts: readonly Act[];
  queue: readonly QueuedView[];
  turns: readonly TurnView[];
}

/** A view that still says the same stays the same object in `kept`, so that its row is not drawn again. */
export function stuffOf(scene: Scene, kept = new Map<Name, InjectView>()): Stuff {
  const all = injects(scene).map((inject) => {
    const view = lateByTheWall(scene, inject);
    const before = kept.get(view.name);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(view)) return before;
    kept.set(view.name, view);
    return view;
  });
  return {
    injects: all,
    acts: activity(scene),
    queue: [...dequeued(scene), ...queued(scene)],
    turns: turns(scene),
  };
}

/** The line around the moment `t`. */
export function line(scene: Scene, t: Ms, stuff = stuffOf(scene)): Line {
  const all = stuff.injects;
  const over = scene.exercise.clock.phase === 'ended';
  const done = (inject: InjectView): boolean =>
    inject.state === 'released' || (inject.state === 'skipped' && (inject.at <= t || over));
  const rows: PastRow[] = all
    .filter(done)
    .map((inject) => ({ kind: 'inject', name: inject.name, t: momentOf(inject), inject }));
  const acts: PastRow[] = stuff.acts
    .filter(({ what }) => what === 'reposted' || what === 'deleted' || what === 'hidden')
    .map((act) => ({ kind: 'act', name: `act ${act.key}`, t: act.t, act }));
  const waits = ({ state, due }: QueuedView): boolean =>
    state === 'waiting' || (state === 'paused' && due > t && !over);
  const left: PastRow[] = stuff.queue
    .filter((item) => !waits(item))
    .map((item) => ({ kind: 'queued', name: item.name, t: leftAt(item), item }));
  // Where the dial stood before the start is no move of the day's.
  const dialled: PastRow[] = stuff.turns
    .filter((turn) => turn.t > 0)
    .map((turn) => ({ kind: 'turn', name: turn.key, t: turn.t, turn }));
  const coming = all.filter((inject) => !done(inject));
  const planned = coming.filter(({ state }) => state === 'planned');
  const held = coming.filter(({ state }) => state === 'held');
  const fired = all.filter(({ state }) => state === 'released');
  return {
    past: [...rows, ...acts, ...left, ...dialled].sort((one, other) => one.t - other.t),
    coming,
    queue: stuff.queue.filter(waits),
    next: planned[0] ?? null,
    fired: fired.length,
    slowest: Math.max(0, ...fired.map(({ late }) => late ?? 0)),
    overdue: planned.filter(({ at }) => at < t),
    keptBack: held.filter(({ at }) => at < t),
    held: held.length,
  };
}

/**
 * How late an inject was is the machine's doing, so it is told as the wall saw it, however fast the story ran. What was
 * fired by hand is neither late nor on time: nobody says so of it.
 */
function lateByTheWall(scene: Scene, inject: InjectView): InjectView {
  const release = scene.exercise.injects.injects[inject.name]?.release;
  if (inject.late === null || release === null || release === undefined) return inject;
  const speed = scene.then.speeds.get(inject.name) ?? 100;
  return { ...inject, late: release.by_hand ? null : Math.round((inject.late * 100) / speed) };
}

/** When a post left the queue; one that was stopped and never went out did so when it should have gone. */
function leftAt(item: QueuedView): Ms {
  return item.state === 'paused' ? item.due : (item.turnedAt ?? item.due);
}

function momentOf(inject: InjectView): Ms {
  return inject.releasedAt ?? inject.at;
}

/** What is written about an inject in full. Null when there is no such inject. */
export interface InjectDetails {
  /** "Rosa Quill to Press office, Legal", or the platform. */
  from: string;
  to: string;
  subject: string;
  text: string;
  expected: string;
  note: string;
  objective: string;
  /** Who fired it, when it went out by hand. */
  byHand: boolean;
  planned: Ms;
}

export function detailsOf(scene: Scene, name: Name): InjectDetails | null {
  const { injects: slice, personas, accounts, people, briefing, evaluation } = scene.exercise;
  const inject = slice.injects[name];
  if (inject === undefined) return null;
  const persona = inject.persona === null ? undefined : personas.personas[inject.persona];
  const account = inject.account === null ? undefined : accounts.accounts[inject.account];
  const platform = Object.values(accounts.platforms)[0]?.name ?? 'the feed';
  const objective = inject.objective === null ? undefined : briefing.objectives[inject.objective];
  return {
    from: inject.sender || (persona?.name ?? account?.name ?? ''),
    to:
      inject.channel === 'microblog'
        ? `everybody, on ${platform}`
        : inject.to.map((seat) => people.seats[seat]?.title ?? seat).join(', '),
    subject: inject.subject,
    text: inject.text || (inject.repost_of ? 'A repost without a word of its own.' : ''),
    expected: find(evaluation.expectations, inject.expectation)?.text ?? '',
    note: inject.note,
    objective: objective?.text ?? '',
    byHand: inject.release?.by_hand ?? false,
    planned: inject.due,
  };
}
