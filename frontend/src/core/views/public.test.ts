// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, MIRA, type Story } from '../../../tests/support/Story';
import { sceneFrom } from '../../../tests/support/rooms';
import { lanes } from './lanes';
import { listening, profile, publicView, turns, why } from './public';

const MINUTE = 60_000;

function measure(story: Story, minute: number, volume: number, spike = 0): void {
  story.t = minute * MINUTE;
  story.add('all', {
    type: 'public.measured',
    volume,
    reach: volume * 100,
    sentiment: -40,
    anger: 30,
    loudest: [],
    trending: ['tunnel'],
    spike,
  });
}

describe('what is shown of the public', () => {
  it('[LISTEN1] listening tells what was measured last, and the volume of half an hour, to every role alike', () => {
    const story = begun();
    expect(listening(story.scene(MIRA))).toBeNull();
    for (let minute = 1; minute <= 40; minute++) measure(story, minute, minute);
    const heard = listening(story.scene(MIRA));
    expect(heard).toMatchObject({ t: 40 * MINUTE, volume: 40, reach: 4000, sentiment: -40 });
    expect(heard?.history.map(({ volume }) => volume)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 11),
    );
    expect(listening(story.scene(CONTROL))).toEqual(heard);
  });

  it('[LISTEN2] a spike keeps the figures with which it began, until it is over', () => {
    const story = begun();
    measure(story, 1, 4);
    measure(story, 2, 20, 250);
    measure(story, 3, 44, 410);
    expect(listening(story.scene())?.spike).toEqual({
      since: 2 * MINUTE,
      first: { volume: 20, times: 2.5 },
      times: 4.1,
    });
    measure(story, 4, 40);
    expect(listening(story.scene())?.spike).toBeNull();
  });

  it('[LISTEN3] a profile says what everybody can see of an account: its latest posts that are still there', () => {
    const story = begun();
    const kai = story.account('kai');
    const posts = ['one', 'two', 'three', 'four', 'five'].map((text) => story.post(kai, text));
    story.add('all', { type: 'post.deleted', post: posts[4] as string, by_platform: false });
    const seen = profile(story.scene(), kai);
    expect(seen.account).toMatchObject({ handle: 'kai', followers: 10 });
    expect(seen.posts.map(({ text }) => text)).toEqual(['four', 'three', 'two']);
  });

  it('[LISTEN4] each reason has its shift of mood and, in percent, of sharing, what its size rests on, and its post', () => {
    const story = begun();
    const post = story.post(story.account('fjord', 'organisation', 'lead'), 'We are sorry.');
    const deed = story.add('control', {
      type: 'act.noted',
      kinds: ['posted'],
      by: 'p1mira',
      seat: 'lead',
      account: null,
      post,
      target: null,
      text: '',
      copies: 1,
      views: 0,
    });
    const term = { dm: 0.0257, dn: -0.0619, seen: 0.2146, basis: 'published' } as const;
    const apology = { ...term, row: 'APO', deed, words: 'an apology', source: 'A study' };
    story.add('control', {
      type: 'crowd.explained',
      mood: -1,
      pull: 1.02,
      level: 3,
      reasons: [
        {
          ...term,
          row: 'silence',
          words: '11 minutes of silence',
          basis: 'sign published, size assumed',
        },
        apology,
        apology,
      ],
    });
    const found = why(story.scene(CONTROL));
    expect(found).toMatchObject({ mood: -1, sharing: 2, level: 3 });
    const [silence, answer] = found?.reasons ?? [];
    expect(silence).toMatchObject({ waiting: true, basis: 'size assumed', deed: null, post: null });
    expect(answer).toMatchObject({
      words: 'an apology',
      mood: 0.0257,
      sharing: -6,
      seen: 21,
      waiting: false,
      basis: 'published',
      source: 'A study',
      deed,
      post,
    });
    expect(new Set(found?.reasons.map(({ key }) => key)).size).toBe(3);
  });

  it('[LISTEN20] a reason that would read as nothing in the digits that are shown is not told', () => {
    const story = begun();
    const term = { deed: null, seen: 1, basis: 'published', source: '' } as const;
    const told = [
      [0.004, 0.004],
      [-0.004, -0.004],
      [0.005, 0],
      [-0.006, 0],
      [0, 0.01],
      [0.001, -0.02],
    ].map(([dm = 0, dn = 0], at) => ({ ...term, row: `row ${at}`, words: `${dm} ${dn}`, dm, dn }));
    const sums = { mood: 0, pull: 1, level: 3 };
    story.add('control', { type: 'crowd.explained', ...sums, reasons: told });
    const found = why(story.scene(CONTROL))?.reasons.map(({ words }) => words);
    expect(found).toEqual(['0.005 0', '-0.006 0', '0 0.01', '0.001 -0.02']);
  });

  it('[LISTEN5] no role but control holds a reason, a rule or what the public is made of', () => {
    const player = sceneFrom('a_public_that_reacts', 'seat:social');
    expect(why(player)).toBeNull();
    expect(publicView(player)).toBeNull();
    expect(turns(player)).toEqual([]);
    expect(listening(player)).not.toBeNull();
  });

  it('[LISTEN6] a move that a rule made says so with its reason, in its log and in the replay', () => {
    const story = begun();
    story.add('control', { type: 'escalation.changed', level: 2, reason: 'Before', rule: '' });
    story.t = 10 * MINUTE;
    story.add('control', {
      type: 'escalation.changed',
      level: 3,
      reason: 'Rule: 10 minutes of silence',
      rule: '1 silent 0',
    });
    const scene = story.scene(CONTROL);
    expect(turns(scene)[1]).toMatchObject({
      from: 2,
      level: 3,
      ruled: true,
      reason: '10 minutes of silence',
    });
    const marks = lanes(scene, story.items).find(({ key }) => key === 'escalation')?.marks;
    expect(marks?.at(-1)?.label).toBe('3, by a rule: 10 minutes of silence');
  });

  it('[LISTEN7] the rules of the scenario are told in words, with the cap and whether they are held', () => {
    const scene = sceneFrom('a_public_that_reacts', 'control');
    expect(publicView(scene)).toEqual({
      cap: 5,
      held: expect.any(Boolean) as boolean,
      rules: ['up 1 after 5 minutes of silence'],
    });
  });
});
