/** What the gallery's control and replay see: injects, queue, notes and lanes. */
import type {
  EscalationView,
  InjectView,
  LaneView,
  MarkView,
  Ms,
  NoteView,
  QueueView,
} from '../core/views/types';
import { at, fresh } from './posts';

function inject(
  kind: InjectView['kind'],
  due: Ms,
  title: string,
  more: Partial<InjectView> = {},
): InjectView {
  const made = fresh();
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
    expectation: null,
    mark: null,
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
    toControl: false,
    from: 'Mira, Social desk',
    channel: 'email',
    text: 'You will have something proper by a quarter to. What runs at half past?',
    t: at(14, 22, 20),
  },
  {
    name: 'control:71',
    persona: 'Odile Farrant',
    personaTitle: null,
    toControl: false,
    from: 'Northline Rail',
    channel: 'post',
    text: 'We do not agree with it. @odilefarrant, may I ring you before Thursday?',
    t: at(14, 20, 30),
  },
  {
    name: 'control:72',
    persona: 'Sam Oduya',
    personaTitle: 'passenger',
    toControl: false,
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
  const made = fresh();
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
