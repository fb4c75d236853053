// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { begun, CONTROL, MIRA, TOM } from '../../../tests/support/Story';
import {
  approvers,
  calls,
  callsWanting,
  emergencyView,
  handedToYou,
  lentToYou,
  inbox,
  needYou,
  ownSeats,
  openDrafts,
  sentBack,
  situation,
  toApprove,
  toldToAll,
  toldToYou,
  usableAccounts,
} from '.';

describe('what holds the room together', () => {
  it('[DAY4] lists what control said to all and what happened meanwhile, newest first', () => {
    const story = begun();
    story.t = 1_000;
    story.add('all', { type: 'announcement.made', text: 'Ten minutes.' });
    story.t = 2_000;
    story.add('all', { type: 'clock.jumped', to: 60_000, meanwhile: 'The train moves.' });
    story.add('all', { type: 'clock.jumped', to: 61_000, meanwhile: '' });
    expect(toldToAll(story.scene()).map(({ kind, t, text }) => [kind, t, text])).toEqual([
      ['meanwhile', 60_000, 'The train moves.'],
      ['said', 1_000, 'Ten minutes.'],
    ]);
  });

  it('[DAY1] an emergency is on until it is cleared; control alone reads who called it', () => {
    const story = begun();
    expect(emergencyView(story.scene())).toBeNull();
    const call = story.add('all', { type: 'emergency.called' });
    expect(emergencyView(story.scene(MIRA))).toEqual({ call, by: null, role: null });
    story.add('control', { type: 'emergency.signed', call, by: 'p2tom' });
    expect(emergencyView(story.scene(CONTROL))).toEqual({ call, by: 'Tom', role: 'Legal' });
    story.add('all', { type: 'emergency.cleared' });
    expect(emergencyView(story.scene())).toBeNull();
  });

  it('[DAY15] tells the newest first, a role that was lent and what control said alike', () => {
    const story = begun();
    story.t = 1_000;
    story.add('team', { type: 'seat.lent', seat: 'lead', to: 'legal' });
    story.t = 2_000;
    story.add('all', { type: 'announcement.made', text: 'Ten minutes.' });
    expect(toldToYou(story.scene(TOM)).map(({ kind }) => kind)).toEqual(['said', 'lent']);
  });

  it('[DAY8] the newest situation note counts, and says whose it is', () => {
    const story = begun();
    expect(situation(story.scene())).toBeNull();
    story.add('team', { type: 'situation.noted', by: 'p1mira', text: 'One post.' });
    story.add('team', { type: 'situation.noted', by: null, text: 'Two posts.' });
    expect(situation(story.scene())).toMatchObject({ by: 'Control', text: 'Two posts.' });
  });

  it('[LEND10] who acts for two roles has the mail and accounts of both, and each message says for which', () => {
    const story = begun();
    const brand = story.account('brand', 'organisation', 'lead');
    story.mail('seat:lead', 'To the lead');
    story.mail('seat:legal', 'To Legal');
    expect(inbox(story.scene(TOM)).map(({ text, role }) => [text, role])).toEqual([
      ['To Legal', null],
    ]);
    story.add('team', { type: 'seat.lent', seat: 'lead', to: 'legal' });
    const scene = story.scene(TOM);
    expect(ownSeats(scene).map(({ title }) => title)).toEqual(['Legal', 'Team lead']);
    expect(lentToYou(scene)).toMatchObject([{ kind: 'lent', t: story.t }]);
    expect(lentToYou(scene)[0]?.text).toContain('You act for Team lead too');
    expect(inbox(scene).map(({ text, role }) => [text, role])).toEqual([
      ['To the lead', 'Team lead'],
      ['To Legal', 'Legal'],
    ]);
    expect(needYou(scene)).toBe(2);
    expect(usableAccounts(scene).map(({ name }) => name)).toEqual([brand]);
    story.add('team', { type: 'seat.returned', seat: 'lead' });
    expect(usableAccounts(story.scene(TOM))).toEqual([]);
  });

  it('[APPR11] a draft that came back waits for its author alone, until it is asked again or let go', () => {
    const story = begun();
    const account = story.account('brand', 'organisation', 'lead');
    const draft = { account, text: 'Sorry.', reply_to: null, quote_of: null, repost_of: null };
    const of: [string] = ['legal'];
    const ask = { ...draft, type: 'approval.asked' as const, by: 'p1mira', of };
    const approval = story.add('team', { ...ask, revises: null, version: 1 });
    expect(needYou(story.scene(TOM))).toBe(1);
    story.add('team', {
      type: 'approval.returned',
      approval,
      seat: 'legal',
      by: 'p2tom',
      word: 'For what?',
    });
    expect(sentBack(story.scene(MIRA))).toMatchObject([{ name: approval, word: 'For what?' }]);
    expect([needYou(story.scene(MIRA)), needYou(story.scene(TOM))]).toEqual([1, 0]);
    const second = story.add('team', { ...ask, revises: approval, version: 2 });
    expect(needYou(story.scene(MIRA))).toBe(0);
    const back = { seat: 'legal', by: 'p2tom', word: 'Still no.' };
    story.add('team', { type: 'approval.returned', approval: second, ...back });
    story.add('team', { type: 'approval.withdrawn', approval: second, by: 'p1mira' });
    expect([needYou(story.scene(MIRA)), openDrafts(story.scene(MIRA))]).toEqual([0, []]);
  });

  it('[LEND18] what waits for a lent role waits for its borrower: drafts, handed posts and calls, each call once', () => {
    const story = begun();
    const brand = story.account('brand', 'organisation', 'lead');
    const post = story.post(brand, 'Hello');
    story.add('team', {
      type: 'approval.asked',
      account: brand,
      text: 'We are sorry.',
      reply_to: null,
      quote_of: null,
      repost_of: null,
      by: 'p3eve',
      of: ['lead', 'legal'],
      revises: null,
      version: 1,
    });
    story.add('team', { type: 'post.handed_over', post, to: 'lead', by: 'p3eve', word: '' });
    const ring = (mailbox: string): void => {
      story.add(mailbox, {
        type: 'call.rang',
        mailbox,
        caller: 'Nell Carrick',
        title: '',
        address: '',
        to: ['Team lead', 'Legal'],
        until: story.t + 25_000,
      });
    };
    ring('seat:lead');
    ring('seat:legal');
    const before = story.scene(TOM);
    expect([toApprove(before)[0]?.last, handedToYou(before).length, needYou(before)]).toEqual([
      false,
      0,
      2,
    ]);
    story.add('team', { type: 'seat.lent', seat: 'lead', to: 'legal' });
    const scene = story.scene(TOM);
    expect(toApprove(scene)).toMatchObject([{ last: true }]);
    expect(handedToYou(scene)).toHaveLength(1);
    expect(calls(scene)).toHaveLength(1);
    expect(callsWanting(scene)).toBe(1);
    expect(needYou(scene)).toBe(3);
    expect(approvers(scene).map(({ title, people }) => [title, people])).toEqual([
      ['Team lead', ['Mira']],
    ]);
    expect(approvers(story.scene()).map(({ title, people }) => [title, people])).toEqual([
      ['Team lead', ['Tom']],
      ['Legal', ['Tom']],
    ]);
  });
});
