/** The team's own queue as it is drawn. */
import type { Name } from '../schema.gen';
import type { Scheduled } from '../queue';
import { accountView, mayUse } from './accounts';
import { mediaView } from './posts';
import { personName, type Scene } from './scene';
import type { QueuedView } from './types';

/** What waits or is paused, the next one first. */
export function queued(scene: Scene): QueuedView[] {
  return all(scene)
    .filter(({ state }) => state === 'waiting' || state === 'paused')
    .sort((one, other) => one.due - other.due);
}

/** What has left the queue, the newest first. */
export function dequeued(scene: Scene): QueuedView[] {
  return all(scene)
    .filter(({ state }) => state === 'published' || state === 'cancelled')
    .sort((one, other) => (other.turnedAt ?? 0) - (one.turnedAt ?? 0));
}

function all(scene: Scene): QueuedView[] {
  return Object.entries(scene.exercise.queue.scheduled).map(([name, one]) =>
    queuedView(scene, name, one),
  );
}

export function queuedView(scene: Scene, name: Name, one: Scheduled): QueuedView {
  const account = scene.exercise.accounts.accounts[one.account];
  return {
    name,
    account: accountView(scene, one.account),
    text: one.text,
    media: one.media.map(mediaView),
    due: one.due,
    by: one.by === null ? null : personName(scene, one.by),
    state: one.status,
    turnedAt: one.turned,
    turnedBy: one.turned_by === null ? null : personName(scene, one.turned_by),
    post: one.post,
    yours: account !== undefined && mayUse(scene, account),
  };
}
