import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { begun, type Story } from '../../tests/support/Story';
import { sceneFrom } from '../../tests/support/rooms';
import Listening from './Listening.svelte';

function measured(story: Story, volume: number, spike: number, loudest: string[] = []): void {
  story.t += 60_000;
  story.add('all', {
    type: 'public.measured',
    volume,
    reach: 12_400,
    sentiment: -42,
    anger: 38,
    loudest,
    trending: ['tunnel', '#fjordline'],
    spike,
  });
}

describe('listening', () => {
  it('[LISTEN8] without a public there is nothing to listen to, and nothing is drawn', () => {
    render(Listening, { scene: begun().scene(), storyStart: 0, onopen: vi.fn() });
    expect(screen.queryByText('Listening')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('[LISTEN9] a spike is said once, when it begins, and takes no focus', async () => {
    const story = begun();
    measured(story, 4, 0);
    const { rerender } = render(Listening, {
      scene: story.scene(),
      storyStart: 0,
      onopen: vi.fn(),
    });
    const status = screen.getByRole('status');
    const focused = document.activeElement;
    measured(story, 20, 250);
    await rerender({ scene: story.scene() });
    await tick();
    expect(status.textContent).toBe('Spike: 20 posts in five minutes, 2.5 times the usual.');
    measured(story, 44, 410);
    await rerender({ scene: story.scene() });
    expect(status.textContent).toBe('Spike: 20 posts in five minutes, 2.5 times the usual.');
    expect(screen.getByText(/spike, 4.1 times the usual/)).toBeTruthy();
    measured(story, 40, 0);
    await rerender({ scene: story.scene() });
    expect(status.textContent).toBe('');
    expect(document.activeElement).toBe(focused);
  });

  it('[LISTEN10] the loudest open their profile, and its posts open their thread', async () => {
    const story = begun();
    const kai = story.account('kai');
    const post = story.post(kai, 'Still in the tunnel.');
    measured(story, 5, 0, [kai]);
    const onopen = vi.fn();
    render(Listening, { scene: story.scene(), storyStart: 0, onopen });
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await fireEvent(details, new Event('toggle'));
    expect(within(details).getByText('12.4k')).toBeTruthy();
    expect(within(details).getByText('#fjordline')).toBeTruthy();
    const account = within(details).getByRole('button', { name: /KAI/ });
    await fireEvent.click(account);
    expect(account.getAttribute('aria-expanded')).toBe('true');
    await fireEvent.click(within(details).getByRole('button', { name: /Still in the tunnel/ }));
    expect(onopen).toHaveBeenCalledExactlyOnceWith(post);
  });

  it('[LISTEN9] a spike that was there when the page opened is said as well', async () => {
    const story = begun();
    measured(story, 20, 250);
    render(Listening, { scene: story.scene(), storyStart: 0, onopen: vi.fn() });
    await tick();
    expect(screen.getByRole('status').textContent).toContain('Spike: 20 posts');
  });

  it('[LISTEN1] a recorded room has what its role was told', () => {
    const scene = sceneFrom('a_public_that_reacts', 'seat:social');
    render(Listening, { scene, storyStart: 0, onopen: vi.fn() });
    const { volume, anger } = scene.exercise.public.measured.at(-1)!;
    expect(screen.getByText(new RegExp(`${volume} posts? in 5 min`))).toBeTruthy();
    expect(screen.getByText(`angry ${anger} %`)).toBeTruthy();
  });
});
