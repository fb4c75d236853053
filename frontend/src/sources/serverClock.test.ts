// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyClock } from '../core/clock';
import { ServerClock } from './serverClock';

const running = { phase: 'running', speed: 100, t: 60_000 } as const;

describe('the time in the exercise', () => {
  it('[SRC17] is counted on from what the server said', () => {
    const clock = new ServerClock();
    expect(clock.t(5)).toBe(0);
    clock.take(running, 1_000);
    expect(clock.t(1_000)).toBe(60_000);
    expect(clock.t(3_500)).toBe(62_500);
    clock.take({ ...running, speed: 250, t: 70_000 }, 4_000);
    expect(clock.t(4_100)).toBe(70_250);
  });

  it('[SRC17] a delayed reading does not turn it back', () => {
    const clock = new ServerClock();
    clock.take(running, 1_000);
    clock.take({ ...running, t: 65_000 }, 6_300);
    expect(clock.t(6_300)).toBe(65_300);
  });

  it('[SRC17] a jump, or a server that was set right, is followed at once', () => {
    const clock = new ServerClock();
    clock.take(running, 1_000);
    clock.take({ ...running, t: 600_000 }, 2_000);
    expect(clock.t(2_000)).toBe(600_000);
    clock.take({ ...running, t: 61_000 }, 3_000);
    expect(clock.t(3_000)).toBe(61_000);
  });

  it('[SRC17] a pause that was folded stops it before the server says so again', () => {
    const clock = new ServerClock();
    clock.take(running, 1_000);
    clock.folded({ ...emptyClock(), phase: 'paused', anchor_t: 62_000 }, 3_010);
    expect(clock.t(99_000)).toBe(62_000);
    clock.folded({ ...emptyClock(), phase: 'running', anchor_t: 62_000 }, 100_000);
    expect(clock.t(100_500)).toBe(62_500);
  });

  it('[SRC17] what is folded late, and was told long ago, changes nothing', () => {
    const clock = new ServerClock();
    clock.take(running, 1_000);
    clock.folded({ ...emptyClock(), phase: 'running', anchor_t: 0, anchor_at: 77 }, 1_050);
    expect(clock.t(1_050)).toBe(60_050);
  });
});
