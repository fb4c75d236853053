/**
 * The lanes of the replay: when injects went out, what the team said in public, took down, decided and wrote, and the
 * pauses. A pause has no length in exercise time, so its mark says how long it was by the wall.
 */
import type { Entry } from '../fold';
import { itemOf } from '../fold';
import { find, nameOf, type At } from '../envelope';
import { audiencesOf, mailboxOf } from '../people';
import type { ActNoted, EscalationChanged, Item, MessageDelivered, Name } from '../schema.gen';
import { isTeams } from './accounts';
import { withoutRule } from './public';
import type { Scene } from './scene';
import type { LaneView, MarkView } from './types';
import { clockLength } from './words';

/** What can be jumped to. */
export type Kind =
  | 'injects'
  | 'posts'
  | 'edits'
  | 'decisions'
  | 'messages'
  | 'pauses'
  | 'escalation'
  | 'marks'
  | 'notes';

const TITLES: Record<Kind, string> = {
  injects: 'Injects',
  posts: 'Own posts',
  edits: 'Deleted, edited',
  decisions: 'Decisions',
  messages: 'Messages',
  pauses: 'Pauses',
  escalation: 'Escalation',
  marks: 'Marks',
  notes: 'Notes',
};

const SHORT = 80;

interface Marked {
  kind: Kind;
  mark: MarkView;
}

/**
 * All marks of a recording, lane by lane. `scene` is the recording's end, in which every name of it is known. Lanes
 * that the viewer's stream cannot have anything for are left out.
 */
export function lanes(scene: Scene, entries: readonly Entry[]): LaneView[] {
  const keys = laneKeys(scene);
  const found = new Map(keys.map((key) => [key, [] as MarkView[]]));
  const delivered = new Set<string>();
  let pause: { mark: MarkView; at: number } | null = null;
  // What stands there before STARTEX is the story's past, and nothing that anybody did.
  const started = entries.findIndex((entry) => itemOf(entry).type === 'clock.started');
  for (const entry of started < 0 ? [] : entries.slice(started)) {
    const item = itemOf(entry);
    if (pause !== null && (item.type === 'clock.resumed' || item.type === 'clock.ended')) {
      pause.mark.until = item.t;
      pause.mark.label += `, ${clockLength(item.at - pause.at)}`;
      pause = null;
    }
    if (item.type === 'message.delivered' && isCopy(scene, item, delivered)) continue;
    const marked = markOf(scene, item);
    if (marked === null) continue;
    found.get(marked.kind)?.push(marked.mark);
    if (item.type === 'clock.paused') pause = { mark: marked.mark, at: item.at };
  }
  return keys.map((key) => ({
    key,
    title: TITLES[key],
    marks: (found.get(key) ?? []).sort((one, other) => one.t - other.t),
  }));
}

function laneKeys(scene: Scene): Kind[] {
  const { role, seat } = scene.you;
  const held = audiencesOf(scene.exercise.people, role, seat);
  const control = held.has('control');
  const mail = [...held].some((audience) => audience.startsWith('seat:'));
  return [
    ...(control ? (['injects'] as const) : []),
    'posts',
    'edits',
    'decisions',
    ...(mail ? (['messages'] as const) : []),
    'pauses',
    ...(control ? (['escalation'] as const) : []),
    ...(held.has('staff') ? (['marks', 'notes'] as const) : []),
  ];
}

/** Whether this is one message again: to the next of several seats, or what another seat of the recording wrote. */
function isCopy(scene: Scene, item: At<MessageDelivered>, delivered: Set<string>): boolean {
  const { role, seat } = scene.you;
  const key = JSON.stringify([item.t, item.sender, item.subject, item.text]);
  const again = delivered.has(key);
  delivered.add(key);
  if (again || item.from_seat === null) return again;
  return audiencesOf(scene.exercise.people, role, seat).has(mailboxOf(item.from_seat));
}

function markOf(scene: Scene, item: Item): Marked | null {
  const make = (kind: Kind, text: string, tone: MarkView['tone'], most = SHORT): Marked => ({
    kind,
    mark: { name: nameOf(item), t: item.t, until: null, label: shortened(text, most), tone },
  });
  switch (item.type) {
    case 'inject.released': {
      const title = find(scene.exercise.injects.injects, item.inject)?.title ?? '';
      return make('injects', title, item.late >= 1000 ? 'amber' : 'ink');
    }
    case 'post.published':
      if (!isOwn(scene, item.account) || !isSigned(scene, nameOf(item))) return null;
      return make(
        'posts',
        own(scene, item.account) + (item.text || 'Reposted without comment'),
        'accent',
      );
    case 'post.deleted':
      return make(
        'edits',
        `${item.by_platform ? 'Removed by the platform' : 'Deleted'}: ${wordsOf(scene, item.post)}`,
        'red',
      );
    case 'post.edited':
      if (!isOwn(scene, scene.index.get(item.post)?.post.account ?? '')) return null;
      return make('edits', `Edited: ${item.text}`, 'accent');
    case 'act.noted':
      return actMark(scene, item, make);
    case 'decision.logged':
      return make('decisions', item.text, 'green');
    case 'message.delivered':
      return make('messages', `${item.sender}: ${item.subject || item.text}`, 'muted');
    case 'message.written':
      return make('messages', `To ${item.to.join(', ')}: ${item.subject || item.text}`, 'accent');
    case 'clock.paused':
      return make('pauses', item.reason, 'amber');
    case 'expectation.marked': {
      const about = find(scene.exercise.evaluation.expectations, item.expectation);
      if (about === null || item.mark === 'none') return null;
      const word = item.mark === 'met' ? 'Met' : 'Missed';
      return make('marks', `${word}: ${about.text}`, item.mark === 'met' ? 'green' : 'red');
    }
    case 'objective.rated': {
      const objective = find(scene.exercise.briefing.objectives, item.objective);
      return make('marks', `${item.rating}: ${objective?.text ?? ''}`, RATED[item.rating]);
    }
    case 'call.taken':
      return make('messages', `On the phone with ${callerOf(scene, item.call)}`, 'accent');
    case 'call.dialled':
      return make('messages', `Rang ${item.callee}`, 'accent');
    case 'call.missed':
      return make('messages', `Missed: ${callerOf(scene, item.call)}`, 'amber');
    case 'note.taken':
      return make('notes', item.text, 'ink', Infinity); // there is no other place to read it in full
    case 'escalation.changed':
      return make('escalation', turned(item), heat(item.level));
    default:
      return null;
  }
}

/** What the team did without a post of its own: only control holds it. */
function actMark(
  scene: Scene,
  item: ActNoted,
  make: (kind: Kind, text: string, tone: MarkView['tone']) => Marked,
): Marked | null {
  if (item.kinds.includes('silent')) return make('posts', 'Silent for ten minutes', 'amber');
  if (item.target === null) return null;
  const words = wordsOf(scene, item.target);
  if (item.kinds.includes('pinned')) return make('posts', `Pinned: ${words}`, 'accent');
  return item.kinds.includes('liked') ? make('posts', `Liked: ${words}`, 'muted') : null;
}

/** Said first of a post from somebody's own account. */
function own(scene: Scene, account: Name): string {
  return find(scene.exercise.accounts.accounts, account)?.participants.length
    ? 'From the personal account: '
    : '';
}

const RATED = { P: 'green', S: 'ink', M: 'amber', U: 'red' } as const;

function callerOf(scene: Scene, call: Name): string {
  return find(scene.exercise.calls.calls, call)?.who ?? '';
}

/** "3: The wrong tone", "3, by a rule: 10 minutes of silence". */
function turned({ level, reason, rule }: EscalationChanged): string {
  return rule ? `${level}, by a rule: ${withoutRule(reason)}` : `${level}: ${reason}`;
}

function heat(level: number): MarkView['tone'] {
  if (level >= 4) return 'red';
  return level === 3 ? 'amber' : 'muted';
}

function isOwn(scene: Scene, account: Name): boolean {
  const found = find(scene.exercise.accounts.accounts, account);
  return found !== null && isTeams(found);
}

/** Whether somebody at the table published it: injects may come from the team's accounts too. */
function isSigned(scene: Scene, post: Name): boolean {
  return (scene.index.get(post)?.post.by ?? null) !== null;
}

function wordsOf(scene: Scene, post: Name): string {
  return scene.index.get(post)?.post.text || 'a repost';
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
