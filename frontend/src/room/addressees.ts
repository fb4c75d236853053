/** Who a message goes to: control, people of the address book, other seats, or anybody by name. Pure. */
import type { ContactView } from '../core/views/types';

export interface Addressee {
  kind: ContactView['kind'] | 'other';
  /** Name of the contact, key of the seat, the name of control, or the name that was typed. */
  key: string;
  label: string;
}

/** What stands in the list that is offered: "Nell Carrick, Radio Estuary", "Legal, your team". */
export function offered(contact: ContactView): string {
  const beside = contact.kind === 'seat' ? 'your team' : contact.title;
  return beside ? `${contact.label}, ${beside}` : contact.label;
}

const asTyped = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** Who of the address book is called exactly so, by the whole line or by the name. */
export function called(typed: string, contacts: readonly ContactView[]): Addressee | null {
  const text = asTyped(typed).toLowerCase();
  const same = (word: string): boolean => text !== '' && word.toLowerCase() === text;
  const one = contacts.find((one) => same(offered(one))) ?? contacts.find((one) => same(one.label));
  return one ? { kind: one.kind, key: one.key, label: one.label } : null;
}

/** Whom Enter takes: who is called so, else the first whose words begin so. It makes nobody up. */
export function meant(typed: string, contacts: readonly ContactView[]): Addressee | null {
  if (asTyped(typed) === '') return null;
  const [first] = found(typed, contacts);
  const begun = first ? { kind: first.kind, key: first.key, label: first.label } : null;
  return called(typed, contacts) ?? begun;
}

/** Somebody by the name that was typed, where the address book has nobody of that name. */
export function unlisted(typed: string, contacts: readonly ContactView[]): Addressee | null {
  const text = asTyped(typed);
  if (text === '' || called(typed, contacts) !== null) return null;
  return { kind: 'other', key: text, label: text };
}

/** Those of the address book who fit to what was typed: each of its words begins a word of theirs. */
export function found(typed: string, contacts: readonly ContactView[]): ContactView[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return contacts.filter((one) => {
    const theirs = offered(one)
      .toLowerCase()
      .split(/[\s,.-]+/);
    return words.every((word) => theirs.some((other) => other.startsWith(word)));
  });
}

/** Nobody is written to twice. */
export function added(to: readonly Addressee[], one: Addressee): Addressee[] {
  const there = to.some((other) => other.kind === one.kind && other.key === one.key);
  return there ? [...to] : [...to, one];
}

/** Reads what was kept of an earlier page; anything else is nobody. */
export function readAddressees(kept: string): Addressee[] {
  try {
    const found: unknown = JSON.parse(kept || '[]');
    return Array.isArray(found) ? found.filter(isAddressee) : [];
  } catch {
    return [];
  }
}

function isAddressee(one: unknown): one is Addressee {
  if (typeof one !== 'object' || one === null) return false;
  const { kind, key, label } = one as Record<string, unknown>;
  return (
    ['control', 'contact', 'seat', 'other'].includes(String(kind)) &&
    typeof key === 'string' &&
    typeof label === 'string'
  );
}
