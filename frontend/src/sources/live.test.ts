// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import {
  CONTROL,
  LEAD,
  LEGAL,
  refused,
  say,
  silent,
  stage,
  strike,
} from '../../tests/support/stage';
import { inbox, personName } from '../core/views';
import type { Outcome } from './outbox';

afterEach(strike);

describe('a live exercise', () => {
  it.each([LEAD, LEGAL, CONTROL])('[SRC2] is the fold of the log, as $role $seat', (you) => {
    const { source, room, calm } = stage(you);
    expect(source.scene).toBeNull();
    expect(source.status.connection).toBe('connecting');
    calm();
    expect(source.scene?.exercise).toEqual(room.fold.exercise);
    expect(source.cut).toEqual(room.fold.cut);
    expect(source.status).toMatchObject({ connection: 'live', behind: 0, pending: [] });
  });

  it('[SRC3] a storm of items tells its listeners once', () => {
    const { source, room, schedule, calm } = stage();
    calm();
    let told = 0;
    const before = source.scene;
    source.subscribe(() => told++);
    for (let n = 0; n < 500; n++) room.say(`line ${n}`);
    for (let turn = 0; turn < 5; turn++) room.settle();
    expect(told).toBe(0);
    schedule.advance(16);
    expect(told).toBe(1);
    expect(source.scene).not.toBe(before);
    expect(source.scene).toBe(source.scene);
  });

  it('[SRC4] says how much it has folded, so that the server may go on', () => {
    const { source, room, calm } = stage();
    for (let n = 0; n < 3_000; n++) room.say(`line ${n}`);
    calm(2);
    expect(source.cut).toEqual(room.fold.cut);
  });

  it('[SRC5] goes on from its cut after a loss, and folds nothing twice', () => {
    const { source, room, calm } = stage();
    calm();
    const exercise = source.scene?.exercise;
    room.connections.at(-1)?.cut(4000);
    expect(source.status.connection).toBe('reconnecting');
    room.say('meanwhile');
    calm(2);
    expect(source.scene?.exercise).toBe(exercise);
    expect(source.cut).toEqual(room.fold.cut);
  });

  it('[SRC6] a gap is asked for again, never guessed around', () => {
    const { source, room, calm } = stage();
    calm();
    const connection = room.connections.at(-1);
    room.say('lost');
    connection?.toServer();
    connection?.outbox.pop();
    room.say('after it');
    calm();
    expect(source.cut).toEqual(room.fold.cut);
    expect(source.scene?.exercise).toEqual(room.fold.exercise);
  });

  it('[SRC6] the last item may be lost too: a pulse shows it', () => {
    const { source, room, calm } = stage();
    calm();
    room.say('lost');
    room.connections.at(-1)?.toServer();
    room.connections.at(-1)?.outbox.pop();
    room.pulse();
    calm();
    expect(source.status.behind).toBe(1);
    room.pulse();
    calm();
    expect(source.status.behind).toBe(0);
    expect(source.cut).toEqual(room.fold.cut);
  });

  it('[SRC7] another epoch starts it again from nothing', () => {
    const { source, room, calm } = stage();
    calm();
    const before = source.scene?.exercise;
    room.epoch = 'two';
    room.connections.at(-1)?.cut();
    calm(2);
    expect(source.scene?.exercise).not.toBe(before);
    expect(source.scene?.exercise).toEqual(room.fold.exercise);
  });

  it('[SRC8] another seat starts it again from nothing, on the same connection', () => {
    const { source, room, calm } = stage(LEAD);
    calm();
    room.you = LEGAL;
    room.connections.at(-1)?.rescope();
    calm();
    expect(source.scene?.you.seat).toBe('legal');
    expect(source.scene?.exercise).toEqual(room.fold.exercise);
    expect(inbox(source.scene as NonNullable<typeof source.scene>, 'lead')).toEqual([]);
  });

  it('[SRC8] another seat while the connection was lost', () => {
    const { source, room, calm } = stage(LEAD);
    calm();
    room.connections.at(-1)?.cut();
    room.you = LEGAL;
    calm(3);
    expect(source.scene?.exercise).toEqual(room.fold.exercise);
    expect(source.cut).toEqual(room.fold.cut);
  });

  it('[SRC9] an accepted command is done when its event has been folded here', async () => {
    const { source, room, calm } = stage();
    calm();
    const outcomes: Outcome[] = [];
    void source.send(say('hello')).then((outcome) => outcomes.push(outcome));
    expect(source.status.pending).toMatchObject([{ id: 'id-1', trouble: null }]);
    const connection = room.connections.at(-1);
    connection?.toServer();
    connection?.toClient();
    await Promise.resolve();
    expect(outcomes).toEqual([]);
    calm();
    await Promise.resolve();
    expect(outcomes).toEqual([{ ok: true, names: [expect.stringMatching(/^team:\d+$/)] }]);
    expect(source.status.pending).toEqual([]);
  });

  it('[SRC9] an unanswered command is sent again under its id, and takes effect once', async () => {
    const { source, room, calm } = stage();
    calm();
    const sent = source.send(say('only once'));
    const connection = room.connections.at(-1);
    connection?.toServer();
    connection?.cut();
    calm(2);
    expect((await sent).ok).toBe(true);
    const { messages } = room.fold.exercise.talk;
    expect(Object.values(messages).filter(({ text }) => text === 'only once')).toHaveLength(1);
  });

  it('[SRC9] a command given while offline waits, and goes out in its turn', async () => {
    const { source, room, calm } = stage();
    room.up = false;
    calm(3);
    const both = Promise.all([source.send(say('first')), source.send(say('second'))]);
    expect(source.status.pending).toHaveLength(2);
    room.up = true;
    calm(8);
    await both;
    expect(
      Object.values(room.fold.exercise.talk.messages)
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(['first', 'second']);
  });

  it("[SRC10] a refusal comes back in the server's words", async () => {
    const { source, room, calm } = stage();
    calm();
    const sent = source.send(say('?'));
    const connection = room.connections.at(-1);
    connection?.inbox.splice(0);
    connection?.say({
      type: 'rejected',
      id: 'id-1',
      code: 'forbidden',
      message: 'No.',
      field: 'text',
    });
    calm();
    expect(await sent).toEqual({
      ok: false,
      refusal: { code: 'forbidden', message: 'No.', next: null, field: 'text' },
    });
  });

  it('[SRC10] what cannot be written just now is tried again, and says so meanwhile', async () => {
    const { source, room, schedule, calm } = stage();
    calm();
    const sent = source.send(say('patience'));
    const connection = room.connections.at(-1);
    connection?.inbox.splice(0);
    connection?.say({
      type: 'rejected',
      id: 'id-1',
      code: 'unavailable',
      message: 'The disc is full.',
    });
    connection?.toClient();
    expect(source.status.pending).toMatchObject([{ trouble: 'The disc is full.' }]);
    schedule.advance(5_000);
    calm();
    expect((await sent).ok).toBe(true);
  });

  it('[SRC10] a flood waits for as long as the server says', () => {
    const { source, room, schedule, calm } = stage();
    calm();
    void source.send(say('fast'));
    const connection = room.connections.at(-1);
    connection?.inbox.splice(0);
    connection?.say({
      type: 'rejected',
      id: 'id-1',
      code: 'rate_limited',
      message: 'Slow.',
      retry_after: 900,
    });
    connection?.toClient();
    schedule.advance(899);
    expect(connection?.inbox.filter((text) => text.includes('command'))).toEqual([]);
    schedule.advance(1);
    expect(connection?.inbox.filter((text) => text.includes('"id-1"'))).toHaveLength(1);
  });

  it('[SRC11] who must not come back does not, and what was not sent is refused', async () => {
    const { source, room, calm } = stage();
    calm();
    const sent = source.send(say('too late'));
    room.connections.at(-1)?.cut(4503);
    expect(source.status).toMatchObject({ connection: 'stopped', pending: [] });
    expect(source.status.message).toContain('removed');
    expect(await sent).toMatchObject({ ok: false });
    expect(await source.send(say('later still'))).toMatchObject({ ok: false });
    const count = room.connections.length;
    calm(60);
    expect(room.connections).toHaveLength(count);
  });

  it.each(['an unknown event', 'another protocol'])('[SRC12] %s asks for a reload', (which) => {
    const { source, room, calm } = stage();
    calm();
    if (which === 'another protocol') room.connections.at(-1)?.cut(4510);
    else {
      const n = (source.cut.all ?? 0) + 1;
      const future = { audience: 'all', n, t: 0, at: 0, type: 'tea.served' } as never;
      room.connections.at(-1)?.say({ type: 'events', items: [future] });
      calm();
    }
    expect(source.status.connection).toBe('reload');
  });

  it('[SRC13] a socket that never speaks gives place to HTTP within seconds', () => {
    const { source, calm } = stage(LEAD, { socket: silent });
    calm(4);
    expect(source.status.connection).toBe('connecting');
    calm(10);
    expect(source.status.connection).toBe('http');
  });

  it('[SRC13] a socket that is refused twice gives place to HTTP, and comes back when it can', async () => {
    let blocked = true;
    const { source, room, calm } = stage(LEAD, {
      socket: (events) => {
        if (!blocked) return room.connect(events);
        return refused(events);
      },
    });
    for (let turn = 0; turn < 30; turn++) {
      await Promise.resolve();
      calm(0.1);
    }
    expect(source.status.connection).toBe('http');
    blocked = false;
    calm(30);
    expect(source.status.connection).toBe('live');
    room.say('over the socket');
    calm();
    expect(source.cut).toEqual(room.fold.cut);
    expect(room.connections.filter((one) => !one.closed)).toHaveLength(1);
  });

  it('[SRC14] a connection that has fallen silent is given up', () => {
    const { source, room, schedule, calm } = stage();
    calm();
    const before = room.connections.length;
    schedule.advance(16_000);
    calm(2);
    expect(room.connections.length).toBeGreaterThan(before);
    expect(source.status.connection).toBe('live');
  });

  it('[SRC15] is back within five seconds of the server, however long it was away', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { source, room, calm } = stage(LEAD, { seed });
      calm();
      room.up = false;
      room.connections.at(-1)?.cut();
      calm(30);
      expect(source.status.connection, `seed ${seed}`).toBe('offline');
      room.up = true;
      calm(5.5);
      expect(['live', 'http'], `seed ${seed}`).toContain(source.status.connection);
      source.close();
    }
  });

  it('[SRC16] names come from the room, and from the list of people', () => {
    const { source, room, calm } = stage();
    calm();
    source.learn([{ participant: 'p9aaaaaaaaaa', name: 'Tom' }]);
    room.connections.at(-1)?.say({
      type: 'here',
      people: [
        {
          participant: 'p8aaaaaaaaaa',
          name: 'Ines',
          seat: 'legal',
          doing: 'typing',
          looking_at: null,
        },
      ],
    });
    calm();
    const scene = source.scene as NonNullable<typeof source.scene>;
    expect(
      ['p1aaaaaaaaaa', 'p8aaaaaaaaaa', 'p9aaaaaaaaaa'].map((id) => personName(scene, id)),
    ).toEqual(['Mira', 'Ines', 'Tom']);
    expect(scene.here?.get('p8aaaaaaaaaa')).toMatchObject({ doing: 'typing' });
  });

  it('[SRC17] exercise time follows the server, whatever this machine believes', () => {
    const { source, room, schedule, calm } = stage();
    calm();
    const reading = { phase: 'running', speed: 200, t: 9_000_000, at: 1_900_000_000_000 } as const;
    room.connections.at(-1)?.say({ type: 'pulse', heads: room.heads, clock: reading });
    room.settle();
    const before = source.now();
    schedule.advance(1_000);
    expect(source.now() - before).toBe(2_000);
  });

  it('[SRC18] closing it ends every timer and every connection', () => {
    const { source, room, schedule, calm } = stage();
    calm();
    source.close();
    expect(schedule.waiting).toBe(0);
    expect(room.connections.every((one) => one.closed)).toBe(true);
  });
});
