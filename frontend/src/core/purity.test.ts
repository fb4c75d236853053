// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** Text without comments: what is said about clocks is no clock. */
function code(file: string): string {
  return readFileSync(join(HERE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

const OUTSIDE =
  /\b(window|document|globalThis|fetch|WebSocket|localStorage|sessionStorage|setTimeout|setInterval|requestAnimationFrame|performance|crypto|Date|Math\.random)\b|\$(state|derived|effect)\b/;

describe('the core', () => {
  it('[FOLD11] reads no clock, no chance, no page and no network', () => {
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const bare = code(file).replace(/'[^'\n]*'/g, "''");
      expect(OUTSIDE.exec(bare)?.[0], file).toBeUndefined();
    }
  });

  it('[FOLD11] imports nothing but itself', () => {
    for (const file of files) {
      const from = [...code(file).matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');
      expect(
        from.filter((path) => !path.startsWith('.') || path.startsWith('../../')),
        file,
      ).toEqual([]);
    }
  });
});
