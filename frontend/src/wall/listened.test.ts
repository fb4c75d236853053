import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { begun } from '../../tests/support/Story';
import { sceneFrom } from '../../tests/support/rooms';
import type { You } from '../core/views';
import { count } from '../ui/format';
import WallView from './WallView.svelte';

const WALL: You = { participant: null, role: 'wall', seat: null };

describe('the wall of a public', () => {
  it('[LISTEN18] has the figures of listening in one line', () => {
    const scene = { ...sceneFrom('a_public_that_reacts', 'observer'), you: WALL };
    render(WallView, { scene, now: 710_000, door: null, at: 0 });
    const { volume, reach, anger } = scene.exercise.public.measured.at(-1)!;
    const line = screen.getByText(/posts? in 5 min/).textContent;
    expect(line).toContain(`${volume} post`);
    expect(line).toContain(`reach ${count(reach)}`);
    expect(line).toContain(`${anger} % angry`);
  });

  it('[LISTEN8] has no such line in an exercise without a public', () => {
    render(WallView, { scene: begun().scene(WALL), now: 0, door: null, at: 0 });
    expect(screen.queryByText(/sentiment/)).toBeNull();
  });
});
