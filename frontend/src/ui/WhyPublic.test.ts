import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ReasonView, WhyView } from '../core/views/types';
import WhyPublic from './WhyPublic.svelte';

const SILENCE: ReasonView = {
  key: 'silence',
  words: '23 minutes of silence',
  mood: -0.1,
  sharing: 0,
  seen: 26,
  waiting: true,
  basis: 'size assumed',
  source: 'Herhausen 2019',
  deed: null,
  post: null,
};
const APOLOGY: ReasonView = {
  key: 'apology',
  words: 'an apology',
  mood: 0.001,
  sharing: -6,
  seen: 21,
  waiting: false,
  basis: 'published',
  source: '',
  deed: 'control:9',
  post: 'all:4',
};
const why = (...reasons: ReasonView[]): WhyView => ({
  t: 60_000,
  mood: -1.09,
  sharing: 2,
  level: 3.83,
  reasons,
});
const words = (): string[] =>
  [...document.querySelectorAll('section > ul > li')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('why the public is as it is', () => {
  it('[LISTEN15] each reason is a line with a signed figure, in words, who has seen it, and what it rests on', () => {
    render(WhyPublic, { why: why(SILENCE, APOLOGY), storyStart: 0, onopen: vi.fn() });
    const [silence, apology] = words();
    expect(silence).toContain(
      '−0.10 mood: 23 minutes of silence 26 % have waited too long size assumed',
    );
    expect(silence).toContain('Herhausen 2019');
    expect(apology).toContain('−6 % sharing: an apology seen by 21 % published');
    expect(apology).toContain('No source is named');
  });

  it('[LISTEN15] the way to the act is a button where there is a post, and nothing where there is none', async () => {
    const onopen = vi.fn();
    render(WhyPublic, { why: why(SILENCE, APOLOGY), storyStart: 0, onopen });
    await fireEvent.click(screen.getByRole('button', { name: 'Open the post: an apology' }));
    expect(onopen).toHaveBeenCalledExactlyOnceWith(APOLOGY);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('[LISTEN16] new figures change their own text alone; what weighs most is said when it is another reason', async () => {
    const { rerender } = render(WhyPublic, {
      why: why(SILENCE, APOLOGY),
      storyStart: 0,
      onopen: vi.fn(),
    });
    const rows = [...document.querySelectorAll('section > ul > li')];
    const status = screen.getByRole('status');
    const more = { ...SILENCE, words: '24 minutes of silence', mood: -0.11 };
    await rerender({ why: why(more, APOLOGY) });
    await tick();
    expect([...document.querySelectorAll('section > ul > li')]).toEqual(rows);
    expect(rows[0]?.textContent).toContain('−0.11');
    expect(status.textContent).toBe('');
    await rerender({ why: why(APOLOGY, more) });
    await tick();
    expect(status.textContent).toBe('Weighs most now: an apology');
    expect(document.querySelector('section > ul > li')).toBe(rows[1]);
  });

  it('[LISTEN17] without reasons it says what will be here', async () => {
    const { rerender } = render(WhyPublic, { why: null, storyStart: 0, onopen: vi.fn() });
    expect(screen.getByText(/first reasons come after a minute/)).toBeTruthy();
    await rerender({ why: why() });
    expect(screen.getByText(/moves the public yet/)).toBeTruthy();
  });
});
