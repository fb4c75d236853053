import { describe, expect, it } from 'vitest';
import { browserName, isReady, verdicts, type Found } from './device';

const FINE: Found = {
  connection: 'socket',
  latency: 38,
  width: 1280,
  height: 720,
  browser: 'Firefox 140',
};

describe('a device', () => {
  it.each([
    [{}, true, []],
    [{ connection: 'http' }, true, ['Connection']],
    [{ connection: 'none', latency: null }, false, ['Connection', 'Speed']],
    [{ latency: 900 }, true, ['Speed']],
    [{ width: 240 }, false, ['Screen']],
    [{ browser: 'Firefox 60' }, true, ['Browser']],
  ] satisfies [Partial<Found>, boolean, string[]][])(
    '[CHECK7] %j is judged in plain words, with what to do',
    (changes, ready, noticed) => {
      const all = verdicts({ ...FINE, ...changes });
      expect(isReady(all)).toBe(ready);
      expect(all.filter(({ tone }) => tone !== 'green').map(({ what }) => what)).toEqual(noticed);
    },
  );

  it('[CHECK8] names the browser by what it says of itself', () => {
    expect(browserName('Mozilla/5.0 (X11) Gecko/20100101 Firefox/140.0')).toBe('Firefox 140');
    expect(browserName('Mozilla/5.0 Chrome/141.0.0.0 Safari/537.36 Edg/141.0')).toBe('Edge 141');
    expect(browserName('Mozilla/5.0 Version/18.1 Mobile/15E148 Safari/604.1')).toBe('Safari 18');
    expect(browserName('curl')).toBe('Another browser');
  });
});
