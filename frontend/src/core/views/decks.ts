/** The facilitator's decks as control sees them, and how fast the public posts just now. */
import { find } from '../envelope';
import type { Deck } from '../packs';
import type { Name } from '../schema.gen';
import type { Scene } from './scene';
import { isRoutine } from './shelf';
import type { DeckView, Ms } from './types';

const MINUTE = 60_000;
/** A deck with so few cards left runs low. */
const LOW = 5;

/** Every deck, in the order of the scenario. */
export function decks(scene: Scene): DeckView[] {
  const { packs } = scene.exercise;
  const left = new Map<Name, number>();
  const total = new Map<Name, number>();
  for (const card of Object.values(packs.cards)) {
    total.set(card.deck, (total.get(card.deck) ?? 0) + 1);
    if (card.post === null) left.set(card.deck, (left.get(card.deck) ?? 0) + 1);
  }
  return Object.entries(packs.decks).map(([name, deck]) => ({
    name,
    title: deck.title,
    lowest: deck.lowest,
    highest: deck.highest,
    left: left.get(name) ?? 0,
    total: total.get(name) ?? 0,
    muted: deck.muted,
    low: (left.get(name) ?? 0) <= LOW,
    state: stateOf(scene, deck, left.get(name) ?? 0),
    waitsFor: waitsFor(scene, deck),
  }));
}

function stateOf(scene: Scene, deck: Deck, left: number): DeckView['state'] {
  const { level } = scene.exercise.escalation;
  if (left === 0) return 'dry';
  if (deck.muted) return 'muted';
  if (waitsFor(scene, deck) !== null) return 'waiting';
  if (isOver(scene, deck)) return 'over';
  return deck.lowest <= level && level <= deck.highest ? 'playing' : 'elsewhere';
}

/** Another inject is out, or the team has given what the deck asks for. */
function isOver(scene: Scene, deck: Deck): boolean {
  const { injects, acts } = scene.exercise;
  const { until, unless } = deck;
  if (until !== null && find(injects.injects, until)?.status === 'released') return true;
  return (
    unless !== null &&
    Object.values(acts.acts).some(
      (act) => act.kinds.includes(unless) && !isRoutine(scene, act.target),
    )
  );
}

/** The title of the inject that it waits for; null once that is out. */
function waitsFor(scene: Scene, deck: Deck): string | null {
  const inject = deck.after === null ? undefined : scene.exercise.injects.injects[deck.after];
  return inject === undefined || inject.status === 'released' ? null : inject.title;
}

/** How many posts everybody together made in the last minute. */
export function pace(scene: Scene, now: Ms): number {
  const { index } = scene;
  let at = index.order.length;
  let found = 0;
  while (at > 0) {
    const posted = index.get(index.order[--at] ?? null)?.post.posted ?? -MINUTE;
    if (posted <= now - MINUTE) break;
    if (posted >= 0) found++;
  }
  return found;
}
