// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../tests/support/Story';
import { queue, type Scene } from '../core/views';
import { line } from './line';
import { alarmCell, alarms, lineCell, queueCell, type Heard } from './status';

const WELL: Heard = {
  connection: 'live',
  message: null,
  retryIn: null,
  behind: 0,
  pending: [],
  unconducted: null,
  presenceLost: false,
};

function waiting(): Story {
  const story = begun();
  story.t = 1_000;
  const message = story.write('seat:lead', 'p1mira', 'Call me');
  story.add('control', { type: 'message.awaited', message, addressee: 'Police', persona: null });
  return story;
}

const keys = (scene: Scene, heard: Heard, t: number): string[] =>
  alarms(scene, heard, t).map(({ key, tone }) => `${key} ${tone}`);

describe('the status row', () => {
  it('[CTRL8] says of the plan that it is on time, how many injects are late and by how much, or why nothing fires', () => {
    const story = begun();
    const first = story.inject(1_000, 0);
    story.inject(10_000, 1);
    story.t = 1_040;
    story.release(first, [], 40);
    const cell = (t: number) => lineCell(story.scene(CONTROL), line(story.scene(CONTROL), t), t);
    expect(cell(2_000)).toMatchObject({ tone: 'green', title: 'On time', since: null });
    expect(cell(2_000).detail).toBe('1 fired, slowest 40 ms late');
    expect(cell(11_000).tone).toBe('green');
    expect(cell(75_000)).toMatchObject({
      tone: 'red',
      title: 'One inject is late',
      detail: 'Inject 1',
      since: '1:05',
    });
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    expect(cell(75_000)).toMatchObject({ tone: 'amber', title: 'Paused', detail: 'Coffee' });
    story.add('all', { type: 'clock.ended', reason: '' });
    expect(cell(75_000)).toMatchObject({ title: 'Ended', detail: '1 fired, 1 never went out' });
  });

  it('[CTRL20] a held inject past its time turns the plan amber, and is counted', () => {
    const story = begun();
    story.inject(10_000, 0, { held: true });
    const at = (t: number) => line(story.scene(CONTROL), t);
    const cell = (t: number) => lineCell(story.scene(CONTROL), at(t), t);
    expect([at(5_000).held, cell(5_000).tone]).toEqual([1, 'green']);
    expect(cell(75_000)).toMatchObject({
      tone: 'amber',
      title: 'One held inject is past its time',
      detail: 'Inject 0',
      since: '1:05',
    });
  });

  it('[CTRL9] somebody who waits is amber, and red after three minutes', () => {
    const scene = waiting().scene(CONTROL);
    const cell = (t: number) => queueCell(scene, queue(scene), t);
    expect(cell(62_000)).toMatchObject({ tone: 'amber', detail: 'Police', since: '1:01' });
    expect(cell(182_000)).toMatchObject({ tone: 'red', since: '3:01' });
    expect(queueCell(scene, [], 0)).toMatchObject({ tone: 'green', since: null });
    expect(keys(scene, WELL, 62_000)).toEqual([]);
    expect(keys(scene, WELL, 182_000)).toEqual(['waiting red']);
  });

  it('[CTRL10] a silent conductor, a cut connection and an unknown presence are alarms, the worst on top', () => {
    const scene = waiting().scene(CONTROL);
    expect(keys(scene, { ...WELL, unconducted: 1_000 }, 0)).toEqual([]);
    const silent = { ...WELL, unconducted: 12_000, presenceLost: true };
    expect(keys(scene, silent, 200_000)).toEqual([
      'conductor red',
      'waiting red',
      'presence amber',
    ]);
    expect(alarmCell(scene, silent, 200_000)).toMatchObject({
      tone: 'red',
      title: 'Conductor silent for 12 s',
      since: '0:12',
    });
    const cut = { ...silent, connection: 'offline' as const, retryIn: 4 };
    expect(keys(scene, cut, 0)).toEqual(['connection red']);
    expect(alarmCell(scene, WELL, 0)).toMatchObject({
      tone: 'amber',
      title: 'Waiting for presence',
    });
    expect(alarmCell({ ...scene, here: new Map() }, WELL, 0)).toMatchObject({
      tone: 'green',
      title: 'All well',
    });
  });

  it('[CTRL10] after the end nobody is missed', () => {
    const story = waiting();
    story.add('all', { type: 'clock.ended', reason: '' });
    const scene = story.scene(CONTROL);
    expect(keys(scene, { ...WELL, unconducted: 12_000 }, 400_000)).toEqual([]);
    expect(queueCell(scene, queue(scene), 400_000)).toMatchObject({ tone: 'green' });
  });
});
