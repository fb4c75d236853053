/** The server's HTTP interface, typed. What is not an answer is a `Refusal` with words for the person. */
import { ulid } from 'ulid';
import type { AnyCommand, HumanRole } from './core/schema.gen';
import { csrfToken } from './csrf';
import type { Comparison } from './hotwash/comparison';
import type { HotWash } from './hotwash/hotwash';

/** The server said no, or could not be asked. `field` names what the person can change, where it is about something. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export interface Me {
  user: { name: string; email: string; needs_password: boolean } | null;
  teams: { id: number; name: string; role: string }[];
}

export interface ExerciseListed {
  id: string;
  title: string;
  phase: 'draft' | 'running' | 'paused' | 'ended';
  /** ISO 8601, UTC. */
  created: string;
  join_code: string;
  team: number;
  /** The day (ISO 8601) on which it is deleted; empty for one that is kept. */
  keep_until: string;
}

/** What a device was found to be good for. */
export interface DeviceResult {
  name: string;
  connection: 'socket' | 'http';
  latency: number;
  sound: 'heard' | 'silent' | 'untried';
  width: number;
  height: number;
  browser: string;
  ready: boolean;
}

export interface DeviceChecked extends DeviceResult {
  id: number;
  checked: string;
}

/** `duration` is in milliseconds; `team` is null for what came with the product. */
export interface ScenarioListed {
  key: string;
  title: string;
  team: number | null;
  injects: number;
  seats: number;
  duration: number;
}

export interface SeatListed {
  key: string;
  title: string;
  core: boolean;
  taken: boolean;
}

/** What an exercise says of itself to somebody who is in it, or may take control of it. */
export interface ExerciseShown {
  id: string;
  title: string;
  phase: ExerciseListed['phase'];
  /** My own participants in it, oldest first. */
  you: { participant: string; role: HumanRole; seat: string | null }[];
  may_control: boolean;
  /** How players come in, for those who control it; `qr` is the text of an SVG picture. */
  door?: { code: string; url: string; qr: string; open: boolean } | null;
}

/** What somebody with a valid code sees before they join. */
export interface Behind {
  title: string;
  organisation: string;
  language: string;
  code: string;
  seats: SeatListed[];
}

export interface Joined {
  exercise: string;
  participant: string;
  url: string;
}

type Method = 'GET' | 'POST' | 'DELETE';
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

const UNREACHABLE = 'The server could not be reached. Check your connection and try again.';
const UNREADABLE = 'The server answered with something this page cannot read. Load the page again.';

export class Api {
  constructor(readonly fetcher: Fetch = (url, options) => fetch(url, options)) {}

  me(): Promise<Me> {
    return this.ask('GET', 'me');
  }

  exercises(): Promise<ExerciseListed[]> {
    return this.ask('GET', 'exercises');
  }

  scenarios(): Promise<ScenarioListed[]> {
    return this.ask('GET', 'scenarios');
  }

  /** The same `key` again makes no second exercise. */
  newExercise(scenario: string, title: string, key: string): Promise<ExerciseListed> {
    const named = title.trim() === '' ? {} : { title: title.trim() };
    return this.ask('POST', 'exercises', { scenario, key, ...named });
  }

  takeControl(exercise: string): Promise<{ participant: string; url: string }> {
    return this.ask('POST', `exercises/${encodeURIComponent(exercise)}/control`, {});
  }

  /** The names of those whose coming and going the viewer may see. */
  people(exercise: string, as: string | null): Promise<{ participant: string; name: string }[]> {
    const query = as === null ? '' : `?as=${encodeURIComponent(as)}`;
    return this.ask('GET', `exercises/${encodeURIComponent(exercise)}/people${query}`);
  }

  showExercise(exercise: string): Promise<ExerciseShown> {
    return this.ask('GET', `exercises/${encodeURIComponent(exercise)}`);
  }

  /** The hot wash, once the exercise has ended. */
  hotwash(exercise: string, as: string): Promise<HotWash> {
    return this.ask(
      'GET',
      `exercises/${encodeURIComponent(exercise)}/hotwash?as=${encodeURIComponent(as)}`,
    );
  }

  /** What the team's acts did to the public, or how far a worker has come with it. */
  comparison(exercise: string, as: string): Promise<Comparison> {
    return this.ask(
      'GET',
      `exercises/${encodeURIComponent(exercise)}/comparison?as=${encodeURIComponent(as)}`,
    );
  }

  /** One command from a page that holds no connection to the room. */
  submit(exercise: string, as: string, command: AnyCommand): Promise<unknown> {
    return this.ask(
      'POST',
      `exercises/${encodeURIComponent(exercise)}/commands?as=${encodeURIComponent(as)}`,
      { id: ulid(), command },
    );
  }

  /** A file that the server has; whoever asked reads it. */
  async stream(path: string): Promise<Response> {
    const answer = await this.#fetch('GET', path, undefined);
    if (answer.ok) return answer;
    const said: unknown = await answer.json().catch(() => null);
    throw refusalIn(said) ?? new Refusal('unreadable', UNREADABLE);
  }

  lookBehind(code: string): Promise<Behind> {
    return this.ask('GET', `join/${encodeURIComponent(code)}`);
  }

  /** Keeps what was found of a device; `device` is random and the browser's own. */
  keepCheck(code: string, device: string, result: DeviceResult): Promise<DeviceChecked> {
    return this.ask('POST', 'check', { code, device, ...result });
  }

  join(code: string, name: string, seat: string): Promise<Joined> {
    return this.ask('POST', 'join', { code, name, seat });
  }

  /** One question to the server's HTTP interface, in the session's name. */
  async ask<T>(method: Method, path: string, body?: object): Promise<T> {
    const answer = await this.#fetch(method, path, body);
    const said: unknown = await answer.json().catch(() => null);
    if (answer.ok && said !== null) return said as T; // the server's schemas are the interfaces above
    throw refusalIn(said) ?? new Refusal('unreadable', UNREADABLE);
  }

  async #fetch(method: string, path: string, body?: object): Promise<Response> {
    const options: RequestInit = { method, credentials: 'same-origin', cache: 'no-store' };
    if (method !== 'GET') options.headers = { 'X-CSRFToken': csrfToken() };
    if (body !== undefined) {
      options.headers = { ...options.headers, 'Content-Type': 'application/json' };
      options.body = JSON.stringify(body);
    }
    try {
      return await this.fetcher(`/api/${path}`, options);
    } catch {
      throw new Refusal('unreachable', UNREACHABLE);
    }
  }
}

function refusalIn(said: unknown): Refusal | null {
  if (typeof said !== 'object' || said === null || !('message' in said)) return null;
  const { code, message, field } = said as { code?: unknown; message: unknown; field?: unknown };
  if (typeof message !== 'string') return null;
  return new Refusal(
    typeof code === 'string' ? code : 'refused',
    message,
    typeof field === 'string' ? field : null,
  );
}

/** Whatever was thrown, as a refusal: what nobody foresaw says so, and is not hidden. */
export function asRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem;
  console.error(problem);
  return new Refusal('unforeseen', 'Something went wrong on this page. Load it again.');
}

export const api = new Api();
