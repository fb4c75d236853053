/** A recording as Svelte sees it: where it stands and whether it runs, changed at most once for each picture. */
import type { Scene } from '../core/views';
import type { RecordingSource } from '../sources/recording';
import type { Look } from '../sources/source';

export class Player {
  readonly source: RecordingSource;
  /** Of whom it is seen as; another object whenever something has happened. */
  scene = $state.raw() as Scene;
  look = $state.raw() as Look;
  beside = $state.raw<Look | null>(null);
  /** Exercise time in ms. */
  t = $state(0);
  position = $state(0);
  playing = $state(false);
  speed = $state(1);
  readonly #unsubscribe: () => void;

  constructor(source: RecordingSource, beside: Look | null) {
    this.source = source;
    this.beside = beside;
    this.#unsubscribe = source.subscribe(() => this.#read());
    this.#read();
  }

  /** The other screen at this moment. */
  get sceneBeside(): Scene | null {
    void this.scene; // it changes with the position, as the other one does
    void this.position;
    return this.beside && this.source.sceneAs(this.beside);
  }

  toggle(): void {
    if (this.source.playing) this.source.pause();
    else this.source.play();
  }

  /** Lets the recording go too. */
  destroy(): void {
    this.#unsubscribe();
    this.source.close();
  }

  #read(): void {
    const { source } = this;
    this.scene = source.scene;
    this.look = source.look;
    this.t = source.t;
    this.position = source.position;
    this.playing = source.playing;
    this.speed = source.speed;
  }
}
