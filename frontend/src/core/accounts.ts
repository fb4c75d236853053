/** Mock platforms and the accounts on them: what there is, and who may write from which. */
import { assertNever, known, nameOf, type At } from './envelope';
import type {
  AccountEntrusted,
  AccountKind,
  AccountOpened,
  AccountPatternSet,
  Name,
  ParticipantId,
  PlatformOpened,
  SeatKey,
} from './schema.gen';

export type AccountEvent = PlatformOpened | AccountOpened | AccountEntrusted | AccountPatternSet;

/** `limit` is the number of characters that a post may have. */
export interface Platform {
  name: string;
  kind: PlatformOpened['kind'];
  limit: number;
}

/** An account as everybody sees it, and, for the team, who may write from it: `participants` while `acting_for` a seat. */
export interface Account {
  platform: Name;
  handle: string;
  name: string;
  bio: string;
  kind: AccountKind;
  verified: boolean;
  followers: number;
  seats: SeatKey[];
  participants: ParticipantId[];
  acting_for: SeatKey | null;
}

/** How an account is minted for each holder of a seat. */
export interface Pattern {
  platform: Name;
  handle: string;
  name: string;
  bio: string;
}

export interface Accounts {
  platforms: Record<Name, Platform>;
  accounts: Record<Name, Account>;
  patterns: Record<SeatKey, Pattern>;
}

export function emptyAccounts(): Accounts {
  return { platforms: {}, accounts: {}, patterns: {} };
}

export function reduceAccounts(accounts: Accounts, item: At<AccountEvent>): void {
  switch (item.type) {
    case 'platform.opened':
      accounts.platforms[nameOf(item)] = { name: item.name, kind: item.kind, limit: item.limit };
      return;
    case 'account.opened':
      accounts.accounts[nameOf(item)] = opened(item);
      return;
    case 'account.entrusted': {
      const account = known(accounts.accounts, item.account);
      if (item.seat !== null) account.seats.push(item.seat);
      if (item.participant !== null) account.participants.push(item.participant);
      account.acting_for = item.acting_for ?? null;
      return;
    }
    case 'account.pattern_set':
      accounts.patterns[item.seat] = {
        platform: item.platform,
        handle: item.handle,
        name: item.name,
        bio: item.bio,
      };
      return;
    default:
      assertNever(item);
  }
}

function opened(item: AccountOpened): Account {
  return {
    platform: item.platform,
    handle: item.handle,
    name: item.name,
    bio: item.bio,
    kind: item.kind,
    verified: item.verified,
    followers: item.followers,
    seats: [],
    participants: [],
    acting_for: null,
  };
}
