/** What control says to everybody: the team, those who watch, and the wall. */
import { nameOf, type At } from './envelope';
import type { AnnouncementMade, Name } from './schema.gen';

/** One thing said to everybody: when, in exercise time and in wall time. */
export interface Announcement {
  t: number;
  at: number;
  text: string;
}

export interface Announcements {
  made: Record<Name, Announcement>;
}

export function emptyAnnouncements(): Announcements {
  return { made: {} };
}

export function reduceAnnouncements(
  announcements: Announcements,
  item: At<AnnouncementMade>,
): void {
  announcements.made[nameOf(item)] = { t: item.t, at: item.at, text: item.text };
}
