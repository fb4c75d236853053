/** Decks to look at. */
import type { DeckView } from '../core/views/types';

export function deck(title: string, state: DeckView['state'], left: number): DeckView {
  return {
    name: `control:${title}`,
    title,
    state,
    left,
    total: 24,
    lowest: 0,
    highest: 2,
    low: left <= 5,
    muted: state === 'muted',
    waitsFor: state === 'waiting' ? 'The access auditor asks' : null,
  };
}
