/** Posts on the mock platforms: published, edited, deleted, liked. */
import { assertNever, known, nameOf, UnknownName, type At } from './envelope';
import type {
  Media,
  Name,
  ParticipantId,
  PostDeleted,
  PostEdited,
  PostLiked,
  PostPublished,
  PostSigned,
  PostUnliked,
} from './schema.gen';

export type PostEvent =
  PostPublished | PostSigned | PostEdited | PostDeleted | PostLiked | PostUnliked;

/** What a post said until exercise time `t`. */
export interface Edit {
  t: number;
  text: string;
}

export interface Picture {
  token: string;
  alt: string;
}

/** A post as it stands now, with what it said before. `deleted` is when it was taken down, by its account or by the platform. */
export interface Post {
  account: Name;
  text: string;
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  media: Picture[];
  posted: number;
  t: number;
  by: ParticipantId | null;
  edits: Edit[];
  deleted: number | null;
  by_platform: boolean;
  likes: Name[];
}

export interface Posts {
  posts: Record<Name, Post>;
}

export function emptyPosts(): Posts {
  return { posts: {} };
}

/** The pictures of an event, as state keeps them. */
export function pictures(media: Media[]): Picture[] {
  return media.map((item) => ({ token: item.token ?? '', alt: item.alt ?? '' }));
}

export function reducePosts(posts: Posts, item: At<PostEvent>): void {
  switch (item.type) {
    case 'post.published':
      posts.posts[nameOf(item)] = published(item);
      return;
    case 'post.signed':
      known(posts.posts, item.post).by = item.by;
      return;
    case 'post.edited': {
      const post = known(posts.posts, item.post);
      post.edits.push({ t: item.t, text: post.text });
      post.text = item.text;
      return;
    }
    case 'post.deleted': {
      const post = known(posts.posts, item.post);
      post.deleted = item.t;
      post.by_platform = item.by_platform;
      return;
    }
    case 'post.liked':
      known(posts.posts, item.post).likes.push(item.account);
      return;
    case 'post.unliked':
      unlike(known(posts.posts, item.post), item.account);
      return;
    default:
      assertNever(item);
  }
}

function published(item: At<PostPublished>): Post {
  return {
    account: item.account,
    text: item.text,
    reply_to: item.reply_to,
    quote_of: item.quote_of,
    repost_of: item.repost_of,
    media: pictures(item.media),
    posted: item.posted,
    t: item.t,
    by: null,
    edits: [],
    deleted: null,
    by_platform: false,
    likes: [],
  };
}

function unlike(post: Post, account: Name): void {
  const place = post.likes.indexOf(account);
  if (place < 0) throw new UnknownName(account);
  post.likes.splice(place, 1);
}
