/**
 * The practice platform: a post, an answer within three seconds, and what a deletion leaves. It lives in this page
 * alone and is no part of the exercise.
 */
import type { Cancel, Schedule } from '../sources/schedule';

export interface PracticePost {
  readonly id: number;
  readonly by: 'you' | Stranger;
  readonly text: string;
  readonly deleted: boolean;
}

export interface Stranger {
  readonly name: string;
  readonly handle: string;
}

const WILF: Stranger = { name: 'Wilf Marsh', handle: 'wilfmarsh' };
const JUNE: Stranger = { name: 'June Okafor', handle: 'june_says' };
const FIRST_ANSWER = 'first thing you lot have announced on time';
const SECOND_ANSWER = 'Polite. Suspiciously polite.';
const AFTER_DELETION = 'it was only a test post and I have a picture of it';
export const ANSWER_AFTER = 1600;

export class Practice {
  posts = $state.raw<readonly PracticePost[]>([]);
  #next = 1;
  #told = false;
  #waiting: Cancel[] = [];

  constructor(readonly schedule: Schedule) {}

  /** Somebody has answered. */
  get answered(): boolean {
    return this.posts.some(({ by }) => by !== 'you');
  }

  publish(text: string): void {
    const first = !this.posts.some(({ by }) => by === 'you');
    this.#add('you', text);
    this.#soon(first ? WILF : JUNE, first ? FIRST_ANSWER : SECOND_ANSWER);
  }

  remove(id: number): void {
    this.posts = this.posts.map((post) => (post.id === id ? { ...post, deleted: true } : post));
    if (this.#told) return;
    this.#told = true;
    this.#soon(JUNE, AFTER_DELETION);
  }

  stop(): void {
    for (const cancel of this.#waiting) cancel();
  }

  #soon(by: Stranger, text: string): void {
    this.#waiting.push(this.schedule.later(ANSWER_AFTER, () => this.#add(by, text)));
  }

  #add(by: PracticePost['by'], text: string): void {
    this.posts = [...this.posts, { id: this.#next++, by, text, deleted: false }];
  }
}
