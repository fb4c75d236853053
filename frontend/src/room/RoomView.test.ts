import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../tests/layout';
import { rowsUntil, sceneFrom } from '../../tests/support/rooms';
import type { AnyCommand } from '../core/schema.gen';
import type { Scene } from '../core/views';
import type { Outcome } from '../sources/outbox';
import RoomView from './RoomView.svelte';

const now = 60_000;

/** jsdom lays nothing out, so no size ever changes. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

async function shown(scene: Scene, more: object = {}) {
  const given: AnyCommand[] = [];
  const give = (command: AnyCommand): Promise<Outcome> => {
    given.push(command);
    return Promise.resolve({ ok: true, names: [] });
  };
  const made = render(RoomView, { scene, now, give, ...more });
  await tick();
  return { given, ...made };
}
const columns = (): string[] =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent.trim());

describe('the room', () => {
  beforeAll(() => {
    layOut();
    globalThis.ResizeObserver = NoSizes;
    Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
  });

  it('[SCREEN3] before the start it is the brief, the role and the team, and says what is waited for', async () => {
    await shown(sceneFrom('ordinary', 'seat:lead', rowsUntil('ordinary', 'clock.started') - 1));
    expect(columns()).toEqual(expect.arrayContaining(['The brief', 'Your role', 'Team']));
    expect(screen.getByText('Waiting for control to start')).toBeTruthy();
    expect(screen.queryByRole('feed')).toBeNull();
  });

  it('[SCREEN3] it opens with three things only; the team comes with its first word', async () => {
    const early = sceneFrom('clock_games', 'seat:lead', rowsUntil('clock_games', 'clock.started'));
    const said = Object.keys(early.exercise.talk.messages).length;
    expect(said).toBe(0);
    const { unmount } = await shown(early);
    expect(columns()).toEqual(['What is happening', 'For me', 'Write']);
    unmount();
    await shown(sceneFrom('ordinary', 'seat:lead', rowsUntil('ordinary', 'clock.ended') - 1));
    expect(columns()).toContain('Team');
  });

  it('[SCREEN4] who watches gets the same room without anything to act with', async () => {
    await shown(sceneFrom('ordinary', 'observer', rowsUntil('ordinary', 'clock.ended') - 1));
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: /Answer|Settle|Reply|Publish|Delete/ })).toBeNull();
    expect(screen.getByRole('feed')).toBeTruthy();
  });

  it('[SCREEN4] a recorded room gives no commands, whoever it is seen as', async () => {
    const scene = sceneFrom('ordinary', 'seat:lead', rowsUntil('ordinary', 'clock.ended') - 1);
    const { given } = await shown(scene, { give: null, live: false, frame: 'inset' });
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    await fireEvent.keyDown(window, { key: 'n' });
    await fireEvent.keyDown(window, { key: '?' });
    expect(given).toEqual([]);
    expect(screen.getByText('EXERCISE')).toBeTruthy();
  });

  it('[SCREEN3] what waits is settled from its own row, and the header leads to it', async () => {
    const scene = sceneFrom('two_way', 'seat:lead', rowsUntil('two_way', 'message.delivered'));
    const { given } = await shown(
      Object.keys(scene.exercise.messages.delivered).length > 0
        ? scene
        : sceneFrom('two_way', 'seat:lead', rowsUntil('two_way', 'clock.ended') - 1),
    );
    const settle = screen.queryAllByRole('button', { name: 'Settle' });
    expect(settle.length).toBeGreaterThan(0);
    const need = screen.getByRole('button', { name: /needs? you/ });
    await fireEvent.click(need);
    expect(document.activeElement?.closest('[data-item]')).not.toBeNull();
    await fireEvent.click(settle[0] as HTMLElement);
    expect(given[0]).toMatchObject({ type: 'message.settle' });
  });

  it('[SCREEN3] a pause and the end are said across the room, with what comes next', async () => {
    const paused = sceneFrom('clock_games', 'seat:lead', rowsUntil('clock_games', 'clock.paused'));
    const { unmount } = await shown(paused);
    expect(screen.getByText(/paused the exercise/)).toBeTruthy();
    expect(screen.getByText(new RegExp(paused.exercise.clock.reason))).toBeTruthy();
    unmount();
    await shown(sceneFrom('ordinary', 'seat:lead'));
    expect(screen.getByText('The exercise has ended.')).toBeTruthy();
  });

  it('[SCREEN7] the question mark opens the brief, the role card, the keys and looks', async () => {
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true; // jsdom knows no modal dialogues
    };
    await shown(sceneFrom('ordinary', 'seat:lead', rowsUntil('ordinary', 'clock.started')));
    await fireEvent.keyDown(window, { key: '?' });
    await tick();
    const dialog = screen.getByRole('dialog', { name: 'Brief, keys and looks' });
    expect(within(dialog).getByRole('button', { name: 'Compact' })).toBeTruthy();
    expect(within(dialog).getByText('The brief')).toBeTruthy();
    expect(within(dialog).getByRole('article', { name: 'Role card', hidden: true })).toBeTruthy();
  });

  it('[HIDE10] what hiding a reply means is said before it is done', async () => {
    const scene = sceneFrom('deeds', 'seat:lead', rowsUntil('deeds', 'clock.ended') - 1);
    const { given } = await shown(scene);
    const hide = screen.getAllByRole('button', { name: /^Hide reply: post by/ });
    await fireEvent.click(hide[0] as HTMLElement);
    await tick();
    const question = screen.getByRole('region', { name: 'Hide a reply' });
    expect(question.textContent).toContain('can still open it');
    expect(given).toEqual([]);
    await fireEvent.click(within(question).getByRole('button', { name: 'Hide the reply' }));
    expect(given).toMatchObject([{ type: 'reply.hide' }]);
  });
});
