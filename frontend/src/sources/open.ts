/** Opens the room or a recording of an exercise from this page's own server. */
import { monotonicFactory } from 'ulid';
import type { ParticipantId } from '../core/schema.gen';
import type { You } from '../core/views/scene';
import { csrfToken } from '../csrf';
import { LiveSource } from './live';
import { pollAt } from './poll';
import { parseRecording, RecordingSource } from './recording';
import { browserSchedule } from './schedule';
import { socketTo } from './socket';

/**
 * A running exercise. `as` picks one of the participants that this browser's session holds in it; `keep` keeps what
 * was folded, for looking as somebody else.
 */
export function openRoom(exercise: string, as: ParticipantId | null, keep = false): LiveSource {
  const schedule = browserSchedule;
  const query = as === null ? '' : `?as=${encodeURIComponent(as)}`;
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const poll = { base: `/api/exercises/${exercise}`, as, csrf: csrfToken };
  const source = new LiveSource({
    ways: {
      socket: socketTo(`${scheme}://${location.host}/ws/exercises/${exercise}/${query}`),
      http: pollAt(poll, schedule),
    },
    schedule,
    newId: monotonicFactory(),
    keep,
  });
  globalThis.addEventListener?.('online', () => source.retry());
  return source;
}

/** What this viewer holds of an exercise, as a recording. Raises an Error with words for the person. */
export async function openRecording(exercise: string, you: You): Promise<RecordingSource> {
  const as = you.participant === null ? '' : `?as=${encodeURIComponent(you.participant)}`;
  const [log, people] = await Promise.all([
    fetch(`/api/exercises/${exercise}/log${as}`),
    fetch(`/api/exercises/${exercise}/people${as}`),
  ]);
  if (!log.ok || !people.ok) {
    throw new Error('This recording cannot be opened. Sign in or join again, then load the page.');
  }
  const named = (await people.json()) as { participant: ParticipantId; name: string }[];
  return new RecordingSource({
    entries: parseRecording(await log.text()),
    you,
    names: new Map(named.map(({ participant, name }) => [participant, name])),
    schedule: browserSchedule,
  });
}
