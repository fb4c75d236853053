/** What the gallery's team sees: inbox, people, talk and decisions. */
import type { DecisionView, InboxView, Ms, ParticipantView, TalkView } from '../core/views/types';
import { at, fresh, MINUTE } from './posts';

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
    answersTo: null,
    state: 'waiting',
    doneAt: null,
    doneBy: null,
    role: null,
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
    answersTo: null,
    state: 'waiting',
    doneAt: null,
    doneBy: null,
    role: null,
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
    answersTo: null,
    state: 'answered',
    doneAt: at(14, 18),
    doneBy: 'Mira',
    role: null,
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
    answersTo: null,
    state: 'quiet',
    doneAt: null,
    doneBy: null,
    role: null,
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
    answersTo: null,
    state: 'settled',
    doneAt: at(14, 6, 40),
    doneBy: null,
    role: null,
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
  { key: 'social desk', title: 'Social desk', holders: ['Mira'], lentTo: null },
  { key: 'legal', title: 'Legal', holders: ['Tom'], lentTo: null },
  { key: 'press', title: 'Press', holders: ['Ines'], lentTo: null },
  { key: 'operations', title: 'Operations', holders: ['Kofi'], lentTo: null },
  { key: 'md', title: 'MD', holders: ['Birgit'], lentTo: null },
  { key: 'care', title: 'Care', holders: ['Ruth'], lentTo: null },
];

function said(
  by: string,
  title: string | null,
  t: Ms,
  text: string,
  more: Partial<TalkView> = {},
): TalkView {
  const made = fresh();
  return {
    name: `team:${made}`,
    by,
    title,
    text,
    t,
    replyTo: null,
    about: null,
    mine: false,
    ...more,
  };
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
