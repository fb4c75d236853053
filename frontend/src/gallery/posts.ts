/** Invented accounts, posts and clocks for the gallery: a small rail company on a bad afternoon. */
import type { AccountView, ClockView, Ms, PostView, ThreadView } from '../core/views/types';

export const MINUTE = 60_000;
export const SECOND = 1000;
export const storyStart = Date.UTC(2026, 10, 20, 14, 0);
export const now: Ms = 23 * MINUTE + 10 * SECOND;

/** Milliseconds of exercise time at a story time of the afternoon: at(14, 21). */
export const at = (hour: number, minute: number, second = 0): Ms =>
  ((hour - 14) * 60 + minute) * MINUTE + second * SECOND;

export const clock: ClockView = {
  state: 'running',
  t: now,
  storyStart,
  speed: 100,
  endsAt: 45 * MINUTE,
  pausedBy: null,
  pausedReason: null,
  question: null,
};
export const paused: ClockView = {
  ...clock,
  state: 'paused',
  pausedBy: 'Noor',
  pausedReason: 'The projector went dark. Two minutes.',
};
export const clocks: ClockView[] = [
  { ...clock, state: 'ready', t: 0 },
  clock,
  { ...clock, speed: 1000 },
  paused,
  { ...clock, state: 'ended' },
];

let made = 0;
/** A number nothing else in the gallery has. */
export function fresh(): number {
  made += 1;
  return made;
}
export function account(
  display: string,
  handle: string,
  more: Partial<AccountView> = {},
): AccountView {
  made += 1;
  return {
    name: `all:${made}`,
    display,
    handle,
    kind: 'person',
    verified: false,
    own: false,
    bio: null,
    followers: null,
    ...more,
  };
}

export const northline = account('Northline Rail', 'northline', {
  kind: 'organisation',
  verified: true,
  own: true,
  bio: 'Trains, mostly on time',
  followers: 61_200,
});
export const careDesk = account('Northline Help', 'northline_help', {
  kind: 'organisation',
  own: true,
});
export const odile = account('Odile Farrant', 'odilefarrant', {
  bio: 'ramps, doors, kerbs',
  followers: 28_700,
});
const pip = account('Pip, somewhere', 'pip_in_transit');
const hester = account('Hester Quill', 'quarterpastten');
const bantam = account('Platform Bantam', 'platform_bantam');
const rival = account('Saltmarsh Line', 'saltmarsh_line', { kind: 'organisation', verified: true });
const bram = account('Bram O.', 'nights_on_four');

export function post(
  by: AccountView,
  posted: Ms,
  text: string,
  more: Partial<PostView> = {},
): PostView {
  made += 1;
  return {
    name: `all:${made}`,
    account: by,
    text,
    posted,
    media: [],
    replyTo: null,
    quoted: null,
    reposted: null,
    editedAt: null,
    deletedAt: null,
    byPlatform: false,
    hiddenBy: null,
    replies: 0,
    reposts: 0,
    quotes: 0,
    views: null,
    likes: 0,
    liked: false,
    pinned: false,
    acts: by.own ? ['reply', 'edit', 'pin', 'delete'] : ['reply', 'quote', 'repost', 'like'],
    ...more,
  };
}

const clip = post(bantam, at(14, 1), 'ramp man is having a biscuit. wave at the nice camera', {
  media: [
    {
      url: null,
      kind: 'video',
      alt: 'A passenger in a wheelchair waits by a closed ramp. Somebody laughs.',
    },
  ],
  replies: 96,
  reposts: 1204,
  likes: 3380,
});

export const bareRepost = post(northline, at(14, 4), '', {
  reposted: clip,
  replies: 214,
  reposts: 18,
  likes: 41,
});
export const deletedRepost = post(northline, at(14, 4), '', {
  reposted: clip,
  deletedAt: at(14, 7),
});
export const tombstone = post(northline, at(14, 9), '', {
  deletedAt: at(14, 12),
  replies: 61,
  reposts: 7,
  likes: 12,
  acts: ['reply'],
});

export const question = post(
  odile,
  at(14, 10),
  'An honest question, @northline. You passed this on at four minutes past and it was gone at seven past. Is that what you think of us, or did nobody watch it to the end? #RampWatch',
  { quoted: deletedRepost, replies: 214, reposts: 689, likes: 1930 },
);

export const feed: PostView[] = [
  post(pip, at(14, 22), 'oh they took it down. luckily my phone has a memory and so do i', {
    replies: 9,
    reposts: 61,
    likes: 304,
  }),
  post(
    hester,
    at(14, 21),
    '@northline my father has booked your ramps for nine years. I watched that clip next to him.',
    {
      replies: 22,
      reposts: 140,
      likes: 811,
      liked: true,
    },
  ),
  post(
    account('Fennel Court Gardens', 'plot_eleven'),
    at(14, 21),
    'To whoever borrowed the hose: it was not yours, Gareth.',
    {
      replies: 3,
      reposts: 2,
      likes: 47,
    },
  ),
  post(
    account('Gus tells it straight', 'gus_straight'),
    at(14, 20),
    'At last a railway that can take a joke. Say sorry for nothing.',
    {
      replies: 88,
      reposts: 35,
      likes: 190,
    },
  ),
  post(
    rival,
    at(14, 19),
    'Booked a ramp with somebody else and left waiting? Staff at Ansford will see you onto any train today.',
    {
      replies: 41,
      reposts: 502,
      likes: 2310,
    },
  ),
  bareRepost,
  question,
  tombstone,
  post(
    northline,
    at(14, 2),
    'The winter timetable is out, with a later last train to Pellow on page nine.',
    {
      editedAt: at(14, 3),
      pinned: true,
      replies: 8,
      reposts: 12,
      likes: 140,
    },
  ),
  post(
    account(
      'Wilhelmina van der Oosterhout-Featherstonehaugh',
      'a_very_long_handle_that_never_ends_at_all',
    ),
    at(14, 1),
    'Averyveryverylongwordwithoutanyspacewhateversothatithastobreaksomewhere <b>not bold</b>',
    {
      likes: 1_204_000,
      replies: 48_200,
    },
  ),
];

export const thread: ThreadView = {
  above: [],
  post: question,
  count: 214,
  replies: [
    {
      post: post(
        account('Joss Marrow', 'jossmarrow'),
        at(14, 11),
        'Their bio says a repost means nothing. Handy.',
        { likes: 96, replies: 2 },
      ),
      replies: [
        {
          post: post(odile, at(14, 12), 'A bio never lowered a ramp.', { likes: 1204, replies: 1 }),
          replies: [
            {
              post: post(northline, at(14, 14), 'It did not, and it should not have to.', {
                likes: 4,
              }),
              replies: [],
            },
          ],
        },
        { post: post(pip, at(14, 13), 'i have seen bios do less', { likes: 31 }), replies: [] },
      ],
    },
    {
      post: post(
        bram,
        at(14, 15),
        'I am the ramp man. I was two platforms away with the other ramp.',
        { likes: 873 },
      ),
      replies: [],
    },
    { post: post(rival, at(14, 16), '', { deletedAt: at(14, 18), likes: 3 }), replies: [] },
    {
      post: post(pip, at(14, 17), 'so which of you shared it. a name. any name', {
        hiddenBy: northline.display,
        likes: 12,
        acts: ['reply', 'quote', 'repost', 'like', 'unhide'],
      }),
      replies: [],
    },
  ],
};

/** A long feed for scrolling: texts of different lengths, newest first. */
export function longFeed(length: number): PostView[] {
  const words =
    'they said the ramp was booked and nobody came so we waited in the rain until the next one'.split(
      ' ',
    );
  const people = [pip, hester, bantam, rival, bram, odile];
  return Array.from({ length }, (_, back) => {
    const n = length - back;
    const by = people[n % people.length] ?? pip;
    const text = Array.from(
      { length: 4 + ((n * 7) % 40) },
      (_, at) => words[(n + at) % words.length],
    ).join(' ');
    return {
      ...post(by, Math.max(0, now - back * 900), `${n}. ${text}`, { likes: n % 97 }),
      name: `all:${100_000 + n}`,
    };
  });
}
