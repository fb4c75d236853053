/** What the team does, as one list: in public, in writing and among themselves. Pure. */
import { find } from '../core/envelope';
import type { Post } from '../core/posts';
import type { Read } from '../core/readings';
import type { Name, ParticipantId } from '../core/schema.gen';
import { accountView, mailboxTitle, personName, type Scene } from '../core/views';
import type { Ms } from '../core/views/types';

export type Doing =
  | 'posted'
  | 'replied'
  | 'quoted'
  | 'reposted'
  | 'edited'
  | 'deleted'
  | 'hidden'
  | 'wrote'
  | 'spoke'
  | 'said'
  | 'decided';

export interface Act {
  /** Unique in the list. */
  key: string;
  /** The thing that it is about, for a note or for opening it. */
  name: Name;
  t: Ms;
  what: Doing;
  /** "Mira", as the team knows her; "Ebberline" where nobody signed. */
  who: string;
  /** The rest of the sentence: "replied to @kai as Ebberline". */
  words: string;
  text: string;
  /** How the words are read that stand in the post now; null for what has none, and for what it said before. */
  read: { post: Name; reading: Read } | null;
}

/** Newest first. */
export function activity(scene: Scene): Act[] {
  return [
    ...publicActs(scene),
    ...hidings(scene),
    ...letters(scene),
    ...phoned(scene),
    ...talking(scene),
  ].sort((one, other) => other.t - one.t);
}

function publicActs(scene: Scene): Act[] {
  const { accounts } = scene.exercise.accounts;
  const told = storyPosts(scene);
  return Object.entries(scene.exercise.posts.posts).flatMap(([name, post]) => {
    const account = accounts[post.account];
    const own = account && (account.seats.length > 0 || account.participants.length > 0);
    return own && !told.has(name) && post.posted >= 0 ? actsOn(scene, name, post) : [];
  });
}

/** Posts of the story: injects and what control wrote, even from an account that the team uses too. */
function storyPosts(scene: Scene): Set<Name> {
  const { injects, personas } = scene.exercise;
  return new Set([
    ...Object.values(injects.injects).flatMap(({ release }) => release?.effects ?? []),
    ...Object.values(personas.personas).flatMap(({ posts }) => posts),
  ]);
}

/** Published, edited, taken down: each of them is an act of its own. */
function actsOn(scene: Scene, name: Name, post: Post): Act[] {
  const { display } = accountView(scene, post.account);
  const who = post.by === null ? display : personName(scene, post.by);
  const as =
    post.by === null
      ? ''
      : isPersonal(scene, post)
        ? ', from the personal account'
        : ` as ${display}`;
  const [what, words] = published(scene, post);
  const bare = post.repost_of === null ? '' : ', no comment';
  const said = post.edits[0]?.text ?? post.text;
  const reading = find(scene.exercise.readings.readings, name);
  const read = reading && { post: name, reading };
  const first = { key: name, name, t: post.t, what, who, words: words + as + bare, text: said };
  const acts: Act[] = [{ ...first, read: post.edits.length === 0 ? read : null }];
  post.edits.forEach((edit, at) => {
    const text = post.edits[at + 1]?.text ?? post.text;
    const key = `${name} edit ${at}`;
    const told = { key, name, t: edit.t, who, words: `edited a post${as}`, text };
    acts.push({ ...told, what: 'edited', read: at === post.edits.length - 1 ? read : null });
  });
  if (post.deleted !== null) {
    const gone = post.repost_of === null ? 'a post' : 'the repost';
    const words = post.by_platform ? `had ${gone} removed by the platform` : `deleted ${gone}`;
    acts.push({
      key: `${name} deleted`,
      name,
      t: post.deleted,
      what: 'deleted',
      who: post.by_platform ? display : deleterOf(scene, name, display),
      words,
      text: post.text,
      read: null,
    });
  }
  return acts;
}

/** Replies of others that the team has hidden under its own posts, those shown again since among them. */
function hidings(scene: Scene): Act[] {
  return Object.entries(scene.exercise.acts.acts).flatMap(([key, act]): Act[] => {
    if (!act.kinds.includes('hidden') || act.target === null) return [];
    const display = act.account === null ? '' : accountView(scene, act.account).display;
    return [
      {
        key,
        name: act.target,
        t: act.t,
        what: 'hidden',
        who: act.by === null ? display : personName(scene, act.by),
        words: `hid a reply of ${handleOf(scene, act.target)} as ${display}`,
        text: act.text,
        read: null,
      },
    ];
  });
}

/** Somebody's own account, as opposed to the organisation's. */
function isPersonal(scene: Scene, post: Post): boolean {
  const account = scene.exercise.accounts.accounts[post.account];
  return account !== undefined && (account.participants.length > 0 || account.kind === 'person');
}

/** Who took a post down, where that was noted. */
function deleterOf(scene: Scene, post: Name, otherwise: string): string {
  const acts = Object.values(scene.exercise.acts.acts);
  const by = acts.find((act) => act.post === post && act.kinds.includes('deleted'))?.by ?? null;
  return by === null ? otherwise : personName(scene, by);
}

function published(scene: Scene, post: Post): [Doing, string] {
  if (post.repost_of !== null) return ['reposted', `reposted ${handleOf(scene, post.repost_of)}`];
  if (post.quote_of !== null) return ['quoted', `quoted ${handleOf(scene, post.quote_of)}`];
  if (post.reply_to !== null) return ['replied', `replied to ${handleOf(scene, post.reply_to)}`];
  return ['posted', 'posted'];
}

function handleOf(scene: Scene, name: Name): string {
  const found = scene.exercise.posts.posts[name];
  return found ? `@${accountView(scene, found.account).handle}` : 'a post';
}

function letters(scene: Scene): Act[] {
  return Object.entries(scene.exercise.messages.written).map(([name, written]) => ({
    key: name,
    name,
    t: written.t,
    what: 'wrote',
    who: personName(scene, written.by),
    words: `wrote to ${written.to.join(', ')} as ${mailboxTitle(scene, written.mailbox)}`,
    text: written.text,
    read: null,
  }));
}

/** Calls that somebody of the team took or made. */
function phoned(scene: Scene): Act[] {
  return Object.entries(scene.exercise.calls.calls).flatMap(([name, call]): Act[] => {
    const person = call.dialled ?? call.by;
    if (person === null) return [];
    const did = call.dialled === null ? 'took a call from' : 'rang';
    const words = `${did} ${call.who} as ${mailboxTitle(scene, call.mailbox)}`;
    const said = call.said.filter(({ by }) => by !== null).map(({ text }) => text);
    return [
      {
        key: name,
        name,
        t: call.taken ?? call.t,
        what: 'spoke',
        who: personName(scene, person),
        words,
        text: call.pad || said.join(' '),
        read: null,
      },
    ];
  });
}

function talking(scene: Scene): Act[] {
  const { messages, decisions } = scene.exercise.talk;
  const act = (
    name: Name,
    one: { t: Ms; by: ParticipantId | null; text: string },
    what: Doing,
    words: string,
  ): Act => ({
    key: name,
    name,
    t: one.t,
    what,
    who: personName(scene, one.by),
    words,
    text: one.text,
    read: null,
  });
  return [
    ...Object.entries(messages)
      .filter(([, one]) => one.by !== null)
      .map(([name, one]) => act(name, one, 'said', 'in team talk')),
    ...Object.entries(decisions).map(([name, one]) =>
      act(name, one, 'decided', 'logged a decision'),
    ),
  ];
}
