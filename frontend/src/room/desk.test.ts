import { describe, expect, it, vi } from 'vitest';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { question } from '../gallery/fixtures';
import type { AnyCommand } from '../core/schema.gen';
import type { ApprovalView } from '../core/views/types';
import type { Outcome } from '../sources/outbox';
import { Desk } from './desk.svelte';
import { Drafts } from './drafts.svelte';
import { Presence } from './presence';

const refusal = { code: 'gone', message: 'That post has been deleted.', next: null, field: null };

class FakeStore {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.kept.set(key, text);
  removeItem = (key: string): void => void this.kept.delete(key);
}

/** A desk in front of a server that answers when it is told to. */
function desk(store = new FakeStore()) {
  const given: AnyCommand[] = [];
  let answer: (outcome: Outcome) => void = () => undefined;
  const give = (command: AnyCommand): Promise<Outcome> => {
    given.push(command);
    return new Promise((resolve) => (answer = resolve));
  };
  const made = new Desk(new Drafts('x p1', store), () => give);
  return { desk: made, given, answer: (outcome: Outcome) => answer(outcome), store };
}

describe('the desk', () => {
  it('[SCREEN6] a refused post keeps its text and says why; an accepted one clears the field for the next', async () => {
    const one = desk();
    one.desk.turn({ kind: 'write', as: 'reply', post: 'all:1' });
    one.desk.drafts.set(one.desk.place, 'Sorry.');
    const first = one.desk.publish('all:5', 'Sorry.');
    expect(one.desk.busy.has('reply all:1')).toBe(true);
    one.answer({ ok: false, refusal });
    await first;
    expect(one.desk.refusals.get('reply all:1')).toEqual(refusal);
    expect(one.desk.drafts.get('reply all:1')).toBe('Sorry.');
    const second = one.desk.publish('all:5', 'Sorry.');
    expect(one.desk.refusals.size).toBe(0);
    one.answer({ ok: true, names: ['all:2'] });
    await second;
    expect(one.desk.drafts.get('reply all:1')).toBe('');
    expect(one.desk.place).toBe('post');
  });

  it('[HIDE10] hiding is asked first, showing again is done at once, and both are given as such', async () => {
    const one = desk();
    await one.desk.act('hide', question, 'all:5');
    expect(one.given).toEqual([]);
    expect([one.desk.opened, one.desk.place]).toEqual([question.name, `hide ${question.name}`]);
    const hiding = one.desk.remove(question.name);
    one.answer({ ok: true, names: [] });
    await hiding;
    expect(one.desk.place).toBe('post');
    void one.desk.act('unhide', question, 'all:5');
    expect(one.given).toEqual([
      { type: 'reply.hide', post: question.name },
      { type: 'reply.unhide', post: question.name },
    ]);
  });

  it('[SCREEN6] pressed twice it is sent once, and somebody who may not act sends nothing', async () => {
    const one = desk();
    void one.desk.publish('all:5', 'Hello.');
    void one.desk.publish('all:5', 'Hello.');
    expect(one.given).toHaveLength(1);
    const reader = new Desk(new Drafts('x p2', null), () => null);
    expect(await reader.give('post', { type: 'talk.say', text: 'Hello.' })).toBe(false);
  });

  it('[APPR13] what came back and goes out without asking again is let go of; other posts leave it alone', async () => {
    const one = desk();
    const draft = {
      name: 'team:4',
      as: 'post',
      about: null,
      text: 'Sorry.',
      of: [{ seat: 'legal' }],
    };
    one.desk.rework({ ...draft, account: question.account } as unknown as ApprovalView);
    one.desk.approvers = [];
    one.desk.turn({ kind: 'write', as: 'reply', post: 'all:1' });
    const reply = one.desk.publish('all:5', 'Yes.');
    one.answer({ ok: true, names: ['all:2'] });
    await reply;
    const post = one.desk.publish('all:5', 'Sorry.');
    one.answer({ ok: true, names: ['all:3'] });
    await vi.waitUntil(() => one.given.length === 3);
    one.answer({ ok: true, names: ['team:5'] });
    await post;
    expect(one.given.map(({ type }) => type)).toEqual([
      'post.publish',
      'post.publish',
      'approval.withdraw',
    ]);
    expect(one.given[2]).toMatchObject({ approval: 'team:4' });
  });

  it('[SCREEN5] texts and what they belong to outlive a reload, and others on this browser do not get them', () => {
    const before = desk();
    before.desk.turn({ kind: 'write', as: 'quote', post: 'all:1' });
    before.desk.drafts.set(before.desk.place, 'Half a sentence');
    const after = desk(before.store);
    expect(after.desk.work).toEqual({ kind: 'write', as: 'quote', post: 'all:1' });
    expect(after.desk.opened).toBe('all:1');
    expect(after.desk.drafts.get(after.desk.place)).toBe('Half a sentence');
    expect(new Drafts('x p2', before.store).get(after.desk.place)).toBe('');
  });

  it('[SCREEN5] opening a post to read it never takes a text away that is being written', () => {
    const one = desk();
    one.desk.open(question);
    expect(one.desk.place).toBe(`reply ${question.name}`);
    one.desk.leave();
    one.desk.drafts.set('post', 'A new post, half done');
    one.desk.open(question);
    expect(one.desk.place).toBe('post');
    expect(one.desk.opened).toBe(question.name);
    one.desk.closeThread();
    expect(one.desk.drafts.get('post')).toBe('A new post, half done');
  });

  it('[SCREEN6] deleting is asked first; nothing is sent until the answer', async () => {
    const one = desk();
    await one.desk.act('delete', question, 'all:5');
    expect(one.given).toEqual([]);
    void one.desk.remove(question.name);
    expect(one.given).toEqual([{ type: 'post.delete', post: question.name }]);
  });
});

describe('presence', () => {
  it('[SCREEN8] writing is told at once, then at most every two seconds, and its end is told too', () => {
    const schedule = new FakeSchedule();
    const told: string[] = [];
    const presence = new Presence((doing, at) => void told.push(`${doing} ${at}`), schedule);
    for (let key = 0; key < 50; key++) {
      presence.writing();
      schedule.advance(100);
    }
    expect(told).toEqual(['typing null']);
    schedule.advance(6000);
    expect(told).toEqual(['typing null', 'reading null']);
    schedule.advance(2000);
    presence.looking('all:1');
    presence.looking('all:2');
    presence.looking('all:3');
    schedule.advance(2000);
    expect(told.slice(2)).toEqual(['reading all:1', 'reading all:3']);
    presence.away(true);
    schedule.advance(2000);
    expect(told.at(-1)).toBe('away all:3');
  });
});
