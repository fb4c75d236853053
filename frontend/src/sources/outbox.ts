/**
 * Commands that were given and not yet answered. Each keeps its id until then: sent again after a reconnect or a
 * trouble of the server's, it still takes effect once.
 *
 * An accepted command is done when what it caused has been folded here: whoever acts sees it no earlier than the others.
 */
import type { AnyCommand, Code, Name } from '../core/schema.gen';
import type { RefusalView } from '../core/views/types';
import type { Ack, ClientFrame, Rejection } from './frames';
import { backOff, type Cancel, type Schedule } from './schedule';

export type Outcome = { ok: true; names: readonly Name[] } | { ok: false; refusal: RefusalView };

export interface Pending {
  readonly id: string;
  readonly command: AnyCommand;
  /** What the server said when it could not take it just now; it is being sent again. */
  readonly trouble: string | null;
}

interface Given {
  id: string;
  command: AnyCommand;
  trouble: string | null;
  tries: number;
  names: readonly Name[] | null;
  cancel: Cancel;
  resolve: (outcome: Outcome) => void;
}

/** Refusals that say nothing about the command: it is tried again under its id. */
const PASSING: readonly Code[] = ['unavailable', 'upgrading', 'rate_limited'];
const TRIES = 8;
/** An answer that is not there after so many ms was lost: the command is sent again. */
const PATIENCE = 10_000;

export interface OutboxEvents {
  send(frame: ClientFrame): void;
  /** Whether the event of this name has been folded. */
  holds(name: Name): boolean;
  changed(): void;
}

export class Outbox {
  readonly #given = new Map<string, Given>();

  constructor(
    readonly events: OutboxEvents,
    readonly schedule: Schedule,
    readonly newId: () => string,
  ) {}

  get pending(): Pending[] {
    return [...this.#given.values()].map(({ id, command, trouble }) => ({ id, command, trouble }));
  }

  submit(command: AnyCommand): Promise<Outcome> {
    const id = this.newId();
    return new Promise((resolve) => {
      const cancel = (): void => undefined;
      const given = { id, command, trouble: null, tries: 0, names: null, cancel, resolve };
      this.#given.set(id, given);
      this.#send(given);
      this.events.changed();
    });
  }

  /** Sends everything again that no answer has come for, in the order in which it was given. */
  resend(): void {
    for (const given of this.#given.values()) {
      if (given.names === null) this.#send(given);
    }
  }

  acked(ack: Ack): void {
    const given = this.#given.get(ack.id);
    if (given === undefined) return;
    given.cancel();
    given.names = ack.names;
    given.trouble = null;
    this.settle();
  }

  rejected(rejection: Rejection): void {
    const given = this.#given.get(rejection.id ?? '');
    if (given === undefined || given.names !== null) return;
    given.cancel();
    if (PASSING.includes(rejection.code) && ++given.tries < TRIES) {
      given.trouble = rejection.message;
      const wait = rejection.retry_after ?? backOff(given.tries, this.schedule.random());
      given.cancel = this.schedule.later(wait, () => this.#send(given));
      return this.events.changed();
    }
    this.#close(given, { ok: false, refusal: refusalOf(rejection) });
  }

  /** Closes what has been accepted and folded; to be called whenever something was folded. */
  settle(): void {
    for (const given of this.#given.values()) {
      const { names } = given;
      if (names?.every((name) => this.events.holds(name))) this.#close(given, { ok: true, names });
    }
  }

  /** The viewer changed: what was accepted before may never be shown here, and is done all the same. */
  release(): void {
    for (const given of this.#given.values()) {
      if (given.names !== null) this.#close(given, { ok: true, names: given.names });
    }
  }

  /** Nothing will be sent any more. */
  stop(message: string): void {
    this.release();
    const refusal: RefusalView = { code: 'unavailable', message, next: null, field: null };
    for (const given of this.#given.values()) this.#close(given, { ok: false, refusal });
  }

  #send(given: Given): void {
    given.cancel();
    given.cancel = this.schedule.later(PATIENCE, () => this.#send(given));
    this.events.send({ type: 'command', id: given.id, command: given.command });
  }

  #close(given: Given, outcome: Outcome): void {
    given.cancel();
    this.#given.delete(given.id);
    given.resolve(outcome);
    this.events.changed();
  }
}

function refusalOf(rejection: Rejection): RefusalView {
  return {
    code: rejection.code,
    message: rejection.message,
    next: null,
    field: rejection.field ?? null,
  };
}
