/** What a device is good for: how it connects, how fast, how large, in which browser. */

export type Connection = 'socket' | 'http' | 'none';

const PATIENCE = 4000; // ms until a socket that says nothing counts as blocked
const TRIES = 5;
const SLOW = 400; // ms: from here on an answer is felt to come late
const SMALLEST = 320; // CSS pixels: below it a post does not fit

/** Whether sockets come through: the server says a word to everybody who asks. */
export function trySocket(): Promise<boolean> {
  return new Promise((resolve) => {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${location.host}/ws/check/`);
    const end = (came: boolean): void => {
      clearTimeout(timer);
      socket.close();
      resolve(came);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    socket.onmessage = () => end(true);
    socket.onerror = () => end(false);
  });
}

/** The middle of a few round trips in ms, or null when the server does not answer. */
export async function latency(): Promise<number | null> {
  const times: number[] = [];
  for (let n = 0; n < TRIES; n++) {
    const began = performance.now();
    const answer = await fetch('/api/me', { cache: 'no-store' }).catch(() => null);
    if (answer === null || !answer.ok) return null;
    times.push(performance.now() - began);
  }
  return Math.round(times.sort((one, other) => one - other)[Math.floor(TRIES / 2)] ?? 0);
}

/** "Firefox 140", as far as the browser says. */
export function browserName(agent: string): string {
  const known: readonly [RegExp, string][] = [
    [/Edg\/(\d+)/, 'Edge'],
    [/OPR\/(\d+)/, 'Opera'],
    [/Firefox\/(\d+)/, 'Firefox'],
    [/(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/, 'Chrome'],
    [/Version\/(\d+).*Safari/, 'Safari'],
  ];
  for (const [pattern, name] of known) {
    const found = pattern.exec(agent);
    if (found) return `${name} ${found[1]}`;
  }
  return 'Another browser';
}

const OLDEST: Readonly<Record<string, number>> = {
  Edge: 123,
  Opera: 109,
  Firefox: 120,
  Chrome: 123,
  Safari: 17,
};

/** Whether the browser is new enough for what these pages are made of. */
export function isCurrent(browser: string): boolean {
  const [name = '', version = '0'] = browser.split(' ');
  return Number(version) >= (OLDEST[name] ?? Infinity);
}

export interface Found {
  connection: Connection;
  latency: number | null;
  width: number;
  height: number;
  browser: string;
}

export interface Verdict {
  readonly what: 'Connection' | 'Speed' | 'Screen' | 'Browser';
  readonly tone: 'green' | 'amber' | 'red';
  readonly words: string;
}

/** What was found, in plain words, with what to do where something is to be done. */
export function verdicts(found: Found): Verdict[] {
  const { connection, latency: ms, width, height, browser } = found;
  return [
    connection === 'socket'
      ? { what: 'Connection', tone: 'green', words: 'live, no detour needed' }
      : connection === 'http'
        ? {
            what: 'Connection',
            tone: 'amber',
            words: 'by a detour: your network blocks the direct way. It works, a second later.',
          }
        : {
            what: 'Connection',
            tone: 'red',
            words: 'the server does not answer. Try another network, then check again.',
          },
    ms === null
      ? { what: 'Speed', tone: 'red', words: 'not measured: nothing answered' }
      : ms <= SLOW
        ? { what: 'Speed', tone: 'green', words: `${ms} ms, fast enough` }
        : {
            what: 'Speed',
            tone: 'amber',
            words: `${ms} ms, slow. Close downloads and other calls, or take a cable.`,
          },
    width < SMALLEST
      ? {
          what: 'Screen',
          tone: 'red',
          words: `${width} by ${height}: too small, take a larger one`,
        }
      : { what: 'Screen', tone: 'green', words: screenWords(width) },
    isCurrent(browser)
      ? { what: 'Browser', tone: 'green', words: browser }
      : {
          what: 'Browser',
          tone: 'amber',
          words: `${browser}: perhaps too old. Update it, or take Chrome, Edge, Firefox or Safari.`,
        },
  ];
}

export function screenWords(width: number): string {
  if (width >= 1440) return 'large enough for everything side by side';
  if (width >= 1100) return 'large enough for two columns and a thread';
  if (width >= 720) return 'large enough for two columns';
  return 'a phone: one column, four tabs';
}

export const isReady = (all: readonly Verdict[]): boolean =>
  all.every(({ tone }) => tone !== 'red');
