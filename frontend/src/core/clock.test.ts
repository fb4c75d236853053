// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyClock, timeAt, type Clock } from './clock';

function running(speed: number, anchor_t = 0, anchor_at = 0): Clock {
  return { ...emptyClock(), phase: 'running', speed, anchor_t, anchor_at };
}

describe('exercise time', () => {
  // The right-hand column is Python's: anchor_t + max(0, at - anchor_at) * speed // 100
  it.each([
    [100, 0, 0, 0, 0],
    [100, 5_000, 1_000, 1_999, 5_999],
    [25, 0, 0, 3, 0],
    [25, 0, 0, 4, 1],
    [33, 0, 0, 100, 33],
    [33, 7, 0, 199, 72],
    [6000, 0, 0, 1, 60],
    [99, 0, 0, 101, 99],
    [100, 5_000, 1_000, 0, 5_000],
    [6000, 0, 0, 100_000_000_000_001, 6_000_000_000_000_060],
    [99, 0, 0, 9_007_199_254_740_991, 8_917_127_262_193_581],
    [57, 0, 1_700_000_000_000, 9_007_199_254_740_991, 5_133_134_575_202_364],
    [100, -500, 0, 250, -250],
  ])('[FOLD10] at %i percent from t=%i, at=%i: wall %i is t=%i', (speed, t, at, wall, expected) => {
    expect(timeAt(running(speed, t, at), wall)).toBe(expected);
  });

  it('[FOLD10] agrees with integer arithmetic without bounds', () => {
    for (let step = 0; step < 2_000; step++) {
      const passed = Math.floor((2 ** 53 / 6001) * (step / 2_000) * 1) + step;
      const speed = 25 + ((step * 7919) % 5976);
      const exact = Number((BigInt(passed) * BigInt(speed)) / 100n);
      expect(timeAt(running(speed), passed)).toBe(exact);
    }
  });

  it.each(['draft', 'paused', 'ended'] as const)('[FOLD10] stands still while %s', (phase) => {
    expect(timeAt({ ...running(100, 42), phase }, 9_999)).toBe(42);
  });
});
