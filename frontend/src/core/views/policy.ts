/**
 * The team's policy, and the one piece of it that fits what is being written.
 *
 * Which piece fits is decided by plain cues: what is done (a repost, a deletion, a reply hidden), and words in the text. It is advice
 * for a person in a hurry; it may miss, and it never stands in the way.
 */
import type { Scene } from './scene';
import type { GuidanceView } from './types';

export type Doing = 'post' | 'reply' | 'quote' | 'repost' | 'edit' | 'delete' | 'hide';

/** All of it, in the order of the scenario. */
export function guidance(scene: Scene): GuidanceView[] {
  return Object.values(scene.exercise.policy.guidance);
}

interface Cue {
  /** What is being done or written. */
  fits: (doing: Doing, text: string, personal: boolean) => boolean;
  /** What the guidance for it is called, or speaks of. */
  about: RegExp;
}

const said =
  (pattern: RegExp): Cue['fits'] =>
  (_doing, text) =>
    pattern.test(text);

/** The first cue that fits and has guidance wins. */
const CUES: readonly Cue[] = [
  { fits: (doing) => doing === 'delete', about: /delet|take\w* down|remov/i },
  { fits: (doing) => doing === 'hide', about: /\bhid(?:e|ing)\b/i },
  { fits: (doing) => doing === 'repost', about: /repost|sharing/i },
  { fits: (_doing, _text, personal) => personal, about: /own account|personal|private account/i },
  { fits: said(/\b(sorry|apolog\w+|regret)\b/i), about: /sorry|apolog/i },
  {
    fits: said(/\b(fake\w*|false|forged|never said|not (?:our|ours|real))\b/i),
    about: /fake|false/i,
  },
  { fits: said(/\b(in (?:our|the) bio|endors\w+)\b/i), about: /\bbio\b|small print/i },
  {
    fits: said(/\b(we|i)(?:'|’)?(?:ll| will| shall)\b|\bpromise\b|\bby \d|\btomorrow\b/i),
    about: /promis/i,
  },
  {
    fits: said(/\b(driver|guard|conductor|colleague|passenger|customer)\b/i),
    about: /nam(?:e|ing)/i,
  },
  { fits: (doing) => doing === 'quote', about: /quot/i },
];

/** What the policy says to this: its title, and what of it matters most. Null when it says nothing. */
export function advice(
  scene: Scene,
  doing: Doing,
  text: string,
  personal = false,
): GuidanceView | null {
  const all = guidance(scene);
  for (const cue of CUES) {
    if (!cue.fits(doing, text, personal)) continue;
    const found =
      all.find((one) => cue.about.test(one.title)) ?? all.find((one) => cue.about.test(one.text));
    if (found) return { title: found.title, text: whatMatters(found.text) };
  }
  return null;
}

/** Characters that are read at a glance: two lines of the composer. An entry of no more is shown whole. */
const AT_A_GLANCE = 160;

/** A short entry whole; of a long one the first sentence that forbids or demands something, else the first. */
function whatMatters(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= AT_A_GLANCE) return whole;
  const sentences = whole.split(/(?<=[.?!]["”’]?)\s+/);
  const binding = /\b(?:never|not|don['’]t|only|must|always|no)\b/i;
  return sentences.find((one) => binding.test(one)) ?? sentences[0] ?? whole;
}
