/** What can be done with a post: its word, its key and its icon, in one place for cards, trees and help. */
import Eye from '@lucide/svelte/icons/eye';
import EyeOff from '@lucide/svelte/icons/eye-off';
import Heart from '@lucide/svelte/icons/heart';
import Pencil from '@lucide/svelte/icons/pencil';
import Pin from '@lucide/svelte/icons/pin';
import Quote from '@lucide/svelte/icons/quote';
import Repeat2 from '@lucide/svelte/icons/repeat-2';
import Reply from '@lucide/svelte/icons/reply';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { PostAct } from '../core/views/types';
import type { Icon } from './icons';

export interface ActLook {
  word: string;
  /** The single key that does it while the post has the focus. */
  key: string;
  icon: Icon;
}

export const actLook: Record<PostAct, ActLook> = {
  reply: { word: 'Reply', key: 'r', icon: Reply },
  quote: { word: 'Quote', key: 'q', icon: Quote },
  repost: { word: 'Repost', key: 't', icon: Repeat2 },
  like: { word: 'Like', key: 'l', icon: Heart },
  hide: { word: 'Hide reply', key: 'h', icon: EyeOff },
  unhide: { word: 'Show reply again', key: 'h', icon: Eye },
  edit: { word: 'Edit', key: 'e', icon: Pencil },
  pin: { word: 'Pin', key: 'p', icon: Pin },
  delete: { word: 'Delete', key: 'Delete', icon: Trash2 },
};

/** The key that opens the page of the account that a post is by. */
export function opensAccount(event: KeyboardEvent): boolean {
  return event.key === 'u' && !event.metaKey && !event.ctrlKey && !event.altKey;
}

/** The act a key stands for on a post that allows it, or null. Keys with a modifier are never ours. */
export function actOf(event: KeyboardEvent, acts: readonly PostAct[]): PostAct | null {
  if (event.metaKey || event.ctrlKey || event.altKey) return null;
  return acts.find((act) => actLook[act].key === event.key) ?? null;
}
