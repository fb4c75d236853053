/** What control's status row says, one cell above each column: green, amber or red, in words. Pure. */
import { asksAgain, openCalls, queue, type Scene } from '../core/views';
import type { Ms, QueueView } from '../core/views/types';
import type { Status } from '../sources/source';
import { clockLength, duration, lateness, plural } from '../ui/format';
import type { Line } from './line';

export type Tone = 'green' | 'amber' | 'red';

export interface Cell {
  tone: Tone;
  title: string;
  detail: string;
  /** How long it has been so, ready to read. */
  since: string | null;
}

/** Somebody who waits longer than this is an alarm. */
export const TOO_LONG: Ms = 180_000;
/** Somebody who waits longer than this turns amber in the queue. */
export const PATIENCE: Ms = 90_000;
/** An inject that is due for so many milliseconds of wall time is late in earnest; below it, it is on its way. */
const ON_ITS_WAY = 2_000;
/** A conductor is missed after so many milliseconds of wall time: it renews its lease each second. */
const SILENT = 1_500;

export function lineCell(scene: Scene, now: Line, t: Ms): Cell {
  const { phase, reason } = scene.exercise.clock;
  const fired = `${now.fired} fired`;
  const slow = now.fired > 0 ? `, slowest ${lateness(now.slowest).slice(1)} late` : '';
  if (phase === 'draft') {
    const planned = plural(now.coming.length, 'inject');
    return {
      tone: 'green',
      title: 'Planned',
      detail: `${planned}, none before the start`,
      since: null,
    };
  }
  if (phase === 'paused') {
    return { tone: 'amber', title: 'Paused', detail: reason || 'Nothing fires', since: null };
  }
  if (phase === 'ended') {
    const left = now.coming.filter(({ state }) => state !== 'skipped').length;
    const rest = left === 0 ? 'none left' : `${left} never went out`;
    return { tone: 'green', title: 'Ended', detail: `${fired}, ${rest}`, since: null };
  }
  const [first] = now.overdue;
  const { speed } = scene.exercise.clock;
  if (first !== undefined && t - first.at > (ON_ITS_WAY * speed) / 100) {
    const title =
      now.overdue.length === 1 ? 'One inject is late' : `${now.overdue.length} injects are late`;
    return { tone: 'red', title, detail: first.title, since: clockLength(t - first.at) };
  }
  const [kept] = now.keptBack;
  if (kept !== undefined) {
    const title =
      now.keptBack.length === 1
        ? 'One held inject is past its time'
        : `${now.keptBack.length} held injects are past their time`;
    return { tone: 'amber', title, detail: kept.title, since: clockLength(t - kept.at) };
  }
  return { tone: 'green', title: 'On time', detail: `${fired}${slow}`, since: null };
}

const NOBODY_WAITS = {
  draft: 'Players write once it runs',
  running: 'Every player who wrote has an answer',
  paused: 'Every player who wrote has an answer',
  ended: 'Nothing more can be sent',
} as const;

export function queueCell(scene: Scene, waiting: readonly QueueView[], t: Ms): Cell {
  const [first] = waiting;
  const ring = openCalls(scene).find(({ yours }) => yours);
  if (ring !== undefined && scene.exercise.clock.phase !== 'ended') {
    const detail = `${ring.by ?? ring.seat} rings ${ring.who}`;
    return { tone: 'amber', title: 'Your phone rings', detail, since: clockLength(t - ring.t) };
  }
  if (first === undefined) {
    return {
      tone: 'green',
      title: 'Nobody waits for you',
      detail: NOBODY_WAITS[scene.exercise.clock.phase],
      since: null,
    };
  }
  const names = [...new Set(waiting.map(({ persona }) => persona))].join(', ');
  const title =
    waiting.length === 1
      ? 'One answer is yours to give'
      : `${waiting.length} answers are yours to give`;
  if (scene.exercise.clock.phase === 'ended') {
    const count =
      waiting.length === 1 ? 'One never got an answer' : `${waiting.length} never got an answer`;
    return {
      tone: 'green',
      title: 'Nothing more can be sent',
      detail: `${count}: ${names}`,
      since: null,
    };
  }
  const waited = t - first.t;
  const again = asksAgain(scene, first.name);
  const soon = again === null ? '' : `, asks again in ${clockLength(Math.max(0, again - t))}`;
  return {
    tone: waited > TOO_LONG ? 'red' : 'amber',
    title,
    detail: names + soon,
    since: clockLength(waited),
  };
}

export interface Alarm {
  key: 'connection' | 'conductor' | 'waiting' | 'presence' | 'unsent';
  tone: 'amber' | 'red';
  title: string;
  detail: string;
  since: string | null;
}

/** How this page hears of things, and whether it has not heard for a while who is connected. */
export type Heard = Status & { readonly presenceLost: boolean };

/** Everything that is wrong, the worst first. */
export function alarms(scene: Scene, status: Heard, t: Ms): Alarm[] {
  const found: Alarm[] = [];
  const over = scene.exercise.clock.phase === 'ended';
  const cut = status.connection === 'offline' || status.connection === 'reconnecting';
  if (cut) found.push(cutOff(status));
  else if (!over && status.unconducted !== null && status.unconducted > SILENT) {
    found.push(silent(status.unconducted, scene));
  }
  const waiting = over ? [] : queue(scene).filter((one) => t - one.t > TOO_LONG);
  const [longest] = waiting;
  if (longest !== undefined) {
    found.push({
      key: 'waiting',
      tone: 'red',
      title: `${longest.persona} is not answering`,
      detail: `${longest.from} waits${waiting.length > 1 ? `, and ${waiting.length - 1} more` : ''}`,
      since: clockLength(t - longest.t),
    });
  }
  const stuck = status.pending.find(({ trouble }) => trouble !== null);
  if (stuck !== undefined) {
    found.push({
      key: 'unsent',
      tone: 'red',
      title: 'The server cannot store this yet',
      detail: stuck.trouble ?? '',
      since: null,
    });
  }
  if (status.presenceLost && !cut) {
    found.push({
      key: 'presence',
      tone: 'amber',
      title: 'Nobody can say who is connected',
      detail: 'Redis does not answer. The exercise goes on',
      since: null,
    });
  }
  return found;
}

function cutOff(status: Status): Alarm {
  return {
    key: 'connection',
    tone: 'red',
    title: status.connection === 'offline' ? 'You are offline' : 'Connecting again',
    detail:
      status.retryIn === null
        ? 'What you see may be old'
        : `What you see may be old. Next try in ${status.retryIn} s`,
    since: null,
  };
}

function silent(ms: number, scene: Scene): Alarm {
  const idle = scene.exercise.clock.phase !== 'running';
  return {
    key: 'conductor',
    tone: 'red',
    title: `Conductor silent for ${duration(ms)}`,
    detail: idle
      ? 'Nothing will fire by itself'
      : 'Nothing fires by itself. Fire by hand, or pause',
    since: clockLength(ms),
  };
}

/** The one line above the alarms' column. */
export function alarmCell(scene: Scene, status: Heard, t: Ms): Cell {
  const all = alarms(scene, status, t);
  const [worst] = all;
  if (worst !== undefined) {
    const more = all.length > 1 ? `, and ${all.length - 1} more` : '';
    return {
      tone: worst.tone,
      title: worst.title,
      detail: worst.detail + more,
      since: worst.since,
    };
  }
  const known = Object.values(scene.exercise.people.participants).filter(
    (one) => one.removed === null,
  );
  // Over HTTP nobody ever says who is connected, and after the end nobody asks.
  if (
    scene.here === null &&
    status.connection === 'live' &&
    scene.exercise.clock.phase !== 'ended'
  ) {
    return {
      tone: 'amber',
      title: 'Waiting for presence',
      detail: 'Who is connected is not known yet',
      since: null,
    };
  }
  const conducts = scene.exercise.clock.phase === 'running' ? 'Conductor fine' : 'Conductor rests';
  return {
    tone: 'green',
    title: 'All well',
    detail: `${conducts}, ${scene.here === null ? 'presence unknown' : `${scene.here.size} of ${known.length} connected`}`,
    since: null,
  };
}
