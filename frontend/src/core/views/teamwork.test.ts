// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rowsUntil, sceneFrom } from '../../../tests/support/rooms';
import { begun } from '../../../tests/support/Story';
import { advice, claimOf, handedToYou, needYou } from '.';

const at = (seat: string, row: number) => sceneFrom('many_hands', `seat:${seat}`, row);

describe('what a team has in hand', () => {
  it('[TRIAGE7] a claim is answered when the team answers, and what is handed over waits for its role', () => {
    const held = at('social', rowsUntil('many_hands', 'post.claimed'));
    const [post = ''] = Object.keys(held.exercise.triage.claims);
    expect(claimOf(held, post)).toMatchObject({ state: 'held', yours: true, doneAt: null });
    const answered = at('social', rowsUntil('many_hands', 'approval.published'));
    expect(claimOf(answered, post)?.state).toBe('answered');
    const handed = at('legal', rowsUntil('many_hands', 'post.handed_over'));
    expect(handedToYou(handed)).toMatchObject([{ word: 'She asks for a lawyer.' }]);
    expect(needYou(handed)).toBe(1);
    expect(handedToYou(at('lead', rowsUntil('many_hands', 'post.handed_over')))).toEqual([]);
  });

  it.each([
    ['delete', '', false, 'Deleting'],
    ['repost', '', false, 'Reposting'],
    ['post', 'We apologise.', false, 'Saying sorry'],
    ['post', 'We will call you by ten.', false, 'Promises with a time'],
    ['post', 'I work here.', true, 'Your own account'],
    ['post', 'Good morning.', false, undefined],
  ] as const)('[POLICY2] %s “%s” is given one fitting sentence', (doing, text, own, title) => {
    const story = begun();
    for (const heading of [
      'Reposting',
      'Deleting',
      'Saying sorry',
      'Promises with a time',
      'Your own account',
    ]) {
      story.add('team', { type: 'policy.stated', title: heading, text: 'Look twice. Then act.' });
    }
    const found = advice(story.scene(), doing, text, own);
    expect(found?.title).toBe(title);
    if (found) expect(found.text).toBe('Look twice. Then act.');
  });

  it('[POLICY2] of a long entry the sentence that forbids or demands something is shown', () => {
    const story = begun();
    const text = `You may have one, ${'and opinions, '.repeat(12)}too. Never answer for us from it.`;
    story.add('team', { type: 'policy.stated', title: 'Your own account', text });
    expect(advice(story.scene(), 'post', 'Hello', true)?.text).toBe('Never answer for us from it.');
  });
});
