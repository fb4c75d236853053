// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../tests/support/Story';
import { Fold, type Entry } from '../core/fold';
import type { Scene } from '../core/views';
import { LookAs, lookedAt } from './look';

/** Everything as control receives it, in its wrapper. */
function wrapped(story: Story): Entry[] {
  return story.items.map((item, seq) => ({ seq, actor: 'c1ada', command: 'x', item }));
}

function told(): Story {
  const story = begun();
  story.inject(60_000, 0);
  story.mail('seat:lead', 'For the lead');
  story.mail('seat:legal', 'For legal');
  story.add('team', {
    type: 'talk.said',
    by: 'p1mira',
    text: 'Hello',
    reply_to: null,
    about: null,
  });
  story.add('control', { type: 'escalation.changed', level: 4, reason: 'Secret', rule: '' });
  return story;
}

/** The fold of what a player in this seat is sent. */
function sentTo(story: Story, held: readonly string[]): unknown {
  const fold = new Fold();
  for (const item of story.items) if (held.includes(item.audience)) fold.take(item);
  return fold.exercise;
}

describe('a look at a role', () => {
  it('[CTRL5] folds exactly what the role holds: the same state as the player has, and nothing of control', () => {
    const story = told();
    const look = new LookAs({ role: 'player', seat: 'lead' });
    const seen = look.scene(story.scene(CONTROL), wrapped(story));
    expect(seen.exercise).toEqual(sentTo(story, ['all', 'team', 'seat:lead']));
    expect(JSON.stringify(seen.exercise)).not.toMatch(/Secret|For legal|Inject 0/);
    expect(seen.actors.size).toBe(0);
    expect(seen.you).toEqual({ participant: null, role: 'player', seat: 'lead' });
  });

  it('[CTRL6] grows with the log, and begins anew when the log does or the role comes to hold more', () => {
    const story = told();
    const entries = wrapped(story);
    const look = new LookAs({ role: 'player', seat: 'lead' });
    look.scene(story.scene(CONTROL), entries);
    story.add('team', {
      type: 'talk.said',
      by: 'p2tom',
      text: 'Later',
      reply_to: null,
      about: null,
    });
    entries.push(...wrapped(story).slice(entries.length));
    const grown = look.scene(story.scene(CONTROL), entries);
    expect(Object.values(grown.exercise.talk.messages).map(({ text }) => text)).toEqual([
      'Hello',
      'Later',
    ]);
    const again = look.scene(story.scene(CONTROL), wrapped(begun()));
    expect(again.exercise.talk.messages).toEqual({});
    story.add('all', { type: 'clock.ended', reason: '' });
    story.add('all', { type: 'review.opened', role: 'player', audiences: ['seats', 'team'] });
    const reviewed = look.scene(story.scene(CONTROL), wrapped(story));
    expect(Object.values(reviewed.exercise.messages.delivered)).toHaveLength(2);
  });

  it('[CTRL7] looks at whom was chosen, else at the first role that somebody has', () => {
    const scene: Scene = told().scene(CONTROL);
    expect(lookedAt(scene, null)).toEqual({ role: 'player', seat: 'lead' });
    expect(lookedAt(scene, { role: 'player', seat: 'legal' })?.seat).toBe('legal');
    expect(lookedAt(scene, { role: 'player', seat: 'gone' })?.seat).toBe('lead');
    expect(lookedAt(scene, { role: 'observer', seat: null })?.role).toBe('observer');
    const nobody = new Fold();
    expect(lookedAt({ ...scene, exercise: nobody.exercise }, null)).toBeNull();
  });
});
