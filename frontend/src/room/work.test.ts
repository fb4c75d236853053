import { describe, expect, it } from 'vitest';
import type { ContactView } from '../core/views/types';
import { added, meant, offered, readAddressees, unlisted } from './addressees';
import { keyMeant } from './keys';
import { AT_ONCE, goingOut, placeOf, publishing, readWork, sending, type Work } from './work';

const control = {
  kind: 'control' as const,
  key: 'Control',
  label: 'Control',
  title: 'runs the exercise',
};
const nell: ContactView = {
  kind: 'contact',
  key: 'all:9',
  label: 'Nell Carrick',
  title: 'Radio Estuary',
};
const legal: ContactView = { kind: 'seat', key: 'legal', label: 'Legal', title: null };

describe('what is written', () => {
  it('[SCREEN5] each post and each message has a draft of its own', () => {
    const works: Work[] = [
      { kind: 'write', as: 'post', post: null },
      { kind: 'write', as: 'reply', post: 'all:1' },
      { kind: 'write', as: 'quote', post: 'all:1' },
      { kind: 'write', as: 'reply', post: 'all:2' },
      { kind: 'answer', message: 'seat:legal:1' },
      { kind: 'message' },
      { kind: 'delete', post: 'all:1' },
    ];
    expect(new Set(works.map(placeOf)).size).toBe(works.length);
  });

  it('[QUEUE10] only a new post may wait; what must be approved carries the draft that it revises', () => {
    const post: Work = { kind: 'write', as: 'post', post: null };
    const reply: Work = { kind: 'write', as: 'reply', post: 'all:1' };
    const later = { ...AT_ONCE, due: 5_000 };
    expect(goingOut(post, 'all:5', 'Hi', later)).toMatchObject({
      type: 'post.schedule',
      due: 5_000,
    });
    expect(goingOut(reply, 'all:5', 'Hi', later)?.type).toBe('post.publish');
    const asking = { ...AT_ONCE, approvers: ['legal'], revises: 'team:4' };
    expect(goingOut(reply, 'all:5', 'Hi', asking)).toMatchObject({
      type: 'approval.ask',
      reply_to: 'all:1',
      of: ['legal'],
      revises: 'team:4',
    });
    const edit: Work = { kind: 'write', as: 'edit', post: 'all:1' };
    expect(goingOut(edit, 'all:5', 'Hi', asking)?.type).toBe('post.edit');
  });

  it('[SCREEN6] a reply, a quote and a bare repost name one post each; a bare repost has no words', () => {
    const reply = publishing({ kind: 'write', as: 'reply', post: 'all:1' }, 'all:5', 'Sorry.');
    expect(reply).toMatchObject({
      type: 'post.publish',
      reply_to: 'all:1',
      quote_of: null,
      text: 'Sorry.',
    });
    const repost = publishing({ kind: 'write', as: 'repost', post: 'all:1' }, 'all:5', 'left over');
    expect(repost).toMatchObject({ repost_of: 'all:1', reply_to: null, text: '' });
    const edit = publishing({ kind: 'write', as: 'edit', post: 'all:1' }, 'all:5', 'Better.');
    expect(edit).toEqual({ type: 'post.edit', post: 'all:1', text: 'Better.' });
  });

  it('[SCREEN6] a message goes to contacts, roles and anybody by name, each in its own field', () => {
    const to = [
      meant('nell carrick', [nell, legal]),
      meant('Legal, your team', [nell, legal]),
      unlisted(' The  mayor ', [nell]),
      meant('Control', [control, nell]),
    ];
    const letter = {
      to: to.filter((one) => one !== null),
      channel: 'email',
      subject: null,
      text: 'Hello',
      inReplyTo: null,
      from: null,
    } as const;
    expect(sending(letter)).toMatchObject({
      contacts: ['all:9'],
      seats: ['legal'],
      others: ['Control', 'The mayor'],
      subject: '',
    });
    expect([meant('   ', [nell]), unlisted('   ', [nell])]).toEqual([null, null]);
  });

  it('[SCREEN6] nobody is addressed twice, and a damaged draft addresses nobody', () => {
    const one = meant(offered(nell), [nell]);
    if (one === null) throw new Error('nobody was meant');
    expect(added(added([], one), one)).toEqual([one]);
    expect(readAddressees('[{"kind":"contact"}, 7')).toEqual([]);
    expect(readAddressees('[{"kind":"contact"}, 7]')).toEqual([]);
    expect(readAddressees(JSON.stringify([one]))).toEqual([one]);
  });

  it('[SCREEN5] what was kept of an earlier page is read back; anything else is a new post', () => {
    const reply: Work = { kind: 'write', as: 'reply', post: 'all:1' };
    expect(readWork(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
    for (const strange of [
      null,
      3,
      {},
      { kind: 'write', as: 'shout', post: 'all:1' },
      { kind: 'answer' },
    ]) {
      expect(readWork(strange)).toEqual({ kind: 'write', as: 'post', post: null });
    }
  });
});

describe('keys', () => {
  const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent =>
    new KeyboardEvent('keydown', { key, ...more });

  it('[SCREEN7] a single key means something, but not with a modifier, not twice, not while somebody writes', () => {
    expect(keyMeant(press('?'))).toBe('help');
    expect(keyMeant(press('j', { ctrlKey: true }))).toBeNull();
    expect(keyMeant(press('toString'))).toBeNull();
    const taken = new KeyboardEvent('keydown', { key: 't', cancelable: true });
    taken.preventDefault();
    expect(keyMeant(taken)).toBeNull();
    const field = document.body.appendChild(document.createElement('textarea'));
    let meantInField: unknown = 'not heard';
    const listen = (event: KeyboardEvent): void => void (meantInField = keyMeant(event));
    addEventListener('keydown', listen);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    removeEventListener('keydown', listen);
    field.remove();
    expect(meantInField).toBeNull();
  });
});
