// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { You } from '../core/views';
import type { Look } from '../sources/source';
import { lookNamed, readAddress, viewerOf, writeAddress, type Mine } from './address';

const ADA: Mine = { participant: 'p1ada', role: 'control', seat: null };
const MIRA: Mine = { participant: 'p2mira', role: 'player', seat: 'lead' };
const TOM: Mine = { participant: 'p3tom', role: 'player', seat: 'legal' };
const LOOKS: Look[] = [
  { role: 'control', seat: null, title: 'Control' },
  { role: 'player', seat: 'lead', title: 'Team lead' },
  { role: 'observer', seat: null, title: 'Observer' },
];
const CONTROL: You = { participant: 'p1ada', role: 'control', seat: null };

describe("a replay's address", () => {
  it('[REPLAY5] brings back the moment, the role and the one beside it', () => {
    for (const [look, beside] of [
      [LOOKS[0], null],
      [LOOKS[1], LOOKS[2]],
      [LOOKS[2], LOOKS[0]],
    ] as const) {
      const search = writeAddress(CONTROL, 754_000.4, look as Look, beside ?? null);
      const read = readAddress(search);
      expect(read.t).toBe(754_000);
      expect(viewerOf(read, [ADA, MIRA])).toBe(ADA);
      expect(lookNamed(LOOKS, read.as) ?? LOOKS[0]).toBe(look);
      expect(lookNamed(LOOKS, read.beside)).toBe(beside);
    }
  });

  it('[REPLAY5] what is odd in it is as if it were not there', () => {
    for (const t of ['-1', '1e9', 'NaN', '', '99999999999999', ' 1']) {
      expect(readAddress(`?t=${encodeURIComponent(t)}`).t, t).toBeNull();
    }
    for (const as of ['seat:nobody', 'all', 'p9stranger', '']) {
      expect(lookNamed(LOOKS, as), as).toBeNull();
    }
  });

  it('[REPLAY5] who looks is named, or control, or the latest of my participants', () => {
    const who = (search: string, mine: Mine[]) => viewerOf(readAddress(search), mine);
    expect(who('?viewer=p2mira&as=control', [ADA, MIRA])).toBe(MIRA);
    expect(who('?as=p2mira', [ADA, MIRA])).toBe(MIRA);
    expect(who('?as=seat:legal&viewer=p9stranger', [MIRA, ADA, TOM])).toBe(ADA);
    expect(who('', [MIRA, TOM])).toBe(TOM);
    expect(who('?viewer=p2mira', [])).toBeNull();
  });
});
