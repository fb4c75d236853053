/** The team's own queue: posts that wait for their time, and go out by themselves unless somebody stops them. */
import { assertNever, known, nameOf, type At } from './envelope';
import { pictures, type Picture } from './posts';
import type {
  Name,
  ParticipantId,
  PostScheduled,
  ScheduleCancelled,
  SchedulePaused,
  SchedulePublished,
  ScheduleResumed,
} from './schema.gen';

export type QueueEvent =
  PostScheduled | SchedulePaused | ScheduleResumed | ScheduleCancelled | SchedulePublished;

export type ScheduledStatus = 'waiting' | 'paused' | 'cancelled' | 'published';

/** A post of the queue. `turned` and `turned_by` say when and by whom its status last changed. */
export interface Scheduled {
  account: Name;
  text: string;
  media: Picture[];
  due: number;
  by: ParticipantId | null;
  t: number;
  status: ScheduledStatus;
  turned: number | null;
  turned_by: ParticipantId | null;
  post: Name | null;
}

/** The queue by name, in the order in which posts were put into it; what has left it stays. */
export interface Queue {
  scheduled: Record<Name, Scheduled>;
}

export function emptyQueue(): Queue {
  return { scheduled: {} };
}

export function reduceQueue(queue: Queue, item: At<QueueEvent>): void {
  switch (item.type) {
    case 'post.scheduled':
      queue.scheduled[nameOf(item)] = {
        account: item.account,
        text: item.text,
        media: pictures(item.media),
        due: item.due,
        by: item.by,
        t: item.t,
        status: 'waiting',
        turned: null,
        turned_by: null,
        post: null,
      };
      return;
    case 'schedule.paused':
      turn(known(queue.scheduled, item.scheduled), 'paused', item.t, item.by);
      return;
    case 'schedule.resumed':
      known(queue.scheduled, item.scheduled).due = item.due;
      turn(known(queue.scheduled, item.scheduled), 'waiting', item.t, item.by);
      return;
    case 'schedule.cancelled':
      turn(known(queue.scheduled, item.scheduled), 'cancelled', item.t, item.by);
      return;
    case 'schedule.published':
      known(queue.scheduled, item.scheduled).post = item.post;
      turn(known(queue.scheduled, item.scheduled), 'published', item.t, item.by);
      return;
    default:
      assertNever(item);
  }
}

function turn(
  scheduled: Scheduled,
  status: ScheduledStatus,
  t: number,
  by: ParticipantId | null,
): void {
  scheduled.status = status;
  scheduled.turned = t;
  scheduled.turned_by = by;
}
