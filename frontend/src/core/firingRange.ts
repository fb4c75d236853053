/** The range: two minutes before the start in which three small publics show what a repost, a quote and a reply do. */
import type { At } from './envelope';
import { pictures, type Picture } from './posts';
import type { RangeRemark, RangeSet } from './schema.gen';

/** What one member of a small public says, `after` ms after the act. */
export interface Remark {
  after: number;
  name: string;
  text: string;
  mood: RangeRemark['mood'];
}

/** The range as it was set up; without a `brand` there is none. */
export interface FiringRange {
  brand: string;
  handle: string;
  author: string;
  text: string;
  media: Picture[];
  quote: string;
  reply: string;
  reposted: Remark[];
  quoted: Remark[];
  replied: Remark[];
  deleted: Remark[];
}

export function emptyFiringRange(): FiringRange {
  return {
    brand: '',
    handle: '',
    author: '',
    text: '',
    media: [],
    quote: '',
    reply: '',
    reposted: [],
    quoted: [],
    replied: [],
    deleted: [],
  };
}

export function reduceFiringRange(range: FiringRange, item: At<RangeSet>): void {
  range.brand = item.brand;
  range.handle = item.handle;
  range.author = item.author;
  range.text = item.text;
  range.media = pictures(item.media);
  range.quote = item.quote;
  range.reply = item.reply;
  range.reposted = remarks(item.reposted);
  range.quoted = remarks(item.quoted);
  range.replied = remarks(item.replied);
  range.deleted = remarks(item.deleted);
}

function remarks(lines: readonly RangeRemark[]): Remark[] {
  return lines.map(({ after, name, text, mood }) => ({ after, name, text, mood }));
}
