import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Refusal, type ExerciseShown } from '../api';
import type { AnyCommand } from '../core/schema.gen';
import type { ActCompared, Compared, Comparison, Effect, FigureName } from './comparison';
import type { HotMoment, HotWash as Wash } from './hotwash';
import ComparedDay from './Compared.svelte';
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
    whole: true,
    public: true,
    said: [
      {
        post: 'all:9',
        t: 25_000,
        text: 'We are sorry.',
        who: 'Social desk',
        account: 'Northline',
        edited: false,
        deleted: null,
        labels: ['APO'],
        aux: [],
        tone: 'human',
        confidence: 0.4,
        corrected: null,
      },
    ],
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
    public compared: Comparison | Refusal = { state: 'working', done: 5, of: 20 },
  ) {}
  comparison = (): Promise<Comparison> =>
    this.compared instanceof Refusal
      ? Promise.reject(this.compared)
      : Promise.resolve(this.compared);
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

  it('[WASH26] one press puts a label on or takes it off, and says what it means; the page follows', async () => {
    const desk = new Desk();
    show(desk);
    await userEvent.click(await screen.findByRole('tab', { name: 'What we said' }));
    expect(screen.getByText(/^Read with low confidence\./)).toBeDefined();
    const does = screen.getByRole('group', { name: /^What it does/ });
    const chip = within(does).getByRole('button', { name: 'Takes the blame' });
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    chip.focus();
    expect(
      await screen.findByText('It owns the cause or the blame.', { ignore: '[hidden]' }),
    ).toBeDefined();
    desk.found = {
      ...wash(),
      said: wash().said.map((text) => ({ ...text, labels: ['APO', 'RESP'], corrected: 'team' })),
    };
    await userEvent.click(chip);
    const shared = { type: 'reading.correct', post: 'all:9', aux: [], tone: 'human' };
    expect(desk.given).toEqual([{ ...shared, labels: ['APO', 'RESP'] }]);
    expect(await screen.findByText(/^Corrected by the team\./)).toBeDefined();
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(chip);
    expect(desk.given[1]).toEqual({ ...shared, labels: ['APO'] });
  });

  it('[WASH26] who only looked on reads the labels and presses none', async () => {
    show(new Desk(wash(), 'observer'));
    await userEvent.click(await screen.findByRole('tab', { name: 'What we said' }));
    expect(
      within(screen.getByRole('list', { name: /^What it does/ })).getByText('Apologises'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Apologises' })).toBeNull();
  });

  it('[WASH27] until the review is open the page says what is missing, and shows nothing in its place', async () => {
    const closed = {
      ...wash(),
      whole: false,
      public: false,
      matrix: null,
      expectations: null,
      objectives: null,
      seen: null,
    };
    show(new Desk(closed));
    expect(await screen.findByText('There is more, and it is not open yet')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'What each role saw then' })).toBeNull();
    for (const name of ['What it did', 'What we expected', 'What we saw']) {
      await userEvent.click(screen.getByRole('tab', { name }));
      expect(screen.getByText('Not open yet')).toBeDefined();
    }
  });

  it('[WASH28] what the acts did shows how far it has come, and then says plainly where an interval covers zero', async () => {
    const desk = new Desk();
    show(desk);
    await userEvent.click(await screen.findByRole('tab', { name: 'What it did' }));
    expect(await screen.findByText('20 % done')).toBeDefined();
    desk.compared = compared();
    const acts = within(
      await screen.findByRole('region', { name: 'What each act did' }, { timeout: 3000 }),
    );
    expect(acts.getByText('+0.12')).toBeDefined();
    expect(acts.getByText('−310')).toBeDefined();
    expect(acts.getByText('95 %: −420 to −200')).toBeDefined();
    expect(acts.getByText('Both intervals cover zero: it may have done nothing.')).toBeDefined();
    expect(acts.getByText('1 act that changes next to nothing in the model')).toBeDefined();
    const rests = screen.getByRole('region', { name: 'What this rests on' }).textContent ?? '';
    expect(rests).toContain('its effect in the model is exactly 0');
    expect(rests).toContain('Gain 2');
    expect(rests).toContain('Deleting does not remove copies');
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))[0]).toMatch(
      /^Posts a minute.*Silence: at most 4\.0/,
    );
  });
});

describe('a day without effect', () => {
  afterEach(cleanup);
  const day = (more: Partial<Compared>) => {
    const found = { ...compared(), effects: figures(NONE), mood: NONE, acts: [], ...more };
    return render(ComparedDay, { found, storyStart: 0, replay: null, paper: true });
  };

  it('[WASH33] a day on which the acts did nothing says so in a sentence, and shows no table of nothing', () => {
    day({ team: figures(20) });
    expect(screen.getByText(/^The team did nothing in public: .* the silent one/)).toBeDefined();
    expect(screen.getByText(/this crowd has 20 posts; with a practised team 8/)).toBeDefined();
    expect(screen.queryByRole('group', { name: 'The whole day, in figures' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'What each act did' })).toBeNull();
    expect(screen.getAllByRole('img')).toHaveLength(2);
    cleanup();
    day({ acts: [act('control:3', NONE, NONE)] });
    expect(screen.getByText(/^Nothing that the team did counted/)).toBeDefined();
  });

  it('[WASH33] where nothing happened there is nothing to compare, and no chart', () => {
    day({ trigger: null });
    expect(screen.getByText(/there is no day to compare/)).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('region', { name: 'What this rests on' })).toBeNull();
  });

  it('[WASH33] acts that cancel each other did something', () => {
    day({ acts: [act('control:1', effect(310, 200, 420), NONE)] });
    expect(screen.getByRole('region', { name: 'What each act did' })).toBeDefined();
  });
});

const effect = (mean: number, low: number, high: number): Effect => ({
  own: mean,
  mean,
  low,
  high,
  percent: 1,
  helped: 60,
});
const NONE = effect(0, 0, 0);

function figures<Value>(value: Value): Record<FigureName, Value> {
  return {
    posts: value,
    posts_elsewhere: value,
    reach: value,
    outrage_hours: value,
    net_sentiment_area: value,
  };
}

function act(name: string, posts: Effect, mood: Effect): ActCompared {
  const words = { what: 'Post', who: 'Social desk', account: 'Northline', said: '“Sorry.”' };
  return {
    act: name,
    t: 5_000,
    kinds: ['posted'],
    ...words,
    labels: ['APO'],
    effects: { ...figures(NONE), posts },
    mood,
  };
}

function compared(): Compared {
  const line = { team: [1, 2], silent: [3, 4], exemplar: [1, 1], low: [2, 3], high: [4, 5] };
  return {
    state: 'ready',
    engine: 1,
    table: 1,
    gain: 2,
    clock: 3,
    rhythm: 0,
    cluster: 'preventable',
    intensifiers: 0,
    switches: { answers: true, judged_reposts: true, screenshots: true },
    until: 120_000,
    trigger: 1_000,
    posts_in_log: 40,
    bios_cited: 1,
    deletions: [{ t: 9_000, views: 1_200 }],
    dial: [{ t: 0, level: 2, reason: '', because_of_the_team: false }],
    held_fixed: 'Held fixed.',
    meanings: figures('posts'),
    team: figures(10),
    silent: figures(20),
    exemplar: figures(8),
    crowds: 64,
    crowds_each: 16,
    effects: figures(effect(10, 5, 15)),
    mood: effect(0.2, 0.2, 0.2),
    scores: figures(null),
    courses: { step: 60_000, posts: line, mood: line },
    acts: [
      act('control:1', effect(310, 200, 420), effect(0.12, 0.12, 0.12)),
      act('control:2', effect(1, -2, 4), effect(0, -0.1, 0.1)),
      act('control:3', NONE, NONE),
    ],
    terms: [
      {
        row: 'bio',
        words: 'a disclaimer in a bio',
        dm: 0,
        dn: 0,
        basis: 'published',
        source: 'M',
        n: 1,
      },
    ],
  };
}
