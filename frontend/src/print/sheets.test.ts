// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, MIRA, TOM } from '../../tests/support/Story';
import { plannedRows, roleCards, sheetNamed } from './sheets';

describe('what is printed', () => {
  it('[PRINT1] a role card is for its role and control, the plan for control alone', () => {
    const story = begun();
    story.inject(60_000, 0);
    const held = (mine: string[]) => {
      const part = begun();
      part.inject(60_000, 0);
      part.items.splice(
        0,
        part.items.length,
        ...part.items.filter(({ audience }) => mine.includes(audience)),
      );
      return part;
    };
    const [mira, tom] = [held(['all', 'team', 'seat:lead']), held(['all', 'team', 'seat:legal'])];
    expect(roleCards(story.scene(CONTROL)).map(({ key }) => key)).toEqual(['lead']);
    expect(roleCards(mira.scene(MIRA)).map(({ card }) => card)).toEqual(['You decide.']);
    expect(roleCards(tom.scene(TOM))).toEqual([]);
    expect(plannedRows(mira.scene(MIRA))).toEqual([]);
    expect(sheetNamed('secrets')).toBeNull();
  });

  it('[PRINT2] the plan stands row by row in order of time, with what is expected and whether it waits', () => {
    const story = begun();
    const expectation = story.expectation('An answer', 90_000);
    story.inject(90_000, 0, { expectation, note: 'Only if idle', held: true });
    story.inject(60_000, 1);
    const rows = plannedRows(story.scene(CONTROL));
    expect(rows.map(({ key }) => key)).toEqual(['inject-1', 'inject-0']);
    expect(rows[1]).toMatchObject({
      expected: 'An answer',
      note: 'Only if idle',
      held: true,
      since: 'T+00:01:30',
    });
  });
});
