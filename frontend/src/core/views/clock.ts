/** The clock and the brief, as everybody sees them. */
import { find } from '../envelope';
import { orNull, type Scene } from './scene';
import type { BriefView, ClockView, Ms } from './types';

const STATES = { draft: 'ready', running: 'running', paused: 'paused', ended: 'ended' } as const;

/** `t` is the exercise time that the source gives at this moment. */
export function clockView(scene: Scene, t: Ms): ClockView {
  const { clock, briefing } = scene.exercise;
  return {
    state: STATES[clock.phase],
    t,
    storyStart: briefing.story_start,
    speed: clock.speed,
    endsAt: briefing.ends > 0 ? briefing.ends : null,
    pausedBy: clock.phase === 'paused' ? 'Control' : null,
    pausedReason: clock.phase === 'paused' ? orNull(clock.reason) : null,
    question: clock.phase === 'paused' ? orNull(clock.question) : null,
  };
}

/** What the exercise is, and the viewer's own role card. */
export function briefView(scene: Scene): BriefView {
  const { briefing, people } = scene.exercise;
  const seat = find(people.seats, scene.you.seat);
  return {
    title: briefing.title,
    organisation: orNull(briefing.organisation),
    text: orNull(briefing.brief),
    contentNote: orNull(briefing.content_note),
    language: orNull(briefing.language),
    card: seat === null ? null : orNull(seat.card),
    seat: seat?.title ?? null,
    objectives: Object.entries(briefing.objectives).map(([name, one]) => ({ name, ...one })),
  };
}

/** Why nothing can be published or sent just now, in words, or null when it can. */
export function closedBecause(scene: Scene): string | null {
  const { clock } = scene.exercise;
  return {
    draft: 'The exercise has not started yet.',
    running: null,
    paused: 'The exercise is paused. Your text is kept.',
    ended: 'The exercise has ended.',
  }[clock.phase];
}
