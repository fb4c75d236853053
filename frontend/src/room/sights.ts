/**
 * Tells the server which posts this screen has shown, so that the hot wash can say who had what before them and when.
 *
 * A post counts when at least half of it was in sight for a second. Reports are bundled: the first goes out at once,
 * further ones five seconds after the last. What was told is not told again, and nothing is told of a hidden page.
 */
import type { Name } from '../core/schema.gen';

const TICK = 1000; // ms: how often it is looked, and how long a post must have been in sight
const APART = 5; // ticks between two reports
const MOST = 40; // posts in one report: the server's bound
const HALF = 0.5;

export interface Watching {
  /** Hands a report over. False when it could not go out now: it is tried again. */
  tell: (posts: [Name, ...Name[]]) => boolean;
  observer?: typeof IntersectionObserver;
}

/** Watches the posts inside an element until the function that it gives back is called. */
export function watchSights(
  root: HTMLElement,
  { tell, observer = IntersectionObserver }: Watching,
) {
  const told = new Set<Name>();
  const waiting = new Set<Name>();
  const watched = new Set<Element>();
  const inSight = new Set<Element>();
  const before = new Map<Element, Name>();
  let silent = APART;

  const eye = new observer(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
    },
    { threshold: HALF },
  );

  function look(): void {
    silent++;
    const found = new Set<Element>(root.querySelectorAll('[data-post], [data-shows]'));
    for (const gone of watched) {
      if (found.has(gone)) continue;
      eye.unobserve(gone);
      for (const set of [watched, inSight]) set.delete(gone);
    }
    for (const element of found) {
      if (watched.has(element)) continue;
      watched.add(element);
      eye.observe(element);
    }
    note();
    if (waiting.size > 0 && silent > APART) report();
  }

  /** What has been in sight, as the same post, since the look before. */
  function note(): void {
    const now = new Map<Element, Name>();
    for (const element of document.hidden ? [] : inSight) {
      const name = nameIn(element);
      if (name === null) continue;
      now.set(element, name);
      if (before.get(element) === name && !told.has(name)) waiting.add(name);
    }
    before.clear();
    for (const [element, name] of now) before.set(element, name);
  }

  function report(): void {
    const [first, ...others] = [...waiting].slice(0, MOST);
    if (first === undefined || !tell([first, ...others])) return;
    silent = 0;
    for (const post of [first, ...others]) {
      told.add(post);
      waiting.delete(post);
    }
  }

  const timer = setInterval(look, TICK);
  return (): void => {
    clearInterval(timer);
    eye.disconnect();
  };
}

function nameIn(element: Element): Name | null {
  if (!(element instanceof HTMLElement)) return null;
  return element.dataset['post'] ?? element.dataset['shows'] ?? null;
}
