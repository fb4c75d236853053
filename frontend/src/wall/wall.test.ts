// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun } from '../../tests/support/Story';
import type { You } from '../core/views';
import { headline, postsAMinute, wallPosts } from './wall';

const WALL: You = { participant: null, role: 'wall', seat: null };

describe('the wall', () => {
  it('[WALL5] the posts that are talked about take turns as the large one; the others stand newest first', () => {
    const story = begun();
    const kai = story.account('kai');
    story.t = 10_000;
    const first = story.post(kai, 'First');
    const second = story.post(kai, 'Second');
    story.t = 12_000;
    story.post(kai, 'An answer', { reply_to: first });
    story.post(kai, 'Another', { reply_to: second });
    const third = story.post(kai, 'Third');
    const large = (now: number): string | undefined =>
      wallPosts(story.scene(WALL), now).large?.name;
    expect(new Set([large(20_000), large(40_000), large(60_000)])).toEqual(
      new Set([first, second]),
    );
    expect(large(20_000)).not.toBe(large(40_000));
    expect(wallPosts(story.scene(WALL), 20_000).others[0]?.name).toBe(third);
  });

  it('[WALL5] what was deleted, shared without a word or is still to come is not on it', () => {
    const story = begun();
    const kai = story.account('kai');
    story.t = 1_000;
    const gone = story.post(kai, 'Gone');
    const kept = story.post(kai, 'Kept');
    story.post(kai, '', { repost_of: kept });
    story.add('all', { type: 'post.deleted', post: gone, by_platform: false });
    const { large, others } = wallPosts(story.scene(WALL), 2_000);
    expect([large?.name, others]).toEqual([kept, []]);
    expect(wallPosts(story.scene(WALL), 500).large).toBeNull();
  });

  it('[WALL6] the headline is the newest post of its own of a verified organisation that is not the team', () => {
    const story = begun();
    const radio = story.account('radio', 'organisation');
    const kai = story.account('kai');
    story.t = 1_000;
    story.post(radio, 'Rail firm\npasses on a clip');
    story.t = 2_000;
    const post = story.post(kai, 'Hm');
    story.post(radio, 'No comment?', { reply_to: post });
    expect(headline(story.scene(WALL), 3_000)).toEqual({
      from: 'RADIO',
      text: 'Rail firm passes on a clip',
      t: 1_000,
    });
  });

  it('[WALL6] posts a minute are counted in whole minutes, over the last five', () => {
    const story = begun();
    const kai = story.account('kai');
    for (const t of [1_000, 61_000, 62_000, 63_000, 130_000]) {
      story.t = t;
      story.post(kai, 'x');
    }
    const { minutes, rate } = postsAMinute(story.scene(WALL), 125_000);
    expect(minutes.map(({ posts }) => posts)).toEqual([1, 3]);
    expect(rate).toBe(2);
  });
});
