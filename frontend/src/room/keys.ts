/** The single keys of the room. They mean nothing while somebody writes, chooses in a dialogue or holds a modifier. */

export type RoomKey =
  'next' | 'previous' | 'need' | 'help' | 'close' | 'post' | 'reply' | 'message' | 'talk' | 'phone';

const KEYS: Record<string, RoomKey> = {
  j: 'next',
  k: 'previous',
  i: 'need',
  '?': 'help',
  Escape: 'close',
  n: 'post',
  r: 'reply',
  m: 'message',
  t: 'talk',
  p: 'phone',
};

/** What a key press means for the room, or null. What a part of the room has taken already is not taken twice. */
export function keyMeant(event: KeyboardEvent): RoomKey | null {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return null;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, dialog')) return null;
  return Object.hasOwn(KEYS, event.key) ? (KEYS[event.key] ?? null) : null;
}
