import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../tests/layout';
import { FakeRoom } from '../../tests/support/FakeRoom';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { golden, heldIn } from '../../tests/support/goldens';
import { LEAD as LIVE_LEAD } from '../../tests/support/stage';
import { LiveSource } from '../sources/live';
import { Refusal, type ExerciseShown } from '../api';
import type { Entry } from '../core/fold';
import {
  clockView,
  decisions,
  feed,
  inbox,
  roster,
  talk,
  type Scene,
  type You,
} from '../core/views';
import { RecordingSource } from '../sources/recording';
import { browserSchedule } from '../sources/schedule';
import type { HotMoment } from '../hotwash/hotwash';
import Replay, { type Server } from './Replay.svelte';

const ADA = { participant: 'c1aaaaaaaaaa', role: 'control', seat: null } as const;
const LEAD = { participant: 'p1aaaaaaaaaa', role: 'player', seat: 'lead' } as const;

function shown(more: Partial<ExerciseShown> = {}): ExerciseShown {
  return { id: 'x1', title: 'Told', phase: 'ended', you: [ADA], may_control: false, ...more };
}

/** A server of our own that has one recording and can be told to refuse. */
class Desk implements Server {
  ten: readonly HotMoment[] | null = null;
  opened = 0;
  entered = false;
  constructor(
    readonly entries: readonly Entry[],
    public shows: ExerciseShown = shown(),
    public refusal: Refusal | null = null,
  ) {}
  show: Server['show'] = () =>
    this.refusal ? Promise.reject(this.refusal) : Promise.resolve(this.shows);
  enter: Server['enter'] = () => {
    this.entered = true;
    this.shows = shown();
    return Promise.resolve();
  };
  hotwash: Server['hotwash'] = () =>
    this.ten === null
      ? Promise.reject(new Refusal('unreachable', 'No server.'))
      : Promise.resolve({ moments: this.ten });
  open: Server['open'] = (_, you) => {
    this.opened++;
    return Promise.resolve(recorded(this.entries, you));
  };
  /** What happens in the exercise while a recording is looked at. */
  now: readonly Entry[] = [];
  listen: Server['listen'] = () => {
    const source = recorded(this.now, ADA);
    source.seek(source.length);
    return source;
  };
}

function recorded(entries: readonly Entry[], you: You): RecordingSource {
  return new RecordingSource({ entries, you, names: new Map(), schedule: browserSchedule });
}

const ordinary = golden('ordinary');

const MOMENT: HotMoment = {
  key: 'important all:9',
  kind: 'important',
  t: 2_000,
  title: 'A woman in the tunnel',
  line: 'unread for 11 min',
  sentence: 'A woman was in the tunnel. Nobody read it for 11 min.',
  done: '',
  answered: null,
  expected: '',
  mark: null,
  post: null,
  roles: [],
};

/** jsdom lays nothing out, so no size ever changes. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function at(search: string): void {
  history.replaceState(null, '', `/x/x1/replay${search}`);
}

function show(server: Server) {
  return render(Replay, { exercise: 'x1', server });
}

describe('the replay screen', () => {
  beforeAll(() => {
    layOut();
    globalThis.ResizeObserver = NoSizes;
  });
  beforeEach(() => at(''));
  afterEach(cleanup);

  it('[DAY14] a real emergency covers an open recording, until it is cleared', async () => {
    const desk = new Desk(ordinary.entries);
    const { entries } = golden('the_day_itself');
    const called = entries.findIndex(({ item }) => item.type === 'emergency.called');
    desk.now = entries.slice(0, called + 1);
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true; // jsdom has none
    };
    const { unmount } = show(desk);
    expect(await screen.findByText(/This is real/)).toBeDefined();
    unmount();
    const cleared = entries.findIndex(({ item }) => item.type === 'emergency.cleared');
    desk.now = entries.slice(0, cleared + 1);
    show(desk);
    await screen.findByRole('slider');
    expect(screen.queryByText(/This is real/)).toBeNull();
  });

  it('[REPLAY7] says EXERCISE, what and when, and opens where its address says', async () => {
    at('?t=3000&as=seat:legal&beside=seat:lead');
    show(new Desk(ordinary.entries));
    const slider = await screen.findByRole('slider');
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
    expect(screen.getAllByText('EXERCISE').length).toBeGreaterThan(0);
    expect(document.title).toContain('EXERCISE');
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    const legal = ordinary.entries.find(
      ({ item }) => item.type === 'seat.opened' && item.key === 'legal',
    )?.item as { title: string };
    expect(screen.getAllByRole('region', { name: legal.title })).toHaveLength(1);
    const file = screen.getByRole('link', { name: 'Download the recording' });
    expect(file.getAttribute('href')).toMatch(/log\?as=seat%3Alegal&viewer=c1aaaaaaaaaa$/);
  });

  it('[REPLAY8] a player is offered what they hold, and no lane of control', async () => {
    show(new Desk(heldIn(ordinary, 'seat:lead'), shown({ you: [LEAD] })));
    await screen.findByRole('slider');
    expect(screen.queryByRole('list', { name: 'Injects' })).toBeNull();
    expect(screen.queryByRole('list', { name: 'Escalation' })).toBeNull();
    expect(screen.getByRole('list', { name: 'Own posts' })).toBeDefined();
    expect(screen.queryByText(/Not on this screen/)).toBeNull();
    const file = screen.getByRole('link', { name: 'Download the recording' });
    expect(file.getAttribute('href')).toMatch(/log\?as=p1aaaaaaaaaa$/);
  });

  it('[REPLAY9] who may not see it is told so, and what to do', async () => {
    show(new Desk([], shown(), new Refusal('unknown', 'There is no such exercise.')));
    expect(await screen.findByText('This recording is not open to you')).toBeDefined();
    expect(screen.getByRole('link', { name: 'join with a code' })).toBeDefined();
  });

  it('[REPLAY9] a facilitator who is not in it enters as control and sees it', async () => {
    const desk = new Desk(ordinary.entries, shown({ you: [], may_control: true }));
    show(desk);
    await userEvent.click(await screen.findByRole('button', { name: 'Enter as control' }));
    expect(await screen.findByRole('slider')).toBeDefined();
    expect(desk.entered).toBe(true);
  });

  it('[REPLAY9] a fault is said, and trying again gets over it', async () => {
    const desk = new Desk(ordinary.entries, shown(), new Refusal('unreachable', 'No server.'));
    show(desk);
    expect(await screen.findByText(/No server\./)).toBeDefined();
    desk.refusal = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('slider')).toBeDefined();
  });

  it('[REPLAY9] before the start there is nothing to watch, and after it there is', async () => {
    const started = ordinary.entries.findIndex(({ item }) => item.type === 'clock.started');
    const entries = ordinary.entries.slice(0, started);
    const desk = new Desk(entries);
    show(desk);
    expect(await screen.findByText('Nothing has happened yet')).toBeDefined();
    entries.push(...ordinary.entries.slice(started));
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('slider')).toBeDefined();
    expect(desk.opened).toBe(2);
  });

  it('[REPLAY13] after the end the list opens with the moments of the hot wash, and everything is a choice away', async () => {
    const desk = new Desk(ordinary.entries);
    desk.ten = [MOMENT];
    show(desk);
    const found = await screen.findByRole('list', { name: 'Moments of the hot wash' });
    await userEvent.click(within(found).getByRole('button', { name: /A woman in the tunnel/ }));
    await vi.waitFor(() => {
      expect(within(found).getByRole('button').getAttribute('aria-current')).toBe('step');
    });
    const moments = screen.getByRole('region', { name: 'Moments' });
    await userEvent.selectOptions(within(moments).getByLabelText('Show'), 'all');
    expect(screen.queryByRole('list', { name: 'Moments of the hot wash' })).toBeNull();
  });

  it('[REPLAY10] a moment of the list leads to it, and is marked while it is the latest', async () => {
    show(new Desk(ordinary.entries));
    await screen.findByRole('slider');
    const list = screen.getByRole('list', { name: 'Moments' });
    const buttons = within(list).getAllByRole('button');
    expect(buttons.length).toBeGreaterThan(3);
    for (const moment of [buttons.at(-1), buttons[1]] as HTMLElement[]) {
      await userEvent.click(moment);
      await expect.poll(() => moment.getAttribute('aria-current')).toBe('step');
      const time = moment.querySelector('.mono')?.textContent;
      expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain(time);
    }
  });

  it('[REPLAY11] at every moment the replay of a seat is what its live room showed then', () => {
    const views = (scene: Scene) => ({
      clock: clockView(scene, 0),
      posts: feed(scene).map((post) => ({ ...post, acts: [] })),
      inbox: inbox(scene, 'lead'),
      talk: talk(scene).map((said) => ({ ...said, mine: false })),
      decisions: decisions(scene),
      people: roster(scene).map(({ id, role, seat }) => ({ id, role, seat })),
    });
    const schedule = new FakeSchedule();
    const room = new FakeRoom([], LIVE_LEAD);
    const ways = { socket: room.connect, http: room.connect };
    const source = new LiveSource({ ways, schedule, newId: () => 'unused' });
    const calm = (): void => {
      for (let turn = 0; turn < 3; turn++) {
        room.settle();
        schedule.advance(50);
      }
    };
    calm();
    const recording = new RecordingSource({
      entries: ordinary.entries,
      you: ADA,
      names: new Map(),
      schedule: new FakeSchedule(),
    });
    recording.seeAs({ role: 'player', seat: 'lead', title: 'Lead' });
    let compared = 0;
    for (const entry of ordinary.entries) {
      room.keep(entry);
      calm();
      if (source.scene === null || entry.item.audience === 'control') continue;
      recording.jumpTo(`${entry.item.audience}:${entry.item.n}`);
      expect(views(recording.scene), `after ${entry.seq}`).toEqual(views(source.scene));
      compared++;
    }
    source.close();
    expect(compared).toBeGreaterThan(30);
  });
});
