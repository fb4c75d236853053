// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../tests/support/Story';
import type { AnyCommand, Name } from '../core/schema.gen';
import { activity } from './activity';
import { ControlDesk } from './desk.svelte';
import TeamPanel from './TeamPanel.svelte';

function published(): { story: Story; post: Name } {
  const story = begun();
  const brand = story.account('fjord', 'organisation', 'lead');
  const post = story.publish(brand, 'p1mira', 'We were wrong, and we are sorry.');
  story.add('control', {
    type: 'text.read',
    post,
    labels: ['APO'],
    aux: [],
    tone: 'human',
    confidence: 0.7,
  });
  return { story, post };
}

function correct(story: Story, post: Name): void {
  story.add('control', {
    type: 'reading.corrected',
    post,
    labels: ['APO', 'RESP'],
    aux: [],
    tone: 'human',
    by: 'control',
  });
}

function panel(story: Story): { given: AnyCommand[]; again: (story: Story) => Promise<void> } {
  const given: AnyCommand[] = [];
  const desk = new ControlDesk(
    (command) => {
      given.push(command);
      return Promise.resolve({ ok: true, names: [] });
    },
    () => 0,
  );
  const acts = activity(story.scene(CONTROL));
  const { rerender } = render(TeamPanel, { acts, storyStart: 0, desk });
  const again = (later: Story): Promise<void> =>
    rerender({ acts: activity(later.scene(CONTROL)), storyStart: 0, desk });
  return { given, again };
}

describe('how the team is read', () => {
  it('[READ11] one line says what a text does, how it sounds and how sure that is', () => {
    panel(published().story);
    const line = screen.getByRole('button', { expanded: false });
    expect(line.textContent.replace(/\s+/g, ' ')).toContain(
      'Apologises, sounds human, medium confidence',
    );
    expect(screen.queryByRole('button', { name: 'Takes the blame' })).toBeNull();
  });

  it('[READ11] opened, one press corrects it, and then the line says who corrected it', async () => {
    const { story, post } = published();
    const { given, again } = panel(story);
    const line = screen.getByRole('button', { expanded: false });
    await fireEvent.click(line);
    await fireEvent.click(screen.getByRole('button', { name: 'Takes the blame' }));
    const rest = { type: 'reading.correct', post, aux: [], tone: 'human' };
    expect(given).toEqual([{ ...rest, labels: ['APO', 'RESP'] }]);
    correct(story, post);
    await again(story);
    expect(line.textContent).toContain('corrected by control');
    expect(line.getAttribute('aria-expanded')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: 'Apologises' }));
    expect(given.at(-1)).toEqual({ ...rest, labels: ['RESP'] });
  });

  it('[READ11] of an edited text only what stands there now is corrected', () => {
    const { story, post } = published();
    story.add('all', { type: 'post.edited', post, text: 'We are sorry.' });
    story.add('control', {
      type: 'text.read',
      post,
      labels: ['EMP'],
      aux: [],
      tone: 'human',
      confidence: 0.9,
    });
    const read = activity(story.scene(CONTROL)).map(({ what, read }) => [
      what,
      read?.reading.labels ?? null,
    ]);
    expect(read).toEqual([
      ['posted', null],
      ['edited', ['EMP']],
    ]);
  });
});
