import { createRawSnippet } from 'svelte';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import HoldButton from './HoldButton.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>End it</span>' }));

describe('HoldButton', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function shown(): { button: HTMLElement; onhold: ReturnType<typeof vi.fn> } {
    const onhold = vi.fn<() => void>();
    render(HoldButton, { onhold, hold: 1000, children });
    return { button: screen.getByRole('button'), onhold };
  }

  it('[UI1] does it once when a pointer holds for the whole time', async () => {
    const { button, onhold } = shown();
    await fireEvent.pointerDown(button, { button: 0 });
    await vi.advanceTimersByTimeAsync(999);
    expect(onhold).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await fireEvent.pointerUp(button);
    await fireEvent.click(button);
    await vi.advanceTimersByTimeAsync(5000);
    expect(onhold).toHaveBeenCalledTimes(1);
  });

  it('[UI1] does nothing when it is let go early, by release, by leaving or by losing the focus', async () => {
    const { button, onhold } = shown();
    for (const release of ['pointerUp', 'pointerLeave', 'pointerCancel', 'blur'] as const) {
      await fireEvent.pointerDown(button, { button: 0 });
      await vi.advanceTimersByTimeAsync(900);
      await fireEvent[release](button);
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(onhold).not.toHaveBeenCalled();
  });

  it('[UI1] is held with Space or Enter; a repeating key is not a second press, Escape lets go', async () => {
    const { button, onhold } = shown();
    await fireEvent.keyDown(button, { key: ' ' });
    await vi.advanceTimersByTimeAsync(500);
    await fireEvent.keyDown(button, { key: ' ', repeat: true });
    await vi.advanceTimersByTimeAsync(500);
    expect(onhold).toHaveBeenCalledTimes(1);
    await fireEvent.keyUp(button, { key: ' ' });
    await fireEvent.keyDown(button, { key: 'Enter' });
    await fireEvent.keyDown(button, { key: 'Escape' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(onhold).toHaveBeenCalledTimes(1);
  });

  it('[UI2] takes two clicks from assistive technology that cannot hold, and forgets the first', async () => {
    const { button, onhold } = shown();
    await fireEvent.click(button);
    expect(onhold).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Press again');
    await vi.advanceTimersByTimeAsync(5000);
    await fireEvent.click(button);
    expect(onhold).not.toHaveBeenCalled();
    await fireEvent.click(button);
    expect(onhold).toHaveBeenCalledTimes(1);
  });
});
