/** One connection to the room, whatever it is made of. It is used once: when it has closed, another one is made. */
import type { ClientFrame, ServerFrame } from './frames';

export type LinkKind = 'socket' | 'http';

export interface LinkEvents {
  /** Frames can be sent from now on; the first one must be a hello. */
  opened(): void;
  frame(frame: ServerFrame): void;
  /** Called once, unless the connection was closed from this side. */
  closed(code: number): void;
}

export interface Link {
  send(frame: ClientFrame): void;
  /** Closes it; nothing more is heard of it. */
  close(): void;
}

/** Starts a connection. No event comes before it has returned. */
export type Connect = (events: LinkEvents) => Link;
