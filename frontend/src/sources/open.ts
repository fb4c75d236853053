/** Opens the room or a recording of an exercise from this page's own server. */
import { monotonicFactory } from 'ulid';
import type { ParticipantId } from '../core/schema.gen';
import type { You } from '../core/views/scene';
import { csrfToken } from '../csrf';
import { api } from '../api';
import { LiveSource } from './live';
import { pollAt } from './poll';
import { RecordingSource } from './recording';
import { readRecording, type Progress } from './recordingFile';
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

/** What this viewer holds of an exercise, as a recording. Raises a `Refusal` with words for the person. */
export async function openRecording(
  exercise: string,
  you: You,
  told: (progress: Progress) => void,
): Promise<RecordingSource> {
  const [entries, people] = await Promise.all([
    api
      .stream(recordingPath(exercise, you.participant))
      .then((answer) => readRecording(answer, told)),
    api.people(exercise, you.participant),
  ]);
  const names = new Map(people.map(({ participant, name }) => [participant, name]));
  return new RecordingSource({ entries, you, names, schedule: browserSchedule });
}

/** Where the recording is fetched from: the viewer's own, or as somebody whose whole view they hold. */
export function recordingPath(
  exercise: string,
  viewer: ParticipantId | null,
  view: string | null = null,
): string {
  const asked = {
    ...(viewer !== null && view === null && { as: viewer }),
    ...(view !== null && { as: view }),
    ...(viewer !== null && view !== null && { viewer }),
  };
  const query = new URLSearchParams(asked).toString();
  return `exercises/${encodeURIComponent(exercise)}/log${query && `?${query}`}`;
}
