/** The facilitator's decks: authored posts of the public, let out one by one at the pace that the dial sets. */
import { assertNever, known, nameOf, type At } from './envelope';
import { pictures, type Picture } from './posts';
import type {
  CardDealt,
  CardStocked,
  DeckMuted,
  DeckOpened,
  DeckStocked,
  EchoDealt,
  Name,
} from './schema.gen';

export type PackEvent = DeckStocked | CardStocked | CardDealt | EchoDealt | DeckMuted | DeckOpened;

/** A deck, and whether it is kept back. */
export interface Deck {
  key: string;
  title: string;
  mood: DeckStocked['mood'];
  kind: DeckStocked['kind'];
  lowest: number;
  highest: number;
  after: Name | null;
  until: Name | null;
  unless: DeckStocked['unless'];
  muted: boolean;
}

/** A card, and the post that it became. */
export interface Card {
  deck: Name;
  key: string;
  kind: CardStocked['kind'];
  persona: Name | null;
  account: Name | null;
  text: string;
  media: Picture[];
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  after: Name | null;
  post: Name | null;
}

/** `since` is when the next deal is reckoned from, `last` the card that came last. */
export interface Packs {
  decks: Record<Name, Deck>;
  cards: Record<Name, Card>;
  echoes: Record<Name, Name>;
  number: number;
  since: number;
  last: Name | null;
}

export function emptyPacks(): Packs {
  return { decks: {}, cards: {}, echoes: {}, number: 0, since: 0, last: null };
}

export function reducePacks(packs: Packs, item: At<PackEvent>): void {
  switch (item.type) {
    case 'deck.stocked':
      packs.decks[nameOf(item)] = deck(item);
      return;
    case 'card.stocked':
      packs.cards[nameOf(item)] = card(item);
      return;
    case 'card.dealt':
      known(packs.cards, item.card).post = item.post;
      packs.number = item.number;
      packs.since = item.since;
      packs.last = item.card;
      return;
    case 'echo.dealt':
      packs.echoes[item.post] = item.of;
      packs.number = item.number;
      packs.since = item.since;
      return;
    case 'deck.muted':
      known(packs.decks, item.deck).muted = true;
      return;
    case 'deck.opened':
      known(packs.decks, item.deck).muted = false;
      return;
    default:
      assertNever(item);
  }
}

function deck(item: At<DeckStocked>): Deck {
  return {
    key: item.key,
    title: item.title,
    mood: item.mood,
    kind: item.kind,
    lowest: item.lowest,
    highest: item.highest,
    after: item.after,
    until: item.until,
    unless: item.unless,
    muted: false,
  };
}

function card(item: At<CardStocked>): Card {
  return {
    deck: item.deck,
    key: item.key,
    kind: item.kind,
    persona: item.persona,
    account: item.account,
    text: item.text,
    media: pictures(item.media),
    reply_to: item.reply_to,
    quote_of: item.quote_of,
    repost_of: item.repost_of,
    after: item.after,
    post: null,
  };
}
