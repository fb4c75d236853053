/** Which screen an address shows. Paths are matched, never guessed: what is not listed is `lost`. */

export type Route =
  | { screen: 'home' }
  | { screen: 'join'; code: string | null }
  | { screen: 'room' | 'control' | 'replay' | 'hotwash' | 'wall'; exercise: string }
  | { screen: 'print'; exercise: string; what: string }
  | { screen: 'gallery' }
  | { screen: 'lost'; path: string };

const EXERCISE = /^\/x\/([\w-]+)\/(room|control|replay|hotwash|wall)$/;
const PRINT = /^\/x\/([\w-]+)\/print\/([a-z-]+)$/;
const JOIN = /^\/join(?:\/([^/]+))?$/;

/** Reads a path such as `/x/7/room`; a trailing slash makes no difference. */
export function match(path: string): Route {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  if (trimmed === '/' || trimmed === '') return { screen: 'home' };
  if (trimmed === '/gallery') return { screen: 'gallery' };
  const join = JOIN.exec(trimmed);
  if (join) return { screen: 'join', code: join[1] === undefined ? null : decode(join[1]) };
  const [, printed, what] = PRINT.exec(trimmed) ?? [];
  if (printed && what) return { screen: 'print', exercise: printed, what };
  const found = EXERCISE.exec(trimmed);
  const [, exercise, screen] = found ?? [];
  if (exercise && isScreen(screen)) return { screen, exercise };
  return { screen: 'lost', path };
}

function isScreen(
  word: string | undefined,
): word is 'room' | 'control' | 'replay' | 'hotwash' | 'wall' {
  return word !== undefined && ['room', 'control', 'replay', 'hotwash', 'wall'].includes(word);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape is shown as typed; the join screen refuses it in words
  }
}

/** Goes to another path without loading the page again. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** The path of an ordinary same-page link click, or null when the browser should handle it. */
export function internalLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) {
    return null;
  }
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.hash) return null;
  return match(url.pathname).screen === 'lost' ? null : url.pathname + url.search;
}
