// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL } from '../../tests/support/Story';
import { answering, conversation } from './conversation';
import { planning, type Wish } from './inject';
import { momentIn } from './moment';

const AT_TWO = 14 * 3_600_000;
const WISH: Wish = {
  title: 'A surprise',
  when: '14:05',
  kind: 'press',
  channel: 'email',
  persona: '',
  sender: 'Harbour master',
  to: ['lead'],
  subject: 'Now',
  text: 'Well?',
  expected: '',
};

describe('what control writes', () => {
  it('[CTRL11] a moment is a time of the story, the next one to come, or so many minutes on', () => {
    const cases: [string, number | null][] = [
      ['14:32', 32 * 60_000],
      ['14:32:30', 32 * 60_000 + 30_000],
      ['14h32', 32 * 60_000],
      ['+5', 60_000 + 5 * 60_000],
      ['+1:30', 60_000 + 90_000],
      ['13:00', 23 * 3_600_000],
      ['25:00', null],
      ['14:60', null],
      ['soon', null],
      ['', null],
    ];
    for (const [typed, t] of cases)
      expect([typed, momentIn(typed, AT_TWO, 60_000)]).toEqual([typed, t]);
  });

  it('[CTRL12] an inject is added with its time, sender and roles, or says what is missing and where', () => {
    const missing = (change: Partial<Wish>): string => {
      const planned = planning({ ...WISH, ...change }, AT_TWO, 0);
      return planned.ok ? '' : planned.field;
    };
    expect(planning(WISH, AT_TWO, 0)).toEqual({
      ok: true,
      command: {
        type: 'inject.plan',
        title: 'A surprise',
        due: 300_000,
        kind: 'press',
        channel: 'email',
        persona: null,
        sender: 'Harbour master',
        to: ['lead'],
        subject: 'Now',
        text: 'Well?',
        expected: '',
      },
    });
    expect(missing({ title: ' ' })).toBe('title');
    expect(missing({ when: 'soon' })).toBe('due');
    expect(missing({ sender: '' })).toBe('sender');
    expect(missing({ to: [] })).toBe('to');
    expect(missing({ text: '' })).toBe('text');
    expect(missing({ channel: 'microblog' })).toBe('persona');
    const post = planning({ ...WISH, channel: 'microblog', persona: 'control:3' }, AT_TWO, 0);
    expect(post.ok && post.command).toMatchObject({ to: [], sender: '', subject: '' });
  });

  it('[CTRL13] whoever answers reads what passed between that seat and that person, and nothing of the others', () => {
    const story = begun();
    story.t = 1_000;
    story.mail('seat:lead', 'What are you running?');
    story.mail('seat:legal', 'For legal only');
    story.mail('seat:lead', 'From somebody else', { sender: 'Odile' });
    story.t = 2_000;
    const message = story.write('seat:lead', 'p1mira', 'We will have a line');
    const awaited = story.add('control', {
      type: 'message.awaited',
      message,
      addressee: 'Nell Carrick',
      persona: null,
    });
    const talk = conversation(story.scene(CONTROL), awaited);
    expect(talk).toMatchObject({ addressee: 'Nell Carrick', seat: 'Team lead', channel: 'email' });
    expect(talk?.lines.map(({ who, story: theirs, text }) => [who, theirs, text])).toEqual([
      ['Nell Carrick', true, 'What are you running?'],
      ['Mira, Team lead', false, 'We will have a line'],
    ]);
    expect(conversation(story.scene(CONTROL), 'control:99')).toBeNull();
    expect([answering('Friday'), answering('RE: Friday'), answering('')]).toEqual([
      'Re: Friday',
      'RE: Friday',
      '',
    ]);
  });
});
