// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from './keeping';

describe('drafts that are kept', () => {
  const keeper = new DraftKeeper();
  const kept: string[] = [];
  let standing = true;
  const type = (place: string, text: string): void =>
    keeper.typed({ place, text, stands: () => standing, keep: () => kept.push(text) });

  beforeEach(() => {
    vi.useFakeTimers();
    kept.length = 0;
    standing = true;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('[DRAFT6] hands each version over once, four seconds after the last key', () => {
    type('post', 'We');
    vi.advanceTimersByTime(3_000);
    type('post', 'We are');
    vi.advanceTimersByTime(3_999);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(kept).toEqual(['We are']);
    type('post', 'We are');
    type('post', '  ');
    vi.advanceTimersByTime(10_000);
    expect(kept).toEqual(['We are']);
  });

  it('[DRAFT6] hands over what is left for something else, and nothing that was sent', () => {
    type('reply all:3', 'Sorry');
    type('post', 'Hello');
    expect(kept).toEqual(['Sorry']);
    standing = false;
    keeper.flush();
    vi.advanceTimersByTime(10_000);
    expect(kept).toEqual(['Sorry']);
  });
});
