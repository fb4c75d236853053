/** What the team says to itself: messages and decisions. */
import { assertNever, nameOf, type At } from './envelope';
import type { DecisionLogged, Name, ParticipantId, Said } from './schema.gen';

export type TalkEvent = Said | DecisionLogged;

/** One thing said. Without `by` it was control. */
export interface Saying {
  t: number;
  by: ParticipantId | null;
  text: string;
  reply_to: Name | null;
  /** The post or draft that it is about. */
  about: Name | null;
}

export interface LoggedDecision {
  t: number;
  by: ParticipantId;
  text: string;
}

export interface Talk {
  messages: Record<Name, Saying>;
  decisions: Record<Name, LoggedDecision>;
}

export function emptyTalk(): Talk {
  return { messages: {}, decisions: {} };
}

export function reduceTalk(talk: Talk, item: At<TalkEvent>): void {
  switch (item.type) {
    case 'talk.said':
      talk.messages[nameOf(item)] = {
        t: item.t,
        by: item.by,
        text: item.text,
        reply_to: item.reply_to,
        about: item.about ?? null,
      };
      return;
    case 'decision.logged':
      talk.decisions[nameOf(item)] = { t: item.t, by: item.by, text: item.text };
      return;
    default:
      assertNever(item);
  }
}
