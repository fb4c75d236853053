import { describe, expect, it } from 'vitest';
import {
  ago,
  clockLength,
  count,
  duration,
  lateness,
  plural,
  sinceStart,
  speedFactor,
  storyTime,
} from './format';
import { dueWord, urgencyOf } from './lateness';

const MINUTE = 60_000;

describe('Times and numbers', () => {
  it('[UI12] tells story time across midnight and T+ before and after the start', () => {
    const late = Date.UTC(2026, 0, 1, 23, 59);
    expect([storyTime(late, 0), storyTime(late, 2 * MINUTE)]).toEqual(['23:59', '00:01']);
    expect([sinceStart(1_390_000), sinceStart(-40_000)]).toEqual(['T+00:23:10', 'T-00:00:40']);
  });

  it('[UI12] says how long ago, how long and how late in words with units', () => {
    expect([ago(9999, 0), ago(40_000, 0), ago(2 * MINUTE, 0), ago(65 * MINUTE, 0)]).toEqual([
      'now',
      '40 s ago',
      '2 min ago',
      '1 h 5 min ago',
    ]);
    expect([duration(48_000), duration(755_000), duration(60 * MINUTE)]).toEqual([
      '48 s',
      '12 min 35 s',
      '1 h',
    ]);
    expect([lateness(38), lateness(2400), lateness(65_000)]).toEqual([
      '+38 ms',
      '+2.4 s',
      '+1 min 5 s',
    ]);
    expect([
      clockLength(40_000),
      clockLength(680_000),
      clockLength(3_730_000),
      clockLength(-1),
    ]).toEqual(['0:40', '11:20', '1:02:10', '0:00']);
  });

  it('[UI12] writes counts as people read them', () => {
    expect([count(873), count(1930), count(48_200), count(1_204_000)]).toEqual([
      '873',
      '1,930',
      '48.2k',
      '1.2M',
    ]);
    expect([plural(1, 'new post'), plural(2, 'reply', 'replies'), speedFactor(25)]).toEqual([
      '1 new post',
      '2 replies',
      '0.25×',
    ]);
  });

  it('[UI13] calls a thing late only after its time, and only while it waits', () => {
    const waiting = { state: 'waiting', dueAt: MINUTE } as const;
    expect([urgencyOf(waiting, MINUTE), urgencyOf(waiting, MINUTE + 1)]).toEqual(['soon', 'late']);
    expect(urgencyOf({ state: 'waiting', dueAt: null }, 9e9)).toBe('waiting');
    expect(urgencyOf({ state: 'answered', dueAt: 0 }, 9e9)).toBe('none');
    expect([dueWord(MINUTE, 0), dueWord(0, 80_000), dueWord(null, 0)]).toEqual([
      'due in 1:00',
      '1:20 late',
      '',
    ]);
  });
});
