/** The MSEL: what is planned, and what became of it. */
import { assertNever, known, nameOf, type At } from './envelope';
import { pictures, type Picture } from './posts';
import type {
  ActKind,
  InjectChannel,
  InjectFreed,
  InjectHeld,
  InjectKind,
  InjectPlanned,
  InjectReleased,
  InjectSkipped,
  InjectStatus,
  Name,
  SeatKey,
  Shared,
  StoryMark,
} from './schema.gen';

export type InjectEvent = InjectPlanned | InjectReleased | InjectHeld | InjectFreed | InjectSkipped;

/** When and how an inject went out. */
export interface Release {
  t: number;
  late: number;
  by_hand: boolean;
  effects: Name[];
  remark: string;
}

/** One row of the MSEL. */
export interface Inject {
  key: string;
  title: string;
  due: number;
  position: number;
  kind: InjectKind;
  channel: InjectChannel;
  persona: Name | null;
  account: Name | null;
  sender: string;
  to: SeatKey[];
  subject: string;
  text: string;
  media: Picture[];
  reply_to: string;
  quote_of: string;
  repost_of: string;
  expectation: Name | null;
  objective: Name | null;
  note: string;
  /** What a caller says after the first words. */
  lines: string[];
  /** When the sender of a message wants an answer. */
  answer_by: number | null;
  marks: StoryMark[];
  shared: Shared;
  /** It skips itself when the team has done this to what it shares; if it shares nothing, to anything. */
  unless: ActKind | null;
  status: InjectStatus;
  release: Release | null;
  reason: string;
}

export interface Injects {
  injects: Record<Name, Inject>;
}

export function emptyInjects(): Injects {
  return { injects: {} };
}

export function reduceInjects(injects: Injects, item: At<InjectEvent>): void {
  switch (item.type) {
    case 'inject.planned':
      injects.injects[nameOf(item)] = planned(item);
      return;
    case 'inject.released': {
      const inject = known(injects.injects, item.inject);
      inject.status = 'released';
      inject.release = {
        t: item.t,
        late: item.late,
        by_hand: item.by_hand,
        effects: [...item.effects],
        remark: item.remark,
      };
      return;
    }
    case 'inject.held':
      known(injects.injects, item.inject).status = 'held';
      return;
    case 'inject.freed':
      known(injects.injects, item.inject).status = 'planned';
      return;
    case 'inject.skipped': {
      const inject = known(injects.injects, item.inject);
      inject.status = 'skipped';
      inject.reason = item.reason;
      return;
    }
    default:
      assertNever(item);
  }
}

function planned(item: InjectPlanned): Inject {
  return {
    key: item.key,
    title: item.title,
    due: item.due,
    position: item.position,
    kind: item.kind,
    channel: item.channel,
    persona: item.persona,
    account: item.account,
    sender: item.sender,
    to: [...item.to],
    subject: item.subject,
    text: item.text,
    media: pictures(item.media),
    reply_to: item.reply_to,
    quote_of: item.quote_of,
    repost_of: item.repost_of,
    expectation: item.expectation,
    objective: item.objective,
    note: item.note,
    lines: [...item.lines],
    answer_by: item.answer_by,
    marks: [...item.marks],
    shared: item.shared,
    unless: item.unless,
    status: item.held ? 'held' : 'planned',
    release: null,
    reason: '',
  };
}
