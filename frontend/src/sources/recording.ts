/**
 * A recorded exercise: the same fold, of as much as had happened at the cursor.
 *
 * To see as somebody else is a second fold, over what they held at that point: never a filter over what is drawn.
 */
import { audiencesOf } from '../core/people';
import type { Entry } from '../core/fold';
import type { ParticipantId } from '../core/schema.gen';
import { countBelow, cutOut, Timeline } from '../core/timeline';
import { sceneOf, type Scene, type You } from '../core/views/scene';
import { Listeners } from './listeners';
import type { Cancel, Schedule } from './schedule';
import type { Look, Playback, Source, Status } from './source';

export interface RecordingOptions {
  entries: readonly Entry[];
  /** Whose recording it is. */
  you: You;
  names: ReadonlyMap<ParticipantId, string>;
  schedule: Schedule;
}

const FASTEST = 16;

const RECORDED: Status = {
  connection: 'recorded',
  message: null,
  retryIn: null,
  behind: 0,
  pending: [],
  unconducted: null,
};

/** The items of a recording file: one on each line. Raises on a line that is not JSON, and says which. */
export function parseRecording(text: string): Entry[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      try {
        return JSON.parse(line) as Entry;
      } catch {
        throw new Error(`Line ${at + 1} of the recording cannot be read.`);
      }
    });
}

interface Seen {
  /** The audiences it was cut out by, as one word. */
  scope: string;
  timeline: Timeline;
  places: readonly number[];
}

export class RecordingSource implements Source, Playback {
  readonly room = null;
  readonly playback: Playback = this;
  readonly status = RECORDED;
  readonly looks: readonly Look[];
  readonly #whole: Timeline;
  readonly #you: You;
  readonly #names: ReadonlyMap<ParticipantId, string>;
  readonly #schedule: Schedule;
  readonly #listeners: Listeners;
  #look: Look;
  #seen: Seen | null = null;
  #t = 0;
  #position: number;
  #playing: { since: number; from: number } | null = null;
  #speed = 1;
  #tick: Cancel = () => undefined;
  #scene: Scene | null = null;

  constructor({ entries, you, names, schedule }: RecordingOptions) {
    this.#whole = new Timeline(entries);
    this.#you = you;
    this.#names = names;
    this.#schedule = schedule;
    this.#listeners = new Listeners(schedule);
    this.#position = this.#whole.positionAt(0);
    this.looks = this.#looksOf();
    this.#look = this.looks[0] as Look;
  }

  get scene(): Scene {
    this.#scene ??= this.#make();
    return this.#scene;
  }

  /** The recording itself, for lanes and marks. */
  get entries(): readonly Entry[] {
    return this.#whole.entries;
  }

  /** The whole recording as its owner sees it at its end. Folded apart from what is shown. */
  ending(): Scene {
    const fold = new Timeline(this.entries).at(this.#whole.size);
    return sceneOf(fold, this.#you, this.#names);
  }

  get t(): number {
    return this.#t;
  }

  /** How many items of the whole have happened. */
  get position(): number {
    return this.#position;
  }

  get length(): number {
    return this.#whole.length;
  }

  get playing(): boolean {
    return this.#playing !== null;
  }

  get speed(): number {
    return this.#speed;
  }

  get look(): Look {
    return this.#look;
  }

  now(): number {
    return this.#t;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** From the beginning again, when it stands at the end. */
  play(): void {
    if (this.#playing !== null) return;
    if (this.#t >= this.length) this.seek(0);
    this.#run();
  }

  pause(): void {
    this.#tick();
    this.#playing = null;
    this.#changed();
  }

  setSpeed(factor: number): void {
    this.#speed = Math.min(Math.max(factor, 1), FASTEST);
    if (this.#playing !== null) this.#run();
    this.#changed();
  }

  seek(t: number): void {
    const to = Math.round(Math.min(Math.max(t, 0), this.length));
    this.#move(to, this.#whole.positionAt(to));
  }

  jumpTo(name: string): void {
    const position = this.#whole.positionOf(name);
    if (position !== null) this.#move(this.#whole.times[position - 1] ?? 0, position);
  }

  seeAs(look: Look): void {
    this.#look = look;
    this.#seen = null;
    this.#changed();
  }

  close(): void {
    this.#tick();
    this.#playing = null;
    this.#listeners.clear();
  }

  #changed(): void {
    this.#scene = null;
    this.#listeners.changed();
  }

  #move(t: number, position: number): void {
    this.#t = t;
    this.#position = position;
    if (this.#playing !== null) this.#run();
    this.#changed();
  }

  #run(): void {
    this.#tick();
    this.#playing = { since: this.#schedule.now(), from: this.#t };
    this.#tick = this.#schedule.frame(() => this.#advance());
    this.#changed();
  }

  #advance(): void {
    if (this.#playing === null) return;
    const { since, from } = this.#playing;
    const t = Math.floor(from + (this.#schedule.now() - since) * this.#speed);
    this.#t = Math.min(t, this.length);
    this.#position = Math.max(this.#position, this.#whole.positionAt(this.#t));
    if (this.#t >= this.length) return this.pause();
    this.#tick = this.#schedule.frame(() => this.#advance());
    this.#changed();
  }

  /** Oneself first; then every role whose audiences are all in the recording. */
  #looksOf(): Look[] {
    const { people } = new Timeline(this.entries).at(this.#whole.size).exercise;
    const { role, seat } = this.#you;
    const own = {
      role,
      seat,
      title: seat === null ? roleTitle(role) : (people.seats[seat]?.title ?? seat),
    };
    const held = audiencesOf(people, role, seat);
    const others: Look[] = [
      ...Object.values(people.seats).map((one): Look => ({
        role: 'player',
        seat: one.key,
        title: one.title,
      })),
      { role: 'observer', seat: null, title: 'Observer' },
      { role: 'evaluator', seat: null, title: 'Evaluator' },
    ];
    const mayLook = (look: Look): boolean =>
      !(look.role === role && look.seat === seat) &&
      [...audiencesOf(people, look.role, look.seat)].every((audience) => held.has(audience));
    return [own, ...others.filter(mayLook)];
  }

  #isOwn(): boolean {
    return this.#look.role === this.#you.role && this.#look.seat === this.#you.seat;
  }

  #make(): Scene {
    const whole = this.#whole.at(this.#position);
    if (this.#isOwn()) return sceneOf(whole, this.#you, this.#names);
    const { role, seat } = this.#look;
    const held = audiencesOf(whole.exercise.people, role, seat);
    const scope = [...held].sort().join(' ');
    if (this.#seen?.scope !== scope) this.#seen = { scope, ...cutOut(this.entries, held) };
    const fold = this.#seen.timeline.at(countBelow(this.#seen.places, this.#position));
    return sceneOf(fold, { participant: null, role, seat }, this.#names);
  }
}

function roleTitle(role: You['role']): string {
  return { player: 'Player', observer: 'Observer', evaluator: 'Evaluator', control: 'Control' }[
    role
  ];
}
