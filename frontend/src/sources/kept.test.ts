// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { backOff } from './schedule';
import { forgetReload, keepDraft, readDraft, reloadOnce, type Store } from './kept';

function store(): Store & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const refusing: Store = {
  getItem: () => {
    throw new Error('private window');
  },
  setItem: () => {
    throw new Error('disc full');
  },
  removeItem: () => {
    throw new Error('private window');
  },
};

describe('what outlives a reload', () => {
  it('[SRC30] is a text that was being written, in its place, until it is empty', () => {
    const kept = store();
    keepDraft(kept, '7', 'post', 'We are');
    expect([readDraft(kept, '7', 'post'), readDraft(kept, '8', 'post')]).toEqual(['We are', '']);
    keepDraft(kept, '7', 'post', '');
    expect(kept.kept.size).toBe(0);
  });

  it('[SRC30] and nothing breaks where nothing can be kept', () => {
    keepDraft(refusing, '7', 'post', 'text');
    expect(readDraft(refusing, '7', 'post')).toBe('');
  });

  it('[SRC12] a page that is too old loads itself again once', () => {
    const kept = store();
    let reloads = 0;
    const reload = (): void => void reloads++;
    expect([reloadOnce(kept, reload), reloadOnce(kept, reload)]).toEqual([true, false]);
    forgetReload(kept);
    expect([reloadOnce(kept, reload), reloads]).toEqual([true, 2]);
    expect(reloadOnce(refusing, reload)).toBe(false);
    expect(reloads).toBe(2);
  });
});

describe('the wait before the next try', () => {
  it('[SRC15] lies between 0.2 and 5 seconds, and grows', () => {
    for (let failures = 0; failures < 40; failures++) {
      expect(backOff(failures, 0)).toBe(200);
      expect(backOff(failures, 0.999)).toBeLessThanOrEqual(5_000);
    }
    expect(backOff(0, 0.999)).toBeLessThan(400);
    expect(backOff(5, 0.999)).toBeGreaterThan(4_900);
  });
});
