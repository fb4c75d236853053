import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import EmergencyNotice from '../ui/EmergencyNotice.svelte';
import NoticeCards from '../ui/NoticeCards.svelte';
import { puttingAway, readPutAway } from './putAway';
import SituationNote from './SituationNote.svelte';

/** Nothing is ever resized. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  globalThis.ResizeObserver = NoSizes;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const note = { name: 'team:1', t: 60_000, by: 'Mira', text: 'One post.' };

describe('the day on the screens', () => {
  it('[DAY10] the notice of an emergency cannot be closed; only control has what clears it, and reads who called', async () => {
    const emergency = { call: 'all:9', by: null, role: null };
    const { unmount } = render(EmergencyNotice, { emergency });
    const dialog = screen.getByRole('alertdialog', { name: /This is real/ });
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await fireEvent(dialog, new Event('close'));
    expect((dialog as HTMLDialogElement).open).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    render(EmergencyNotice, {
      emergency: { call: 'all:9', by: 'Tom', role: 'Legal' },
      onclear: () => undefined,
    });
    expect(screen.getByText('Tom')).toBeTruthy();
    expect(screen.getByRole('button', { name: /It is over/ })).toBeTruthy();
  });

  it('[DAY16] what is longer than the bar says so and is opened in place; the next begins short again', async () => {
    const usual = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight');
    if (usual === undefined) throw new Error('a text has no height here');
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      configurable: true,
      get: () => 220,
    });
    const told = ['first', 'second'].map((text) => ({
      name: text,
      kind: 'said' as const,
      t: 0,
      text,
    }));
    const { rerender } = render(NoticeCards, {
      notices: told,
      storyStart: 0,
      onclose: () => undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Read it all' }));
    expect(screen.getByRole('button', { name: 'Show less' })).toBeTruthy();
    await rerender({ notices: told.slice(1) });
    expect(screen.getByRole('button', { name: 'Read it all' })).toBeTruthy();
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', usual);
  });

  it('[DAY11] what is told is put away on this page alone, also with Escape that nothing else uses, one after another, and stays so', async () => {
    const notices = ['second', 'first'].map((text, at) => ({
      name: text,
      kind: 'said' as const,
      t: 0,
      at: 2 - at,
      text,
    }));
    const away: string[] = [];
    render(NoticeCards, { notices, storyStart: 0, onclose: (name) => away.push(name) });
    expect(screen.getByText('and 1 more behind it')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Put away' }));
    expect(away).toEqual(['second']);
    await userEvent.keyboard('{Escape}');
    expect(away).toEqual(['second', 'second']);
    const used = (event: KeyboardEvent): void => event.preventDefault();
    document.body.addEventListener('keydown', used);
    await userEvent.keyboard('{Escape}');
    document.body.removeEventListener('keydown', used);
    expect(away).toHaveLength(2);
    const kept = puttingAway(puttingAway('', 'second'), 'first');
    expect(readPutAway(kept)).toEqual(['second', 'first']);
    expect(readPutAway('not kept by us')).toEqual([]);
  });

  it('[DAY12] anybody of the team brings the situation note up to date; a refusal keeps the words', async () => {
    const said: string[] = [];
    let refused = true;
    render(SituationNote, {
      note,
      storyStart: 0,
      closed: null,
      onnote: (text: string) => {
        said.push(text);
        return Promise.resolve(
          refused ? { code: 'rate_limited', message: 'Too fast.', next: null, field: null } : null,
        );
      },
    });
    expect(screen.getByText('One post.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Update' }));
    const field = screen.getByRole('textbox', { name: 'How things stand' });
    expect((field as HTMLTextAreaElement).value).toBe('One post.');
    await fireEvent.input(field, { target: { value: 'Two posts.' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Too fast.')).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe('Two posts.');
    refused = false;
    await fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByRole('button', { name: 'Update' })).toBeTruthy();
    expect(said).toEqual(['Two posts.', 'Two posts.']);
  });
});
