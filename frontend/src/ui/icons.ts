/** The icon of each kind of thing. One import per icon: the package's index would pull in thousands. */
import ImageOff from '@lucide/svelte/icons/image-off';
import FileText from '@lucide/svelte/icons/file-text';
import Frown from '@lucide/svelte/icons/frown';
import Heart from '@lucide/svelte/icons/heart';
import IdCard from '@lucide/svelte/icons/id-card';
import Mail from '@lucide/svelte/icons/mail';
import MailX from '@lucide/svelte/icons/mail-x';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageCircleQuestion from '@lucide/svelte/icons/message-circle-question-mark';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Newspaper from '@lucide/svelte/icons/newspaper';
import Phone from '@lucide/svelte/icons/phone';
import ShieldAlert from '@lucide/svelte/icons/shield-alert';
import Smile from '@lucide/svelte/icons/smile';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import VenetianMask from '@lucide/svelte/icons/venetian-mask';
import type { InjectKind, MessageKind } from '../core/views/types';

export type Icon = typeof Mail;

export const injectIcon: Record<InjectKind, Icon> = {
  question: MessageCircleQuestion,
  complaint: Frown,
  joke: Smile,
  troll: VenetianMask,
  misinformation: ImageOff,
  threat: ShieldAlert,
  safety: TriangleAlert,
  press: Newspaper,
  staff: IdCard,
  fan: Heart,
  spam: MailX,
  news: Megaphone,
};

export const channelIcon: Record<MessageKind | 'post' | 'call', Icon> = {
  email: Mail,
  sms: MessageSquare,
  call: Phone,
  press: Newspaper,
  notice: FileText,
  post: MessageCircle,
};

/** What a message is called in front of a player. */
export const channelWord: Record<MessageKind | 'post' | 'call', string> = {
  email: 'Mail',
  sms: 'Message',
  call: 'Call',
  press: 'Press',
  notice: 'Notice',
  post: 'Post',
};
