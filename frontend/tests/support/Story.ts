/** A log written by hand: numbers and times are looked after, names come back. */
import { Fold } from '../../src/core/fold';
import type { AnyEvent, Item, Name, PostPublished } from '../../src/core/schema.gen';
import { sceneOf, type Scene, type You } from '../../src/core/views/scene';

export const MIRA: You = { participant: 'p1mira', role: 'player', seat: 'lead' };
export const TOM: You = { participant: 'p2tom', role: 'player', seat: 'legal' };
export const CONTROL: You = { participant: 'c1ada', role: 'control', seat: null };
export const NAMES = new Map([
  ['p1mira', 'Mira'],
  ['p2tom', 'Tom'],
  ['c1ada', 'Ada'],
]);

export class Story {
  readonly items: Item[] = [];
  t = 0;
  readonly #numbers: Record<string, number> = {};

  /** Adds an event at the present time and gives its name back. */
  add(audience: string, event: AnyEvent): Name {
    const n = (this.#numbers[audience] ?? 0) + 1;
    this.#numbers[audience] = n;
    this.items.push({ audience, n, t: this.t, at: 1_700_000_000_000 + this.t, ...event });
    return `${audience}:${n}`;
  }

  account(handle: string, kind: 'person' | 'organisation' = 'person', seat?: string): Name {
    const account = this.add('all', {
      type: 'account.opened',
      platform: 'all:1',
      handle,
      name: handle.toUpperCase(),
      bio: '',
      kind,
      verified: kind === 'organisation',
      followers: 10,
    });
    if (seat !== undefined) {
      this.add('team', {
        type: 'account.entrusted',
        account,
        seat,
        participant: null,
        acting_for: null,
      });
    }
    return account;
  }

  post(account: Name, text: string, more: Partial<PostPublished> = {}): Name {
    return this.add('all', {
      type: 'post.published',
      account,
      text,
      reply_to: null,
      quote_of: null,
      repost_of: null,
      media: [],
      posted: this.t,
      ...more,
    });
  }

  /** A post that somebody at the table published. */
  publish(account: Name, by: string, text: string, more: Partial<PostPublished> = {}): Name {
    const post = this.post(account, text, more);
    this.add('team', { type: 'post.signed', post, by });
    return post;
  }

  mail(mailbox: string, text: string, more: Record<string, unknown> = {}): Name {
    return this.add(mailbox, {
      type: 'message.delivered',
      mailbox,
      channel: 'email',
      sender: 'Nell Carrick',
      address: 'nell@radio.example',
      to: ['Team lead'],
      subject: '',
      text,
      media: [],
      from_seat: null,
      in_reply_to: null,
      due: null,
      ...more,
    } as AnyEvent);
  }

  write(mailbox: string, by: string, text: string, in_reply_to: Name | null = null): Name {
    return this.add(mailbox, {
      type: 'message.written',
      mailbox,
      by,
      channel: 'email',
      to: ['Nell Carrick'],
      subject: '',
      text,
      in_reply_to,
    });
  }

  inject(due: number, position: number, more: Record<string, unknown> = {}): Name {
    return this.add('control', {
      type: 'inject.planned',
      key: `inject-${position}`,
      title: `Inject ${position}`,
      due,
      position,
      kind: 'complaint',
      channel: 'email',
      persona: null,
      account: null,
      sender: 'Nell Carrick',
      to: ['lead'],
      subject: '',
      text: 'Text',
      media: [],
      reply_to: '',
      quote_of: '',
      repost_of: '',
      expectation: null,
      objective: null,
      held: false,
      note: '',
      lines: [],
      answer_by: null,
      marks: [],
      shared: 'contested',
      unless: null,
      ...more,
    } as AnyEvent);
  }

  expectation(text: string, due = 0): Name {
    return this.add('staff', {
      type: 'expectation.stated',
      text,
      due,
      about: 'A complaint',
      objective: null,
    });
  }

  release(inject: Name, effects: Name[], late = 0, remark = ''): void {
    this.add('control', {
      type: 'inject.released',
      inject,
      due: this.t - late,
      late,
      by_hand: false,
      effects,
      remark,
    });
  }

  fold(): Fold {
    const fold = new Fold();
    for (const item of this.items) fold.take(item);
    return fold;
  }

  scene(you: You = MIRA, fold: Fold = this.fold()): Scene {
    return sceneOf(fold, you, NAMES);
  }
}

/** A team of two with a brand account, one stranger, and a clock that runs. */
export function begun(): Story {
  const story = new Story();
  story.add('all', { type: 'platform.opened', name: 'Chirp', kind: 'microblog', limit: 280 });
  story.add('all', {
    type: 'exercise.briefed',
    title: 'The bare repost',
    organisation: 'Fjordline',
    brief: 'You answer.',
    language: 'en',
    story_start: 50_000_000,
    ends: 1_200_000,
    content_note: '',
  });
  story.add('all', { type: 'seat.opened', key: 'lead', title: 'Team lead', core: true });
  story.add('all', { type: 'seat.opened', key: 'legal', title: 'Legal', core: false });
  story.add('seat:lead', { type: 'seat.briefed', mailbox: 'seat:lead', card: 'You decide.' });
  for (const [participant, seat] of [
    ['p1mira', 'lead'],
    ['p2tom', 'legal'],
  ] as const) {
    story.add('team', {
      type: 'participant.joined',
      circle: 'team',
      participant,
      role: 'player',
      seat,
    });
  }
  story.add('all', { type: 'clock.started', speed: 100 });
  return story;
}
