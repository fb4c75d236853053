/** An account's own page: what everybody can read of it, and what it has posted, as far as the viewer holds it. */
import { find } from '../envelope';
import type { Name } from '../schema.gen';
import { accountView } from './accounts';
import { postViews } from './posts';
import type { Scene } from './scene';
import type { AccountView, PostView } from './types';

export interface AccountPageView {
  account: AccountView;
  /** The platform on which it is; null while that is not known. */
  platform: string | null;
  /** The pinned one, then newest first: posts, replies and reposts, those from before the exercise and tombstones among them. */
  posts: readonly PostView[];
}

/** Null for an account that the viewer does not hold. `chosen` is the account that they publish from. */
export function accountPage(
  scene: Scene,
  name: Name,
  chosen: Name | null = null,
): AccountPageView | null {
  const { accounts, platforms } = scene.exercise.accounts;
  const account = find(accounts, name);
  if (account === null) return null;
  const names = scene.index.order.filter((one) => scene.index.get(one)?.post.account === name);
  return {
    account: accountView(scene, name),
    platform: find(platforms, account.platform)?.name ?? null,
    posts: postViews(scene, pinnedFirst(scene, name, names.reverse()), chosen),
  };
}

/** A pinned post that was taken down since stands in its place again, as the tombstone it is. */
function pinnedFirst(scene: Scene, account: Name, names: Name[]): Name[] {
  const pinned = find(scene.exercise.pins.pins, account);
  if (pinned === null || scene.index.get(pinned)?.post.deleted !== null) return names;
  return [pinned, ...names.filter((name) => name !== pinned)];
}
