/** The ratings of HSEEP's exercise evaluation guides, as they are defined there, in short. */
import type { Grade } from '../core/schema.gen';

export const GRADES: readonly { key: Grade; word: string; means: string }[] = [
  {
    key: 'P',
    word: 'Performed without challenges',
    means: 'The tasks were completed, achieved the objective, and did no harm to other activities.',
  },
  {
    key: 'S',
    word: 'Performed with some challenges',
    means: 'The objective was achieved; opportunities to be more effective or faster were seen.',
  },
  {
    key: 'M',
    word: 'Performed with major challenges',
    means:
      'The objective was achieved, but late, at a risk to people or the organisation, or against its own rules.',
  },
  {
    key: 'U',
    word: 'Unable to be performed',
    means: 'The objective was not achieved.',
  },
];
