/**
 * The room over plain HTTP, for networks that let no WebSocket through: the same frames, fetched page by page.
 *
 * The server holds a request until there is news or `WAIT` has passed. Commands are posted one after the other, so that
 * they arrive in the order in which they were given. Presence is not told this way.
 */
import { itemOf, type Cut } from '../core/fold';
import { BROKEN, FLOOD, NO_SEAT, WRONG_PROTOCOL } from './close';
import { isFrame, PROTOCOL, type ClientFrame, type ServerFrame } from './frames';
import type { Connect, Link, LinkEvents } from './link';
import type { Schedule } from './schedule';

export interface PollAddress {
  /** "/api/exercises/7": what the two addresses begin with. */
  base: string;
  /** Which of the session's participants asks. */
  as: string | null;
  /** The token that a page of ours must show when it posts. */
  csrf: () => string;
}

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** Seconds for which the server may hold a request, and milliseconds after which we give it up. */
const WAIT = 25;
const PATIENCE = 40_000;
/** Between two requests that brought nothing, should a proxy not hold them: never a busy loop. */
const BREATH = 1000;

export function pollAt(
  address: PollAddress,
  schedule: Schedule,
  fetcher: Fetch = (url, options) => fetch(url, options),
): Connect {
  return (events) => new Poll(address, schedule, fetcher, events);
}

class Poll implements Link {
  #after: Cut = {};
  #epoch: string | undefined;
  #over = false;
  /** Grows with every hello: what an earlier request brings is no longer wanted. */
  #round = 0;
  #request = new AbortController();
  #posts: Promise<void> = Promise.resolve();

  constructor(
    readonly address: PollAddress,
    readonly schedule: Schedule,
    readonly fetcher: Fetch,
    readonly events: LinkEvents,
  ) {
    queueMicrotask(() => this.#over || events.opened());
  }

  send(frame: ClientFrame): void {
    if (this.#over) return;
    if (frame.type === 'hello') {
      this.#after = { ...frame.after };
      this.#epoch = frame.epoch;
      this.#request.abort();
      void this.#listen(++this.#round);
    } else if (frame.type === 'command') {
      const { id, command } = frame;
      this.#posts = this.#posts.then(() => this.#post(id, command));
    }
  }

  close(): void {
    this.#over = true;
    this.#request.abort();
  }

  #end(code: number): void {
    if (this.#over) return;
    this.close();
    this.events.closed(code);
  }

  async #listen(round: number): Promise<void> {
    for (let wait = 0; !this.#over && round === this.#round; wait = WAIT) {
      const asked = this.schedule.now();
      const frames = await this.#page(wait);
      if (this.#over || round !== this.#round) return;
      if (frames === null) return;
      const news = frames.some((frame) => frame.type === 'events' && frame.items.length > 0);
      for (const frame of frames) this.#take(frame, round);
      if (wait > 0 && !news && this.schedule.now() - asked < BREATH) await this.#pause(BREATH);
    }
  }

  /** One page of frames, or null when the connection has come to its end. */
  async #page(wait: number): Promise<ServerFrame[] | null> {
    const query = new URLSearchParams({ after: JSON.stringify(this.#after), wait: String(wait) });
    query.set('protocol', String(PROTOCOL));
    if (this.#epoch !== undefined) query.set('epoch', this.#epoch);
    const answer = await this.#ask(`events?${query}`, {});
    if (answer === null) return null;
    const { frames } = answer.body as { frames?: unknown };
    if (answer.ok && Array.isArray(frames)) return frames.filter(isFrame);
    this.#end(codeOf(answer.status));
    return null;
  }

  #take(frame: ServerFrame, round: number): void {
    if (this.#over || round !== this.#round) return;
    if (frame.type === 'welcome') this.#epoch = frame.epoch;
    if (frame.type === 'reset') this.#after = {};
    if (frame.type === 'events') {
      for (const entry of frame.items) this.#after[itemOf(entry).audience] = itemOf(entry).n;
    }
    this.events.frame(frame);
  }

  /** A refusal of the request as a whole is one of the command in it. */
  async #post(id: string, command: unknown): Promise<void> {
    if (this.#over) return;
    const answer = await this.#ask('commands?', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': this.address.csrf() },
      body: JSON.stringify({ id, command }),
    });
    if (answer === null || this.#over) return;
    if (isFrame(answer.body)) this.events.frame({ id, ...answer.body } as ServerFrame);
    else this.#end(codeOf(answer.status));
  }

  /** An answer with its JSON. Null when there was none: the connection is over then, if it was not already. */
  async #ask(
    path: string,
    options: RequestInit,
  ): Promise<{ ok: boolean; status: number; body: unknown } | null> {
    const request = new AbortController();
    if (options.method === undefined) this.#request = request;
    const stop = this.schedule.later(PATIENCE, () => request.abort());
    const as = this.address.as === null ? '' : `&as=${encodeURIComponent(this.address.as)}`;
    const round = this.#round;
    try {
      const answer = await this.fetcher(`${this.address.base}/${path}${as}`, {
        ...options,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: request.signal,
      });
      const body: unknown = await answer.json().catch(() => ({}));
      return { ok: answer.ok, status: answer.status, body: body ?? {} };
    } catch {
      if (round === this.#round) this.#end(BROKEN);
      return null;
    } finally {
      stop();
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.schedule.later(ms, resolve));
  }
}

/** What an answer without frames means, in the words of a closed socket. */
function codeOf(status: number): number {
  if (status === 401 || status === 403 || status === 404) return NO_SEAT;
  if (status === 426) return WRONG_PROTOCOL;
  return status === 429 ? FLOOD : BROKEN;
}
