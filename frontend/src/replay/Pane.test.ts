import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../tests/layout';
import { sceneFrom } from '../../tests/support/rooms';
import Pane from './Pane.svelte';

beforeAll(() => {
  layOut();
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

function shown(viewer: string) {
  const onjump = vi.fn();
  const scene = sceneFrom('a_public_that_reacts', viewer);
  const rest = { title: viewer, letter: null, storyStart: 0, unseen: [], onjump };
  render(Pane, { scene, now: 710_000, ...rest });
  return onjump;
}

describe('a framed screen of a replay', () => {
  it('[LISTEN19] control sees the reasons of that moment, and goes from one to its act', async () => {
    const onjump = shown('control');
    expect(screen.getByText(/minutes of silence/)).toBeTruthy();
    const [act] = screen.getAllByText('Go to the act');
    await fireEvent.click(act!);
    expect(onjump).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^control:/));
  });

  it('[LISTEN19] a role sees what it could listen to then, and no reason', () => {
    shown('seat:social');
    expect(screen.getByText(/posts? in 5 min/)).toBeTruthy();
    expect(screen.queryByText(/Why the public/)).toBeNull();
  });
});
