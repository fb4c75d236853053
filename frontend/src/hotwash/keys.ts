/** The keys of the hot wash: J and K go through the moments, Space plays. Nothing where somebody writes or chooses. */
export type HotKey = 'next' | 'previous' | 'play';

const KEYS: Record<string, HotKey> = { j: 'next', k: 'previous', ' ': 'play' };

export function keyMeant(event: KeyboardEvent): HotKey | null {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, textarea, select, dialog')) return null;
  if (event.key === ' ' && at?.closest('button, a, summary, [role="tab"]')) return null;
  return Object.hasOwn(KEYS, event.key.toLowerCase())
    ? (KEYS[event.key.toLowerCase()] ?? null)
    : null;
}
