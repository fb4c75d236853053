import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EscalationView, Level } from '../core/views/types';
import EscalationDial from './EscalationDial.svelte';

function shown(level: Level, cap: Level = 5) {
  const onturn = vi.fn<(level: Level) => void>();
  const escalation: EscalationView = { level, reason: null, by: null, since: null };
  render(EscalationDial, { escalation, storyStart: 0, now: 0, cap, onturn });
  return { slider: screen.getByRole('slider'), onturn };
}

describe('EscalationDial', () => {
  it('[UI10] is a slider that says its level in words', () => {
    const { slider } = shown(3);
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
    expect(slider.getAttribute('aria-valuetext')).toBe('3, trending');
  });

  it.each([
    ['ArrowUp', 4],
    [']', 4],
    ['ArrowLeft', 2],
    ['[', 2],
    ['Home', 0],
    ['End', 5],
    ['1', 1],
  ])('[UI10] asks for a level with %s', async (key, level) => {
    const { slider, onturn } = shown(3);
    await fireEvent.keyDown(slider, { key });
    expect(onturn).toHaveBeenCalledExactlyOnceWith(level);
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
  });

  it('[UI10] asks for nothing above the cap, below nought, for the level it has, or with a modifier', async () => {
    const top = shown(4, 4);
    for (const key of ['ArrowUp', '5', '4', 'x']) await fireEvent.keyDown(top.slider, { key });
    await fireEvent.keyDown(top.slider, { key: '1', ctrlKey: true });
    expect(top.onturn).not.toHaveBeenCalled();
    document.body.replaceChildren();
    const low = shown(0);
    await fireEvent.keyDown(low.slider, { key: 'ArrowDown' });
    expect(low.onturn).not.toHaveBeenCalled();
  });
});
