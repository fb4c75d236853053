import { describe, expect, it } from 'vitest';
import { codeIn, elsewhere, isWhole, shownCode } from './code';

describe('join codes', () => {
  it('[SCREEN1] a code is found in whatever was pasted: blanks, dashes, small letters, look-alikes, a whole link', () => {
    const pasted = [
      '7k3m9qxa',
      ' 7K3M 9QXA ',
      '7k3m–9qxa',
      '7K3M-9QXA',
      'https://a.example/join/7K3M9QXA/',
    ];
    expect(pasted.map(codeIn)).toEqual(Array(5).fill('7K3M9QXA'));
    expect(codeIn('oIl0-1111')).toBe('01101111');
  });

  it("[SCREEN10] the address as others reach the server is told where it is not this page's", () => {
    const link = 'http://192.168.0.7:8000/join/7K3M9QXA';
    expect(elsewhere(link, 'http://127.0.0.1:8000')).toBe('http://192.168.0.7:8000');
    expect(elsewhere(link, 'http://192.168.0.7:8000')).toBeNull();
  });

  it('[SCREEN1] it is shown four and four, as far as it has been typed', () => {
    expect(['', '7K3', '7K3M', '7K3M9', '7K3M9QXA'].map(shownCode)).toEqual([
      '',
      '7K3',
      '7K3M',
      '7K3M-9',
      '7K3M-9QXA',
    ]);
    expect(isWhole('7K3M9QX')).toBe(false);
    expect(isWhole('7K3M9QXA')).toBe(true);
  });
});
