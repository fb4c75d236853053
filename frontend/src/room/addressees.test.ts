// @vitest-environment node
import { expect, it } from 'vitest';
import type { ContactView } from '../core/views/types';
import { found, meant, unlisted } from './addressees';

const BOOK: ContactView[] = [
  { kind: 'seat', key: 'legal', label: 'Legal', title: null },
  { kind: 'contact', key: 'all:7', label: 'Nell Carrick', title: 'Producer, Radio Estuary' },
  { kind: 'contact', key: 'all:8', label: 'Odile Marsh', title: 'Regulator' },
];

it('[MSG19] the address book finds people by how any of their words begin: name, what they are, where', () => {
  const names = (typed: string): string[] => found(typed, BOOK).map(({ label }) => label);
  expect(names('')).toEqual(['Legal', 'Nell Carrick', 'Odile Marsh']);
  expect(names('rad prod')).toEqual(['Nell Carrick']);
  expect(names('NELL')).toEqual(['Nell Carrick']);
  expect(names('team')).toEqual(['Legal']);
  expect(names('ell')).toEqual([]);
});

it('[MSG22] Enter takes who is called so, else the first who fits; nobody is made up but by picking', () => {
  expect(meant('Nel', BOOK)?.key).toBe('all:7');
  expect(meant('odile marsh', BOOK)?.key).toBe('all:8');
  expect(meant('Bronagh', BOOK)).toBeNull();
  expect(unlisted('Nel', BOOK)).toEqual({ kind: 'other', key: 'Nel', label: 'Nel' });
  expect(unlisted('Nell Carrick', BOOK)).toBeNull();
});
