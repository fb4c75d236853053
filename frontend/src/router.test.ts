import { describe, expect, it } from 'vitest';
import { match } from './router';

describe('Addresses', () => {
  it.each([
    ['/', { screen: 'home' }],
    ['/join', { screen: 'join', code: null }],
    ['/join/7KQ4-M2XD/', { screen: 'join', code: '7KQ4-M2XD' }],
    ['/join/%E0%A4%A', { screen: 'join', code: '%E0%A4%A' }],
    ['/check', { screen: 'check', code: null }],
    ['/check/7KQ4-M2XD', { screen: 'check', code: '7KQ4-M2XD' }],
    ['/x/42/briefing', { screen: 'briefing', exercise: '42' }],
    ['/x/42/room', { screen: 'room', exercise: '42' }],
    ['/x/42/control', { screen: 'control', exercise: '42' }],
    ['/x/a-b_c/replay/', { screen: 'replay', exercise: 'a-b_c' }],
    ['/x/42/hotwash', { screen: 'hotwash', exercise: '42' }],
    ['/x/42/print/msel', { screen: 'print', exercise: '42', what: 'msel' }],
    ['/x/42/secret', { screen: 'lost', path: '/x/42/secret' }],
    ['/x//room', { screen: 'lost', path: '/x//room' }],
  ])('[UI14] %s opens what it names and nothing else', (path, route) => {
    expect(match(path)).toEqual(route);
  });
});
