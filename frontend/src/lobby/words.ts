/** What the lobby says in words: what is recorded, until when, and what is left to do. */
import type { Recording } from '../core/recording';
import type { Step } from '../core/schema.gen';
import type { Prepared } from '../core/views';

/** "20 December", of a day written as 2026-12-20. */
export function dayInWords(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return day === '' ? '' : words.format(new Date(`${day}T00:00:00Z`));
}

export interface Line {
  readonly term: string;
  readonly words: string;
}

export function recordedLines(recording: Recording): Line[] {
  const report = `The report says ${recording.names ? 'names' : 'roles, not names'}.`;
  return [
    {
      term: 'Kept',
      words: `What you post, write, say, decide and ask others to approve in here, and which posts your screen showed, with the time.${recording.drafts ? ' Drafts of posts too, sent or not.' : ''}`,
    },
    {
      term: 'Not kept',
      words: `Your voice, your camera, drafts ${recording.drafts ? 'of messages' : 'that you show nobody'}, anything outside this page.`,
    },
    { term: 'Seen by', words: `${recording.seen_by || 'Those who take part and run it'}.` },
    {
      term: 'Deleted',
      words:
        recording.keep_until === ''
          ? report
          : `On ${dayInWords(recording.keep_until)}, really. ${report}`,
    },
  ];
}

/** The parts of the lobby in order; `does` is what is written while one of them is left. */
export const PARTS = [
  { step: 'notice', title: 'What is recorded', left: 'What is recorded' },
  { step: 'brief', title: 'The brief', left: 'The brief' },
  { step: 'card', title: 'Your role', left: 'Your role' },
  { step: 'practice', title: 'A practice post', left: 'The practice post' },
  { step: 'sound', title: 'Sound', left: 'Sound' },
] as const satisfies readonly { step: Step; title: string; left: string }[];

export type Part = (typeof PARTS)[number]['step'];

export function isDone(done: Prepared, part: Part): boolean {
  if (part === 'notice') return done.agreed;
  if (part === 'sound') return done.steps.sound !== undefined || done.steps.quiet !== undefined;
  return done.steps[part] !== undefined;
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];

/** "Four of five done. Sound is left." */
export function progress(done: Prepared): string {
  const left = PARTS.filter(({ step }) => !isDone(done, step));
  if (left.length === 0) return 'All five done.';
  const count = `${NUMBERS[PARTS.length - left.length]} of five done.`;
  const [only] = left;
  return left.length === 1 && only ? `${count} ${only.left} is left.` : count;
}
