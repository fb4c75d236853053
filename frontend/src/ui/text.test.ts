import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { now, northline, post, storyStart } from '../gallery/fixtures';
import PostCard from './PostCard.svelte';
import { harmless, initials, lengthOf, personaHue, pieces } from './text';

describe('What people write', () => {
  it('[UI8] is drawn as text, whatever it looks like', () => {
    const text = '<img src=x onerror="alert(1)"> <b>bold</b> &amp; <script>1</script>';
    const nasty = {
      ...northline,
      display: '<i>Northline</i>',
      handle: '"><svg onload=1>',
      own: false,
    };
    const { container } = render(PostCard, { post: post(nasty, 0, text), storyStart, now });
    expect(container.textContent).toContain(text);
    expect(container.querySelectorAll('img, b, script, i, svg[onload]')).toHaveLength(0);
    expect(screen.getByRole('article').textContent).toContain('<i>Northline</i>');
  });

  it('[UI8] cannot turn the writing direction around it or carry control characters', () => {
    expect(harmless('a\u202eb\u2066c\u0000d\u0007e\r\nf\tg')).toBe('abcde\nf\tg');
  });

  it('[UI8] has its mentions and tags marked, and nothing that only looks like one', () => {
    const marked = pieces('@northline hm, mail me@example.test #Rampe_ä (#x) a#b @@c').filter(
      (one) => one.kind !== 'plain',
    );
    expect(marked.map((one) => one.text)).toEqual(['@northline', '#Rampe_ä', '#x']);
  });

  it.each(['', '@a', 'x @a y #b', '##', '@', 'no marks', '@a@b #c#d\n@e'])(
    '[UI8] loses nothing of %j',
    (text) => {
      expect(
        pieces(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    },
  );

  it('[UI8] is counted in code points', () => {
    expect(lengthOf('añ🚆')).toBe(3);
  });
});

describe('Faces', () => {
  it('[UI9] have up to two letters and always the same of twelve hues, all of them used', () => {
    expect([
      initials('Ottilie Vane'),
      initials('mira'),
      initials('  '),
      initials('Gwen, mostly'),
      initials('🚆 Tim'),
    ]).toEqual(['OV', 'M', '?', 'GM', 'T']);
    const hues = Array.from({ length: 300 }, (_, n) => personaHue(`Person ${n}`));
    expect(new Set(hues)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    expect(personaHue('Mira')).toBe(personaHue('Mira'));
  });
});
