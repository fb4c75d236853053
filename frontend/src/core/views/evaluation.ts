/** What evaluators and control mark while they watch: expected actions in order of time, and objectives with their ratings. */
import type { Expectation, Marking } from '../evaluation';
import type { Grade } from '../schema.gen';
import { personName, type Scene } from './scene';
import type { ExpectationView, ObjectiveView } from './types';

/** Every expected action, by when it can be looked for. */
export function expectations(scene: Scene): ExpectationView[] {
  return Object.entries(scene.exercise.evaluation.expectations)
    .map(([name, one]) => ({ ...markOf(scene, one), name, ...said(one) }))
    .sort((one, other) => one.due - other.due);
}

function said({ text, about, due }: Expectation) {
  return { text, about, due };
}

/** The mark that counts: the last one, unless it took the one before back. */
export function lastMark(expectation: Expectation): Marking | null {
  const last = expectation.marks.at(-1);
  return last === undefined || last.mark === 'none' ? null : last;
}

function markOf(scene: Scene, expectation: Expectation) {
  const last = lastMark(expectation);
  if (last === null) return { mark: null, note: '', markedAt: null, by: null };
  const mark: ExpectationView['mark'] = last.mark === 'met' ? 'met' : 'missed';
  return { mark, note: last.note, markedAt: last.t, by: personName(scene, last.by) };
}

/** Objectives with the last rating of each rater. */
export function objectives(scene: Scene): ObjectiveView[] {
  return Object.entries(scene.exercise.briefing.objectives).map(([name, { text }]) => {
    const last = new Map<string, { rating: Grade; note: string }>();
    for (const one of Object.values(scene.exercise.evaluation.ratings)) {
      if (one.objective === name) last.set(one.by, { rating: one.rating, note: one.note });
    }
    return {
      name,
      text,
      mine: last.get(scene.you.participant ?? '')?.rating ?? null,
      ratings: [...last].map(([by, one]) => ({ by: personName(scene, by), ...one })),
    };
  });
}
