/** What people wrote, cut into pieces that a component can draw without ever building HTML from it. */

export interface Piece {
  kind: 'plain' | 'mention' | 'tag';
  text: string;
}

// Marks that turn the writing direction would let a name or a post rearrange what stands beside it.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const MARKED = /(?<![\p{L}\p{N}_@#&/])([@#])([\p{L}\p{N}_]{1,60})/gu;

/** The text without characters that act on their surroundings; line breaks and everything visible stay. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(DIRECTION, '').replace(CONTROL, '');
}

/** Splits a text at its @mentions and #tags. Joined again, the pieces are the harmless text. */
export function pieces(text: string): Piece[] {
  const clean = harmless(text);
  const found: Piece[] = [];
  let from = 0;
  for (const hit of clean.matchAll(MARKED)) {
    if (hit.index > from) found.push({ kind: 'plain', text: clean.slice(from, hit.index) });
    found.push({ kind: hit[1] === '@' ? 'mention' : 'tag', text: hit[0] });
    from = hit.index + hit[0].length;
  }
  if (from < clean.length) found.push({ kind: 'plain', text: clean.slice(from) });
  return found;
}

/** Length as the server counts it: code points, so that an emoji is not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Up to two letters that stand for a name: "Ottilie Vane" is OV, "Mira" is M. */
export function initials(name: string): string {
  const words = harmless(name)
    .split(/[\s,.'’“”"-]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  if (first === undefined) return '?';
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return ([...first][0] ?? '?').toUpperCase() + (last ? ([...last][0] ?? '').toUpperCase() : '');
}

/** One of the twelve persona hues, 1 to 12: always the same for the same name. */
export function personaHue(name: string): number {
  let hash = 0x811c9dc5; // FNV-1a: short, spread evenly, and the same in every browser
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The last mixing step spreads short names as well as long ones.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % 12) + 1;
}
