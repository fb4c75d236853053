/** What is recorded of an exercise, for whom, and until when. */
import type { At } from './envelope';
import type { RecordingAnnounced } from './schema.gen';

/** What holds, and since when (`at`, wall time). Without `keep_until` nothing was announced: an older log. */
export interface Recording {
  drafts: boolean;
  names: boolean;
  keep_until: string;
  seen_by: string;
  at: number;
}

export function emptyRecording(): Recording {
  return { drafts: false, names: false, keep_until: '', seen_by: '', at: 0 };
}

export function reduceRecording(recording: Recording, item: At<RecordingAnnounced>): void {
  recording.drafts = item.drafts;
  recording.names = item.names;
  recording.keep_until = item.keep_until;
  recording.seen_by = item.seen_by;
  recording.at = item.at;
}
