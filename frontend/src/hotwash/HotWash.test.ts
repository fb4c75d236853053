import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Refusal, type ExerciseShown } from '../api';
import type { AnyCommand } from '../core/schema.gen';
import type { HotMoment, HotWash as Wash } from './hotwash';
import HotWash, { type Server } from './HotWash.svelte';

function moment(kind: string, t: number, more: Partial<HotMoment> = {}): HotMoment {
  const role = {
    seat: 'social',
    title: 'Social desk',
    then: 'Liking a post',
    seen: null,
    acted: null,
  };
  return {
    key: `${kind} all:${t}`,
    kind,
    t,
    title: `Title ${t}`,
    line: '',
    sentence: `Sentence ${t}.`,
    done: '',
    answered: null,
    expected: '',
    mark: null,
    post: null,
    roles: [role, { ...role, seat: 'legal', title: 'Legal' }],
    ...more,
  };
}

function wash(): Wash {
  return {
    title: 'The bare repost',
    organisation: '',
    story_start: 0,
    ended: 60_000,
    views: ['social'],
    seats: [{ key: 'social', title: 'Social desk', held: true }],
    moments: [moment('reposted', 10_000), moment('important', 20_000), moment('deleted', 30_000)],
    figures: [],
    matrix: { definition: 'Told.', rows: [] },
    expectations: [],
    objectives: [],
    seen: [],
    decisions: [],
    changes: [],
  };
}

class Desk implements Server {
  readonly given: AnyCommand[] = [];
  refusal: Refusal | null = null;
  constructor(
    public found: Wash | Refusal = wash(),
    readonly role: 'player' | 'observer' = 'player',
  ) {}
  show = (): Promise<ExerciseShown> =>
    Promise.resolve({
      id: 'x1',
      title: 'Told',
      phase: 'ended',
      you: [
        { participant: 'p1mira', role: this.role, seat: this.role === 'player' ? 'social' : null },
      ],
      may_control: false,
    });
  hotwash = (): Promise<Wash> =>
    this.found instanceof Refusal ? Promise.reject(this.found) : Promise.resolve(this.found);
  submit = (_: string, __: string, command: AnyCommand): Promise<unknown> => {
    this.given.push(command);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve({});
  };
}

const show = (server: Desk) => render(HotWash, { exercise: 'x1', server });
const loud = (): string => screen.getAllByRole('heading', { level: 2 })[1]?.textContent ?? '';

describe('the hot wash', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
  });
  afterEach(() => {
    cleanup();
    history.replaceState(null, '', '/');
  });

  it('[WASH14] J and K go through the moments, and Space plays from the chosen one', async () => {
    show(new Desk());
    await screen.findByRole('heading', { name: 'Sentence 20000.' });
    await fireEvent.keyDown(document.body, { key: 'j' });
    expect(loud()).toBe('Sentence 30000.');
    await fireEvent.keyDown(document.body, { key: 'j' });
    expect(loud()).toBe('Sentence 30000.');
    await fireEvent.keyDown(document.body, { key: 'k' });
    await fireEvent.keyDown(document.body, { key: 'k' });
    expect(loud()).toBe('Sentence 10000.');
    expect(screen.getByRole('link', { name: /^Replay from/ }).getAttribute('href')).toBe(
      '/x/x1/replay?viewer=p1mira&t=10000&play=1',
    );
    await fireEvent.keyDown(document.body, { key: ' ' });
    expect(location.pathname + location.search).toBe('/x/x1/replay?viewer=p1mira&t=10000&play=1');
  });

  it('[WASH15] a role is a way into its replay for those who may watch it, and a name for all others', async () => {
    show(new Desk());
    const roles = await screen.findByRole('region', { name: 'What each role saw then' });
    expect(within(roles).getByRole('link').getAttribute('href')).toBe(
      '/x/x1/replay?viewer=p1mira&as=seat:social&t=20000&play=1',
    );
    expect(within(roles).getByText('Legal')).toBeDefined();
  });

  it('[WASH16] before the end it says when it opens, and why where it cannot', async () => {
    const early = new Desk(new Refusal('wrong_state', 'It begins when it has ended.'));
    const { unmount } = show(early);
    expect(await screen.findByText('The hot wash begins at the end')).toBeDefined();
    unmount();
    const away = new Desk(new Refusal('unreachable', 'No server.'));
    show(away);
    await screen.findByText(/No server\./);
    away.found = wash();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Sentence 20000.' })).toBeDefined();
  });

  it('[WASH17] whoever was at the table adds a change, and is told why where it is refused', async () => {
    const desk = new Desk();
    show(desk);
    await userEvent.click(await screen.findByRole('tab', { name: 'Three changes' }));
    const box = screen.getByRole('textbox', { name: 'A change, in one sentence' });
    await userEvent.selectOptions(screen.getByLabelText('Who sees to it'), 'Social desk');
    desk.refusal = new Refusal('wrong_state', 'There are a hundred.');
    await userEvent.type(box, 'Two pairs of eyes{Enter}');
    expect(await screen.findByText('There are a hundred.')).toBeDefined();
    expect(desk.given).toEqual([
      { type: 'change.propose', text: 'Two pairs of eyes', owner: 'social' },
    ]);
  });

  it('[WASH17] who only looked on reads the changes', async () => {
    show(new Desk(wash(), 'observer'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Three changes' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
