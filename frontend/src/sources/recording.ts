/**
 * A recorded exercise: the same fold, of as much as had happened at the cursor.
 *
 * To see as somebody else is a second fold, over what they held at that point: never a filter over what is drawn.
 */
import { audiencesOf } from '../core/people';
import type { Entry, Fold } from '../core/fold';
import type { Name, ParticipantId } from '../core/schema.gen';
import { countBelow, cutOut, Timeline, type Cutting } from '../core/timeline';
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

/** Who comes, goes and may look at what: enough to know what somebody held at a moment. */
const PEOPLE = /^(seat\.opened|participant\..+|review\.opened)$/;

/** How many of the views that were cut out of the whole are kept for when they are wanted again. */
const KEPT = 3;

export class RecordingSource implements Source, Playback {
  readonly room = null;
  readonly playback: Playback = this;
  readonly status = RECORDED;
  readonly looks: readonly Look[];
  readonly #whole: Timeline;
  readonly #ending: Scene;
  readonly #people: Cutting;
  /** By the audiences that they were cut out by; the one used last stands last. */
  readonly #cuttings = new Map<string, Cutting>();
  readonly #you: You;
  readonly #names: ReadonlyMap<ParticipantId, string>;
  readonly #schedule: Schedule;
  readonly #listeners: Listeners;
  #look: Look;
  #t = 0;
  #position: number;
  #playing: { since: number; from: number } | null = null;
  #speed = 1;
  #tick: Cancel = () => undefined;
  /** Of this position, by what they are seen as. */
  readonly #scenes = new Map<string, Scene>();

  constructor({ entries, you, names, schedule }: RecordingOptions) {
    this.#whole = new Timeline(entries);
    this.#ending = sceneOf(new Timeline(entries).at(entries.length), you, names);
    this.#people = cutOut(entries, (item) => PEOPLE.test(item.type));
    this.#you = you;
    this.#names = names;
    this.#schedule = schedule;
    this.#listeners = new Listeners(schedule);
    this.#position = this.#whole.positionAt(0);
    this.looks = this.#looksOf();
    this.#look = this.looks[0] as Look;
  }

  get scene(): Scene {
    return this.sceneAs(this.#look);
  }

  /** What somebody else had before them at this moment, beside the look that was chosen. */
  sceneAs(look: Look): Scene {
    const key = `${look.role} ${look.seat}`;
    const scene = this.#scenes.get(key) ?? this.#make(look);
    this.#scenes.set(key, scene);
    return scene;
  }

  /** The audiences that somebody held at this moment. */
  heldBy({ role, seat }: Look): ReadonlySet<string> {
    return audiencesOf(foldAt(this.#people, this.#position).exercise.people, role, seat);
  }

  /** The recording itself, for lanes and marks. */
  get entries(): readonly Entry[] {
    return this.#whole.entries;
  }

  /** The whole recording as its owner sees it at its end. Folded apart from what is shown. */
  get ending(): Scene {
    return this.#ending;
  }

  /** How many items had happened when the event of this name had, or null when it is not in the recording. */
  positionOf(name: Name): number | null {
    return this.#whole.positionOf(name);
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
    this.#listeners.changed();
  }

  setSpeed(factor: number): void {
    this.#speed = Math.min(Math.max(factor, 1), FASTEST);
    if (this.#playing !== null) this.#run();
    this.#listeners.changed();
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
    this.#listeners.changed();
  }

  close(): void {
    this.#tick();
    this.#playing = null;
    this.#listeners.clear();
  }

  /** Time goes on in every picture; there are other scenes only when something has happened. */
  #move(t: number, position: number): void {
    this.#stand(t, position);
    if (this.#playing !== null) this.#run();
    this.#listeners.changed();
  }

  #stand(t: number, position: number): void {
    this.#t = t;
    if (position === this.#position) return;
    this.#position = position;
    this.#scenes.clear();
  }

  #run(): void {
    this.#tick();
    this.#playing = { since: this.#schedule.now(), from: this.#t };
    this.#tick = this.#schedule.frame(() => this.#advance());
    this.#listeners.changed();
  }

  #advance(): void {
    if (this.#playing === null) return;
    const { since, from } = this.#playing;
    const t = Math.floor(from + (this.#schedule.now() - since) * this.#speed);
    const to = Math.min(t, this.length);
    this.#stand(to, Math.max(this.#position, this.#whole.positionAt(to)));
    if (this.#t >= this.length) return this.pause();
    this.#tick = this.#schedule.frame(() => this.#advance());
    this.#listeners.changed();
  }

  /** Oneself first; then every role whose audiences are all in the recording. */
  #looksOf(): Look[] {
    const { people } = this.#ending.exercise;
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

  #make(look: Look): Scene {
    const { role, seat } = look;
    if (role === this.#you.role && seat === this.#you.seat) {
      return sceneOf(this.#whole.at(this.#position), this.#you, this.#names);
    }
    const cutting = this.#cutBy(this.heldBy(look));
    const you = { participant: null, role, seat };
    return sceneOf(foldAt(cutting, this.#position), you, this.#names);
  }

  #cutBy(held: ReadonlySet<string>): Cutting {
    const scope = [...held].sort().join(' ');
    const cutting =
      this.#cuttings.get(scope) ?? cutOut(this.entries, (item) => held.has(item.audience));
    this.#cuttings.delete(scope);
    this.#cuttings.set(scope, cutting);
    const [oldest] = this.#cuttings.keys();
    if (this.#cuttings.size > KEPT && oldest !== undefined) this.#cuttings.delete(oldest);
    return cutting;
  }
}

/** The fold of what of a cutting had happened when the whole stood at this position. */
function foldAt({ timeline, places }: Cutting, position: number): Fold {
  return timeline.at(countBelow(places, position));
}

function roleTitle(role: You['role']): string {
  return {
    player: 'Player',
    observer: 'Observer',
    evaluator: 'Evaluator',
    control: 'Control',
    wall: 'Wall',
  }[role];
}
