/** What passed between a seat and somebody of the story, for whoever answers next. Pure. */
import type { Channel, Name } from '../core/schema.gen';
import { mailboxTitle, personName, type Scene } from '../core/views';
import type { Ms } from '../core/views/types';

export interface Line {
  name: Name;
  t: Ms;
  who: string;
  /** True for what the person of the story said. */
  story: boolean;
  channel: Channel;
  subject: string;
  text: string;
}

export interface Conversation {
  /** The person behind the addressee, where it is one of the scenario's. */
  persona: Name | null;
  addressee: string;
  seat: string;
  channel: Channel;
  subject: string;
  /** Oldest first; the message that waits among them. */
  lines: readonly Line[];
}

/** All that was written between the asking seat and the one who is asked. Null when there is no such waiting message. */
export function conversation(scene: Scene, awaited: Name): Conversation | null {
  const { messages, personas } = scene.exercise;
  const waiting = messages.awaited[awaited];
  const asked = waiting && messages.written[waiting.message];
  if (waiting === undefined || asked === undefined) return null;
  const { mailbox } = asked;
  const names = new Set([waiting.addressee]);
  const persona = waiting.persona === null ? undefined : personas.personas[waiting.persona];
  if (persona !== undefined) names.add(persona.name);
  const seat = mailboxTitle(scene, mailbox);
  const said = Object.entries(messages.delivered)
    .filter(([, one]) => one.mailbox === mailbox && isFrom(one, waiting.persona, names))
    .map(([name, one]): Line => ({ ...lineOf(name, one), who: one.sender, story: true }));
  const written = Object.entries(messages.written)
    .filter(([, one]) => one.mailbox === mailbox && one.to.some((to) => names.has(to)))
    .map(([name, one]): Line => ({
      ...lineOf(name, one),
      who: `${personName(scene, one.by)}, ${seat}`,
      story: false,
    }));
  return {
    persona: waiting.persona,
    addressee: persona?.name ?? waiting.addressee,
    seat,
    channel: asked.channel,
    subject: asked.subject,
    lines: [...said, ...written].sort((one, other) => one.t - other.t),
  };
}

interface Written {
  t: Ms;
  channel: Channel;
  subject: string;
  text: string;
}

function lineOf(name: Name, { t, channel, subject, text }: Written): Omit<Line, 'who' | 'story'> {
  return { name, t, channel, subject, text };
}

function isFrom(
  one: { persona: Name | null; sender: string; from_seat: string | null },
  persona: Name | null,
  names: ReadonlySet<string>,
): boolean {
  if (one.from_seat !== null) return false;
  return (persona !== null && one.persona === persona) || names.has(one.sender);
}

/** "Re: Friday", once. */
export function answering(subject: string): string {
  if (subject === '') return '';
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}
