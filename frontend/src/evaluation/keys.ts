/** M met, X missed. They mean nothing while somebody writes, chooses in a dialogue or holds a modifier. */

/** Where letters belong to what has the focus: texts, dialogues, and the four buttons of a rating. */
const TAKES_ALL = 'input, textarea, select, dialog, .grades, [contenteditable="true"]';

export function markMeant(event: KeyboardEvent): 'met' | 'missed' | null {
  if (event.defaultPrevented || event.repeat) return null;
  if (event.metaKey || event.ctrlKey || event.altKey) return null;
  if (event.target instanceof Element && event.target.closest(TAKES_ALL)) return null;
  return { m: 'met' as const, x: 'missed' as const }[event.key.toLowerCase()] ?? null;
}
