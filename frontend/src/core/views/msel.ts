/** The MSEL as control runs it: what went out and what came of it, what is next, what is kept back. */
import { find } from '../envelope';
import type { Inject } from '../injects';
import type { Written } from '../messages';
import type { ActKind, InjectKind, Name } from '../schema.gen';
import { isTeams } from './accounts';
import { answersIn, mailboxTitle } from './inbox';
import { personName, seatTitle, type Scene } from './scene';
import type { InjectView, Ms } from './types';
import { clockLength } from './words';

export interface MselView {
  /** Released or skipped, in the order in which that was planned. */
  past: readonly InjectView[];
  /** Due by now and not out yet: the conductor is behind. */
  late: readonly InjectView[];
  /** The one that goes out next by itself. */
  next: InjectView | null;
  /** Planned after that. */
  later: readonly InjectView[];
  /** Kept back until freed, by due time. */
  held: readonly InjectView[];
}

const WAYS = {
  microblog: 'post',
  email: 'e-mail',
  sms: 'text message',
  call: 'call',
  press: 'press enquiry',
  notice: 'notice',
} as const;

/** Kinds that leave something open when nobody answers; jokes, fans, news, trolls and spam do not. */
const CALLS_FOR_AN_ANSWER: readonly InjectKind[] = [
  'complaint',
  'question',
  'press',
  'staff',
  'misinformation',
  'threat',
  'safety',
];

/** Every inject, by due time and at equal times by position. */
export function injects(scene: Scene): InjectView[] {
  const answers = answersIn(scene);
  return Object.entries(scene.exercise.injects.injects)
    .sort(([, one], [, other]) => one.due - other.due || one.position - other.position)
    .map(([name, inject]) => injectView(scene, name, inject, answers));
}

/** The MSEL around the moment `t`. */
export function msel(scene: Scene, t: Ms): MselView {
  const all = injects(scene);
  const planned = all.filter((inject) => inject.state === 'planned');
  const [next = null, ...later] = planned.filter((inject) => inject.at > t);
  return {
    past: all.filter((inject) => inject.state === 'released' || inject.state === 'skipped'),
    late: planned.filter((inject) => inject.at <= t),
    next,
    later,
    held: all.filter((inject) => inject.state === 'held'),
  };
}

function injectView(
  scene: Scene,
  name: Name,
  inject: Inject,
  answers: Map<Name, Written>,
): InjectView {
  const expectation = find(scene.exercise.evaluation.expectations, inject.expectation);
  const mark = expectation?.marks.at(-1)?.mark;
  return {
    name,
    kind: inject.kind,
    title: inject.title,
    detail: detailOf(scene, inject),
    at: inject.due,
    state: inject.status,
    releasedAt: inject.release?.t ?? null,
    late: inject.release?.late ?? null,
    outcome: outcomeOf(scene, inject, answers),
    expected: expectation?.text ?? null,
    expectation: inject.expectation,
    mark: mark === undefined || mark === 'none' ? null : mark,
  };
}

/** What the team may have done before, after "unless they have"; "it" is what the inject shares. */
const DONE: Record<ActKind, string> = {
  posted: 'posted',
  replied: 'replied to it',
  quoted: 'quoted it',
  reposted: 'reposted it',
  liked: 'liked it',
  edited: 'edited a post',
  deleted: 'deleted a post',
  hidden: 'hidden a reply',
  from_personal: 'written from an account of their own',
  same_text: 'said the same again',
  cited_bio: 'pointed at the small print',
  owned: 'owned it',
  silent: 'been silent for long',
};

/** "Radio Ansford, e-mail to Press, Legal", and under which condition it skips itself. */
function detailOf(scene: Scene, inject: Inject): string | null {
  const who = inject.sender || speakerOf(scene, inject);
  const to = inject.to.map((seat) => seatTitle(scene, seat)).join(', ');
  const way = `${WAYS[inject.channel]}${to ? ` to ${to}` : ''}`;
  const unless = inject.unless === null ? '' : `, unless they have ${unlessDone(inject)}`;
  return `${who ? `${who}, ` : ''}${way}${unless}`;
}

function unlessDone({ unless, repost_of }: Inject): string {
  const done = unless === null ? '' : DONE[unless];
  return repost_of === '' && unless !== 'owned' ? done.replace(/\bit$/, 'something') : done;
}

function speakerOf(scene: Scene, inject: Inject): string {
  const account = find(scene.exercise.accounts.accounts, inject.account);
  return find(scene.exercise.personas.personas, inject.persona)?.name ?? account?.name ?? '';
}

/** What came of an inject that is out, or why it never went. */
function outcomeOf(
  scene: Scene,
  inject: Inject,
  answers: Map<Name, Written>,
): InjectView['outcome'] {
  if (inject.status === 'skipped') {
    return { text: inject.reason ? `Skipped: ${inject.reason}` : 'Skipped', tone: 'open' };
  }
  const { release } = inject;
  if (release === null) return null;
  const reply = firstReply(scene, release.effects, answers);
  if (reply !== null) {
    return { text: `${reply.who} after ${clockLength(reply.t - release.t)}`, tone: 'good' };
  }
  if (release.remark !== '') return { text: release.remark, tone: 'late' };
  if (!CALLS_FOR_AN_ANSWER.includes(inject.kind)) return null;
  const over = scene.exercise.clock.phase === 'ended';
  return { text: over ? 'Not answered' : 'No answer yet', tone: 'open' };
}

interface Reply {
  t: Ms;
  who: string;
}

/** The first thing the team did about any of these: an answer, or a mark that none is needed. */
function firstReply(
  scene: Scene,
  effects: readonly Name[],
  answers: Map<Name, Written>,
): Reply | null {
  const replies = effects.flatMap((name) => [
    ...postReplies(scene, name),
    ...mailReplies(scene, name, answers),
    ...callReplies(scene, name),
  ]);
  return replies.sort((one, other) => one.t - other.t)[0] ?? null;
}

function postReplies(scene: Scene, name: Name): Reply[] {
  const { accounts } = scene.exercise.accounts;
  return (scene.index.get(name)?.answers ?? []).flatMap((answer) => {
    const post = scene.index.get(answer)?.post;
    const account = find(accounts, post?.account ?? null);
    if (post === undefined || account === null || !isTeams(account)) return [];
    return [{ t: post.t, who: `${account.name} replied` }];
  });
}

function mailReplies(scene: Scene, name: Name, answers: Map<Name, Written>): Reply[] {
  const message = find(scene.exercise.messages.delivered, name);
  if (message === null) return [];
  const seat = mailboxTitle(scene, message.mailbox);
  const answer = answers.get(name);
  if (answer !== undefined) return [{ t: answer.t, who: `${seat} answered` }];
  // What another role answered stands there as that role's answer.
  if (message.answered_by !== null) return [];
  return message.settled === null ? [] : [{ t: message.settled, who: `${seat} settled it` }];
}

function callReplies(scene: Scene, name: Name): Reply[] {
  const call = find(scene.exercise.calls.calls, name);
  if (call?.taken == null || call.by === null) return [];
  return [{ t: call.taken, who: `${personName(scene, call.by)} picked up` }];
}
