/** What an account shows first: one post of its own. */
import { known, type At } from './envelope';
import type { Name, PostPinned, PostUnpinned } from './schema.gen';

export interface Pins {
  /** The pinned post of each account that has one; a post that was taken down since is shown no more. */
  pins: Record<Name, Name>;
}

export function emptyPins(): Pins {
  return { pins: {} };
}

export function reducePins(pins: Pins, item: At<PostPinned | PostUnpinned>): void {
  if (item.type === 'post.pinned') {
    pins.pins[item.account] = item.post;
    return;
  }
  known(pins.pins, item.account);
  delete pins.pins[item.account];
}
