import { describe, expect, it } from 'vitest';
import { sceneFrom } from '../../tests/support/rooms';
import { comesLate, prepared, readyCount } from '../core/views';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { ANSWER_AFTER, Practice } from './practice.svelte';
import { saidBy } from './range';
import { dayInWords, progress, recordedLines } from './words';

const LEAD = 'plead0000001';
const LEGAL = 'plegal000001';
const STAFF = 'pstaff000001';

describe('the lobby', () => {
  it('[LOBBY10] says in words what is recorded, for whom, and on which day it is deleted', () => {
    const { recording } = sceneFrom('ten_minutes_before', 'seat:lead').exercise;
    const lines = recordedLines(recording);
    expect(lines.map(({ term }) => term)).toEqual(['Kept', 'Not kept', 'Seen by', 'Deleted']);
    expect(lines[0]?.words).toContain('Drafts of posts too, sent or not.');
    expect(lines[2]?.words).toBe('All of us, and nobody else.');
    expect(lines[3]?.words).toBe('On 14 February, really. The report says names.');
    expect(dayInWords('2026-12-20')).toBe('20 December');
  });

  it('[DRAFT7] says that only what is asked for approval is kept where drafts are not recorded', () => {
    const { recording } = sceneFrom('many_hands', 'seat:social').exercise;
    const [kept, not] = recordedLines(recording);
    expect(kept?.words).toContain('ask others to approve');
    expect(kept?.words).not.toContain('Drafts');
    expect(not?.words).toContain('drafts that you show nobody');
  });

  it('[LOBBY11] counts who is ready, and asks again who agreed to something else', () => {
    const scene = sceneFrom('ten_minutes_before', 'seat:lead');
    expect(prepared(scene, LEAD)).toMatchObject({ agreed: true, briefed: true, ready: true });
    expect(prepared(scene, LEGAL)).toMatchObject({ agreed: true, briefed: false, ready: false });
    expect(readyCount(scene)).toEqual({ ready: 1, players: 4 });
    expect(progress(prepared(scene, LEAD))).toBe('All five done.');
    const again = structuredClone({ ...scene.exercise.recording, at: Infinity });
    const asked = { ...scene, exercise: { ...scene.exercise, recording: again } };
    expect(prepared(asked, LEAD)).toMatchObject({ agreed: false, ready: false });
  });

  it('[LOBBY12] stops at the door who comes after the start, until they have agreed', () => {
    const scene = sceneFrom('ten_minutes_before', 'seat:staff');
    const late = { ...scene, you: { ...scene.you, participant: STAFF } };
    expect(comesLate(late)).toBe(false);
    const untold = { ...late.exercise, readiness: { done: {} } };
    expect(comesLate({ ...late, exercise: untold })).toBe(true);
    expect(comesLate({ ...late, you: { ...late.you, participant: LEAD }, exercise: untold })).toBe(
      false,
    );
  });

  it('[LOBBY13] a practice post is answered within three seconds, and a deletion leaves its trace', () => {
    const schedule = new FakeSchedule();
    const practice = new Practice(schedule);
    practice.publish('Good afternoon.');
    expect(practice.answered).toBe(false);
    schedule.advance(ANSWER_AFTER);
    expect(ANSWER_AFTER).toBeLessThan(3000);
    expect(practice.answered).toBe(true);
    practice.remove(practice.posts[0]?.id ?? 0);
    schedule.advance(ANSWER_AFTER);
    expect(practice.posts.map(({ deleted }) => deleted)).toEqual([true, false, false]);
    expect(practice.posts[2]?.text).toContain('picture');
    practice.stop();
  });

  it('[LOBBY14] the range plays what its author wrote, the same for everybody', () => {
    const range = sceneFrom('ten_minutes_before', 'seat:lead').exercise.firing_range;
    expect(saidBy(range, 'reposted', 4999)).toEqual([]);
    expect(saidBy(range, 'reposted', 5000).map(({ text }) => text)).toEqual([
      'So you are proud of it?',
    ]);
    expect(saidBy(range, 'deleted', 40_000)).toHaveLength(1);
  });
});
