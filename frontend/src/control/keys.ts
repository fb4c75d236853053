/** The single keys of the control screen. They mean nothing while somebody writes, is in a dialogue or holds a modifier. */

export type ControlKey =
  | 'pause'
  | 'fire'
  | 'say'
  | 'hold'
  | 'speak'
  | 'answer'
  | 'note'
  | 'ring'
  | 'add'
  | 'down'
  | 'up'
  | 'next'
  | 'previous'
  | 'now'
  | 'met'
  | 'missed'
  | 'clock'
  | 'ways'
  | 'review'
  | 'close'
  | 'help';

const KEYS: Record<string, ControlKey> = {
  ' ': 'pause',
  f: 'fire',
  a: 'say',
  h: 'hold',
  s: 'speak',
  q: 'answer',
  n: 'note',
  p: 'ring',
  i: 'add',
  '[': 'down',
  ']': 'up',
  j: 'next',
  k: 'previous',
  t: 'now',
  m: 'met',
  x: 'missed',
  c: 'clock',
  l: 'ways',
  r: 'review',
  Escape: 'close',
  '?': 'help',
};

/** Where a key belongs to what has the focus: texts and lists always, buttons and tabs for Space alone. */
const TAKES_ALL = 'input, textarea, select, dialog, [role="slider"], [contenteditable="true"]';
const TAKES_SPACE = 'button, a, summary, [role="tab"]';

/** Shift and a letter is the shelf's: the letters alone have meanings of their own. Null for anything else. */
export function shelfLetter(event: KeyboardEvent): string | null {
  if (!event.shiftKey || isTaken(event)) return null;
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : null;
}

/** What a key press means here, or null. What a part of the screen has taken already is not taken twice. */
export function keyMeant(event: KeyboardEvent): ControlKey | null {
  if (isTaken(event)) return null;
  if (shelfLetter(event) !== null) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/** The number from 1 to 9 that a key press means for a list of numbered lines, or null. */
export function numberMeant(event: KeyboardEvent): number | null {
  return !isTaken(event) && /^[1-9]$/.test(event.key) ? Number(event.key) : null;
}

/**
 * The line that a digit means in a field that is still empty: there nobody begins an answer with a lone number, and whoever
 * asked for the field with a key goes on with a key. Null for anything else.
 */
export function lineMeant(
  event: KeyboardEvent,
  text: string,
  lines: readonly string[],
): string | null {
  if (event.metaKey || event.ctrlKey || event.altKey || event.repeat || event.isComposing)
    return null;
  if (text !== '' || !/^[1-9]$/.test(event.key)) return null;
  return lines[Number(event.key) - 1] ?? null;
}

/** Whether a key press belongs to what has the focus, or has been taken. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat) return true;
  if (event.metaKey || event.ctrlKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest(TAKES_ALL)) return true;
  return event.key === ' ' && target.closest(TAKES_SPACE) !== null;
}
