/**
 * What can be said about posts only by looking at all of them: their order, who answers and who passes on whom.
 *
 * It is kept beside a fold, one item at a time, so that a new post costs the same whether there are ten or ten thousand.
 * It holds nothing that the state does not: `indexPosts` builds the same from a state alone.
 */
import type { Exercise } from './exercise';
import { nameOf } from './envelope';
import type { Post } from './posts';
import type { Item, Name } from './schema.gen';

/** A post in its surroundings. `revision` grows whenever anything that its card shows has changed. */
export interface IndexedPost {
  readonly name: Name;
  readonly post: Post;
  /** Direct answers in order of appearance, tombstones among them. */
  readonly answers: Name[];
  /** Bare reposts and quotes that are still up. */
  reposts: number;
  quotes: number;
  revision: number;
}

/** A newly opened account changes no card: nobody has seen a post of it yet. A pin changes two, and is rare. */
const GENERAL = /^(account\.entrusted|participant\.|clock\.|post\.(un)?pinned)/;

export class PostIndex {
  /** Oldest first by the time they bear; at equal times as they came in. */
  readonly order: Name[] = [];
  /** Grows when something changed that every card may depend on: accounts, seats, the clock's phase. */
  generation = 0;
  readonly #posts = new Map<Name, IndexedPost>();

  get(name: Name | null): IndexedPost | null {
    return name === null ? null : (this.#posts.get(name) ?? null);
  }

  /** Takes note of an item that has just been folded into `exercise`. */
  take(exercise: Exercise, item: Item): void {
    switch (item.type) {
      case 'post.published':
        return this.add(exercise, nameOf(item));
      case 'post.deleted':
        return this.drop(item.post);
      case 'post.edited':
      case 'post.liked':
      case 'post.unliked':
      case 'reply.hidden':
      case 'reply.unhidden':
        return this.#touch(item.post);
      case 'reach.counted':
        for (const count of item.counts) this.#touch(count.post);
        return;
      default:
        if (GENERAL.test(item.type)) this.generation++;
    }
  }

  add(exercise: Exercise, name: Name): void {
    const post = exercise.posts.posts[name];
    if (post === undefined) return;
    this.#posts.set(name, { name, post, answers: [], reposts: 0, quotes: 0, revision: 0 });
    this.#place(name, post.posted);
    this.get(post.reply_to)?.answers.push(name);
    this.#touch(post.reply_to);
    this.#count(post, 1);
  }

  /** Most posts are the newest; one that bears an earlier time is put where it belongs. */
  #place(name: Name, posted: number): void {
    let at = this.order.length;
    while (at > 0 && (this.get(this.order[at - 1] ?? null)?.post.posted ?? 0) > posted) at--;
    if (at === this.order.length) this.order.push(name);
    else this.order.splice(at, 0, name);
  }

  /** A post was taken down: it no longer counts as a repost or quote of another. */
  drop(name: Name): void {
    const indexed = this.get(name);
    if (indexed === null) return;
    this.#touch(name);
    this.#count(indexed.post, -1);
  }

  #count(post: Post, by: number): void {
    const reposted = this.get(post.repost_of);
    if (reposted !== null) reposted.reposts += by;
    const quoted = this.get(post.quote_of);
    if (quoted !== null) quoted.quotes += by;
    this.#touch(post.repost_of);
    this.#touch(post.quote_of);
  }

  #touch(name: Name | null): void {
    const indexed = this.get(name);
    if (indexed !== null) indexed.revision++;
  }
}

/** The index of a state as it stands. */
export function indexPosts(exercise: Exercise): PostIndex {
  const index = new PostIndex();
  for (const name of Object.keys(exercise.posts.posts)) index.add(exercise, name);
  for (const name of index.order) {
    const post = exercise.posts.posts[name];
    if (post !== undefined && post.deleted !== null) index.drop(name);
  }
  return index;
}
