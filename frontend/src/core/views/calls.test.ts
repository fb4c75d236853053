// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, type Story } from '../../../tests/support/Story';
import type { Name } from '../schema.gen';
import {
  asksAgain,
  callsInVain,
  callsWanting,
  inbox,
  missedCalls,
  needYou,
  openCalls,
  sent,
  suggestedLines,
} from '.';

function nell(story: Story): Name {
  return story.add('control', {
    type: 'persona.described',
    key: 'nell',
    name: 'Nell Carrick',
    title: 'Producer',
    organisation: 'Radio Estuary',
    address: '',
    voice: '',
    lines: ['By quarter to.', 'Honestly?'],
    chases: ['Still there?'],
    profile: null,
    account: null,
    contact: null,
  });
}

function ring(story: Story, seat: string, persona: Name | null = null): Name {
  const call = story.add(`seat:${seat}`, {
    type: 'call.rang',
    mailbox: `seat:${seat}`,
    caller: 'Nell Carrick',
    title: 'Radio Estuary',
    address: '',
    to: ['Team lead', 'Legal'],
    until: story.t + 25_000,
  });
  story.add('control', {
    type: 'call.placed',
    persona,
    rings: [call],
    text: 'Nell here.',
    lines: ['Well?'],
  });
  return call;
}

function dial(story: Story, persona: Name | null): Name {
  const call = story.add('seat:lead', {
    type: 'call.dialled',
    mailbox: 'seat:lead',
    by: 'p1mira',
    callee: 'Nell Carrick',
    title: '',
    address: '',
    returns: null,
    until: story.t + 45_000,
  });
  story.add('control', { type: 'call.queued', call, persona });
  return call;
}

function asked(story: Story, persona: Name): Name {
  const message = story.write('seat:lead', 'p1mira', 'When?');
  return story.add('control', {
    type: 'message.awaited',
    message,
    addressee: 'Nell Carrick',
    persona,
  });
}

describe('calls, and people who ask again', () => {
  it('[CALL16] what rings and what was missed wants the role; what another role took does not', () => {
    const story = begun();
    const [missed, stopped, rings] = [
      ring(story, 'lead'),
      ring(story, 'lead'),
      ring(story, 'lead'),
    ];
    ring(story, 'legal');
    story.add('seat:lead', { type: 'call.missed', mailbox: 'seat:lead', call: missed });
    story.add('seat:lead', {
      type: 'call.stopped',
      mailbox: 'seat:lead',
      call: stopped,
      taken_by: 'legal',
    });
    expect([callsWanting(story.scene()), needYou(story.scene())]).toEqual([2, 2]);
    expect(missedCalls(story.scene()).map(({ name }) => name)).toEqual([missed]);
    story.add('seat:lead', {
      type: 'call.settled',
      mailbox: 'seat:lead',
      call: missed,
      by: 'p1mira',
    });
    story.add('seat:lead', {
      type: 'call.taken',
      mailbox: 'seat:lead',
      call: rings,
      by: 'p1mira',
    });
    expect(callsWanting(story.scene())).toBe(0);
  });

  it('[CALL17] control has the calls that ring at it first, each with the lines that were not said yet', () => {
    const story = begun();
    const persona = nell(story);
    const taken = ring(story, 'lead', persona);
    story.add('seat:lead', { type: 'call.taken', mailbox: 'seat:lead', call: taken, by: 'p1mira' });
    story.add('seat:lead', {
      type: 'call.line',
      mailbox: 'seat:lead',
      call: taken,
      text: 'Nell here.',
    });
    const mine = dial(story, persona);
    const [first, second] = openCalls(story.scene(CONTROL));
    expect([first?.name, first?.yours, first?.lines]).toEqual([
      mine,
      true,
      ['By quarter to.', 'Honestly?'],
    ]);
    expect([second?.name, second?.lines]).toEqual([
      taken,
      ['Well?', 'By quarter to.', 'Honestly?'],
    ]);
    expect(needYou(story.scene(CONTROL))).toBe(1);
  });

  it('[CHASE7] control sees when somebody asks again, about one message at a time', () => {
    const story = begun();
    const persona = nell(story);
    story.t = 10_000;
    const first = asked(story, persona);
    const second = asked(story, persona);
    const times = (): (number | null)[] => {
      const scene = story.scene(CONTROL);
      return [asksAgain(scene, first), asksAgain(scene, second)];
    };
    expect(times()).toEqual([190_000, null]);
    story.add('control', { type: 'chase.stopped', about: first });
    expect(times()).toEqual([null, 190_000]);
    story.add('control', { type: 'message.chased', persona, about: second, deliveries: [] });
    expect(times()).toEqual([null, null]);
  });

  it('[MSG18] a writer sees which of their messages have no answer, and an answer says what it answers', () => {
    const story = begun();
    const first = story.write('seat:lead', 'p1mira', 'When?');
    story.write('seat:lead', 'p1mira', 'Where?');
    story.t = 5_000;
    story.mail('seat:lead', 'At noon.', { in_reply_to: first });
    expect(sent(story.scene()).map(({ text, answeredAt }) => [text, answeredAt])).toEqual([
      ['Where?', null],
      ['When?', 5_000],
    ]);
    expect(inbox(story.scene())[0]?.answersTo?.text).toBe('When?');
  });

  it('[MSG20] lines that were not used yet are suggested first', () => {
    const story = begun();
    const persona = nell(story);
    const line = story.mail('seat:lead', 'By quarter to.');
    expect(suggestedLines(story.scene(CONTROL), persona)[0]).toBe('By quarter to.');
    story.add('control', {
      type: 'message.sent',
      persona,
      written: null,
      deliveries: [line],
      answers: null,
    });
    expect(suggestedLines(story.scene(CONTROL), persona)).toEqual(['Honestly?', 'By quarter to.']);
    expect(suggestedLines(story.scene(CONTROL), null)).toEqual([]);
  });

  it('[CHASE9] control has who rang in vain until somebody deals with it', () => {
    const missed = (): { story: Story; call: Name; placed: Name } => {
      const story = begun();
      const call = ring(story, 'lead', nell(story));
      expect(callsInVain(story.scene(CONTROL))).toEqual([]);
      story.t += 25_000;
      story.add('seat:lead', { type: 'call.missed', mailbox: 'seat:lead', call });
      const [one] = callsInVain(story.scene(CONTROL));
      expect(one).toMatchObject({
        who: 'Nell Carrick',
        seats: ['lead'],
        text: 'Nell here.',
        lines: ['Well?'],
        message: 'Still there?',
      });
      return { story, call, placed: one?.placed ?? '' };
    };
    const settled = missed();
    const mailbox = 'seat:lead';
    settled.story.add(mailbox, { type: 'call.settled', mailbox, call: settled.call, by: 'p1mira' });
    const again = missed();
    again.story.t += 1_000;
    ring(again.story, 'lead', 'control:1');
    const stopped = missed();
    stopped.story.add('control', { type: 'chase.stopped', about: stopped.placed });
    for (const { story } of [settled, again, stopped])
      expect(callsInVain(story.scene(CONTROL))).toEqual([]);
  });
});
