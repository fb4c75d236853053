/** A public that reacts, as control and as a role have it: a short log of its own, folded. */
import type { Forecast } from '../control/forecast.svelte';
import { Fold } from '../core/fold';
import type { AnyEvent, Item, Name } from '../core/schema.gen';
import { sceneOf, type Scene, type You } from '../core/views';
import type { Level } from '../core/views/types';

const MINUTE = 60_000;
const BEGAN = 1_700_000_000_000;
const CONTROL: You = { participant: null, role: 'control', seat: null };
const OBSERVER: You = { participant: null, role: 'observer', seat: null };

const items: Item[] = [];
const numbers: Record<string, number> = {};

function add(t: number, audience: string, event: AnyEvent): Name {
  const n = (numbers[audience] = (numbers[audience] ?? 0) + 1);
  items.push({ audience, n, t, at: BEGAN + t, ...event });
  return `${audience}:${n}`;
}

const platform = add(0, 'all', {
  type: 'platform.opened',
  name: 'Chirp',
  kind: 'microblog',
  limit: 280,
});
add(0, 'all', {
  type: 'exercise.briefed',
  title: 'The bare repost',
  organisation: 'Northline Rail',
  brief: 'You answer.',
  language: 'en',
  story_start: 50_000_000,
  ends: 60 * MINUTE,
  content_note: '',
});
const accounts = (
  [
    ['tinned_peaches', 'Gwen, mostly', 48_200, 'Trains, tins, an allotment.'],
    ['halfpastfive', 'Renske Holt', 3_100, ''],
    ['merrowline', 'Merrow Line', 120_400, 'The other railway.'],
  ] as const
).map(([handle, name, followers, bio]) =>
  add(0, 'all', {
    type: 'account.opened',
    platform,
    handle,
    name,
    bio,
    kind: handle === 'merrowline' ? 'organisation' : 'person',
    verified: handle === 'merrowline',
    followers,
  }),
);
add(0, 'all', { type: 'clock.started', speed: 100 });
add(0, 'control', {
  type: 'crowd.opened',
  engine: 1,
  table: 1,
  crisis: 'repost_endorsement',
  cluster: 'preventable',
  intensifiers: 0,
  platform,
  language: 'en',
  level: 3,
  cap: 4,
  ceiling: 2,
  gain: 1,
  clock: 1,
  rhythm: 0,
  hedonic: false,
  packs: 0,
  brand: ['Northline'],
  product: [],
  people: [],
  place: [],
  hashtag: [],
  rules: [
    { when: 'silent', after: 10 * MINUTE, by: 1 },
    { when: 'answered_well', after: 0, by: -1 },
  ],
  answers: true,
  judged_reposts: true,
  screenshots: true,
});
add(0, 'control', {
  type: 'escalation.changed',
  level: 2,
  reason: 'Before the incident',
  rule: '',
});

const said = [
  'they deleted it. bless. as if my phone doesn’t have a screenshot button and a grudge',
  'dad has used your ramps for nine years. He saw the clip before I could hide the phone.',
  'Ramp booked with somebody else? Our staff will see you on to any train.',
];
const posts: Name[] = [];
for (let minute = 1; minute <= 32; minute++) {
  const t = minute * MINUTE;
  const at = minute % 3;
  posts.push(
    add(t, 'all', {
      type: 'post.published',
      account: accounts[at] as Name,
      text: said[at] as string,
      reply_to: null,
      quote_of: null,
      repost_of: null,
      media: [],
      posted: t,
    }),
  );
  const volume = Math.round(4 + 20 / (1 + Math.exp(-(minute - 20) / 3)) + (minute > 29 ? 22 : 0));
  add(t, 'all', {
    type: 'public.measured',
    volume,
    reach: 4_000 * minute,
    sentiment: -2 * minute,
    anger: minute,
    loudest: accounts,
    trending: ['#northline', 'ramp', 'deleted', 'clip'],
    spike: minute > 29 ? 240 : 0,
  });
}
add(12 * MINUTE, 'control', {
  type: 'escalation.changed',
  level: 3,
  reason: 'Rule: 10 minutes of silence',
  rule: '1 silent 0',
});
const act = add(20 * MINUTE, 'control', {
  type: 'act.noted',
  kinds: ['posted'],
  by: null,
  seat: null,
  account: accounts[2] as Name,
  post: posts[3] as Name,
  target: null,
  text: '',
  copies: 1,
  views: 0,
});
add(32 * MINUTE, 'control', {
  type: 'crowd.explained',
  mood: -1.09,
  pull: 1.16,
  level: 3,
  reasons: [
    {
      row: 'silence',
      deed: null,
      words: '23 minutes of silence',
      dm: -0.14,
      dn: 0.08,
      seen: 0.41,
      basis: 'sign published, size assumed',
      source: 'Herhausen 2019: to ignore is worst',
    },
    {
      row: 'APO',
      deed: act,
      words: 'an apology',
      dm: 0.06,
      dn: -0.06,
      seen: 0.21,
      basis: 'published',
      source: 'Ma & Zhan 2016, r = .23',
    },
    {
      row: 'repost',
      deed: act,
      words: 'a bare repost of something hostile',
      dm: -0.001,
      dn: 0.03,
      seen: 0.16,
      basis: 'assumed',
      source: '',
    },
  ],
});

function sceneAs(you: You): Scene {
  const fold = new Fold();
  for (const item of items) if (you.role === 'control' || item.audience === 'all') fold.take(item);
  return sceneOf(fold, you, new Map());
}

/** What the server would say of the next half hour. */
export const forecast: Forecast = {
  t: 32 * MINUTE,
  levels: [1, 2, 6, 14, 31, 70].map((posts, level) => ({
    level: level as Level,
    name: '',
    posts: [5, 6, 7, 7, 8, 8].map((share) => Math.round((posts * share) / 4)),
  })),
};
export const now = 32 * MINUTE + 10_000;
export const storyStart = 50_000_000;
export const asControl = sceneAs(CONTROL);
export const asObserver = sceneAs(OBSERVER);
