/**
 * Hands over what stands in a composer once the typing has stopped for some seconds, each version once. What was sent in
 * the meantime is no draft any more; whoever turns to something else has stopped typing.
 */
const AFTER = 4_000; // ms without a key

export interface Version {
  /** Where it is written: each place has its own versions. */
  place: string;
  text: string;
  /** Whether it still stands there, unsent. */
  stands: () => boolean;
  keep: () => void;
}

export class DraftKeeper {
  readonly #kept = new Map<string, string>();
  #pending: Version | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  typed(version: Version): void {
    if (this.#pending?.place !== version.place) this.flush();
    clearTimeout(this.#timer);
    this.#pending = version;
    this.#timer = setTimeout(() => this.flush(), AFTER);
  }

  /** Typing has stopped: what waits is handed over now. */
  flush(): void {
    clearTimeout(this.#timer);
    const version = this.#pending;
    this.#pending = null;
    if (version === null) return;
    const { place, text, stands, keep } = version;
    if (text.trim() === '' || this.#kept.get(place) === text || !stands()) return;
    this.#kept.set(place, text);
    keep();
  }
}
