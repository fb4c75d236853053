import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSights } from './sights';

/** What the test says is in sight. */
class Eye {
  static readonly all: Eye[] = [];
  readonly #watched = new Set<Element>();
  constructor(readonly seen: IntersectionObserverCallback) {
    Eye.all.push(this);
  }
  observe(element: Element): void {
    this.#watched.add(element);
  }
  unobserve(element: Element): void {
    this.#watched.delete(element);
  }
  disconnect(): void {
    this.#watched.clear();
  }
  show(element: Element, isIntersecting: boolean): void {
    if (!this.#watched.has(element)) return;
    const entry = { target: element, isIntersecting } as unknown as IntersectionObserverEntry;
    this.seen([entry], this as unknown as IntersectionObserver);
  }
}

function post(root: HTMLElement, name: string): HTMLElement {
  const element = document.createElement('article');
  element.dataset['post'] = name;
  root.append(element);
  return element;
}

describe('what was on a screen', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watching() {
    const root = document.createElement('div');
    const told: string[][] = [];
    let open = true;
    const stop = watchSights(root, {
      tell: (posts) => open && told.push(posts) > 0,
      observer: Eye as unknown as typeof IntersectionObserver,
    });
    const eye = Eye.all.at(-1) as Eye;
    return { root, told, stop, eye, close: (now: boolean) => (open = !now) };
  }

  it('[SIGHT4] a post that was in sight for a second is told once, others are not', () => {
    const { root, told, stop, eye } = watching();
    const [first, second, third] = ['all:1', 'all:2', 'all:3'].map((name) => post(root, name)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    vi.advanceTimersByTime(1000);
    eye.show(first, true);
    eye.show(second, true);
    vi.advanceTimersByTime(1000);
    eye.show(second, false);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([['all:1']]);
    eye.show(third, true);
    vi.advanceTimersByTime(4000);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([['all:1'], ['all:3']]);
    stop();
    post(root, 'all:4');
    vi.advanceTimersByTime(20_000);
    expect(told).toHaveLength(2);
  });

  it('[SIGHT4] a row that comes to show another post begins anew', () => {
    const { root, told, eye, stop } = watching();
    const row = post(root, 'all:1');
    vi.advanceTimersByTime(1000);
    eye.show(row, true);
    vi.advanceTimersByTime(900);
    row.dataset['post'] = 'all:2';
    vi.advanceTimersByTime(100);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([['all:2']]);
    stop();
  });

  it('[SIGHT4] what could not go out is told when it can', () => {
    const { root, told, eye, close, stop } = watching();
    close(true);
    const row = post(root, 'all:1');
    vi.advanceTimersByTime(1000);
    eye.show(row, true);
    vi.advanceTimersByTime(9000);
    expect(told).toEqual([]);
    close(false);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([['all:1']]);
    stop();
  });
});
