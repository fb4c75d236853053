// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Name } from '../core/schema.gen';
import { postView, thread } from '../core/views';
import { begun, CONTROL, MIRA, TOM, type Story } from '../../tests/support/Story';
import { actOf } from './acts';
import ThreadTree from './ThreadTree.svelte';

interface Cast {
  story: Story;
  post: Name;
  reply: Name;
  kind: Name;
}

function cast(): Cast {
  const story = begun();
  const brand = story.account('fjord', 'organisation', 'lead');
  const kai = story.account('kai');
  const post = story.publish(brand, 'p1mira', 'Good evening.');
  const reply = story.post(kai, 'Why was the lift locked?', { reply_to: post });
  const kind = story.post(kai, 'Thank you, though.', { reply_to: post });
  return { story, post, reply, kind };
}

function hide({ story, reply }: Cast): void {
  story.t = 40_000;
  story.add('all', { type: 'reply.hidden', post: reply, account: brandOf(story) });
}

function brandOf(story: Story): Name {
  const opened = story.items.find((item) => item.type === 'account.opened');
  return `all:${opened?.n}`;
}

describe('hidden replies', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
  });

  it('[HIDE9] stand last in their thread, behind a line that says who hid them, and are opened', async () => {
    const one = cast();
    hide(one);
    const opened = thread(one.story.scene(TOM), one.post);
    if (opened === null) throw new Error('no thread');
    render(ThreadTree, { thread: opened, storyStart: 0, now: 60_000 });
    expect(screen.getByText('Thank you, though.')).toBeTruthy();
    expect(screen.queryByText('Why was the lift locked?')).toBeNull();
    const line = screen.getByRole('button', { name: 'Hidden by FJORD 1 reply' });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Why was the lift locked?')).toBeTruthy();
    await fireEvent.click(line);
    expect(screen.queryByText('Why was the lift locked?')).toBeNull();
  });

  it('[HIDE9] a card says so at once, also one that was drawn before', () => {
    const one = cast();
    const fold = one.story.fold();
    expect(postView(one.story.scene(MIRA, fold), one.reply)?.hiddenBy).toBeNull();
    hide(one);
    fold.take(one.story.items.at(-1) as never);
    expect(postView(one.story.scene(MIRA, fold), one.reply)?.hiddenBy).toBe('FJORD');
  });

  it('[HIDE10] hiding is offered to whoever writes from the account above, and to nobody else', () => {
    const one = cast();
    const acts = (name: Name, you = MIRA) => postView(one.story.scene(you), name)?.acts ?? [];
    expect(acts(one.reply)).toEqual(['reply', 'quote', 'repost', 'like', 'hide']);
    expect(acts(one.post)).not.toContain('hide');
    expect(acts(one.reply, TOM)).not.toContain('hide');
    expect(acts(one.reply, CONTROL)).not.toContain('hide');
    const deeper = one.story.post(one.story.account('lou'), 'Same here.', { reply_to: one.reply });
    expect(acts(deeper)).toContain('hide');
    hide(one);
    expect(acts(one.reply)).toEqual(['reply', 'quote', 'repost', 'like', 'unhide']);
    expect(actOf(new KeyboardEvent('keydown', { key: 'h' }), acts(one.reply))).toBe('unhide');
  });
});
