/** The golden logs that both languages fold; see tests/golden/README.md at the top of the tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../src/core/exercise';
import type { ControlItem } from '../../src/core/schema.gen';

export interface GoldenState {
  viewer: string;
  cut: number;
  state: Exercise;
}

export interface Golden {
  name: string;
  lines: string[];
  entries: ControlItem[];
  audiences: Record<string, string[]>;
  states: GoldenState[];
}

const FOLDERS = ['../tests/golden', '../tests/golden/released'].map((path) =>
  join(import.meta.dirname, '../..', path),
);

function read(folder: string, name: string): Golden {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const states = JSON.parse(readFileSync(join(folder, `${name}.states.json`), 'utf8')) as Pick<
    Golden,
    'audiences' | 'states'
  >;
  return {
    name,
    lines,
    entries: lines.map((line) => JSON.parse(line) as ControlItem),
    audiences: states.audiences,
    states: states.states,
  };
}

export const goldens: Golden[] = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => read(folder, file.slice(0, -'.jsonl'.length))),
);

export function golden(name: string): Golden {
  const found = goldens.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no golden log "${name}".`);
  return found;
}

/** What a viewer holds of a golden log up to a cut: wrapped for control, bare for everybody else. */
export function heldIn(
  one: Golden,
  viewer: string,
  cut = Infinity,
): (ControlItem | ControlItem['item'])[] {
  const held = new Set(one.audiences[viewer]);
  return one.entries
    .filter((entry) => entry.seq <= cut && held.has(entry.item.audience))
    .map((entry) => (viewer === 'control' ? entry : entry.item));
}

/** Small numbers in a fixed order for each seed (mulberry32): the same test again from the seed it printed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
