/**
 * What every stored event comes in: its audience, its number there, and the name that follows from both.
 *
 * Nothing in this folder reads a clock, the network or the page: it is handed items and keeps what they say. The
 * reducers mirror those of `sims/core`, field by field; a field that is added there later comes with a default, and
 * logs written before it lack it, so its reducer here must give that default too.
 */
import type { Item, Name, Place } from './schema.gen';

/** An event of one of these types with its place. */
export type At<E> = Place & E;

/** The item's event type is from a newer version: this page is older than the log, and must be loaded again. */
export class UnknownTag extends Error {
  constructor(readonly tag: string) {
    super(`The log holds "${tag}", which this page does not know.`);
    this.name = 'UnknownTag';
  }
}

/** An event refers to something that is not in the state: items before it are missing. */
export class UnknownName extends Error {
  constructor(readonly missing: string) {
    super(`The log refers to "${missing}", which is not there.`);
    this.name = 'UnknownName';
  }
}

/** The type checker names what a switch forgot; at run time it is an event type from the future. */
export function assertNever(forgotten: never): never {
  throw new UnknownTag(String((forgotten as { type?: unknown }).type));
}

/** The name of the thing that an item created: `all:120`. */
export function nameOf(place: Place): Name {
  return `${place.audience}:${place.n}`;
}

/** The audience that a name belongs to: `seat:legal:4` is in `seat:legal`. */
export function audienceIn(name: Name): string {
  return name.slice(0, name.lastIndexOf(':'));
}

/** What a table holds under a name, or null. Never what every object has, such as `constructor`. */
export function find<T>(table: Record<string, T>, name: string | null): T | null {
  return name !== null && Object.hasOwn(table, name) ? (table[name] as T) : null;
}

/** What a table must hold under a name. Raises `UnknownName`. */
export function known<T>(table: Record<string, T>, name: string): T {
  if (!Object.hasOwn(table, name)) throw new UnknownName(name);
  return table[name] as T;
}

/** An item from its line on the wire. Its type is checked by `reduce`, which knows them all. */
export function decode(wire: string): Item {
  return JSON.parse(wire) as Item;
}
