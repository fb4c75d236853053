/** The keys of the replay. They mean nothing where somebody types or chooses, nor to a button that has the focus. */
import type { Kind } from '../core/views';

export type ReplayKey =
  { do: 'play' } | { do: 'step'; by: number } | { do: 'jump'; kind: Kind; direction: 1 | -1 };

const JUMPS: Record<string, Kind> = { i: 'injects', d: 'decisions', p: 'posts', n: 'notes' };
const STEP = 5_000;
const LONG_STEP = 60_000;

/**
 * What a key press means, or null. `pressed` says that the focus came to where it is by the pointer: Space then plays,
 * since nobody who clicked a button means to press it again by Space.
 */
export function keyMeant(event: KeyboardEvent, pressed: boolean): ReplayKey | null {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, textarea, select, dialog, [contenteditable]')) return null;
  if (event.key === ' ')
    return at?.closest('button, a, summary') && !pressed ? null : { do: 'play' };
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    if (at?.closest('[role="tablist"], [role="slider"]')) return null;
    const step = event.shiftKey ? LONG_STEP : STEP;
    return { do: 'step', by: event.key === 'ArrowRight' ? step : -step };
  }
  const kind = Object.hasOwn(JUMPS, event.key.toLowerCase()) && JUMPS[event.key.toLowerCase()];
  return kind ? { do: 'jump', kind, direction: event.shiftKey ? -1 : 1 } : null;
}
