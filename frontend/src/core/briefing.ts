/** What the exercise is: its brief, which everybody reads, and its objectives, which control and evaluators do. */
import { assertNever, nameOf, type At } from './envelope';
import type { ExerciseBriefed, ExerciseCreated, Name, ObjectiveStated } from './schema.gen';

export type BriefingEvent = ExerciseCreated | ExerciseBriefed | ObjectiveStated;

export interface Objective {
  key: string;
  text: string;
}

/** `story_start` is milliseconds after midnight; `ends` exercise time. */
export interface Briefing {
  title: string;
  organisation: string;
  brief: string;
  language: string;
  story_start: number;
  ends: number;
  content_note: string;
  scenario: string;
  digest: string;
  seed: number;
  objectives: Record<Name, Objective>;
}

export function emptyBriefing(): Briefing {
  return {
    title: '',
    organisation: '',
    brief: '',
    language: '',
    story_start: 0,
    ends: 0,
    content_note: '',
    scenario: '',
    digest: '',
    seed: 0,
    objectives: {},
  };
}

export function reduceBriefing(briefing: Briefing, item: At<BriefingEvent>): void {
  switch (item.type) {
    case 'exercise.created':
      briefing.scenario = item.scenario;
      briefing.digest = item.digest;
      briefing.seed = item.seed;
      return;
    case 'exercise.briefed':
      briefing.title = item.title;
      briefing.organisation = item.organisation;
      briefing.brief = item.brief;
      briefing.language = item.language;
      briefing.story_start = item.story_start;
      briefing.ends = item.ends;
      briefing.content_note = item.content_note ?? '';
      return;
    case 'objective.stated':
      briefing.objectives[nameOf(item)] = { key: item.key, text: item.text };
      return;
    default:
      assertNever(item);
  }
}
