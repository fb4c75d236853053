/**
 * Keeps one link to the room open: dials again after a loss, changes to HTTP where sockets do not get through, and
 * goes back to a socket when one does.
 *
 * A way that twice brought no frame, or none within `FIRST_FRAME`, gives place to the other. While HTTP carries the
 * room, a socket is tried beside it now and then; its first frame makes it the link.
 */
import { BROKEN, classifyClose, type Closing } from './close';
import type { ClientFrame, ServerFrame } from './frames';
import type { Connect, Link, LinkKind } from './link';
import { backOff, type Cancel, type Schedule } from './schedule';

export type Ways = Record<LinkKind, Connect>;

export interface ConnectionEvents {
  /** A link is ready; `send` reaches it alone. A hello is expected. */
  opened(send: (frame: ClientFrame) => void): void;
  /** `first` says that it is the first frame of the link that now carries the room. */
  frame(frame: ServerFrame, first: boolean): void;
  /** Something that a status line shows has changed. */
  changed(): void;
  /** The server does not want this client back, or only after a reload. */
  ended(closing: Closing): void;
}

export type ConnectionPhase = 'connecting' | 'open' | 'waiting' | 'ended';

/** Milliseconds: for a first frame, of silence on a socket and over HTTP, of life that counts as success. */
const FIRST_FRAME = 5_000;
const SILENCE: Record<LinkKind, number> = { socket: 15_000, http: 60_000 };
const LASTING = 5_000;
/** When a socket is tried again while HTTP carries the room, in ms; the last one repeats. */
const TRIALS = [5_000, 15_000, 60_000];

interface Line {
  link: Link;
  kind: LinkKind;
  since: number;
  heardAt: number | null;
  cancel: Cancel;
}

export class Connection {
  phase: ConnectionPhase = 'connecting';
  kind: LinkKind = 'socket';
  /** When the next try is due on the schedule's clock, while waiting. */
  retryAt: number | null = null;
  /** Losses since the last connection that lasted. */
  failures = 0;
  /** Close codes that nobody agreed on, for the console of whoever looks into it. */
  readonly strange: number[] = [];
  #line: Line | null = null;
  #trial: Line | null = null;
  #deaf = 0;
  #trials = 0;
  #waiting: Cancel = () => undefined;
  #nextTrial: Cancel = () => undefined;

  constructor(
    readonly ways: Ways,
    readonly schedule: Schedule,
    readonly events: ConnectionEvents,
  ) {}

  open(): void {
    this.#dial();
  }

  send(frame: ClientFrame): void {
    if (this.phase === 'open') this.#line?.link.send(frame);
  }

  /** Tries at once, instead of when the next try would be due. */
  retry(): void {
    if (this.phase === 'waiting') this.#dial();
  }

  /** Gives the present link up, as if it had broken. */
  restart(): void {
    if (this.#line !== null) this.#drop(this.#line, BROKEN);
  }

  close(): void {
    this.phase = 'ended';
    this.#hangUp();
  }

  #hangUp(): void {
    this.#waiting();
    this.#nextTrial();
    for (const line of [this.#line, this.#trial]) {
      line?.cancel();
      line?.link.close();
    }
    this.#line = this.#trial = null;
  }

  #dial(): void {
    this.#waiting();
    this.retryAt = null;
    this.phase = 'connecting';
    this.#line = this.#start(this.kind);
    this.events.changed();
  }

  #start(kind: LinkKind): Line {
    const line: Line = {
      kind,
      since: this.schedule.now(),
      heardAt: null,
      cancel: () => undefined,
      link: this.ways[kind]({
        opened: () => this.events.opened((frame) => line.link.send(frame)),
        frame: (frame) => this.#heard(line, frame),
        closed: (code) => this.#lost(line, code),
      }),
    };
    this.#watch(line, FIRST_FRAME);
    return line;
  }

  /** Gives a line up that says nothing for too long: broken connections often do not tell. */
  #watch(line: Line, ms: number): void {
    line.cancel = this.schedule.later(ms, () => {
      const quiet = this.schedule.now() - (line.heardAt ?? line.since);
      const allowed = line.heardAt === null ? FIRST_FRAME : SILENCE[line.kind];
      if (quiet < allowed) return this.#watch(line, allowed - quiet);
      if (line.heardAt === null) this.#deaf++;
      this.#drop(line, BROKEN);
    });
  }

  #drop(line: Line, code: number): void {
    line.link.close();
    this.#lost(line, code);
  }

  #heard(line: Line, frame: ServerFrame): void {
    if (line === this.#trial) this.#promote(line);
    if (line !== this.#line) return;
    const first = line.heardAt === null;
    line.heardAt = this.schedule.now();
    if (first) {
      this.phase = 'open';
      this.#deaf = 0;
      if (line.kind === 'http') this.#planTrial();
      this.events.changed();
    }
    this.events.frame(frame, first);
  }

  #promote(line: Line): void {
    this.#line?.cancel();
    this.#line?.link.close();
    this.#line = line;
    this.#trial = null;
    this.#trials = 0;
    this.kind = 'socket';
  }

  #planTrial(): void {
    const wait = TRIALS[Math.min(this.#trials, TRIALS.length - 1)] as number;
    this.#nextTrial();
    this.#nextTrial = this.schedule.later(wait, () => {
      this.#trials++;
      this.#trial = this.#start('socket');
    });
  }

  #lost(line: Line, code: number): void {
    line.cancel();
    if (line === this.#trial) {
      this.#trial = null;
      return this.#planTrial();
    }
    if (line !== this.#line) return;
    this.#hangUp();
    const closing = classifyClose(code);
    if (!closing.known) this.strange.push(code);
    if (closing.verdict !== 'retry') {
      this.phase = 'ended';
      return this.events.ended(closing);
    }
    this.#again(line);
  }

  #again(line: Line): void {
    const lived = line.heardAt === null ? 0 : this.schedule.now() - line.since;
    if (line.heardAt === null && ++this.#deaf >= 2) {
      this.kind = this.kind === 'socket' ? 'http' : 'socket';
      this.#deaf = 0;
    }
    const wait = backOff(lived >= LASTING ? 0 : this.failures, this.schedule.random());
    this.failures = lived >= LASTING ? 1 : this.failures + 1;
    this.phase = 'waiting';
    this.retryAt = this.schedule.now() + wait;
    this.#waiting = this.schedule.later(wait, () => this.#dial());
    this.events.changed();
  }
}
