/** Invented people and things for the gallery: a small rail company on a bad afternoon. */
import type {
  AccountView,
  ClockView,
  DecisionView,
  EscalationView,
  InboxView,
  InjectView,
  LaneView,
  MarkView,
  Ms,
  NoteView,
  ParticipantView,
  PostView,
  QueueView,
  TalkView,
  ThreadView,
} from '../core/views/types';

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
    replies: 0,
    reposts: 0,
    quotes: 0,
    likes: 0,
    liked: false,
    acts: by.own ? ['reply', 'edit', 'delete'] : ['reply', 'quote', 'repost', 'like'],
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

export const inbox: InboxView[] = [
  {
    name: 'seat:social:3',
    kind: 'sms',
    from: 'Callum Roe',
    fromTitle: null,
    to: ['Social desk'],
    subject: null,
    text: 'Still on platform three at Ansford. The ramp was booked for five past. Battery at six percent, and the last train I fit on is 14:41.',
    t: at(14, 11, 50),
    dueAt: at(14, 21, 50),
    state: 'waiting',
    doneAt: null,
    doneBy: null,
  },
  {
    name: 'seat:social:4',
    kind: 'press',
    from: 'Pell Moran',
    fromTitle: 'Radio Estuary',
    to: ['Social desk', 'Press office'],
    subject: null,
    text: 'One sentence before the half past. Does the company stand by the clip?',
    t: at(14, 17),
    dueAt: at(14, 30),
    state: 'waiting',
    doneAt: null,
    doneBy: null,
  },
  {
    name: 'seat:social:5',
    kind: 'call',
    from: 'Ifeoma Sand',
    fromTitle: 'Kerb and Gap Trust',
    to: ['Social desk'],
    subject: null,
    text: 'Rang for 25 seconds and left nothing.',
    t: at(14, 19),
    dueAt: null,
    state: 'waiting',
    doneAt: null,
    doneBy: null,
  },
  {
    name: 'seat:social:6',
    kind: 'email',
    from: 'Tom',
    fromTitle: 'Legal',
    to: ['Social desk'],
    subject: 'Sorry is fine',
    text: 'I do not mind the word. I mind the “if” behind it. Name nobody.',
    t: at(14, 17),
    dueAt: null,
    state: 'answered',
    doneAt: at(14, 18),
    doneBy: 'Mira',
  },
  {
    name: 'seat:social:7',
    kind: 'email',
    from: 'Facilities',
    fromTitle: null,
    to: ['Everybody'],
    subject: null,
    text: 'The fridge on three is emptied at three.',
    t: at(14, 11),
    dueAt: null,
    state: 'quiet',
    doneAt: null,
    doneBy: null,
  },
  {
    name: 'seat:social:8',
    kind: 'sms',
    from: 'Unknown number',
    fromTitle: null,
    to: ['Social desk'],
    subject: null,
    text: 'You have won a rail holiday. Tap to claim.',
    t: at(14, 6),
    dueAt: null,
    state: 'settled',
    doneAt: at(14, 6, 40),
    doneBy: null,
  },
];

function person(
  id: string,
  display: string,
  title: string,
  more: Partial<ParticipantView> = {},
): ParticipantView {
  return {
    id,
    display,
    role: 'player',
    seat: { key: title.toLowerCase(), title },
    presence: 'here',
    awayFor: null,
    typing: false,
    you: false,
    ...more,
  };
}
export const people: ParticipantView[] = [
  person('p1', 'Mira', 'Social desk', { you: true }),
  person('p2', 'Tom', 'Legal', { typing: true }),
  person('p3', 'Ines', 'Press'),
  person('p4', 'Kofi', 'Operations'),
  person('p5', 'Birgit', 'MD', { presence: 'away', awayFor: 3 * MINUTE }),
  person('p6', 'Bo', '', { role: 'evaluator', seat: null, presence: 'unknown' }),
  person('p7', 'Ruth', 'Care', { presence: 'gone' }),
];
export const seats = [
  { key: 'social desk', title: 'Social desk', holders: ['Mira'] },
  { key: 'legal', title: 'Legal', holders: ['Tom'] },
  { key: 'press', title: 'Press', holders: ['Ines'] },
  { key: 'operations', title: 'Operations', holders: ['Kofi'] },
  { key: 'md', title: 'MD', holders: ['Birgit'] },
  { key: 'care', title: 'Care', holders: ['Ruth'] },
];

function said(
  by: string,
  title: string | null,
  t: Ms,
  text: string,
  more: Partial<TalkView> = {},
): TalkView {
  made += 1;
  return { name: `team:${made}`, by, title, text, t, replyTo: null, mine: false, ...more };
}
export const talk: TalkView[] = [
  said(
    'Dario',
    'Evening desk',
    at(14, 19),
    'It was me who pressed it. I thought it was about the lift.',
  ),
  said('Ines', null, at(14, 20), 'Then we say that we looked badly. Press list after tea.'),
  said('Birgit', 'MD', at(14, 20), 'Is there a station cat we could post?'),
  said('Ines', null, at(14, 20), 'No cats today.', {
    replyTo: { by: 'Birgit', text: 'Is there a station cat we could post?' },
  }),
  said('Mira', null, at(14, 21), 'Draft is with Tom.', { mine: true }),
  said('Kofi', null, at(14, 22), '@Mira two people are walking to platform three, four minutes.'),
];
export const decisions: DecisionView[] = [
  { name: 'team:40', text: 'No person is named. It is always “we”.', by: 'Ines', t: at(14, 17) },
  {
    name: 'team:31',
    text: 'Nothing else is deleted. What is out stays out.',
    by: 'Mira',
    t: at(14, 9),
  },
];

function inject(
  kind: InjectView['kind'],
  due: Ms,
  title: string,
  more: Partial<InjectView> = {},
): InjectView {
  made += 1;
  return {
    name: `control:${made}`,
    kind,
    title,
    detail: null,
    at: due,
    state: 'planned',
    releasedAt: null,
    late: null,
    outcome: null,
    expected: null,
    ...more,
  };
}
const fired = (due: Ms, late: Ms): Partial<InjectView> => ({
  state: 'released',
  releasedAt: due + late,
  late,
});

export const past: InjectView[] = [
  inject('joke', at(14, 6), 'Ramp clip by @platform_bantam', {
    ...fired(at(14, 6), 38),
    detail: 'seen by Tom after 0:22',
  }),
  inject('staff', at(14, 8), 'Dario: “worth a share?”', {
    ...fired(at(14, 8), 41),
    outcome: { text: 'taken up after 0:48 by Tom', tone: 'good' },
  }),
  inject('question', at(14, 12), 'Odile asks if they agree', {
    ...fired(at(14, 12), 33),
    outcome: { text: 'answered after 2:10 by Mira', tone: 'good' },
  }),
  inject('safety', at(14, 16), 'Sam stuck at Carrow Halt, lift out', {
    ...fired(at(14, 16), 2400),
    outcome: { text: 'unanswered for 7:10, opened by nobody', tone: 'late' },
  }),
  inject('fan', at(14, 18), 'A regular defends them, badly', { state: 'skipped' }),
];
export const coming: InjectView[] = [
  inject('misinformation', at(14, 24), 'Forged screenshot, well made', {
    expected: 'hope: they say what is false within 5 min',
  }),
  inject('troll', at(14, 25), 'A rival is very kind about it'),
  inject('press', at(14, 27), 'Radio Estuary goes out'),
  inject('complaint', at(14, 22, 30), 'A guard is right, in public'),
  inject('threat', at(14, 28), 'A lawyer’s letter', {
    state: 'held',
    detail: 'held by Noor, until Legal is back',
  }),
  inject('news', at(14, 30), 'Evening paper, page one'),
  inject('spam', at(14, 31), 'Rail holiday lottery'),
];

export const queue: QueueView[] = [
  {
    name: 'control:70',
    persona: 'Nell Carrick',
    personaTitle: 'producer, Radio Estuary',
    from: 'Mira, Social desk',
    channel: 'email',
    text: 'You will have something proper by a quarter to. What runs at half past?',
    t: at(14, 22, 20),
  },
  {
    name: 'control:71',
    persona: 'Odile Farrant',
    personaTitle: null,
    from: 'Northline Rail',
    channel: 'post',
    text: 'We do not agree with it. @odilefarrant, may I ring you before Thursday?',
    t: at(14, 20, 30),
  },
  {
    name: 'control:72',
    persona: 'Sam Oduya',
    personaTitle: 'passenger',
    from: 'Kofi, Operations',
    channel: 'sms',
    text: 'On our way up the stairs with two people.',
    t: at(14, 18),
  },
];
export const escalation: EscalationView = {
  level: 3,
  reason: 'They deleted it without a word',
  by: 'Noor',
  since: at(14, 12),
};
export const notes: NoteView[] = [
  {
    name: 'control:80',
    by: 'Jo',
    text: 'Legal has said nothing for four minutes. Worth a question in the hot wash.',
    t: at(14, 21, 4),
    about: null,
  },
  {
    name: 'control:81',
    by: 'Noor',
    text: 'Tom reposted before anybody had opened the clip.',
    t: at(14, 9, 2),
    about: null,
  },
];

function mark(
  t: Ms,
  label: string,
  tone: MarkView['tone'] = 'muted',
  until: Ms | null = null,
): MarkView {
  made += 1;
  return { name: `all:${made}`, t, until, label, tone };
}
export const lanes: LaneView[] = [
  {
    key: 'injects',
    title: 'Injects',
    marks: [
      mark(at(14, 2), 'Clip'),
      mark(at(14, 4), 'Odile'),
      mark(at(14, 6, 30), 'Lift: unread 12 min 35 s', 'red', at(14, 19, 5)),
      mark(at(14, 25), 'Forged screenshot'),
      mark(at(14, 33), 'Rival'),
      mark(at(14, 40), 'Quiet end'),
    ],
  },
  {
    key: 'own',
    title: 'Own posts',
    marks: [
      mark(at(14, 4), 'Repost', 'accent'),
      mark(at(14, 8, 40), 'Delete', 'red'),
      mark(at(14, 16), '', 'accent'),
      mark(at(14, 16, 30), '', 'accent'),
      mark(at(14, 17), 'same text', 'accent'),
      mark(at(14, 30), 'Statement', 'accent'),
    ],
  },
  {
    key: 'decisions',
    title: 'Decisions',
    marks: [
      mark(at(14, 9), 'No more deleting', 'ink'),
      mark(at(14, 22), 'Statement', 'amber', at(14, 29)),
    ],
  },
  {
    key: 'notes',
    title: 'Notes',
    marks: [mark(at(14, 9), '', 'green'), mark(at(14, 21), 'Legal silent', 'amber')],
  },
];
