/** What a closed connection means for the person: come back, do not, or load the page again. */

export type Verdict = 'retry' | 'stop' | 'reload';

export interface Closing {
  verdict: Verdict;
  /** What to say about it; empty where trying again says enough. */
  message: string;
  /** False for a code that nobody agreed on: it is handled by its range, and reported. */
  known: boolean;
}

/** The server has nothing for this browser: not signed in, or no place in the exercise. */
export const NO_SEAT = 4501;
export const WRONG_PROTOCOL = 4510;
export const FLOOD = 4429;
/** What a browser says when a connection broke without a word. */
export const BROKEN = 1006;

const KNOWN: Record<number, [Verdict, string]> = {
  1000: ['retry', ''],
  1001: ['retry', ''],
  1002: ['retry', ''],
  1005: ['retry', ''],
  [BROKEN]: ['retry', ''],
  1007: ['retry', ''],
  1008: ['retry', ''],
  1009: ['retry', ''],
  1011: ['retry', ''],
  1012: ['retry', ''],
  1013: ['retry', ''],
  1014: ['retry', ''],
  4000: ['retry', 'The server is restarting.'],
  4008: ['retry', 'This connection was too slow to keep up.'],
  4408: ['retry', ''],
  [FLOOD]: ['retry', 'Too much was sent at once.'],
  4500: ['stop', 'The server did not understand this page. Load it again.'],
  [NO_SEAT]: ['stop', 'You are not in this exercise. Join again with your code or link.'],
  4503: [
    'stop',
    'You have been removed from this exercise. Ask control if you think this is a mistake.',
  ],
  4509: [
    'stop',
    'This exercise is open in too many of your windows. Close one and load this page again.',
  ],
  [WRONG_PROTOCOL]: ['reload', 'There is a newer version of this page.'],
};

/** Every code there can be. Ranges: 4000-4499 come back, 4500-4999 do not; everything below 4000 is the network's. */
export function classifyClose(code: number): Closing {
  const known = KNOWN[code];
  if (known !== undefined) return { verdict: known[0], message: known[1], known: true };
  if (code >= 4500 && code <= 4999) {
    return {
      verdict: 'stop',
      message: `The server closed this connection (${code}). Load the page again.`,
      known: false,
    };
  }
  return { verdict: 'retry', message: '', known: false };
}
