/** Replies that were hidden by the account under whose post they stand. Everybody can still open them. */
import { assertNever, known, type At } from './envelope';
import type { Name, ReplyHidden, ReplyUnhidden } from './schema.gen';

/** By which account a reply is hidden, and since when. */
export interface Hidden {
  t: number;
  account: Name;
}

export interface Hiding {
  hidden: Record<Name, Hidden>;
}

export function emptyHiding(): Hiding {
  return { hidden: {} };
}

export function reduceHiding(hiding: Hiding, item: At<ReplyHidden | ReplyUnhidden>): void {
  switch (item.type) {
    case 'reply.hidden':
      hiding.hidden[item.post] = { t: item.t, account: item.account };
      return;
    case 'reply.unhidden':
      known(hiding.hidden, item.post);
      delete hiding.hidden[item.post];
      return;
    default:
      assertNever(item);
  }
}
