/** Which screen an address shows. Paths are matched, never guessed: what is not listed is `lost`. */

export type Route =
  | { screen: 'home' }
  | { screen: 'join' | 'check'; code: string | null }
  | { screen: ExerciseScreen; exercise: string }
  | { screen: 'print'; exercise: string; what: string }
  | { screen: 'gallery' }
  | { screen: 'lost'; path: string };

const SCREENS = ['room', 'control', 'replay', 'briefing', 'hotwash', 'wall'] as const;
type ExerciseScreen = (typeof SCREENS)[number];

const EXERCISE = /^\/x\/([\w-]+)\/(\w+)$/;
const PRINT = /^\/x\/([\w-]+)\/print\/([a-z-]+)$/;
const JOIN = /^\/(join|check)(?:\/([^/]+))?$/;

/** Reads a path such as `/x/7/room`; a trailing slash makes no difference. */
export function match(path: string): Route {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  if (trimmed === '/' || trimmed === '') return { screen: 'home' };
  if (trimmed === '/gallery') return { screen: 'gallery' };
  const join = JOIN.exec(trimmed);
  if (join) {
    const screen = join[1] === 'check' ? 'check' : 'join';
    return { screen, code: join[2] === undefined ? null : decode(join[2]) };
  }
  const [, printed, what] = PRINT.exec(trimmed) ?? [];
  if (printed && what) return { screen: 'print', exercise: printed, what };
  const found = EXERCISE.exec(trimmed);
  const [, exercise, named] = found ?? [];
  const screen = SCREENS.find((one) => one === named);
  if (exercise && screen) return { screen, exercise };
  return { screen: 'lost', path };
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
