/** The simulated public as it is shown: what a listening service tells everybody, and to control why it is as it is. */
import { find } from '../envelope';
import type { Measured } from '../public';
import type { Name, Reason, Rule } from '../schema.gen';
import { accountView } from './accounts';
import type { Scene } from './scene';
import type {
  Level,
  ListeningView,
  ProfileView,
  PublicView,
  ReasonView,
  SpikeView,
  TurnView,
  WhyView,
} from './types';

/** How far the small line of the volume looks back. */
const HALF_HOUR = 30 * 60_000;

/** What was measured last, for everybody alike; null while nothing was, as in an exercise without a public. */
export function listening(scene: Scene): ListeningView | null {
  const { measured } = scene.exercise.public;
  const last = measured.at(-1);
  if (last === undefined) return null;
  return {
    t: last.t,
    volume: last.volume,
    reach: last.reach,
    sentiment: last.sentiment,
    anger: last.anger,
    loudest: (last.loudest ?? []).map((name) => accountView(scene, name)),
    trending: last.trending ?? [],
    spike: spikeOf(measured),
    history: measured
      .filter(({ t }) => t > last.t - HALF_HOUR)
      .map(({ t, volume }) => ({ t, volume })),
  };
}

/** The spike that goes on: as it was first measured, and as it is now. */
function spikeOf(measured: readonly Measured[]): SpikeView | null {
  const now = measured.at(-1)?.spike ?? 0;
  if (now === 0) return null;
  const calm = measured.findLastIndex(({ spike = 0 }) => spike === 0);
  const first = measured[calm + 1];
  return {
    since: first?.t ?? 0,
    first: { volume: first?.volume ?? 0, times: (first?.spike ?? now) / 100 },
    times: now / 100,
  };
}

/** What everybody can see of an account: what it says of itself, and its latest posts, newest first. */
export function profile(scene: Scene, name: Name, most = 3): ProfileView {
  const posts: ProfileView['posts'] = [];
  for (const at of scene.index.order.toReversed()) {
    const post = scene.index.get(at)?.post;
    if (post?.account !== name || post.deleted !== null || post.repost_of !== null) continue;
    posts.push({ name: at, text: post.text, t: post.posted });
    if (posts.length === most) break;
  }
  return { account: accountView(scene, name), posts };
}

/** For control: how the scenario would have the dial move; null in an exercise without a public. */
export function publicView(scene: Scene): PublicView | null {
  const { opened, held } = scene.exercise.public;
  if (opened === null) return null;
  return { cap: opened.cap as Level, held, rules: (opened.rules ?? []).map(ruleWords) };
}

function ruleWords(rule: Rule): string {
  const by = `${rule.by > 0 ? 'up' : 'down'} ${Math.abs(rule.by)}`;
  return rule.when === 'silent'
    ? `${by} after ${Math.floor(rule.after / 60_000)} minutes of silence`
    : `${by} after a good answer`;
}

/** For control: why the public is as it is, as it was last worked out. */
export function why(scene: Scene): WhyView | null {
  const last = scene.exercise.public.explained.at(-1);
  if (last === undefined) return null;
  const seen = new Map<string, number>();
  return {
    t: last.t,
    mood: last.mood,
    sharing: share(Math.log(last.pull)),
    level: last.level,
    reasons: (last.reasons ?? []).filter(tells).map((term) => {
      const row = `${term.row} ${term.deed ?? ''}`;
      const times = seen.get(row) ?? 0;
      seen.set(row, times + 1);
      return reason(scene, term, `${row} ${times}`);
    }),
  };
}

/** Whether it is anything in the digits that are shown: two of the mood, whole percents of sharing. */
function tells({ dm, dn }: Reason): boolean {
  return Math.abs(dm) >= 0.005 || share(dn) !== 0;
}

function reason(scene: Scene, term: Reason, key: string): ReasonView {
  const act = find(scene.exercise.acts.acts, term.deed ?? null);
  return {
    key,
    words: term.words,
    mood: term.dm,
    sharing: share(term.dn),
    seen: Math.round(term.seen * 100),
    waiting: term.row === 'silence',
    basis: term.basis === 'sign published, size assumed' ? 'size assumed' : term.basis,
    source: term.source ?? '',
    deed: act === null ? null : (term.deed ?? null),
    post: act?.post ?? null,
  };
}

/** What a shift of the logarithm is in percent. */
function share(log: number): number {
  return Math.round((Math.exp(log) - 1) * 100) || 0;
}

/** For control: every move of the dial, oldest first. */
export function turns(scene: Scene): TurnView[] {
  return scene.exercise.escalation.turns.map(({ t, level, reason: given, rule }, at, all) => ({
    key: `turn ${at}`,
    t,
    from: all[at - 1]?.level ?? null,
    level,
    reason: withoutRule(given),
    ruled: rule !== '',
  }));
}

/** A rule's reason without the word that says so: where it is shown, that has been said. */
export function withoutRule(reason: string): string {
  return reason.replace(/^Rule: /, '');
}
