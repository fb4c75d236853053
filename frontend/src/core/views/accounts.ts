/** Accounts as they are drawn, and which of them the viewer may write from. */
import type { Account } from '../accounts';
import { find } from '../envelope';
import { seatsHeld } from '../people';
import type { Name } from '../schema.gen';
import { orNull, type Scene } from './scene';
import type { AccountView } from './types';

/** Whether the viewer may write from an account: through a seat they act for, or because it is their own. */
export function mayUse(scene: Scene, account: Account): boolean {
  const { exercise, you } = scene;
  if (you.role !== 'player') return false;
  const seats = seatsHeld(exercise.people, you.seat);
  const own = you.participant !== null && account.participants.includes(you.participant);
  return (
    seats.some((seat) => account.seats.includes(seat)) ||
    (own && (account.acting_for === null || seats.includes(account.acting_for)))
  );
}

/** Whether it is one of the team's accounts, whoever of them holds it. */
export function isTeams(account: Account): boolean {
  return account.seats.length > 0 || account.participants.length > 0;
}

/** `own` means: the viewer's side publishes with it. */
export function accountView(scene: Scene, name: Name): AccountView {
  const account = find(scene.exercise.accounts.accounts, name);
  if (account === null) return drawn(name, UNKNOWN, false);
  return drawn(name, account, isTeams(account));
}

type Shown = Pick<Account, 'name' | 'handle' | 'kind' | 'verified' | 'bio' | 'followers'>;

const UNKNOWN: Shown = {
  name: 'Unknown account',
  handle: 'unknown',
  kind: 'person',
  verified: false,
  bio: '',
  followers: 0,
};

/** An account, or one that a persona will open, under a name. */
export function drawn(name: Name, account: Shown, own: boolean): AccountView {
  return {
    name,
    display: account.name,
    handle: bareHandle(account.handle),
    kind: account.kind,
    verified: account.verified,
    own,
    bio: orNull(account.bio),
    followers: account.followers,
  };
}

export function bareHandle(handle: string): string {
  return handle.replace(/^@/, '');
}

/** The accounts that the viewer may publish from, organisations first, each in order of opening. */
export function usableAccounts(scene: Scene): AccountView[] {
  const usable = Object.entries(scene.exercise.accounts.accounts)
    .filter(([, account]) => mayUse(scene, account))
    .map(([name]) => accountView(scene, name));
  const rank = (account: AccountView): number => (account.kind === 'organisation' ? 0 : 1);
  return usable.sort((one, other) => rank(one) - rank(other));
}

/** How many characters a post from this account may have. */
export function limitOf(scene: Scene, account: Name): number | null {
  const { accounts, platforms } = scene.exercise.accounts;
  return find(platforms, find(accounts, account)?.platform ?? null)?.limit ?? null;
}
