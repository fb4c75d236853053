/**
 * Control's shelf: what is at hand, and at most one set that fits what the team has just done, with why and by when it
 * goes by itself. The order in which sets fit is the server's (sims/core/fitting.py).
 */
import type { Act, Done } from '../acts';
import { find } from '../envelope';
import type { Inject } from '../injects';
import type { ActKind, Name, Shared } from '../schema.gen';
import type { Firing, ShelfSet } from '../shelf';
import type { Scene } from './scene';
import type { Ms } from './types';

/** So long control may fire or dismiss before a set goes by itself. */
const DECIDE_MS = 12_000;
/** The same text so often is what sets for it are for. */
const COPIES = 4;
/** An act older than this is no news: nothing is suggested for it any more. */
const FRESH_MS = 5 * 60_000;
/** What sets for these say depends on what was shared, or answered. */
const JUDGED: readonly ActKind[] = ['reposted', 'quoted', 'edited'];
/** What sets for these say is about the incident, and does not fit an answer to somebody who lost an umbrella. */
const OF_THE_INCIDENT: readonly ActKind[] = ['owned', 'replied'];
/** What says most of an act comes first. */
const SPECIFIC: readonly ActKind[] = [
  'deleted',
  'hidden',
  'cited_bio',
  'owned',
  'same_text',
  'reposted',
  'from_personal',
  'edited',
  'quoted',
  'replied',
  'liked',
  'posted',
  'silent',
];

export interface SetView {
  name: Name;
  letter: string;
  title: string;
  lines: number;
  /** From its beginning to its last line. */
  length: Ms;
  /** The last thing that the team did that it is for, if that is fresh and it is not out for it yet. */
  act: Name | null;
  /** How often it was let out. */
  fired: number;
  /** Lines of it that are still to come. */
  coming: number;
}

export interface SuggestionView {
  set: SetView;
  act: Name;
  /** What the team did, and when. */
  kind: ActKind;
  since: Ms;
  copies: number;
  /** After a deletion or a bare repost: whether it has said something in public since. */
  explained: boolean;
  byItselfAt: Ms | null;
}

export interface ShelfView {
  automatic: boolean;
  suggestion: SuggestionView | null;
  sets: SetView[];
}

export function shelf(scene: Scene, now: Ms): ShelfView {
  const { shelf: slice } = scene.exercise;
  const fresh = freshActs(scene, now);
  const sets = Object.entries(slice.sets).map(([name, set]) => setView(scene, name, set, fresh));
  return { automatic: slice.automatic, suggestion: suggestionOf(scene, sets, fresh), sets };
}

/** Newest first. What was taken down since is not among them: then the deletion is what is answered. */
function freshActs(scene: Scene, now: Ms): [Name, Act][] {
  return Object.entries(scene.exercise.acts.acts)
    .filter(([, act]) => act.t > now - FRESH_MS && !isGone(scene, act))
    .reverse();
}

function isGone(scene: Scene, act: Act): boolean {
  const post = find(scene.exercise.posts.posts, act.post ?? act.target);
  return !act.kinds.includes('deleted') && post !== null && post.deleted !== null;
}

function setView(scene: Scene, name: Name, set: ShelfSet, fresh: readonly [Name, Act][]): SetView {
  const firings = Object.values(scene.exercise.shelf.firings).filter((one) => one.set === name);
  const out = new Set(firings.map(({ act }) => act));
  const act = fresh.find(
    ([one, did]) => did.kinds.includes(set.when) && !out.has(one) && callsFor(scene, did, set.when),
  );
  return {
    name,
    letter: set.letter,
    title: set.title,
    lines: set.lines.length,
    length: Math.max(0, ...set.lines.map(({ after }) => after)),
    act: act?.[0] ?? null,
    fired: firings.length,
    coming: firings.reduce((sum, one) => sum + set.lines.length - one.released.length, 0),
  };
}

function suggestionOf(
  scene: Scene,
  sets: readonly SetView[],
  fresh: readonly [Name, Act][],
): SuggestionView | null {
  const { shelf: slice } = scene.exercise;
  const answered = new Set(Object.values(slice.firings).map(({ act }: Firing) => act));
  for (const [name, act] of fresh) {
    if (answered.has(name) || Object.hasOwn(slice.dismissed, name) || !matters(scene, act))
      continue;
    const fits = bestOf(scene, sets, act);
    if (fits === null) continue;
    const first = slice.sets[fits.set.name]?.lines[0]?.after ?? 0;
    const byItself = slice.automatic && act.t >= slice.since;
    return {
      ...fits,
      act: name,
      since: act.t,
      copies: act.copies,
      explained: hasSpokenSince(fresh, act),
      byItselfAt: byItself ? act.t + Math.min(DECIDE_MS, first) : null,
    };
  }
  return null;
}

/** Everything does, but for a pin, and for a like of something that nobody minds. */
function matters(scene: Scene, act: Act): boolean {
  if (act.kinds[0] === 'pinned') return false;
  if (act.kinds[0] !== 'liked') return true;
  const found = judged(scene, act.target);
  return found === 'contested' || found === 'hostile';
}

/** Nobody minds that something harmless, or worth passing on, is shared; what started it all is minded whatever it is. */
function callsFor(scene: Scene, act: Act, kind: ActKind): boolean {
  if (OF_THE_INCIDENT.includes(kind) && helps(scene, act)) return false;
  if (!JUDGED.includes(kind) || act.target === null) return true;
  const found = judged(scene, act.target);
  if (found === null || found === 'contested' || found === 'hostile') return true;
  return cameOf(scene, act.target)?.marks.includes('trigger') ?? false;
}

/** It answers a question of every day, or somebody who needs help. */
function helps(scene: Scene, act: Act): boolean {
  return act.kinds.includes('replied') && isRoutine(scene, act.target);
}

/** Whoever answers this answers a question of every day, or somebody who needs help, and not the incident. */
export function isRoutine(scene: Scene, post: Name | null): boolean {
  const important = cameOf(scene, post)?.marks.includes('important') ?? false;
  return important || judged(scene, post) === 'harmless';
}

/** How sharing a post is judged, as far as anybody has said; a card of a deck that waits for no inject is harmless. */
function judged(scene: Scene, post: Name | null): Shared | null {
  const inject = cameOf(scene, post);
  if (inject !== null) return inject.shared;
  const { cards, decks } = scene.exercise.packs;
  const card = Object.values(cards).find((one) => one.post !== null && one.post === post);
  const everyday = card?.after === null && find(decks, card.deck)?.after === null;
  return everyday ? 'harmless' : null;
}

/** The inject that a post came of. */
function cameOf(scene: Scene, post: Name | null): Inject | null {
  const all = Object.values(scene.exercise.injects.injects);
  return all.find(({ release }) => post !== null && release?.effects.includes(post)) ?? null;
}

/** The set that fits an act best, of those that have not been out: nobody says the same thing twice. */
function bestOf(
  scene: Scene,
  sets: readonly SetView[],
  act: Act,
): { set: SetView; kind: ActKind } | null {
  for (const kind of SPECIFIC) {
    if (!act.kinds.includes(kind) || (kind === 'same_text' && act.copies < COPIES)) continue;
    if (!callsFor(scene, act, kind)) continue;
    const set = sets.find(
      ({ name, fired }) => fired === 0 && find(scene.exercise.shelf.sets, name)?.when === kind,
    );
    if (set !== undefined) return { set, kind };
  }
  return null;
}

function hasSpokenSince(fresh: readonly [Name, Act][], act: Act): boolean {
  const spoken: readonly Done[] = ['posted', 'replied', 'quoted'];
  return fresh.some(([, one]) => one.t > act.t && one.kinds.some((kind) => spoken.includes(kind)));
}
