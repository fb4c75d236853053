/**
 * A soft ring, made of two tones: there is no file to load. Browsers let a page sound only after somebody has used it;
 * until then, and for those who do not want sound, it stays silent and the card says the same.
 */
const RING: readonly number[] = [440, 480];
const LOUDNESS = 0.04;
/** Seconds: two short pulls, then a rest, as phones do. */
const PULL = 0.45;
const GAP = 0.2;
const EVERY = 3;

export class Bell {
  #context: AudioContext | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;

  start(): void {
    if (this.#timer !== null) return;
    this.#ring();
    this.#timer = setInterval(() => this.#ring(), EVERY * 1000);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    void this.#context?.close().catch(() => undefined); // a context that is closed already is silent too
    this.#context = null;
  }

  #ring(): void {
    if (!('AudioContext' in globalThis) || !navigator.userActivation?.hasBeenActive) return;
    this.#context ??= new AudioContext();
    const start = this.#context.currentTime + 0.02;
    for (const from of [start, start + PULL + GAP]) this.#pull(this.#context, from);
  }

  #pull(context: AudioContext, from: number): void {
    const volume = context.createGain();
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.05);
    volume.gain.setValueAtTime(LOUDNESS, from + PULL - 0.1);
    volume.gain.linearRampToValueAtTime(0, from + PULL);
    volume.connect(context.destination);
    for (const pitch of RING) {
      const tone = context.createOscillator();
      tone.frequency.value = pitch;
      tone.connect(volume);
      tone.start(from);
      tone.stop(from + PULL);
    }
  }
}
