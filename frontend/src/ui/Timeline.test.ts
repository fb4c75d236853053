import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { lanes, MINUTE, storyStart } from '../gallery/fixtures';
import { grouped, momentAt, share, ticks } from './scale';
import Timeline from './Timeline.svelte';

const length = 45 * MINUTE;

describe('Timeline', () => {
  it.each([
    ['ArrowRight', false, 7 * MINUTE + 5000],
    ['ArrowLeft', true, 6 * MINUTE],
    ['PageUp', false, 12 * MINUTE],
    ['Home', false, 0],
    ['End', false, length],
  ])('[UI11] moves its cursor with %s (Shift: %s)', async (key, shiftKey, t) => {
    const onseek = vi.fn<(t: number) => void>();
    render(Timeline, { lanes, length, t: 7 * MINUTE, storyStart, onseek });
    await fireEvent.keyDown(screen.getByRole('slider'), { key, shiftKey });
    expect(onseek).toHaveBeenCalledExactlyOnceWith(t);
  });

  it('[UI11] says the moment in story time and time since the start', () => {
    render(Timeline, { lanes, length, t: 7 * MINUTE, storyStart, onseek: () => undefined });
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('14:07:00, T+00:07:00');
  });

  it('[UI11] goes to a mark that is pressed', async () => {
    const onseek = vi.fn<(t: number) => void>();
    render(Timeline, { lanes, length, t: 0, storyStart, onseek });
    await fireEvent.click(screen.getByRole('button', { name: /^Statement, 14:30/ }));
    expect(onseek).toHaveBeenCalledExactlyOnceWith(30 * MINUTE);
  });

  it('[UI11] keeps one scale: shares and moments are each other’s inverse and never leave the recording', () => {
    for (const t of [0, 1, 12_345, length - 1, length])
      expect(momentAt(share(t, length), length)).toBe(t);
    expect([momentAt(-1, length), momentAt(2, length), share(-5, length), share(5, 0)]).toEqual([
      0,
      length,
      0,
      0,
    ]);
    expect(ticks(storyStart, length)).toHaveLength(10);
    expect(ticks(storyStart + 90_000, length)[0]).toBe(3.5 * MINUTE);
  });

  it('[UI11] marks that would stand on each other are one, and none is lost', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => ({ t: at, until: null }));
    const groups = grouped(marks, 20_000, 0.01);
    expect(groups).toHaveLength(100);
    expect(groups.flat()).toEqual(marks);
    const spans = [
      { t: 0, until: null },
      { t: 1, until: 9 },
      { t: 2, until: null },
      { t: 3, until: null },
    ];
    expect(grouped(spans, 1_000, 0.01).map((group) => group.map(({ t }) => t))).toEqual([
      [0],
      [1],
      [2, 3],
    ]);
  });
});
