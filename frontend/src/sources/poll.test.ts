// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import type { ServerFrame } from './frames';
import type { Link } from './link';
import { pollAt } from './poll';

interface Asked {
  url: URL;
  options: RequestInit;
  answer(status: number, body: unknown): Promise<void>;
  fail(): Promise<void>;
}

interface Stage {
  link: Link;
  schedule: FakeSchedule;
  asked: Asked[];
  frames: ServerFrame[];
  closed: number[];
}

/** Lets every promise that can go on do so. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

async function stage(): Promise<Stage> {
  const schedule = new FakeSchedule();
  const asked: Asked[] = [];
  const frames: ServerFrame[] = [];
  const closed: number[] = [];
  const fetcher = (url: string, options: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      asked.push({
        url: new URL(url, 'http://room.test'),
        options,
        answer: (status, body) => {
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          resolve(new Response(text, { status }));
          return quiet().then(() => new Promise((done) => setImmediate(done)));
        },
        fail: () => {
          reject(new Error('no network'));
          return quiet();
        },
      });
    });
  let opened = 0;
  const address = { base: '/api/exercises/7', as: 'p1', csrf: () => 'token' };
  const link = pollAt(
    address,
    schedule,
    fetcher,
  )({
    opened: () => opened++,
    frame: (frame) => frames.push(frame),
    closed: (code) => closed.push(code),
  });
  await quiet();
  expect(opened).toBe(1);
  return { link, schedule, asked, frames, closed };
}

const hello = { type: 'hello', protocol: 1, after: { all: 3 } } as const;
const item = { audience: 'all', n: 4, t: 0, at: 0, type: 'clock.resumed' } as const;
const pulse = { type: 'pulse', heads: {}, clock: {} };

describe('the room over HTTP', () => {
  it('[SRC26] asks from the cut of its hello, and on from what came', async () => {
    const { link, asked, frames } = await stage();
    link.send(hello);
    const [first] = asked as [Asked];
    expect(first.url.pathname).toBe('/api/exercises/7/events');
    expect(JSON.parse(first.url.searchParams.get('after') ?? '')).toEqual({ all: 3 });
    expect([first.url.searchParams.get('as'), first.url.searchParams.get('wait')]).toEqual([
      'p1',
      '0',
    ]);
    const welcome = { type: 'welcome', epoch: 'one' };
    await first.answer(200, { frames: [welcome, { type: 'events', items: [item] }, pulse] });
    expect(frames.map(({ type }) => type)).toEqual(['welcome', 'events', 'pulse']);
    const [, second] = asked as [Asked, Asked];
    expect(JSON.parse(second.url.searchParams.get('after') ?? '')).toEqual({ all: 4 });
    expect([second.url.searchParams.get('epoch'), second.url.searchParams.get('wait')]).toEqual([
      'one',
      '25',
    ]);
  });

  it('[SRC26] a reset asks from nothing, and counts what came with it', async () => {
    const { link, asked } = await stage();
    link.send(hello);
    const items = [{ ...item, n: 1 }];
    await asked[0]?.answer(200, {
      frames: [
        { type: 'reset', epoch: 'two' },
        { type: 'events', items },
      ],
    });
    expect(JSON.parse(asked[1]?.url.searchParams.get('after') ?? '')).toEqual({ all: 1 });
  });

  it('[SRC26] a new hello makes what was asked before worthless', async () => {
    const { link, asked, frames, closed } = await stage();
    link.send(hello);
    link.send({ ...hello, after: {} });
    await asked[0]?.answer(200, { frames: [pulse] });
    await asked[1]?.answer(200, { frames: [pulse, pulse] });
    expect([frames.length, closed]).toEqual([2, []]);
  });

  it('[SRC26] an answer that was not held is no reason to hurry', async () => {
    const { link, schedule, asked } = await stage();
    link.send(hello);
    await asked[0]?.answer(200, { frames: [pulse] });
    await asked[1]?.answer(200, { frames: [pulse] });
    expect(asked).toHaveLength(2);
    schedule.advance(1_000);
    await quiet();
    expect(asked).toHaveLength(3);
  });

  it("[SRC27] commands are posted in order, with the page's token", async () => {
    const { link, asked, frames } = await stage();
    const command = { type: 'clock.resume' } as const;
    link.send({ type: 'command', id: 'a', command });
    link.send({ type: 'command', id: 'b', command });
    link.send({ type: 'seen', items: 4 });
    await quiet();
    expect(asked).toHaveLength(1);
    const [first] = asked as [Asked];
    expect(first.url.pathname).toBe('/api/exercises/7/commands');
    expect(first.options.headers).toMatchObject({ 'X-CSRFToken': 'token' });
    expect(JSON.parse(String(first.options.body))).toEqual({ id: 'a', command });
    await first.answer(200, { type: 'ack', id: 'a', names: [] });
    await asked[1]?.answer(409, { type: 'rejected', code: 'wrong_state', message: 'Not now.' });
    expect(frames).toMatchObject([
      { type: 'ack', id: 'a' },
      { type: 'rejected', id: 'b', code: 'wrong_state' },
    ]);
  });

  it.each([
    [401, 4501],
    [403, 4501],
    [404, 4501],
    [426, 4510],
    [429, 4429],
    [500, 1006],
    [503, 1006],
  ])('[SRC28] an answer %i is told as %i', async (status, code) => {
    const { link, asked, closed } = await stage();
    link.send(hello);
    await asked[0]?.answer(status, '<h1>No</h1>');
    expect(closed).toEqual([code]);
  });

  it('[SRC28] no answer at all is a broken connection, told once', async () => {
    const { link, schedule, asked, closed } = await stage();
    link.send(hello);
    link.send({ type: 'command', id: 'a', command: { type: 'clock.resume' } });
    await quiet();
    await asked[0]?.fail();
    await asked[1]?.fail();
    expect(closed).toEqual([1006]);
    expect(schedule.waiting).toBe(0);
  });

  it('[SRC28] a request that nobody answers is given up', async () => {
    const { link, schedule, closed } = await stage();
    link.send(hello);
    schedule.advance(40_000);
    await quiet();
    expect(closed).toEqual([1006]);
  });

  it('[SRC28] once it was closed, nothing more is heard of it', async () => {
    const { link, asked, frames, closed } = await stage();
    link.send(hello);
    link.close();
    await asked[0]?.answer(200, { frames: [pulse] });
    expect([frames, closed]).toEqual([[], []]);
  });
});
