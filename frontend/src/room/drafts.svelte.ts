/** Texts that are being written, by place ("post", "reply all:12", "talk"). With a store they outlive a reload. */
import { SvelteMap } from 'svelte/reactivity';
import { keepDraft, readDraft, type Store } from '../sources/kept';

export class Drafts {
  readonly #texts = new SvelteMap<string, string>();

  /** `owner` tells apart the participants and exercises that share a browser. Without a store nothing is kept. */
  constructor(
    readonly owner: string,
    readonly store: Store | null,
  ) {}

  /** What was being written there, or `otherwise` where nothing was. */
  get(place: string, otherwise = ''): string {
    const known = this.#texts.get(place);
    if (known !== undefined) return known;
    return (this.store && readDraft(this.store, this.owner, place)) || otherwise;
  }

  set(place: string, text: string): void {
    this.#texts.set(place, text);
    if (this.store) keepDraft(this.store, this.owner, place, text);
  }

  /** It was sent, or given up. */
  drop(place: string): void {
    this.#texts.delete(place);
    if (this.store) keepDraft(this.store, this.owner, place, '');
  }
}
