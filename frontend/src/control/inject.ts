/** What an inject that control adds is made of, and the command that comes of it. Pure. */
import type { AnyCommand, InjectChannel, InjectKind, Name, SeatKey } from '../core/schema.gen';
import type { Ms } from '../core/views/types';
import { momentIn } from './moment';

export const CHANNELS: readonly { value: InjectChannel; label: string }[] = [
  { value: 'microblog', label: 'Post' },
  { value: 'email', label: 'Mail' },
  { value: 'sms', label: 'Text message' },
  { value: 'call', label: 'Call' },
  { value: 'press', label: 'Press enquiry' },
  { value: 'notice', label: 'Notice' },
];

export const KINDS: readonly { value: InjectKind; label: string }[] = [
  { value: 'complaint', label: 'Complaint' },
  { value: 'question', label: 'Question' },
  { value: 'press', label: 'Press' },
  { value: 'news', label: 'News' },
  { value: 'staff', label: 'Staff' },
  { value: 'fan', label: 'Fan' },
  { value: 'joke', label: 'Joke' },
  { value: 'troll', label: 'Troll' },
  { value: 'misinformation', label: 'Misinformation' },
  { value: 'threat', label: 'Threat' },
  { value: 'safety', label: 'Safety' },
  { value: 'spam', label: 'Spam' },
];

/** As the form has it. */
export interface Wish {
  title: string;
  when: string;
  kind: InjectKind;
  channel: InjectChannel;
  /** A persona's name, or empty for somebody who is only named. */
  persona: Name | '';
  sender: string;
  to: readonly SeatKey[];
  subject: string;
  text: string;
  expected: string;
}

export type Planned =
  | { ok: true; command: AnyCommand & { type: 'inject.plan' } }
  | { ok: false; field: string; message: string };

const LATER = 'Write a time of the story such as 14:32, or +5 for five minutes from now.';

/** The command, or what is still missing and where. */
export function planning(wish: Wish, storyStart: Ms, now: Ms): Planned {
  const due = momentIn(wish.when, storyStart, Math.max(0, now));
  const open = wish.channel === 'microblog';
  if (wish.title.trim() === '') return missing('title', 'Give it a title that you will recognise.');
  if (due === null) return missing('due', LATER);
  if (open && wish.persona === '') return missing('persona', 'Choose who posts this.');
  if (!open && wish.persona === '' && wish.sender.trim() === '') {
    return missing('sender', 'Say who this comes from.');
  }
  if (!open && wish.to.length === 0)
    return missing('to', 'Choose at least one role that gets this.');
  if (wish.text.trim() === '') return missing('text', 'Write what is said.');
  return {
    ok: true,
    command: {
      type: 'inject.plan',
      title: wish.title.trim(),
      due,
      kind: wish.kind,
      channel: wish.channel,
      persona: wish.persona === '' ? null : wish.persona,
      sender: open || wish.persona !== '' ? '' : wish.sender.trim(),
      to: open ? [] : [...wish.to],
      subject: wish.channel === 'email' ? wish.subject.trim() : '',
      text: wish.text.trim(),
      expected: wish.expected.trim(),
    },
  };
}

function missing(field: string, message: string): Planned {
  return { ok: false, field, message };
}
