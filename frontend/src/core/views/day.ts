/** What holds the room together: what control said to all, what happened meanwhile, how things stand, an emergency. */
import { seatsHeld } from '../people';
import { personName, seatTitle, type Scene } from './scene';
import type { EmergencyView, NoticeView, SeatTitleView, SituationView, ToldView } from './types';

/** What control said to everybody and what it told of a leap in time, newest first. */
export function toldToAll(scene: Scene): ToldView[] {
  const said = Object.entries(scene.exercise.announcements.made).map(
    ([name, { t, at, text }]): ToldView => ({ name, kind: 'said', t, at, text }),
  );
  const leaps = scene.exercise.clock.jumps
    .filter(({ meanwhile }) => meanwhile !== '')
    .map(({ to, at, meanwhile }): ToldView => ({
      name: `leap ${to}`,
      kind: 'meanwhile',
      t: to,
      at,
      text: meanwhile,
    }));
  return [...said, ...leaps].sort((one, other) => other.at - one.at);
}

/** The emergency that is on, or null. Who called it is known to control alone. */
export function emergencyView(scene: Scene): EmergencyView | null {
  const { call, by } = scene.exercise.emergency;
  if (call === null) return null;
  const person = by === null ? undefined : scene.exercise.people.participants[by];
  const seat = person?.seat ?? null;
  return {
    call,
    by: by === null ? null : personName(scene, by),
    role: seat === null ? null : seatTitle(scene, seat),
  };
}

/** How things stand, by the newest note; null while nobody has written one. */
export function situation(scene: Scene): SituationView | null {
  const newest = Object.entries(scene.exercise.situation.notes).at(-1);
  if (newest === undefined) return null;
  const [name, { t, by, text }] = newest;
  return { name, t, by: personName(scene, by), text };
}

/** The seats that the viewer acts for, their own first; more than one when a role was lent to theirs. */
export function ownSeats(scene: Scene): SeatTitleView[] {
  return seatsHeld(scene.exercise.people, scene.you.seat).map((key) => ({
    key,
    title: seatTitle(scene, key),
  }));
}

/** What the viewer is told, the newest first, whatever it is of: what came before lies behind it. */
export function toldToYou(scene: Scene): NoticeView[] {
  return [...lentToYou(scene), ...toldToAll(scene)].sort((one, other) => other.t - one.t);
}

/** The roles that were lent to the viewer's, newest first: told to whoever acts for them from then on. */
export function lentToYou(scene: Scene): NoticeView[] {
  const { seats } = scene.exercise.people;
  return ownSeats(scene)
    .flatMap(({ key, title }): NoticeView[] => {
      const t = seats[key]?.lent_at ?? null;
      if (t === null || key === scene.you.seat) return [];
      const text = `You act for ${title} too: its mail and its accounts are yours. Its role card is under the question mark.`;
      return [{ name: `lent ${key} ${t}`, kind: 'lent', t, text }];
    })
    .sort((one, other) => other.t - one.t);
}
