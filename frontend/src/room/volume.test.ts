import { describe, expect, it } from 'vitest';
import { sceneFrom } from '../../tests/support/rooms';
import { begun } from '../../tests/support/Story';
import { lasted } from '../core/leaps';
import { fitting, MINUTE, volume } from './volume';

describe('the last half hour', () => {
  const scene = sceneFrom('second_thoughts', 'seat:lead');
  const end = Math.max(...Object.values(scene.exercise.posts.posts).map((post) => post.posted));

  it('[SCREEN9] counts each post of others once, in the minute it bears, and none that is yet to come', () => {
    const posts = Object.values(scene.exercise.posts.posts);
    const seen = volume(scene, end);
    const counted = seen.minutes.reduce((sum, minute) => sum + minute.posts, 0);
    const own = seen.acts.filter((act) => act.label !== 'Deleted it').length;
    const first = seen.minutes[0]?.from ?? 0;
    const before = posts.filter((post) => post.posted < 0 && post.posted >= first).length;
    const within = posts.filter((post) => post.posted >= Math.max(0, first)).length;
    expect(counted + own).toBeGreaterThanOrEqual(within);
    expect(counted + own).toBeLessThanOrEqual(within + before);
    expect(volume(scene, -1).acts).toEqual([]);
  });

  it('[SCREEN9] what the story lets a brand account say is no act of the team', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    story.t = 1_000;
    story.post(brand, 'An inject');
    expect(volume(story.scene(), 2_000)).toMatchObject({ acts: [], silent: null });
    story.publish(brand, 'p1mira', 'Sorry');
    expect(volume(story.scene(), 2_000).acts).toHaveLength(1);
  });

  it('[SCREEN9] says since when the team has been silent', () => {
    const acts = volume(scene, end).acts;
    expect(acts.length).toBeGreaterThan(0);
    expect(volume(scene, end + 5 * MINUTE).silent).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(volume(scene, -1).silent).toBeNull();
  });

  it('[SCREEN9] time that was leapt over is no silence', () => {
    const jumps = [
      { t: 10, to: 20 },
      { t: 20, to: 30 },
      { t: 50, to: 60 },
    ];
    const asked = [
      [0, 10],
      [0, 40],
      [15, 55],
      [30, 50],
      [12, 18],
      [0, 100],
    ] as const;
    expect(asked.map(([since, until]) => lasted(jumps, since, until))).toEqual([
      10, 20, 20, 20, 0, 70,
    ]);
  });

  it('[SCREEN9] a label that would reach what comes next is left out', () => {
    expect(fitting([0, 50, 120, 121], () => 60)).toEqual([false, true, false, true]);
  });
});
