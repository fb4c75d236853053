/**
 * What one controller is doing: what is open, what is chosen, what waits for the server and what it refused. Nothing of
 * it is in the log.
 */
import { SvelteSet } from 'svelte/reactivity';
import type { AnyCommand, Name } from '../core/schema.gen';
import type { InjectView, Level, Ms, ParticipantView, RefusalView } from '../core/views/types';
import type { Outcome } from '../sources/outbox';
import { NEW_POST, type Composing } from '../ui/composing';
import type { Toast } from '../ui/Toasts.svelte';
import type { Seen } from './look';
import { EVERYTHING } from './review';

export type Give = (command: AnyCommand) => Promise<Outcome>;

/** What a narrow screen shows of the three columns; the middle one has several faces. */
export type Tab = 'line' | 'answer' | 'speak' | 'room' | 'team' | 'desk';

export type Open =
  | { kind: 'pause' | 'say' | 'add' | 'clock' | 'ways' | 'help' | 'look' }
  | { kind: 'skip'; inject: InjectView }
  | { kind: 'turn'; level: Level }
  | { kind: 'post'; post: Name }
  | { kind: 'account'; account: Name }
  | { kind: 'remove'; person: ParticipantView };

/** The thing that the next note is about. */
export interface About {
  name: Name;
  label: string;
}

export class ControlDesk {
  tab = $state<Tab>('line');
  /** Which of the two faces the upper half of the middle shows: answering, or speaking. */
  upper = $state<'answer' | 'speak'>('answer');
  open = $state.raw<Open | null>(null);
  /** The inject whose details are open. */
  inject = $state<Name | null>(null);
  /** The waiting message that is being answered; null means the one that has waited longest. */
  awaited = $state<Name | null>(null);
  /** The call that control speaks on; null means the one that rings at control, if any. */
  call = $state<Name | null>(null);
  persona = $state<Name | null>(null);
  composing = $state.raw<Composing>(NEW_POST);
  way = $state<'feed' | 'mail'>('feed');
  seen = $state.raw<Seen | null>(null);
  /** Whether ending opens the review to everybody. */
  openReview = $state(true);
  about = $state.raw<About | null>(null);
  toasts = $state.raw<readonly Toast[]>([]);
  last = $state.raw<{ words: string; t: Ms } | null>(null);
  readonly busy = new SvelteSet<string>();
  readonly #give: Give;
  readonly #now: () => Ms;
  #count = 0;

  constructor(give: Give, now: () => Ms) {
    this.#give = give;
    this.#now = now;
  }

  /**
   * Gives a command; `done` is how the footer tells of it afterwards. A refusal is given back; with `tell` it is also
   * shown where nothing else would show it.
   */
  async give(command: AnyCommand, done: string, tell = true): Promise<RefusalView | null> {
    const place = JSON.stringify(command);
    if (this.busy.has(place)) return null;
    this.busy.add(place);
    const outcome = await this.#give(command);
    this.busy.delete(place);
    if (outcome.ok) {
      this.last = { words: done, t: this.#now() };
      return null;
    }
    if (tell) this.tell('red', outcome.refusal.message, outcome.refusal.next);
    return outcome.refusal;
  }

  tell(tone: Toast['tone'], title: string, next: string | null = null): void {
    this.toasts = [...this.toasts, { id: `toast ${this.#count++}`, tone, title, next }];
  }

  dismiss(id: string): void {
    this.toasts = this.toasts.filter((one) => one.id !== id);
  }

  show(tab: Tab): void {
    this.tab = tab;
    if (tab === 'answer' || tab === 'speak') this.upper = tab;
  }

  fire(inject: InjectView): Promise<RefusalView | null> {
    return this.give(
      { type: 'inject.release', inject: inject.name },
      `you fired “${inject.title}”`,
    );
  }

  hold(inject: InjectView): Promise<RefusalView | null> {
    return this.give({ type: 'inject.hold', inject: inject.name }, `you held “${inject.title}”`);
  }

  free(inject: InjectView): Promise<RefusalView | null> {
    return this.give({ type: 'inject.free', inject: inject.name }, `you freed “${inject.title}”`);
  }

  /** After the end: everybody may read everything from now on. */
  openReviewToAll(): Promise<RefusalView | null> {
    return this.give(
      { type: 'review.open', role: 'everybody', audiences: [...EVERYTHING] },
      'you opened the review to everybody',
    );
  }

  /** Marks what was expected after an inject; the same mark again takes it back. */
  mark(inject: InjectView, mark: 'met' | 'missed', note = ''): Promise<RefusalView | null> {
    if (inject.expectation === null) return Promise.resolve(null);
    const back = inject.mark === mark && note === '';
    return this.give(
      {
        type: 'expectation.mark',
        expectation: inject.expectation,
        mark: back ? 'none' : mark,
        note,
      },
      back ? `you took a mark back: “${inject.title}”` : `you marked ${mark}: “${inject.title}”`,
    );
  }

  /** Opens an inject's details, or closes them; notes are about it meanwhile. */
  choose(inject: InjectView | null): void {
    const same = inject === null || this.inject === inject.name;
    this.inject = same ? null : inject.name;
    this.about = same || inject === null ? null : { name: inject.name, label: inject.title };
  }

  /** Turns to a call: the next answer is a spoken one. */
  pickUp(call: Name): void {
    this.call = call;
    this.awaited = null;
  }

  /** A waiting message has been dealt with: nothing is about it any more. */
  dealtWith(awaited: Name): void {
    if (this.awaited === awaited) this.awaited = null;
    if (this.about?.name === awaited) this.about = null;
  }

  /** Speaks as somebody, perhaps about a post. */
  speak(persona: Name | null, composing: Composing = NEW_POST): void {
    if (persona !== null) this.persona = persona;
    this.composing = composing;
    if (composing.post !== null) this.way = 'feed';
    this.show('speak');
  }
}
