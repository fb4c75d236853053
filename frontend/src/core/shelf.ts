/** The reaction shelf: sets at hand, what was let out of them, and what control put aside. Control alone has it. */
import { assertNever, known, nameOf, type At } from './envelope';
import { pictures, type Picture } from './posts';
import type {
  ActKind,
  InjectChannel,
  LineReleased,
  Name,
  SeatKey,
  SetDismissed,
  SetFired,
  SetShelved,
  ShelfSwitched,
  ShelvedLine,
} from './schema.gen';

export type ShelfEvent = SetShelved | SetFired | SetDismissed | LineReleased | ShelfSwitched;

/** A line of a set, or one that ships with the product. */
export interface Remark {
  after: number;
  persona: Name | null;
  account: Name | null;
  answered: boolean;
  form: 'post' | 'reply' | 'quote';
  channel: InjectChannel;
  to: SeatKey[];
  subject: string;
  text: string;
  media: Picture[];
}

export interface ShelfSet {
  key: string;
  title: string;
  letter: string;
  when: ActKind;
  lines: Remark[];
}

/** When a line went out, and what came of it. */
export interface Released {
  t: number;
  index: number;
  effects: Name[];
  remark: string;
}

/** Reactions under way, reckoned from `starts`. `lines` are theirs alone when they are no set's. */
export interface Firing {
  t: number;
  set: Name | null;
  act: Name | null;
  by_hand: boolean;
  starts: number;
  lines: Remark[];
  released: Released[];
}

/** `dismissed` are acts that control put aside; `automatic`: acts after `since` are answered by themselves. */
export interface Shelf {
  sets: Record<Name, ShelfSet>;
  firings: Record<Name, Firing>;
  dismissed: Record<Name, Name[]>;
  automatic: boolean;
  since: number;
}

export function emptyShelf(): Shelf {
  return { sets: {}, firings: {}, dismissed: {}, automatic: true, since: 0 };
}

export function reduceShelf(shelf: Shelf, item: At<ShelfEvent>): void {
  switch (item.type) {
    case 'set.shelved':
      shelf.sets[nameOf(item)] = {
        key: item.key,
        title: item.title,
        letter: item.letter,
        when: item.when,
        lines: item.lines.map(remark),
      };
      return;
    case 'set.fired':
      shelf.firings[nameOf(item)] = {
        t: item.t,
        set: item.set,
        act: item.act,
        by_hand: item.by_hand,
        starts: item.starts,
        lines: item.lines.map(remark),
        released: [],
      };
      return;
    case 'set.dismissed':
      (shelf.dismissed[item.act] ??= []).push(item.set);
      return;
    case 'line.released':
      known(shelf.firings, item.firing).released.push({
        t: item.t,
        index: item.index,
        effects: [...item.effects],
        remark: item.remark,
      });
      return;
    case 'shelf.switched':
      shelf.automatic = item.on;
      shelf.since = item.t;
      return;
    default:
      assertNever(item);
  }
}

function remark(line: ShelvedLine): Remark {
  return {
    after: line.after,
    persona: line.persona ?? null,
    account: line.account ?? null,
    answered: line.answered ?? false,
    form: line.form ?? 'reply',
    channel: line.channel ?? 'microblog',
    to: [...(line.to ?? [])],
    subject: line.subject ?? '',
    text: line.text,
    media: pictures(line.media ?? []),
  };
}
