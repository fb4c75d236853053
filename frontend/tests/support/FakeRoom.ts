/**
 * A room on the other side of a pipe that the test owns: frames lie in queues until they are delivered, dropped or
 * doubled. It keeps to the protocol as the server does: prefix cuts, resets, windows, receipts.
 */
import { Fold, type Cut, type Entry } from '../../src/core/fold';
import type { ControlItem, Item } from '../../src/core/schema.gen';
import type { ClientFrame, ServerFrame, Welcome } from '../../src/sources/frames';
import type { Connect, LinkEvents } from '../../src/sources/link';

const PAGE = 256;
const WINDOW = 256;

export class FakeRoom {
  readonly connections: FakeConnection[] = [];
  readonly log: ControlItem[] = [];
  epoch = 'one';
  /** Whether connections can be made at all. */
  up = true;
  readonly #receipts = new Map<string, string>();
  #heads: Cut = {};

  constructor(
    entries: readonly ControlItem[],
    public you: Welcome['you'],
  ) {
    for (const entry of entries) this.keep(entry);
  }

  /** The way in, for a client. */
  readonly connect: Connect = (events) => {
    const connection = new FakeConnection(this, events);
    this.connections.push(connection);
    return {
      send: (frame) => connection.inbox.push(JSON.stringify(frame)),
      close: () => connection.hangUp(),
    };
  };

  get stream(): Entry[] {
    const held = new Set(this.you.audiences);
    const mine = this.log.filter((entry) => held.has(entry.item.audience));
    return held.has('control') ? mine : mine.map((entry) => entry.item);
  }

  get heads(): Cut {
    return Object.fromEntries(
      this.you.audiences.map((audience) => [audience, this.#heads[audience] ?? 0]),
    );
  }

  /** The state that a client must come to. */
  get fold(): Fold {
    const fold = new Fold();
    for (const entry of this.stream) fold.take(entry);
    return fold;
  }

  say(text: string, by: string | null = null): string {
    const n = (this.#heads.team ?? 0) + 1;
    const { t, at } = this.log.at(-1)?.item ?? { t: 0, at: 0 };
    const item: Item = {
      audience: 'team',
      n,
      t,
      at,
      type: 'talk.said',
      by,
      text,
      reply_to: null,
      about: null,
    };
    this.keep({ seq: this.log.length + 1, actor: by ?? 'control', command: text, item });
    return `team:${n}`;
  }

  /** The same command again takes effect once, and gets the same answer. */
  receive(id: string, command: { text?: string }): string {
    const name = this.#receipts.get(id) ?? this.say(command.text ?? '');
    this.#receipts.set(id, name);
    return name;
  }

  clock(): Welcome['clock'] {
    const { t, at } = this.log.at(-1)?.item ?? { t: 0, at: 0 };
    return { phase: 'paused', speed: 100, t, at };
  }

  /** How much of the viewer's stream a cut stands for, or null when it is not a prefix of it. */
  positionOf(after: Cut): number | null {
    const missing = new Map(Object.entries(after).filter(([, n]) => n > 0));
    let position = 0;
    for (const entry of this.stream) {
      if (missing.size === 0) return position;
      const item = 'item' in entry ? entry.item : entry;
      const wanted = missing.get(item.audience);
      if (wanted === undefined) return null;
      if (item.n === wanted) missing.delete(item.audience);
      position++;
    }
    return missing.size === 0 ? position : null;
  }

  pulse(): void {
    for (const one of this.connections) one.pulse();
  }

  /** Delivers everything in both directions until nothing is left. */
  settle(): void {
    for (let busy = true; busy;) {
      busy = false;
      for (const one of this.connections) {
        while (one.toServer() || one.toClient()) busy = true;
      }
    }
  }

  /** One more item has happened. */
  keep(entry: ControlItem): void {
    this.log.push(entry);
    this.#heads[entry.item.audience] = entry.item.n;
  }
}

export class FakeConnection {
  readonly inbox: string[] = [];
  readonly outbox: string[] = [];
  closed = false;
  greeted = false;
  #opened = false;
  #position = 0;
  #sent = 0;
  #seen = 0;

  constructor(
    readonly room: FakeRoom,
    readonly events: LinkEvents,
  ) {}

  hangUp(): void {
    this.closed = true;
  }

  /** The network or the server ends it. */
  cut(code = 1006): void {
    if (this.closed) return;
    this.closed = true;
    this.events.closed(code);
  }

  /** Lets the server read one frame, or the connection come up. False when there is nothing to do. */
  toServer(): boolean {
    if (this.closed) return false;
    if (!this.room.up) {
      this.cut();
      return true;
    }
    if (!this.#opened) {
      this.#opened = true;
      this.events.opened();
      return true;
    }
    const text = this.inbox.shift();
    if (text !== undefined) this.#take(JSON.parse(text) as ClientFrame);
    return text !== undefined || this.#pump();
  }

  toClient(): boolean {
    if (this.closed) return false;
    const text = this.outbox.shift();
    if (text !== undefined) this.events.frame(JSON.parse(text) as ServerFrame);
    return text !== undefined;
  }

  say(frame: ServerFrame): void {
    this.outbox.push(JSON.stringify(frame));
  }

  pulse(): void {
    const { heads } = this.room;
    if (this.greeted && !this.closed) this.say({ type: 'pulse', heads, clock: this.room.clock() });
  }

  welcome(): void {
    const { epoch, you, heads } = this.room;
    const people = [{ participant: you.participant, name: 'Mira', seat: you.seat }];
    this.say({ type: 'welcome', protocol: 1, epoch, you, heads, clock: this.room.clock(), people });
  }

  /** What this connection holds has changed: it is told so, and starts again from nothing. */
  rescope(): void {
    this.#position = 0;
    this.welcome();
    this.say({ type: 'reset', epoch: this.room.epoch });
  }

  #take(frame: ClientFrame): void {
    switch (frame.type) {
      case 'hello':
        return this.#hello(frame);
      case 'seen':
        this.#seen = frame.items;
        return;
      case 'command': {
        const name = this.room.receive(frame.id, frame.command as { text?: string });
        return this.say({ type: 'ack', id: frame.id, names: [name] });
      }
      case 'here':
        return;
    }
  }

  #hello(frame: Extract<ClientFrame, { type: 'hello' }>): void {
    this.greeted = true;
    const same = frame.epoch === undefined || frame.epoch === this.room.epoch;
    const position = same ? this.room.positionOf(frame.after) : null;
    this.#position = position ?? 0;
    this.welcome();
    if (position === null) this.say({ type: 'reset', epoch: this.room.epoch });
  }

  #pump(): boolean {
    if (!this.greeted || this.#sent - this.#seen >= WINDOW) return false;
    const items = this.room.stream.slice(this.#position, this.#position + PAGE);
    if (items.length === 0) return false;
    this.#position += items.length;
    this.#sent += items.length;
    this.say({ type: 'events', items });
    return true;
  }
}
