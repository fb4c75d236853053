/**
 * Where a screen gets its exercise from. Live and recorded are two of the same: they give scenes, tell when there is
 * a new one, and say what else they can do by having it.
 */
import type { AnyCommand } from '../core/schema.gen';
import type { Scene, You } from '../core/views/scene';
import type { Outcome, Pending } from './outbox';

/** How the screen hears of things, in the words of the status line. */
export type ConnectionWord =
  'connecting' | 'live' | 'http' | 'reconnecting' | 'offline' | 'stopped' | 'reload' | 'recorded';

export interface Status {
  readonly connection: ConnectionWord;
  /** What to tell the person, where the word is not enough. */
  readonly message: string | null;
  /** Whole seconds until the next try, while reconnecting. */
  readonly retryIn: number | null;
  /** How many items are known to be missing yet; 0 when everything there is has been folded. */
  readonly behind: number;
  /** Commands without an answer, oldest first. */
  readonly pending: readonly Pending[];
  /** For control: milliseconds for which nobody has conducted; null when somebody does, or it is not told. */
  readonly unconducted: number | null;
}

export type Doing = 'reading' | 'typing' | 'away';

/** What a live source can do beside showing. */
export interface Room {
  /** Resolves when what it caused can be seen here, or with the refusal. Never raises. */
  send(command: AnyCommand): Promise<Outcome>;
  /** Tells the others, as far as anybody listens. */
  here(doing: Doing, lookingAt: string | null): void;
  /** Tries to connect now. */
  retry(): void;
}

/** A role to look as; `title` is what it is called. */
export interface Look {
  readonly role: You['role'];
  readonly seat: string | null;
  readonly title: string;
}

/** What a recording can do beside showing. Times are exercise time in ms. */
export interface Playback {
  readonly t: number;
  readonly length: number;
  readonly playing: boolean;
  /** A factor, 1 to 16. */
  readonly speed: number;
  readonly looks: readonly Look[];
  readonly look: Look;
  play(): void;
  pause(): void;
  setSpeed(factor: number): void;
  /** Goes to a time: everything up to and with it has happened. */
  seek(t: number): void;
  /** Goes to just after the event of this name. */
  jumpTo(name: string): void;
  seeAs(look: Look): void;
}

export interface Source {
  /** What there is to see; null until it is known who looks. Another object whenever something has changed. */
  readonly scene: Scene | null;
  readonly status: Status;
  readonly room: Room | null;
  readonly playback: Playback | null;
  /** Exercise time at this moment, in whole ms. */
  now(): number;
  /** Called at most once for each picture drawn. Gives back what ends it. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

export interface Capabilities {
  canCommand: boolean;
  canPause: boolean;
  canSeek: boolean;
  canSeeAs: boolean;
}

/** What controls a screen should offer. */
export function capabilitiesOf(source: Source): Capabilities {
  const recorded = source.playback !== null;
  return {
    canCommand: source.room !== null,
    canPause: recorded,
    canSeek: recorded,
    canSeeAs: recorded && source.playback.looks.length > 1,
  };
}
