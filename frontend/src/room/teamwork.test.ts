import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../tests/layout';
import { rowsUntil, sceneFrom } from '../../tests/support/rooms';
import type { AnyCommand } from '../core/schema.gen';
import type { Scene } from '../core/views';
import type { Outcome } from '../sources/outbox';
import RoomView from './RoomView.svelte';

/** jsdom lays nothing out, so no size ever changes. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const LOG = 'many_hands';
const until = (type: string): number => rowsUntil(LOG, type);
const seen = (seat: string, at: number): Scene => sceneFrom(LOG, `seat:${seat}`, at);

async function drawn(scene: Scene) {
  const given: AnyCommand[] = [];
  const give = (command: AnyCommand): Promise<Outcome> => {
    given.push(command);
    return Promise.resolve({ ok: true, names: [] });
  };
  const { unmount } = render(RoomView, { scene, now: 100_000, give });
  await tick();
  return { given, unmount };
}
const shown = async (scene: Scene): Promise<AnyCommand[]> => (await drawn(scene)).given;
/** What a button is called: its label, or its words. By hand, because roles are slow to find in a whole room. */
function named(button: HTMLElement, name: string | RegExp): boolean {
  const word = button.getAttribute('aria-label') ?? button.textContent.replace(/\s+/g, ' ').trim();
  return typeof name === 'string' ? word === name : name.test(word);
}
function buttons(name: string | RegExp, where: ParentNode = document): HTMLElement[] {
  return [...where.querySelectorAll('button')].filter((button) => named(button, name));
}
async function press(name: string | RegExp, where: ParentNode = document): Promise<void> {
  const [button] = buttons(name, where);
  expect(button, `a button ${name}`).toBeDefined();
  await fireEvent.click(button as HTMLElement);
}
const part = (name: string): HTMLElement =>
  screen.queryByLabelText(name, { selector: 'section' }) ??
  (screen.getByText(name, { selector: 'h2' }).closest('section') as HTMLElement);
async function write(text: string): Promise<void> {
  const form = screen.getByLabelText('Write', { selector: 'form' });
  await fireEvent.input(form.querySelector('textarea') as HTMLElement, { target: { value: text } });
}

describe('the team at work', () => {
  beforeAll(() => {
    layOut();
    globalThis.ResizeObserver = NoSizes;
    Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
  });

  it('[APPR8] a draft that asks for a yes is on top of what waits, whole, and is approved', async () => {
    const scene = seen('legal', until('approval.asked'));
    const [draft] = Object.keys(scene.exercise.approvals.approvals);
    const given = await shown(scene);
    await press('Read and approve', part('For me'));
    const desk = screen.getByLabelText('A draft to approve', { selector: 'section' });
    expect(within(desk).getByText('We are sorry if …')).toBeTruthy();
    await press('Approve', desk);
    expect(given).toEqual([{ type: 'approval.give', approval: draft }]);
  });

  it('[APPR8] it is sent back with a word', async () => {
    const scene = seen('legal', until('approval.asked'));
    const [draft] = Object.keys(scene.exercise.approvals.approvals);
    const given = await shown(scene);
    await press('Read and approve', part('For me'));
    await press('Send back', screen.getByLabelText('A draft to approve', { selector: 'section' }));
    const word = screen.getByLabelText('What should change?');
    await fireEvent.input(word, { target: { value: 'No “if”.' } });
    await press('Send back', screen.getByLabelText('A draft to approve', { selector: 'section' }));
    expect(given[0]).toEqual({ type: 'approval.return', approval: draft, word: 'No “if”.' });
  });

  it('[APPR8] who doubts asks in the team’s talk, about that draft', async () => {
    const scene = seen('legal', until('approval.asked'));
    const [draft] = Object.keys(scene.exercise.approvals.approvals);
    const given = await shown(scene);
    await press('Read and approve', part('For me'));
    await press('Ask', screen.getByLabelText('A draft to approve', { selector: 'section' }));
    const say = screen.getByLabelText('Say to the team', { selector: 'textarea' });
    await fireEvent.input(say, { target: { value: 'Who knows the cause?' } });
    await fireEvent.keyDown(say, { key: 'Enter' });
    expect(given[0]).toMatchObject({ type: 'talk.say', about: draft });
  });

  it('[APPR9] the composer asks the roles that are chosen', async () => {
    const given = await shown(seen('social', until('clock.started')));
    await fireEvent.click(screen.getByLabelText(/^Legal/, { selector: 'input' }));
    await write('We are on it.');
    await press(/^Ask .* to approve$/);
    expect(given[0]).toMatchObject({ type: 'approval.ask', text: 'We are on it.', of: ['legal'] });
  });

  it('[DRAFT7] what stands in the composer is handed over only where drafts are recorded', async () => {
    const scene = seen('social', until('clock.started'));
    vi.useFakeTimers();
    const { given, unmount } = await drawn(scene);
    await write('We are');
    vi.advanceTimersByTime(10_000);
    expect(given).toEqual([]);
    unmount();
    const { exercise } = scene;
    const told = { ...exercise, recording: { ...exercise.recording, drafts: true } };
    const { given: kept } = await drawn({ ...scene, exercise: told });
    await write('We are so');
    vi.advanceTimersByTime(4_000);
    vi.useRealTimers();
    expect(kept).toMatchObject([
      { type: 'draft.keep', form: 'post', about: null, text: 'We are so' },
    ]);
  });

  it('[APPR9] a draft that came back is taken up again with its words, and asks the same roles', async () => {
    const scene = seen('social', until('approval.returned'));
    const [draft] = Object.keys(scene.exercise.approvals.approvals);
    const given = await shown(scene);
    expect(within(part('Team')).getByText('“If” makes it her fault.')).toBeTruthy();
    await press('Edit and ask again');
    await write('We are sorry.');
    await press(/^Ask .* to approve$/);
    const again = { type: 'approval.ask', revises: draft, of: ['legal', 'lead'] };
    expect(given[0]).toMatchObject(again);
  });

  it('[APPR13] the team’s drafts say how many are to approve and how many were sent back; one of those is let go', async () => {
    const scene = seen('social', until('approval.returned'));
    const [draft] = Object.keys(scene.exercise.approvals.approvals);
    const given = await shown(scene);
    expect(within(part('Team')).getByText('Drafts: 1 sent back')).toBeTruthy();
    await press('Let it go', part('For me'));
    expect(given).toEqual([{ type: 'approval.withdraw', approval: draft }]);
  });

  it('[QUEUE8] the queue stands below the composer and in the team’s column; one press stops all', async () => {
    const scene = seen('social', until('approval.asked'));
    const given = await shown(scene);
    expect(screen.getByText(/goes out in/)).toBeTruthy();
    await press('Pause all', part('Queue'));
    expect(given).toEqual([{ type: 'schedule.pause', scheduled: null }]);
  });

  it('[QUEUE10] a new post may wait for a time of the story', async () => {
    const given = await shown(seen('social', until('clock.started')));
    await write('Good night.');
    await press('Later');
    await press('in 5 min');
    await press(/^Queue for 09:07$/);
    expect(given[0]).toMatchObject({ type: 'post.schedule', text: 'Good night.', due: 420_000 });
  });

  it('[TRIAGE6] an open thread says who has the post, and lets one take it over, or raise it in talk', async () => {
    const scene = seen('legal', until('approval.asked'));
    const [post] = Object.keys(scene.exercise.triage.claims);
    const given = await shown(scene);
    await fireEvent.click(document.querySelector(`[data-post="${post}"]`) as HTMLElement);
    await press('Take it over');
    expect(given[0]).toEqual({ type: 'post.claim', post, take_over: true });
    await press('Raise in talk');
    const say = screen.getByLabelText('Say to the team', { selector: 'textarea' });
    await fireEvent.input(say, { target: { value: 'Who takes this?' } });
    await fireEvent.keyDown(say, { key: 'Enter' });
    expect(given[1]).toMatchObject({ type: 'talk.say', about: post });
  });

  it('[POLICY2] what is written finds its guidance, which blocks nothing', async () => {
    const given = await shown(seen('social', until('clock.started')));
    await write('We are so sorry.');
    const form = screen.getByLabelText('Write', { selector: 'form' });
    expect(within(form).getByText('Say it once, without “if”.')).toBeTruthy();
    await press(/^Publish as/);
    expect(given[0]).toMatchObject({ type: 'post.publish' });
  });

  it('[POLICY3] a personal account says that it is not the brand’s', async () => {
    const joined = rowsUntil('moving_people', 'account.entrusted') + 100;
    const scene = sceneFrom('moving_people', 'seat:staff', joined);
    scene.exercise.clock.phase = 'running';
    await shown(scene);
    const form = screen.getByLabelText('Write', { selector: 'form' });
    expect(within(form).getByText('Publishing as yourself')).toBeTruthy();
    expect(within(form).getByText(/^This is a personal account/)).toBeTruthy();
  });
});
