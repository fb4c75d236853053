import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { begun } from '../../tests/support/Story';
import type { AnyCommand } from '../core/schema.gen';
import { lanes, type You } from '../core/views';
import EvaluationList from './EvaluationList.svelte';
import { markMeant } from './keys';

const WATCHING: You = { participant: 'e1edda', role: 'evaluator', seat: null };

function story() {
  const made = begun();
  const first = made.expectation('An answer', 10_000);
  const later = made.expectation('A correction', 50_000);
  const objective = made.add('staff', { type: 'objective.stated', key: 'o', text: 'Own it.' });
  return { made, first, later, objective };
}

function shown(made = story()) {
  const given: AnyCommand[] = [];
  render(EvaluationList, {
    scene: made.made.scene(WATCHING),
    now: 20_000,
    storyStart: 0,
    keys: true,
    give: (command: AnyCommand) => {
      given.push(command);
      return Promise.resolve({ ok: true as const, names: [] });
    },
  });
  return { given, ...made };
}

describe('what evaluators and control mark', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
  });

  it('[EVAL5] M and X mark what is due and has no mark yet, or what was chosen', async () => {
    const { given, first, later } = shown();
    await fireEvent.keyDown(document.body, { key: 'm' });
    expect(given.pop()).toEqual({
      type: 'expectation.mark',
      expectation: first,
      mark: 'met',
      note: '',
    });
    await fireEvent.click(screen.getByRole('button', { name: 'A correction' }));
    await fireEvent.keyDown(document.body, { key: 'x' });
    expect(given.pop()).toMatchObject({ expectation: later, mark: 'missed' });
  });

  it('[EVAL5] a note goes with the mark; where somebody writes, the keys mean nothing', async () => {
    const { given, first } = shown();
    const field = screen.getByRole('textbox', { name: 'Note on: An answer' });
    await fireEvent.input(field, { target: { value: 'After a minute' } });
    await fireEvent.keyDown(field, { key: 'm' });
    expect(given).toEqual([]);
    await fireEvent.keyDown(document.body, { key: 'x' });
    expect(given).toEqual([
      { type: 'expectation.mark', expectation: first, mark: 'missed', note: 'After a minute' },
    ]);
    expect(markMeant(new KeyboardEvent('keydown', { key: 'm', ctrlKey: true }))).toBeNull();
  });

  it('[EVAL5] the same mark again takes it back', async () => {
    const made = story();
    made.made.add('staff', {
      type: 'expectation.marked',
      expectation: made.first,
      mark: 'met',
      note: '',
      by: 'e1edda',
    });
    const { given, first } = shown(made);
    await fireEvent.click(screen.getByRole('button', { name: 'An answer' }));
    await fireEvent.keyDown(document.body, { key: 'm' });
    expect(given).toMatchObject([{ expectation: first, mark: 'none' }]);
  });

  it('[EVAL6] an objective is rated by its letter, and marks and ratings stand in the replay', async () => {
    const made = story();
    const { made: log, first, objective } = made;
    log.t = 30_000;
    log.add('staff', {
      type: 'expectation.marked',
      expectation: first,
      mark: 'missed',
      note: '',
      by: 'e1edda',
    });
    log.add('staff', { type: 'objective.rated', objective, rating: 'M', note: '', by: 'e1edda' });
    const { given } = shown(made);
    await fireEvent.keyDown(screen.getByRole('button', { name: /^S, performed/ }), { key: 's' });
    await tick();
    expect(given).toEqual([{ type: 'objective.rate', objective, rating: 'S' }]);
    const marks = lanes(log.scene(WATCHING), log.items).find(({ key }) => key === 'marks')?.marks;
    expect(marks?.map(({ label, tone }) => [label, tone])).toEqual([
      ['Missed: An answer', 'red'],
      ['M: Own it.', 'amber'],
    ]);
  });
});
