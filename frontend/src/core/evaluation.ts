/** What the exercise is meant to show: expected actions and ratings, and how evaluators and control mark them. */
import { assertNever, known, nameOf, type At } from './envelope';
import type {
  ExpectationMarked,
  ExpectationStated,
  Grade,
  Mark,
  Name,
  ObjectiveRated,
  ParticipantId,
} from './schema.gen';

export type EvaluationEvent = ExpectationStated | ExpectationMarked | ObjectiveRated;

/** One mark, at exercise time `t`. */
export interface Marking {
  t: number;
  by: ParticipantId;
  mark: Mark;
  note: string;
}

/** An expected action and every mark that it was given, in order. The last one counts. */
export interface Expectation {
  text: string;
  due: number;
  about: string;
  objective: Name | null;
  marks: Marking[];
}

export interface Rating {
  t: number;
  by: ParticipantId;
  objective: Name;
  rating: Grade;
  note: string;
}

export interface Evaluation {
  expectations: Record<Name, Expectation>;
  ratings: Record<Name, Rating>;
}

export function emptyEvaluation(): Evaluation {
  return { expectations: {}, ratings: {} };
}

export function reduceEvaluation(evaluation: Evaluation, item: At<EvaluationEvent>): void {
  switch (item.type) {
    case 'expectation.stated':
      evaluation.expectations[nameOf(item)] = {
        text: item.text,
        due: item.due,
        about: item.about,
        objective: item.objective,
        marks: [],
      };
      return;
    case 'expectation.marked':
      known(evaluation.expectations, item.expectation).marks.push({
        t: item.t,
        by: item.by,
        mark: item.mark,
        note: item.note,
      });
      return;
    case 'objective.rated':
      evaluation.ratings[nameOf(item)] = {
        t: item.t,
        by: item.by,
        objective: item.objective,
        rating: item.rating,
        note: item.note,
      };
      return;
    default:
      assertNever(item);
  }
}
