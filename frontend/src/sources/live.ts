/**
 * A running exercise, folded as its log grows.
 *
 * The cut moves on only with what has been folded. An item that does not follow on the one before it, in its audience,
 * is not guessed around: the room is asked again from the cut, and if that does not help, from nothing.
 */
import { UnknownName, UnknownTag } from '../core/envelope';
import { Fold, type Cut, type Entry } from '../core/fold';
import type { AnyCommand, ParticipantId } from '../core/schema.gen';
import { sceneOf, type Here, type Scene, type You } from '../core/views/scene';
import type { Closing } from './close';
import { Connection, type Ways } from './connection';
import {
  PROTOCOL,
  type ClientFrame,
  type HereNow,
  type Pulse,
  type ServerFrame,
  type Welcome,
} from './frames';
import { Listeners } from './listeners';
import { Outbox, type Outcome } from './outbox';
import { backOff, type Cancel, type Schedule } from './schedule';
import { ServerClock } from './serverClock';
import type { ConnectionWord, Doing, Room, Source, Status } from './source';

export interface LiveOptions {
  ways: Ways;
  schedule: Schedule;
  /** Makes command ids; each is used once. */
  newId: () => string;
  /** Keeps every item that was folded, so that somebody who holds everything can look as somebody else. */
  keep?: boolean;
}

/** The server is told how much was folded after so many items, or so many ms. */
const TELL_ITEMS = 64;
const TELL_AFTER = 200;
/** A hello without a welcome after so many ms is said again. */
const UNANSWERED = 5_000;
/** Losses after which the status says "offline" rather than "reconnecting". */
const OFFLINE = 4;

export class LiveSource implements Source, Room {
  readonly room: Room = this;
  readonly playback = null;
  readonly #schedule: Schedule;
  readonly #connection: Connection;
  readonly #outbox: Outbox;
  readonly #listeners: Listeners;
  readonly #clock = new ServerClock();
  #fold = new Fold();
  #kept: Entry[] | null;
  #epoch: string | null = null;
  #you: Welcome['you'] | null = null;
  #heads: Cut = {};
  #names = new Map<ParticipantId, string>();
  #here: Map<ParticipantId, Here> | null = null;
  #conductor: Pulse['conductor'] | null = null;
  #ending: Closing | null = null;
  #scene: Scene | null = null;
  #stale = true;
  /** Items that this link has brought, and how many of them the server knows to be folded. */
  #received = 0;
  #told = 0;
  #telling: Cancel | null = null;
  /** What comes now does not follow: it was asked for again, and is ignored until then. */
  #asking: Cancel | null = null;
  #recoveries = 0;
  #receivedAtPulse = -1;

  constructor({ ways, schedule, newId, keep = false }: LiveOptions) {
    this.#schedule = schedule;
    this.#kept = keep ? [] : null;
    this.#listeners = new Listeners(schedule);
    this.#connection = new Connection(ways, schedule, {
      opened: (send) => send(this.#hello()),
      frame: (frame, first) => this.#take(frame, first),
      changed: () => this.#changed(),
      ended: (closing) => this.#end(closing),
    });
    this.#outbox = new Outbox(
      {
        send: (frame) => this.#connection.send(frame),
        holds: (name) => this.#fold.holds(name),
        changed: () => this.#changed(),
      },
      schedule,
      newId,
    );
    this.#connection.open();
  }

  get scene(): Scene | null {
    if (this.#stale && this.#you !== null) {
      this.#scene = sceneOf(this.#fold, this.#you, new Map(this.#names), this.#here);
      this.#stale = false;
    }
    return this.#scene;
  }

  get status(): Status {
    const { retryAt } = this.#connection;
    return {
      connection: this.#word(),
      message: this.#ending?.message || null,
      retryIn:
        retryAt === null ? null : Math.ceil(Math.max(0, retryAt - this.#schedule.now()) / 1000),
      behind: this.#behind(),
      pending: this.#outbox.pending,
      unconducted: this.#conductor?.late_ms || null,
    };
  }

  /** The cut, for whoever wants to compare it with the server's. */
  get cut(): Readonly<Cut> {
    return this.#fold.cut;
  }

  /** What was folded, in order, if it is kept; another list when the fold began anew. */
  get kept(): readonly Entry[] {
    return this.#kept ?? [];
  }

  now(): number {
    return this.#clock.t(this.#schedule.now());
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  send(command: AnyCommand): Promise<Outcome> {
    const outcome = this.#outbox.submit(command);
    if (this.#ending !== null) this.#outbox.stop(this.#ending.message);
    return outcome;
  }

  here(doing: Doing, lookingAt: string | null): void {
    this.#connection.send({ type: 'here', doing, looking_at: lookingAt });
  }

  retry(): void {
    this.#connection.retry();
  }

  /** Display names from elsewhere, such as the list of people; what the room says of somebody later wins. */
  learn(people: Iterable<{ participant: ParticipantId; name: string }>): void {
    this.#name(people);
    this.#changed();
  }

  close(): void {
    this.#connection.close();
    this.#telling?.();
    this.#asking?.();
    this.#listeners.clear();
    this.#outbox.stop('This page was closed before the server had answered.');
  }

  #changed(): void {
    this.#stale = true;
    this.#listeners.changed();
  }

  #word(): ConnectionWord {
    if (this.#ending !== null) return this.#ending.verdict === 'reload' ? 'reload' : 'stopped';
    const { phase, kind, failures } = this.#connection;
    if (phase === 'open') return kind === 'http' ? 'http' : 'live';
    if (failures >= OFFLINE) return 'offline';
    return this.#you === null && failures === 0 ? 'connecting' : 'reconnecting';
  }

  #behind(): number {
    return Object.entries(this.#heads).reduce(
      (missing, [audience, head]) => missing + Math.max(0, head - (this.#fold.cut[audience] ?? 0)),
      0,
    );
  }

  #hello(): ClientFrame {
    const epoch = this.#epoch === null ? {} : { epoch: this.#epoch };
    return { type: 'hello', protocol: PROTOCOL, ...epoch, after: { ...this.#fold.cut } };
  }

  #take(frame: ServerFrame, first: boolean): void {
    if (first) this.#begin();
    switch (frame.type) {
      case 'welcome':
        this.#welcome(frame);
        break;
      case 'reset':
        this.#startOver();
        if (frame.epoch !== this.#epoch) this.#outbox.release();
        this.#epoch = frame.epoch;
        break;
      case 'events':
        this.#events(frame.items);
        break;
      case 'ack':
        this.#outbox.acked(frame);
        break;
      case 'rejected':
        this.#outbox.rejected(frame);
        break;
      case 'here':
        this.#presence(frame);
        break;
      case 'pulse':
        this.#pulse(frame);
        break;
      // A frame of a kind that is yet to come is no harm: what matters is in the log.
    }
    if (first) this.#outbox.resend();
    this.#changed();
  }

  /** Another link carries the room: counting starts anew, and what is being asked for is asked of it. */
  #begin(): void {
    this.#received = this.#told = 0;
    this.#receivedAtPulse = -1;
    this.#asking?.();
    this.#asking = null;
  }

  #welcome(frame: Welcome): void {
    const same = this.#epoch === frame.epoch && sameViewer(this.#you, frame.you);
    if (!same) {
      this.#startOver();
      this.#outbox.release();
    }
    this.#epoch = frame.epoch;
    this.#you = frame.you;
    this.#heads = frame.heads;
    this.#clock.take(frame.clock, this.#schedule.now());
    this.#name(frame.people ?? []);
    this.#asking?.();
    this.#asking = null;
  }

  #startOver(): void {
    this.#fold = new Fold();
    if (this.#kept !== null) this.#kept = [];
    this.#here = null;
    this.#asking?.();
    this.#asking = null;
  }

  #events(entries: readonly Entry[]): void {
    this.#received += entries.length;
    for (const entry of entries) {
      if (this.#asking !== null || this.#ending !== null) break;
      this.#foldOne(entry);
    }
    if (this.#behind() === 0) this.#clock.folded(this.#fold.exercise.clock, this.#schedule.now());
    this.#outbox.settle();
    this.#tell();
  }

  #foldOne(entry: Entry): void {
    try {
      const taken = this.#fold.take(entry);
      if (taken === 'folded') this.#kept?.push(entry);
      if (taken === 'gap') this.#ask(this.#recoveries > 0);
    } catch (problem) {
      if (problem instanceof UnknownTag) {
        this.#connection.close();
        this.#end({
          verdict: 'reload',
          message: 'There is a newer version of this page.',
          known: true,
        });
      } else if (problem instanceof UnknownName) {
        this.#ask(true);
      } else {
        throw problem;
      }
    }
  }

  /** Asks the room again, from the cut or from nothing; at once the first time, then ever more slowly. */
  #ask(fromNothing: boolean): void {
    const wait = this.#recoveries === 0 ? 0 : backOff(this.#recoveries, this.#schedule.random());
    this.#recoveries++;
    this.#asking = this.#schedule.later(wait, () => {
      if (fromNothing) this.#startOver();
      this.#asking = this.#schedule.later(UNANSWERED, () => this.#ask(fromNothing));
      this.#connection.send(this.#hello());
    });
  }

  #tell(): void {
    if (this.#received - this.#told >= TELL_ITEMS) return this.#tellNow();
    this.#telling ??= this.#schedule.later(TELL_AFTER, () => this.#tellNow());
  }

  #tellNow(): void {
    this.#telling?.();
    this.#telling = null;
    if (this.#received === this.#told) return;
    this.#told = this.#received;
    this.#connection.send({ type: 'seen', items: this.#received });
  }

  #presence(frame: HereNow): void {
    this.#here = frame.people && new Map();
    this.#name(frame.people ?? []);
    for (const person of frame.people ?? []) {
      const { participant, doing, looking_at } = person;
      this.#here?.set(participant, { participant, doing, lookingAt: looking_at });
    }
  }

  #name(people: Iterable<{ participant: ParticipantId; name: string }>): void {
    for (const { participant, name } of people) {
      if (name !== '') this.#names.set(participant, name);
    }
  }

  /** A client that is behind, and has heard of nothing new since the last pulse, asks again. */
  #pulse(frame: Pulse): void {
    this.#heads = frame.heads;
    this.#clock.take(frame.clock, this.#schedule.now());
    this.#conductor = frame.conductor ?? null;
    if (this.#behind() === 0) this.#recoveries = 0;
    else if (this.#asking === null && this.#received === this.#receivedAtPulse) this.#ask(false);
    this.#receivedAtPulse = this.#received;
  }

  #end(closing: Closing): void {
    this.#ending = closing;
    this.#telling?.();
    this.#asking?.();
    this.#outbox.stop(closing.message);
    this.#changed();
  }
}

function sameViewer(one: (You & { audiences: string[] }) | null, other: Welcome['you']): boolean {
  if (one === null) return false;
  const held = new Set(one.audiences);
  return (
    one.participant === other.participant &&
    one.role === other.role &&
    one.seat === other.seat &&
    held.size === other.audiences.length &&
    other.audiences.every((audience) => held.has(audience))
  );
}
