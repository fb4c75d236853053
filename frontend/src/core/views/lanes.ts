/** The lanes of the replay: when injects went out, what the team said in public, decided and took down, and the pauses. */
import type { Entry } from '../fold';
import { itemOf } from '../fold';
import { find, nameOf } from '../envelope';
import type { Item, Name } from '../schema.gen';
import { isTeams } from './accounts';
import type { Scene } from './scene';
import type { LaneView, MarkView } from './types';

/** What can be jumped to. */
export type Kind = 'injects' | 'posts' | 'decisions' | 'pauses' | 'deletions' | 'escalation';

const TITLES: Record<Kind, string> = {
  injects: 'Injects',
  posts: 'Own posts',
  decisions: 'Decisions',
  pauses: 'Pauses',
  deletions: 'Deleted',
  escalation: 'Escalation',
};

const SHORT = 80;

/**
 * All marks of a recording, lane by lane. `scene` is the recording's end, in which every name of it is known. Lanes
 * that the viewer's stream cannot have anything for are left out.
 */
export function lanes(scene: Scene, entries: readonly Entry[]): LaneView[] {
  const found = new Map<Kind, MarkView[]>();
  const marks = (kind: Kind): MarkView[] => {
    const lane = found.get(kind) ?? [];
    found.set(kind, lane);
    return lane;
  };
  let pause: MarkView | null = null;
  for (const entry of entries) {
    const item = itemOf(entry);
    if (pause !== null && (item.type === 'clock.resumed' || item.type === 'clock.ended')) {
      pause.until = item.t;
      pause = null;
    }
    const mark = markOf(scene, item);
    if (mark === null) continue;
    marks(mark.kind).push(mark.mark);
    if (item.type === 'clock.paused') pause = mark.mark;
  }
  return laneKeys(scene).map((key) => ({
    key,
    title: TITLES[key],
    marks: (found.get(key) ?? []).sort((one, other) => one.t - other.t),
  }));
}

function laneKeys(scene: Scene): Kind[] {
  const open: Kind[] = ['posts', 'decisions', 'deletions', 'pauses'];
  return scene.you.role === 'control' ? ['injects', 'escalation', ...open] : open;
}

function markOf(scene: Scene, item: Item): { kind: Kind; mark: MarkView } | null {
  const make = (kind: Kind, label: string, tone: MarkView['tone']) => ({
    kind,
    mark: { name: nameOf(item), t: item.t, until: null, label: shortened(label), tone },
  });
  switch (item.type) {
    case 'inject.released': {
      const title = find(scene.exercise.injects.injects, item.inject)?.title ?? '';
      return make('injects', title, item.late >= 1000 ? 'amber' : 'ink');
    }
    case 'post.published':
      return isOwn(scene, item.account)
        ? make('posts', item.text || 'Reposted without comment', 'accent')
        : null;
    case 'decision.logged':
      return make('decisions', item.text, 'green');
    case 'clock.paused':
      return make('pauses', item.reason, 'amber');
    case 'post.deleted':
      return make('deletions', scene.index.get(item.post)?.post.text || 'A repost', 'red');
    case 'escalation.changed':
      return make('escalation', `${item.level}: ${item.reason}`, item.level >= 4 ? 'red' : 'amber');
    default:
      return null;
  }
}

function isOwn(scene: Scene, account: Name): boolean {
  const found = find(scene.exercise.accounts.accounts, account);
  return found !== null && isTeams(found);
}

function shortened(text: string): string {
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim());
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join('')}…` : letters.join('');
}
