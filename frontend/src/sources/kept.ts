/** The little that outlives a reload: a text that was being written, and that the page has just been reloaded. */

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was being written in a place such as "post" or "reply all:12" of an exercise; empty when nothing was. */
export function readDraft(store: Store, exercise: string, place: string): string {
  return attempt(() => store.getItem(draftKey(exercise, place))) ?? '';
}

/** Keeps a text; an empty one is forgotten. */
export function keepDraft(store: Store, exercise: string, place: string, text: string): void {
  const key = draftKey(exercise, place);
  attempt(() => (text === '' ? store.removeItem(key) : store.setItem(key, text)));
}

function draftKey(exercise: string, place: string): string {
  return `stormroom draft ${exercise} ${place}`;
}

const RELOADED = 'stormroom reloaded';

/**
 * Loads the page again, if it was not done just before for the same reason. False when it was: somebody has to be told
 * then. `store` must be the session's, so that another window may reload too.
 */
export function reloadOnce(store: Store, reload: () => void): boolean {
  if (attempt(() => store.getItem(RELOADED)) !== null) return false;
  if (attempt(() => (store.setItem(RELOADED, '1'), true)) !== true) return false;
  reload();
  return true;
}

/** The page works: the next time that it is too old, it may load itself again. */
export function forgetReload(store: Store): void {
  attempt(() => store.removeItem(RELOADED));
}

/** Browsers refuse storage to private windows and full discs: nothing is kept then, and nothing breaks. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
