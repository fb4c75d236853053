/** jsdom lays nothing out. This gives it one: a feed 600 px high, whose rows are 100 px each, and scrolling that is heard. */
const FEED = 600;
const ROW = 100;

function heightOf(element: HTMLElement): number {
  if (element.getAttribute('role') === 'feed') return FEED;
  return element.hasAttribute('data-index') ? ROW : 0;
}

/** Nothing is ever resized. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function layOut(): void {
  globalThis.ResizeObserver ??= NoSizes;
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return heightOf(this);
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', {
    configurable: true,
    get: () => 356,
  });
  Element.prototype.scrollTo = function scrollTo(
    this: Element,
    to?: ScrollToOptions | number,
  ): void {
    if (typeof to === 'object') scrollBy(this, to.top ?? 0);
  };
}

function scrollBy(element: Element, top: number): void {
  element.scrollTop = top;
  element.dispatchEvent(new Event('scroll'));
}
