// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { classifyClose } from './close';

describe('what a close code means', () => {
  it.each([
    [1000, 'retry', true],
    [1001, 'retry', true],
    [1002, 'retry', true],
    [1005, 'retry', true],
    [1006, 'retry', true],
    [1007, 'retry', true],
    [1008, 'retry', true],
    [1009, 'retry', true],
    [1011, 'retry', true],
    [1012, 'retry', true],
    [1013, 'retry', true],
    [1014, 'retry', true],
    [4000, 'retry', true],
    [4008, 'retry', true],
    [4408, 'retry', true],
    [4429, 'retry', true],
    [4500, 'stop', true],
    [4501, 'stop', true],
    [4503, 'stop', true],
    [4509, 'stop', true],
    [4510, 'reload', true],
    [1015, 'retry', false],
    [3000, 'retry', false],
    [3999, 'retry', false],
    [4001, 'retry', false],
    [4499, 'retry', false],
    [4502, 'stop', false],
    [4999, 'stop', false],
    [5000, 'retry', false],
  ] as const)('[SRC1] %i: %s, agreed upon: %s', (code, verdict, known) => {
    expect(classifyClose(code)).toMatchObject({ verdict, known });
  });

  it('[SRC1] whoever has to stop is told what to do', () => {
    for (let code = 4500; code < 5000; code++) {
      expect(classifyClose(code).message.length, String(code)).toBeGreaterThan(20);
    }
  });
});
