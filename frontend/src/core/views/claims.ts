/** Who is on which post. */
import { find } from '../envelope';
import { seatsHeld } from '../people';
import type { Claim } from '../triage';
import type { Name } from '../schema.gen';
import { isTeams } from './accounts';
import { postView } from './posts';
import { personName, seatTitle, type Scene } from './scene';
import type { ClaimView, HandedView } from './types';

/** Who has a post, or how it ended; null when nobody ever took it on, or it was let go. */
export function claimOf(scene: Scene, post: Name): ClaimView | null {
  const claim = find(scene.exercise.triage.claims, post);
  return claim === null || claim.released !== null ? null : claimView(scene, post, claim);
}

/** What was handed to a role that the viewer acts for and nobody has taken on, the longest waiting first. */
export function handedToYou(scene: Scene): HandedView[] {
  const { seat, role } = scene.you;
  if (role !== 'player') return [];
  const yours = seatsHeld(scene.exercise.people, seat);
  return Object.entries(scene.exercise.triage.claims)
    .filter(([, one]) => one.by === null && yours.includes(one.seat) && isOpen(one))
    .flatMap(([name, one]) => {
      const post = postView(scene, name);
      const last = one.handed.at(-1);
      if (post === null || last === undefined || answered(scene, name, one.t) !== null) return [];
      return [{ post, t: one.t, from: personName(scene, last.by), word: last.word }];
    })
    .sort((one, other) => one.t - other.t);
}

function isOpen(claim: Claim): boolean {
  return claim.released === null && claim.settled === null;
}

function claimView(scene: Scene, post: Name, claim: Claim): ClaimView {
  const { you } = scene;
  const done = answered(scene, post, claim.t);
  return {
    post,
    who: claim.by === null ? seatTitle(scene, claim.seat) : personName(scene, claim.by),
    t: claim.t,
    state: claim.settled !== null ? 'settled' : done !== null ? 'answered' : claimed(claim),
    doneAt: claim.settled ?? done,
    yours:
      you.role === 'player' &&
      (claim.by === null
        ? seatsHeld(scene.exercise.people, you.seat).includes(claim.seat)
        : claim.by === you.participant),
  };
}

function claimed(claim: Claim): 'held' | 'handed' {
  return claim.by === null ? 'handed' : 'held';
}

/** When the team first answered a post after it was taken on: an answer is the end of a claim, without another act. */
function answered(scene: Scene, post: Name, since: number): number | null {
  const { posts } = scene.exercise.posts;
  const { accounts } = scene.exercise.accounts;
  for (const name of scene.index.get(post)?.answers ?? []) {
    const answer = posts[name];
    const account = answer && accounts[answer.account];
    if (answer && account && answer.t > since && isTeams(account)) return answer.t;
  }
  return null;
}
