// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL } from '../../tests/support/Story';
import type { Name } from '../core/schema.gen';
import { activity } from './activity';
import { detailsOf, line } from './line';

describe('the line of time', () => {
  it('[CTRL1] what fired stands above NOW in the order in which it fired, what is to come below it by its plan', () => {
    const story = begun();
    const [early, byHand, held, next, skipped, late] = [10, 90, 20, 60, 80, 25].map((s, at) =>
      story.inject(s * 1000, at, { held: at === 2 }),
    ) as [Name, Name, Name, Name, Name, Name];
    story.t = 11_000;
    story.release(early, [], 1_000);
    story.t = 15_000;
    story.add('control', {
      type: 'inject.released',
      inject: byHand,
      due: 90_000,
      late: 0,
      by_hand: true,
      effects: [],
      remark: '',
    });
    story.add('control', { type: 'inject.skipped', inject: skipped, reason: 'No' });
    const view = line(story.scene(CONTROL), 30_000);
    expect(view.past.map(({ name }) => name)).toEqual([early, byHand]);
    expect(view.coming.map(({ name }) => name)).toEqual([held, late, next, skipped]);
    expect(view.next?.name).toBe(late);
    expect(view.overdue.map(({ name }) => name)).toEqual([late]);
    expect([view.fired, view.slowest]).toEqual([2, 1_000]);
  });

  it('[LISTEN6] a move of the dial stands at its moment, and says that a rule made it; where it began is no move', () => {
    const story = begun();
    const turn = (level: number, reason: string, rule: string): Name =>
      story.add('control', { type: 'escalation.changed', level, reason, rule });
    turn(2, 'Before the incident', '');
    story.t = 600_000;
    turn(3, 'Rule: 10 minutes of silence', '1 silent 0');
    const { past } = line(story.scene(CONTROL), 600_000);
    expect(past).toMatchObject([
      {
        kind: 'turn',
        t: 600_000,
        turn: { level: 3, ruled: true, reason: '10 minutes of silence' },
      },
    ]);
  });

  it('[CTRL2] what was fired by hand is not called late, and its details say so', () => {
    const story = begun();
    const expectation = story.expectation('A reply', 90_000);
    const inject = story.inject(90_000, 0, { expectation, note: 'Wait for it' });
    story.t = 5_000;
    story.add('control', {
      type: 'inject.released',
      inject,
      due: 90_000,
      late: 0,
      by_hand: true,
      effects: [],
      remark: '',
    });
    const scene = story.scene(CONTROL);
    const [row] = line(scene, 6_000).past;
    expect(row?.kind === 'inject' && row.inject.late).toBeNull();
    expect(detailsOf(scene, inject)).toMatchObject({
      from: 'Nell Carrick',
      to: 'Team lead',
      expected: 'A reply',
      note: 'Wait for it',
      byHand: true,
      planned: 90_000,
    });
    expect(detailsOf(scene, 'control:999')).toBeNull();
  });

  it('[CTRL34] an inject with a condition says it in its row, and afterwards why it skipped itself', () => {
    const story = begun();
    const share = {
      channel: 'microblog' as const,
      to: [],
      repost_of: 'clip',
      unless: 'reposted' as const,
    };
    const inject = story.inject(60_000, 0, share);
    const rowOf = (t: number) => {
      const { past, coming } = line(story.scene(CONTROL), t);
      const row = past.find(({ name }) => name === inject);
      return row?.kind === 'inject' ? row.inject : coming.find(({ name }) => name === inject);
    };
    expect(rowOf(0)?.detail).toBe('Nell Carrick, post, unless they have reposted it');
    story.t = 60_000;
    const reason = 'The team has already reposted it';
    story.add('control', { type: 'inject.skipped', inject, reason });
    expect(rowOf(60_000)?.outcome?.text).toBe(`Skipped: ${reason}`);
  });

  it('[CTRL19] how late an inject went out is told in wall time, at the speed that the story had then', () => {
    const story = begun();
    const [fast, slow] = [story.inject(1_000, 0), story.inject(2_000, 1)];
    story.add('all', { type: 'clock.speed_set', speed: 6_000 });
    story.t = 5_600;
    story.release(fast, [], 4_600);
    story.add('all', { type: 'clock.speed_set', speed: 100 });
    story.release(slow, [], 30);
    const view = line(story.scene(CONTROL), 6_000);
    const late = view.past.map((row) => row.kind === 'inject' && row.inject.late);
    expect([late, view.slowest]).toEqual([[77, 30], 77]);
  });

  it('[CTRL3] reposts and deletions of the team stand on the line at their moment; what the story posts does not', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    const stranger = story.account('kai');
    const inject = story.inject(1_000, 0);
    const seen = story.post(stranger, 'Look');
    story.t = 1_000;
    const told = story.post(brand, '', { repost_of: seen });
    story.release(inject, [told]);
    story.t = 2_000;
    const repost = story.post(brand, '', { repost_of: seen });
    story.add('team', { type: 'post.signed', post: repost, by: 'p1mira' });
    story.t = 3_000;
    story.add('all', { type: 'post.deleted', post: repost, by_platform: false });
    const scene = story.scene(CONTROL);
    expect(line(scene, 4_000).past.map((row) => [row.t, row.kind])).toEqual([
      [1_000, 'inject'],
      [2_000, 'act'],
      [3_000, 'act'],
    ]);
    expect(activity(scene).map(({ who, words }) => `${who} ${words}`)).toEqual([
      'FJORD deleted the repost',
      'Mira reposted @kai as FJORD, no comment',
    ]);
  });

  it('[QUEUE9] what waits in the team’s queue stands on the line, and so does who stopped it', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    const queue = (text: string, due: number): Name =>
      story.add('team', {
        type: 'post.scheduled',
        account: brand,
        text,
        media: [],
        due,
        by: null,
      });
    const [sent, stopped, later] = [
      queue('One', 1_000),
      queue('Two', 2_000),
      queue('Three', 9_000),
    ];
    story.t = 1_000;
    const post = story.post(brand, 'One');
    story.add('team', { type: 'schedule.published', scheduled: sent, post, by: null });
    story.t = 1_500;
    story.add('team', { type: 'schedule.paused', scheduled: stopped, by: 'p2tom' });
    const scene = story.scene(CONTROL);
    expect(line(scene, 1_600).queue.map(({ name }) => name)).toEqual([stopped, later]);
    const view = line(scene, 4_000);
    expect(view.past.map((row) => [row.name, row.t])).toEqual([
      [sent, 1_000],
      [stopped, 2_000],
    ]);
    expect(view.queue.map(({ name }) => name)).toEqual([later]);
  });

  it('[CTRL4] what the team does is one list, newest first: posts, letters, talk and decisions', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    story.t = 1_000;
    const post = story.post(brand, 'We look into it');
    story.t = 2_000;
    story.write('seat:lead', 'p1mira', 'Call me');
    story.t = 3_000;
    story.add('team', {
      type: 'talk.said',
      by: null,
      text: 'Control speaks',
      reply_to: null,
      about: null,
    });
    story.add('team', { type: 'talk.said', by: 'p2tom', text: 'No', reply_to: null, about: null });
    story.t = 4_000;
    story.add('team', { type: 'decision.logged', by: 'p1mira', text: 'We wait' });
    story.t = 5_000;
    story.add('all', { type: 'post.edited', post, text: 'We are sorry' });
    expect(activity(story.scene(CONTROL)).map(({ what, text }) => [what, text])).toEqual([
      ['edited', 'We are sorry'],
      ['decided', 'We wait'],
      ['said', 'No'],
      ['wrote', 'Call me'],
      ['posted', 'We look into it'],
    ]);
  });
});
