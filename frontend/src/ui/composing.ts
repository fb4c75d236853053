/** What a composer may publish: the limits and the words of its button, apart from how it is drawn. */
import type { AccountView, PostView } from '../core/views/types';
import { lengthOf } from './text';

export interface Composing {
  kind: 'post' | 'reply' | 'quote' | 'repost' | 'edit';
  /** The post that is answered, quoted, passed on or edited; null for a new one. */
  post: PostView | null;
}

export const NEW_POST: Composing = { kind: 'post', post: null };

export interface Draft {
  account: AccountView;
  text: string;
  composing: Composing;
}

export interface Verdict {
  /** Characters used, as the server counts them. */
  length: number;
  over: number;
  ready: boolean;
}

/** Whether a text can go out. A bare repost carries none; an edit must change something. */
export function judge(text: string, composing: Composing, limit: number): Verdict {
  const length = lengthOf(text);
  const over = Math.max(0, length - limit);
  const said = text.trim().length > 0;
  const ready =
    composing.kind === 'repost' ||
    (said && over === 0 && !(composing.kind === 'edit' && text === composing.post?.text));
  return { length, over, ready };
}

/** What the button says it does. */
export function publishWord(composing: Composing, account: string): string {
  if (composing.kind === 'repost') return `Repost as ${account}`;
  if (composing.kind === 'edit') return 'Save the edit';
  if (composing.kind === 'reply') return `Reply as ${account}`;
  return `Publish as ${account}`;
}

/** What stands beside it: what this belongs to. Empty for a new post. */
export function contextWord(composing: Composing): string {
  const handle = composing.post ? `@${composing.post.account.handle}` : '';
  const words: Record<Composing['kind'], string> = {
    post: '',
    reply: `In reply to ${handle}`,
    quote: `Quoting ${handle}`,
    repost: `Reposting ${handle}, without comment`,
    edit: 'Editing your post',
  };
  return words[composing.kind];
}
