// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, MIRA, TOM, type Story } from '../../../tests/support/Story';
import type { Name } from '../schema.gen';
import { briefView, clockView, closedBecause } from './clock';
import { escalation, personaCards, queue } from './control';
import { contacts, inbox, needYou, sent } from './inbox';
import { lanes } from './lanes';
import { injects, msel } from './msel';
import { roster, seats } from './people';
import { personName, sceneOf } from './scene';
import { decisions, notes, talk } from './talk';

function persona(story: Story, name: string): Name {
  return story.add('control', {
    type: 'persona.described',
    key: name,
    name,
    title: 'Reporter',
    organisation: 'Radio Estuary',
    address: '',
    voice: 'Dry',
    lines: [],
    chases: [],
    profile: { platform: 'all:1', handle: 'nell', name },
    account: null,
    contact: null,
  });
}

describe('the inbox', () => {
  it('[VIEW10] what waits stands first, the longest waiting on top; the rest is muted below', () => {
    const story = begun();
    story.t = 1_000;
    const old = story.mail('seat:lead', 'First');
    story.t = 2_000;
    const answered = story.mail('seat:lead', 'Second');
    const settled = story.mail('seat:lead', 'Third');
    const notice = story.mail('seat:lead', 'Fourth', { channel: 'notice' });
    story.t = 3_000;
    const young = story.mail('seat:lead', 'Fifth');
    story.mail('seat:legal', 'Not yours');
    story.t = 4_000;
    story.write('seat:lead', 'p1mira', 'Answer', answered);
    story.add('seat:lead', {
      type: 'message.settled',
      mailbox: 'seat:lead',
      message: settled,
      by: 'p1mira',
      answered_by: null,
    });
    const scene = story.scene();
    expect(inbox(scene).map(({ name, state }) => [name, state])).toEqual([
      [old, 'waiting'],
      [young, 'waiting'],
      [answered, 'answered'],
      [settled, 'settled'],
      [notice, 'quiet'],
    ]);
    expect(inbox(scene)[2]).toMatchObject({ doneAt: 4_000, doneBy: 'Mira' });
    expect(needYou(scene)).toBe(2);
    expect(needYou(story.scene(TOM))).toBe(1);
  });

  it('[MSG25] what another role has answered waits no more, and says which role that was', () => {
    const story = begun();
    story.t = 1_000;
    const mail = story.mail('seat:lead', 'Who is it?', { to: ['Team lead', 'Legal'] });
    expect(needYou(story.scene())).toBe(1);
    story.t = 2_000;
    story.add('seat:lead', {
      type: 'message.settled',
      mailbox: 'seat:lead',
      message: mail,
      by: null,
      answered_by: 'legal',
    });
    const [view] = inbox(story.scene());
    expect(view).toMatchObject({ state: 'answered', doneAt: 2_000, doneBy: 'Legal' });
    expect(needYou(story.scene())).toBe(0);
  });

  it("[VIEW10] a colleague's answer asks for nothing, a colleague's question does", () => {
    const story = begun();
    const asked = story.write('seat:lead', 'p1mira', 'May we?');
    story.mail('seat:lead', 'You may', { from_seat: 'legal', sender: 'Legal', in_reply_to: asked });
    story.mail('seat:lead', 'Who signs?', { from_seat: 'legal', sender: 'Legal' });
    expect(inbox(story.scene()).map(({ state, fromTitle }) => [state, fromTitle])).toEqual([
      ['waiting', 'your team'],
      ['quiet', 'your team'],
    ]);
    expect(sent(story.scene())).toMatchObject([{ text: 'May we?', by: 'Mira', answers: null }]);
  });

  it('[VIEW10] an answer from the story waits if it asks back, and else asks for nothing', () => {
    const story = begun();
    const asked = story.write('seat:lead', 'p1mira', 'Can you go there?');
    story.mail('seat:lead', 'Walking there now.', { in_reply_to: asked });
    story.mail('seat:lead', 'Which lift is it?', { in_reply_to: asked });
    expect(inbox(story.scene()).map(({ text, state }) => [text, state])).toEqual([
      ['Which lift is it?', 'waiting'],
      ['Walking there now.', 'quiet'],
    ]);
  });

  it('[VIEW11] control sees whom players wrote to and who waits, the longest first', () => {
    const story = begun();
    const nell = persona(story, 'Nell Carrick');
    story.t = 1_000;
    const message = story.write('seat:lead', 'p1mira', 'Call me');
    const late = story.add('control', {
      type: 'message.awaited',
      message,
      addressee: 'Nell',
      persona: nell,
    });
    story.t = 2_000;
    const other = story.add('control', {
      type: 'message.awaited',
      message,
      addressee: 'Police',
      persona: null,
    });
    const scene = story.scene(CONTROL);
    expect(queue(scene)).toMatchObject([
      {
        name: late,
        persona: 'Nell Carrick',
        personaTitle: 'Reporter, Radio Estuary',
        from: 'Mira, Team lead',
        t: 1_000,
      },
      { name: other, persona: 'Police', personaTitle: null, toControl: false },
    ]);
    expect(needYou(scene)).toBe(2);
    expect(personaCards(scene)).toMatchObject([
      { display: 'Nell Carrick', waiting: 1, revealed: false, account: { handle: 'nell' } },
    ]);
    story.add('control', { type: 'message.dismissed', awaited: late });
    expect(queue(story.scene(CONTROL)).map(({ name }) => name)).toEqual([other]);
  });

  it('[MSG21] control reads a message to Control as a question to itself', () => {
    const story = begun();
    const message = story.write('seat:lead', 'p1mira', 'May we ring the real police?');
    story.add('control', {
      type: 'message.awaited',
      message,
      addressee: 'Control',
      persona: null,
    });
    expect(queue(story.scene(CONTROL))).toMatchObject([{ persona: 'Control', toControl: true }]);
  });

  it('[VIEW12] players can write to control, to the other seats and to the address book', () => {
    const story = begun();
    const nell = story.add('all', {
      type: 'contact.listed',
      name: 'Nell',
      title: 'Reporter',
      organisation: 'Radio Estuary',
      address: '',
    });
    expect(contacts(story.scene())).toEqual([
      { kind: 'control', key: 'Control', label: 'Control', title: 'runs the exercise' },
      { kind: 'seat', key: 'legal', label: 'Legal', title: null },
      { kind: 'contact', key: nell, label: 'Nell', title: 'Reporter, Radio Estuary' },
    ]);
  });
});

describe('the MSEL', () => {
  it('[VIEW13] past, late, next, later and held around a moment', () => {
    const story = begun();
    const [past, late, next, later, held, skipped] = [10, 20, 60, 90, 50, 15].map(
      (seconds, position) => story.inject(seconds * 1000, position, { held: position === 4 }),
    ) as [Name, Name, Name, Name, Name, Name];
    story.t = 12_000;
    story.release(past, [], 2_000, 'Published on its own.');
    story.add('control', { type: 'inject.skipped', inject: skipped, reason: 'Too early' });
    const view = msel(story.scene(CONTROL), 30_000);
    expect(view.past.map(({ name }) => name)).toEqual([past, skipped]);
    expect(view.past[0]).toMatchObject({
      late: 2_000,
      releasedAt: 12_000,
      outcome: { text: 'Published on its own.', tone: 'late' },
    });
    expect(view.past[1]?.outcome?.text).toBe('Skipped: Too early');
    expect(view.late.map(({ name }) => name)).toEqual([late]);
    expect(view.next?.name).toBe(next);
    expect(view.later.map(({ name }) => name)).toEqual([later]);
    expect(view.held.map(({ name }) => name)).toEqual([held]);
    expect(view.next?.detail).toBe('Nell Carrick, e-mail to Team lead');
  });

  it('[VIEW13] at equal times the position decides', () => {
    const story = begun();
    story.inject(5_000, 2);
    story.inject(5_000, 1);
    expect(injects(story.scene(CONTROL)).map(({ title }) => title)).toEqual([
      'Inject 1',
      'Inject 2',
    ]);
  });

  it('[VIEW14] what came of an inject: who answered and after how long, or that nobody has', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    const stranger = story.account('kai');
    const [mailed, posted, silent] = [0, 1, 2].map((n) => story.inject(0, n)) as [Name, Name, Name];
    story.t = 10_000;
    const mail = story.mail('seat:lead', 'Well?');
    const post = story.post(stranger, 'Well?');
    story.release(mailed, [mail]);
    story.release(posted, [post]);
    story.release(silent, [story.mail('seat:legal', 'Hm')]);
    story.t = 118_000;
    story.write('seat:lead', 'p1mira', 'Yes', mail);
    story.post(stranger, 'I say so too', { reply_to: post });
    story.t = 130_000;
    story.post(brand, 'Yes', { reply_to: post });
    expect(injects(story.scene(CONTROL)).map(({ outcome }) => outcome)).toEqual([
      { text: 'Team lead answered after 1:48', tone: 'good' },
      { text: 'FJORD replied after 2:00', tone: 'good' },
      { text: 'No answer yet', tone: 'open' },
    ]);
  });

  it('[VIEW20] nothing is said of an answer to a joke, and after the end none is awaited', () => {
    const story = begun();
    const stranger = story.account('kai');
    const [asks, jokes] = [
      story.inject(0, 0, { kind: 'question' }),
      story.inject(0, 1, { kind: 'joke' }),
    ];
    story.release(asks, [story.post(stranger, 'Why?')]);
    story.release(jokes, [story.post(stranger, 'Ha')]);
    const texts = () => injects(story.scene(CONTROL)).map(({ outcome }) => outcome?.text);
    expect(texts()).toEqual(['No answer yet', undefined]);
    story.add('all', { type: 'clock.ended', reason: '' });
    expect(texts()).toEqual(['Not answered', undefined]);
  });
});

describe('people, talk and the clock', () => {
  it('[VIEW15] seats with their holders; those who are out are not in the roster', () => {
    const story = begun();
    expect(seats(story.scene())).toEqual([
      { key: 'lead', title: 'Team lead', holders: ['Mira'], lentTo: null },
      { key: 'legal', title: 'Legal', holders: ['Tom'], lentTo: null },
    ]);
    story.add('team', {
      type: 'participant.removed',
      circle: 'team',
      participant: 'p2tom',
      reason: '',
    });
    expect(roster(story.scene())).toMatchObject([
      { display: 'Mira', you: true, presence: 'unknown' },
    ]);
  });

  it('[VIEW15] presence as it is heard of, and unknown when nobody can say', () => {
    const story = begun();
    const here = new Map([['p1mira', { participant: 'p1mira', doing: 'typing', lookingAt: null }]]);
    const scene = sceneOf(story.fold(), MIRA, new Map(), here);
    expect(roster(scene).map((one) => [one.display, one.presence, one.typing])).toEqual([
      ['Team lead', 'here', true],
      ['Legal', 'gone', false],
    ]);
    expect(personName(scene, null)).toBe('Control');
  });

  it('[VIEW16] talk with its speakers, decisions and notes', () => {
    const story = begun();
    const said = story.add('team', {
      type: 'talk.said',
      by: 'p2tom',
      text: 'Wait',
      reply_to: null,
      about: null,
    });
    story.add('team', { type: 'talk.said', by: null, text: 'Go on', reply_to: said, about: null });
    story.add('team', { type: 'decision.logged', by: 'p1mira', text: 'We answer' });
    story.add('control', {
      type: 'note.taken',
      circle: 'control',
      by: 'c1ada',
      text: 'Slow',
      about: said,
    });
    expect(talk(story.scene(TOM))).toMatchObject([
      { by: 'Tom', title: 'Legal', mine: true, replyTo: null },
      { by: 'Control', title: null, mine: false, replyTo: { by: 'Tom', text: 'Wait' } },
    ]);
    expect(talk(story.scene(CONTROL))[1]?.mine).toBe(true);
    expect(decisions(story.scene())).toMatchObject([{ by: 'Mira', text: 'We answer' }]);
    expect(notes(story.scene(CONTROL))).toMatchObject([{ by: 'Ada', about: said }]);
  });

  it('[VIEW21] a line of the team talk keeps the seat from which it was said', () => {
    const story = begun();
    const say = (text: string) =>
      story.add('team', { type: 'talk.said', by: 'p2tom', text, reply_to: null, about: null });
    say('As Legal');
    story.add('team', {
      type: 'participant.seated',
      circle: 'team',
      participant: 'p2tom',
      seat: 'lead',
    });
    say('As lead');
    expect(talk(story.scene()).map(({ title }) => title)).toEqual(['Legal', 'Team lead']);
  });

  it("[VIEW17] the clock and the brief, with one's own card and nobody else's", () => {
    const story = begun();
    story.t = 9_000;
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    expect(clockView(story.scene(), 9_000)).toEqual({
      state: 'paused',
      t: 9_000,
      storyStart: 50_000_000,
      speed: 100,
      endsAt: 1_200_000,
      pausedBy: 'Control',
      pausedReason: 'Coffee',
      question: null,
    });
    expect(closedBecause(story.scene())).toContain('paused');
    expect(briefView(story.scene())).toMatchObject({ card: 'You decide.', seat: 'Team lead' });
    expect(briefView(story.scene(TOM)).card).toBeNull();
    expect(briefView(story.scene(CONTROL)).seat).toBeNull();
  });

  it('[VIEW18] the dial stands where it was turned last, and says why', () => {
    const story = begun();
    expect(escalation(story.scene(CONTROL))).toEqual({
      level: 0,
      reason: null,
      by: null,
      since: null,
    });
    story.t = 3_000;
    story.add('control', {
      type: 'escalation.changed',
      level: 3,
      reason: 'Radio has it',
      rule: '',
    });
    expect(escalation(story.scene(CONTROL))).toMatchObject({
      level: 3,
      reason: 'Radio has it',
      since: 3_000,
    });
  });
});

describe('the lanes of a replay', () => {
  it('[VIEW19] mark what happened, each in its lane; pauses are spans', () => {
    const story = begun();
    const brand = story.account('fjord', 'organisation', 'lead');
    const inject = story.inject(0, 0);
    story.t = 1_000;
    story.release(inject, [], 1_500);
    const post = story.publish(brand, 'p1mira', 'Sorry\n\nall');
    story.post(brand, 'What the story lets the brand say');
    story.t = 2_000;
    story.add('all', { type: 'clock.paused', reason: 'Coffee', question: '' });
    story.items.push({ ...story.items.pop()!, at: 1_700_000_000_000 - 63_000 });
    story.add('all', { type: 'clock.resumed' });
    story.add('all', { type: 'post.edited', post, text: 'Sorry, all' });
    story.add('all', { type: 'post.deleted', post, by_platform: false });
    story.add('team', { type: 'decision.logged', by: 'p1mira', text: 'We said sorry' });
    story.mail('seat:lead', 'Is it true?');
    story.mail('seat:legal', 'Is it true?');
    story.write('seat:lead', 'p1mira', 'It is');
    story.mail('seat:legal', 'It is', { from_seat: 'lead' });
    story.add('control', { type: 'escalation.changed', level: 4, reason: 'Fire', rule: '' });
    story.add('control', {
      type: 'note.taken',
      circle: 'control',
      by: 'c1ada',
      text: 'Slow to answer, and nobody asked Legal',
      about: null,
    });
    const labels = (you: typeof MIRA) =>
      lanes(story.scene(you), story.items).map(({ key, marks }) => [
        key,
        marks.map(({ label }) => label),
      ]);
    expect(labels(CONTROL)).toEqual([
      ['injects', ['Inject 0']],
      ['posts', ['Sorry all']],
      ['edits', ['Edited: Sorry, all', 'Deleted: Sorry, all']],
      ['decisions', ['We said sorry']],
      ['messages', ['Nell Carrick: Is it true?', 'To Nell Carrick: It is']],
      ['pauses', ['Coffee, 1:05']],
      ['escalation', ['4: Fire']],
      ['marks', []],
      ['notes', ['Slow to answer, and nobody asked Legal']],
    ]);
    const own = ['posts', 'edits', 'decisions', 'messages', 'pauses'];
    expect(labels(MIRA).map(([key]) => key)).toEqual(own);
    const watching = { participant: null, role: 'observer', seat: null } as const;
    expect(labels(watching).map(([key]) => key)).toEqual(own.filter((key) => key !== 'messages'));
    story.add('all', {
      type: 'review.opened',
      role: 'player',
      audiences: ['control', 'seats', 'staff'],
    });
    expect(labels(MIRA)[0]).toEqual(['injects', ['Inject 0']]);
    const pauses = lanes(story.scene(), story.items).find(({ key }) => key === 'pauses');
    expect(pauses?.marks[0]).toMatchObject({ t: 2_000, until: 2_000 });
  });
});
