import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../tests/support/Story';
import type { AnyCommand } from '../core/schema.gen';
import { Drafts } from '../room/drafts.svelte';
import type { Outcome } from '../sources/outbox';
import ControlView from './ControlView.svelte';
import { Ways } from './door';
import { keyMeant, lineMeant } from './keys';

/** What jsdom lacks of a browser's dialogues and sizes. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

function open(
  story: Story,
  answer: Outcome | Promise<Outcome> = { ok: true, names: [] },
): AnyCommand[] {
  const given: AnyCommand[] = [];
  render(ControlView, {
    scene: story.scene(CONTROL),
    entries: story.items,
    now: 5_000,
    status: {
      connection: 'live',
      message: null,
      retryIn: null,
      behind: 0,
      pending: [],
      unconducted: null,
      presenceLost: false,
    },
    give: (command: AnyCommand) => {
      given.push(command);
      return Promise.resolve(answer);
    },
    drafts: new Drafts('', null),
    ways: new Ways('x', null, { ask: () => Promise.reject(new Error('not asked here')) }),
    door: null,
    ondoors: () => undefined,
    onretry: () => undefined,
    replay: '/replay',
    log: '/log',
  });
  return given;
}

const press = (key: string): Promise<boolean> => fireEvent.keyDown(document.body, { key });

function planned(): Story {
  const story = begun();
  story.inject(60_000, 0);
  return story;
}

describe('the keys of control', () => {
  it('[CTRL14] mean nothing in a text field, in a dialogue or with a modifier; Space belongs to a focused button', () => {
    document.body.innerHTML =
      '<input><textarea></textarea><select></select><dialog><p id="in"></p></dialog><button>B</button>';
    const meant = (target: Element, key: string, more: KeyboardEventInit = {}): string | null => {
      let found: string | null = null;
      const listen = (event: Event): void => {
        found = keyMeant(event as KeyboardEvent);
      };
      addEventListener('keydown', listen);
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      removeEventListener('keydown', listen);
      return found;
    };
    const at = (what: string): Element => document.querySelector(what) as Element;
    for (const what of ['input', 'textarea', 'select', '#in']) {
      expect([what, meant(at(what), 'f'), meant(at(what), ' ')]).toEqual([what, null, null]);
    }
    expect([meant(at('button'), 'F'), meant(at('button'), ' ')]).toEqual(['fire', null]);
    expect(meant(document.body, 'f', { ctrlKey: true })).toBeNull();
    expect(meant(document.body, 'f', { repeat: true })).toBeNull();
    expect(meant(document.body, ' ')).toBe('pause');
  });

  it('[CTRL15] F fires what is next, at most once for each press that is not yet answered', async () => {
    const given = open(planned(), new Promise<Outcome>(() => undefined));
    await press('f');
    await press('f');
    expect(given).toEqual([{ type: 'inject.release', inject: 'control:1' }]);
  });

  it('[CTRL16] a pause takes a reason: Space, a number and Enter are enough', async () => {
    const given = open(planned());
    await press(' ');
    const field = screen.getByLabelText('Reason');
    await fireEvent.keyDown(field, { key: '3' });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(given).toEqual([
      { type: 'clock.pause', reason: 'Time to talk about where we are', question: '' },
    ]);
  });

  it('[CTRL16] Space lets a paused exercise go on at once, and does nothing before the start', async () => {
    const story = planned();
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    const given = open(story);
    await press(' ');
    expect(given).toEqual([{ type: 'clock.resume' }]);
  });

  it('[WASH29] ending opens the review to everybody in the same act, unless control takes the tick away', async () => {
    const everything = open(begun());
    const end = screen.getByRole('button', { name: /^End the exercise/ });
    await fireEvent.click(end); // pressed twice, as assistive technology does, in place of holding
    await fireEvent.click(end);
    expect(everything).toEqual([{ type: 'clock.end', open_review: true }]);
    cleanup();
    const closed = open(begun());
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'and open the review to everybody' }),
    );
    const again = screen.getByRole('button', { name: /^End the exercise/ });
    await fireEvent.click(again);
    await fireEvent.click(again);
    expect(closed).toEqual([{ type: 'clock.end', open_review: false }]);
  });

  it('[WASH29] after the end R opens it to everybody, once', async () => {
    const audiences = ['team', 'seats', 'staff', 'control'] as const;
    const running = open(begun());
    await press('r');
    expect(running).toEqual([]);
    cleanup();
    const ended = begun();
    ended.add('all', { type: 'clock.ended', reason: '' });
    const given = open(ended);
    await press('r');
    expect(given).toEqual([{ type: 'review.open', role: 'everybody', audiences }]);
    cleanup();
    for (const role of ['player', 'observer', 'evaluator', 'wall'] as const) {
      ended.add('all', { type: 'review.opened', role, audiences: [...audiences] });
    }
    const opened = open(ended);
    expect(screen.getByText(/^Everybody reads everything now/)).toBeDefined();
    await press('r');
    expect(opened).toEqual([]);
  });

  it('[CTRL36] in a pause the replay stands where nothing can be fired', () => {
    const story = planned();
    open(story);
    expect(screen.queryByText('Watch it again')).toBeNull();
    cleanup();
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    open(story);
    expect(screen.queryByText('Watch it again')).not.toBeNull();
    expect(screen.queryByText('Fire next')).toBeNull();
  });

  it('[CTRL35] a lone number in an empty field is the line of that number; in a text it is a digit', () => {
    const lines = ['By quarter to.', 'Not yet.'];
    const meant = (key: string, text: string, more: KeyboardEventInit = {}): string | null =>
      lineMeant(new KeyboardEvent('keydown', { key, ...more }), text, lines);
    expect([meant('1', ''), meant('2', '')]).toEqual(lines);
    expect([meant('3', ''), meant('0', ''), meant('a', ''), meant('Enter', '')]).toEqual(
      Array(4).fill(null),
    );
    expect([meant('2', 'At 1'), meant('2', 'By quarter to.')]).toEqual([null, null]);
    expect([meant('2', '', { ctrlKey: true }), meant('2', '', { repeat: true })]).toEqual([
      null,
      null,
    ]);
  });

  it('[CTRL17] the dial is not turned without a reason', async () => {
    const given = open(planned());
    await press(']');
    const field = screen.getByLabelText('Reason');
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(given).toEqual([]);
    await userEvent.type(field, 'Radio has it');
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(given).toEqual([{ type: 'escalation.change', level: 1, reason: 'Radio has it' }]);
  });

  it('[CTRL18] what the server refuses is said in its own words, and the dialogue stays', async () => {
    const message = 'Only a running exercise can be paused.';
    const refusal = { code: 'wrong_state', message, next: null, field: null };
    open(planned(), { ok: false, refusal });
    await press('f');
    expect(await screen.findByText(message)).toBeTruthy();
    await press(' ');
    await fireEvent.keyDown(screen.getByLabelText('Reason'), { key: 'Enter' });
    expect(await screen.findAllByText(message)).toHaveLength(2);
  });
});
