// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, MIRA, NAMES, type Story } from '../../tests/support/Story';
import { FakeSchedule } from '../../tests/support/FakeSchedule';
import { lanes, type You } from '../core/views';
import { RecordingSource } from '../sources/recording';
import { momentFrom, momentsOf, placeIn } from './moments';
import { hiddenThings, unseenBy } from './unseen';
import { whenWords } from './when';

function told(): Story {
  const story = begun();
  const brand = story.account('fjord', 'organisation', 'lead');
  const inject = story.inject(0, 0);
  story.t = 1_000;
  story.release(inject, []);
  story.mail('seat:legal', 'Only for Legal', { to: ['Legal'] });
  story.t = 2_000;
  story.publish(brand, 'p1mira', 'Sorry');
  story.add('team', { type: 'decision.logged', by: 'p1mira', text: 'We wait' });
  story.mail('seat:lead', 'For both');
  story.mail('seat:legal', 'For both');
  story.t = 3_000;
  story.publish(brand, 'p1mira', 'Again');
  story.write('seat:legal', 'p2tom', 'Not yet');
  story.add('control', { type: 'escalation.changed', level: 3, reason: 'Radio', rule: '' });
  return story;
}

function open(story: Story, you: You = CONTROL): RecordingSource {
  const schedule = new FakeSchedule();
  return new RecordingSource({ entries: story.items, you, names: NAMES, schedule });
}

function momentsIn(source: RecordingSource) {
  return momentsOf(lanes(source.ending, source.entries), (name) => source.positionOf(name));
}

describe('the moments of a replay', () => {
  it('[REPLAY1] stand in the order in which they happened, whatever their lanes', () => {
    const labels = momentsIn(open(told())).map(({ mark }) => mark.label);
    expect(labels).toEqual([
      'Inject 0',
      'Nell Carrick: Only for Legal',
      'Sorry',
      'We wait',
      'Nell Carrick: For both',
      'Again',
      'To Nell Carrick: Not yet',
      '3: Radio',
    ]);
  });

  it('[REPLAY2] are gone to one after the other, also where several share a time', () => {
    const source = open(told());
    const moments = momentsIn(source);
    const visited: string[] = [];
    for (;;) {
      const next = momentFrom(moments, source, 1);
      if (next === null) break;
      source.jumpTo(next.mark.name);
      expect(moments[placeIn(moments, source.position)]).toBe(next);
      visited.push(next.mark.label);
    }
    expect(visited).toEqual(moments.map(({ mark }) => mark.label));
    const back: string[] = [];
    const posts = moments.filter(({ kind }) => kind === 'posts');
    for (;;) {
      const before = momentFrom(posts, source, -1);
      if (before === null) break;
      source.jumpTo(before.mark.name);
      back.push(before.mark.label);
    }
    expect(back).toEqual(['Again', 'Sorry']);
  });

  it('[REPLAY2] going back while it plays passes over what has only just gone by', () => {
    const posts = momentsIn(open(told())).filter(({ kind }) => kind === 'posts');
    const at = { position: 1_000, t: 3_400 };
    const label = (playing: boolean) => momentFrom(posts, { ...at, playing }, -1)?.mark.label;
    expect([label(false), label(true)]).toEqual(['Again', 'Sorry']);
  });

  it('[REPLAY3] what was not on a screen is what that role did not hold by then, told once', () => {
    const source = open(told());
    const things = hiddenThings(source.ending, source.entries);
    const seen = (seat: string, t: number) => {
      source.seek(t);
      const held = source.heldBy({ role: 'player', seat, title: seat });
      return unseenBy(things, held, source.position).map(({ text }) => text);
    };
    expect(seen('lead', 2_999)).toEqual(['Nell Carrick: Only for Legal (to Legal)']);
    expect(seen('lead', 3_000)).toEqual([
      'Escalation 3: Radio',
      'Legal: Not yet (to Nell Carrick)',
      'Nell Carrick: Only for Legal (to Legal)',
    ]);
    expect(seen('legal', 3_000)).toEqual(['Escalation 3: Radio']);
    source.seek(3_000);
    const control = source.heldBy({ role: 'control', seat: null, title: 'Control' });
    expect(unseenBy(things, control, source.position)).toEqual([]);
  });

  it('[REPLAY3] a recording has nothing to tell of what its viewer does not hold', () => {
    const story = told();
    const own = new Set(['all', 'team', 'seat:lead']);
    story.items.splice(0, Infinity, ...story.items.filter(({ audience }) => own.has(audience)));
    const source = open(story, MIRA);
    const things = hiddenThings(source.ending, source.entries);
    expect(things.flatMap(({ audiences }) => audiences)).toEqual(['seat:lead']);
  });

  it('[REPLAY4] its head says what was recorded and when', () => {
    const source = open(told());
    const words = whenWords(source.ending, source.entries, 45 * 60_000);
    expect(words).toMatch(/^Fjordline, Tue,? 14 Nov, 13:53 to 14:38, still running$/);
  });
});
