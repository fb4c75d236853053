/** When a recording was made, in words for its head. */
import { itemOf, type Entry } from '../core/fold';
import type { Scene } from '../core/views';
import { storyTime } from '../ui/format';

const STATES = {
  draft: 'not started',
  running: 'still running',
  paused: 'paused just now',
  ended: 'ended',
};

/** "Fjordline, Fri 20 Nov, 14:00 to 14:45, ended": the day by the reader's wall, the times of the story. */
export function whenWords(ending: Scene, entries: readonly Entry[], length: number): string {
  const { briefing, clock } = ending.exercise;
  const started = entries.map(itemOf).find((item) => item.type === 'clock.started');
  const from = storyTime(briefing.story_start, 0);
  const until = storyTime(briefing.story_start, length);
  return [
    briefing.organisation,
    started && dayOf(started.at),
    started && `${from} to ${until}`,
    STATES[clock.phase],
  ]
    .filter(Boolean)
    .join(', ');
}

function dayOf(at: number): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', day).format(at);
}
