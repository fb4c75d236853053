/** What can be printed, who may print it, and the facts that stand on each sheet. Pure: made of what the viewer holds. */
import { find } from '../core/envelope';
import type { Inject } from '../core/injects';
import type { SeatKey } from '../core/schema.gen';
import { accountView, injects, type Scene } from '../core/views';
import { sinceStart, storyTime } from '../ui/format';

export const SHEETS = [
  { key: 'join', title: 'Join sheet', what: 'Code, picture and steps, to be pinned to the wall.' },
  { key: 'roles', title: 'Role cards', what: 'One page for each role.' },
  { key: 'policy', title: 'Policy', what: 'The guidance that the team may act on.' },
  { key: 'msel', title: 'Master scenario events list', what: 'For controllers alone.' },
  {
    key: 'evaluation',
    title: 'Exercise evaluation guide',
    what: 'Expected actions, and the boxes for P, S, M and U.',
  },
  { key: 'report', title: 'Report', what: 'What we did, and what it did: after the end.' },
] as const;

export type Sheet = (typeof SHEETS)[number]['key'];

export function sheetNamed(word: string): (typeof SHEETS)[number] | null {
  return SHEETS.find(({ key }) => key === word) ?? null;
}

export interface RoleCard {
  key: SeatKey;
  title: string;
  card: string;
  accounts: readonly string[];
}

/** The cards that this viewer holds: control has them all, a player has their own. */
export function roleCards(scene: Scene): RoleCard[] {
  const { people, accounts } = scene.exercise;
  return Object.values(people.seats)
    .filter(({ card }) => card !== '')
    .map(({ key, title, card }) => ({
      key,
      title,
      card,
      accounts: Object.entries(accounts.accounts)
        .filter(([, account]) => account.seats.includes(key))
        .map(([name]) => accountView(scene, name))
        .map(({ display, handle }) => `${display} (@${handle})`),
    }));
}

export interface PlannedRow {
  key: string;
  story: string;
  since: string;
  kind: string;
  title: string;
  from: string;
  text: string;
  expected: string;
  note: string;
  held: boolean;
}

const WAYS: Record<Inject['channel'], string> = {
  microblog: 'post',
  email: 'e-mail',
  sms: 'text',
  call: 'call',
  press: 'press',
  notice: 'notice',
};

/** The plan, row by row; empty for whoever does not hold it. */
export function plannedRows(scene: Scene): PlannedRow[] {
  const { exercise } = scene;
  const { story_start: start } = exercise.briefing;
  return injects(scene).map(({ name, detail, title, at, expected }) => {
    const inject = find(exercise.injects.injects, name) as Inject; // the view was made of it
    return {
      key: inject.key,
      story: storyTime(start, at),
      since: sinceStart(at),
      kind: `${inject.kind}, ${WAYS[inject.channel]}`,
      title,
      from: detail ?? '',
      text: inject.text || (inject.repost_of ? 'A repost without a word of its own.' : ''),
      expected: expected ?? '',
      note: inject.note,
      held: inject.status === 'held',
    };
  });
}
