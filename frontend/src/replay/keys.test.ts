import { afterEach, describe, expect, it } from 'vitest';
import { keyMeant } from './keys';

function press(on: string, init: KeyboardEventInit, pressed = false) {
  document.body.innerHTML = on;
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  let meant: ReturnType<typeof keyMeant> = null;
  const listen = (heard: KeyboardEvent) => (meant = keyMeant(heard, pressed));
  addEventListener('keydown', listen, { once: true });
  (document.body.querySelector('[data-at]') ?? document.body).dispatchEvent(event);
  return meant as ReturnType<typeof keyMeant>;
}

describe('the keys of the replay', () => {
  afterEach(() => document.body.replaceChildren());

  it('[REPLAY6] Space plays, but presses a button that the keyboard has come to', () => {
    const play = { do: 'play' };
    expect(press('<p data-at></p>', { key: ' ' })).toEqual(play);
    expect(press('<button data-at></button>', { key: ' ' }, true)).toEqual(play);
    expect(press('<button data-at></button>', { key: ' ' }, false)).toBeNull();
    for (const field of ['<input data-at>', '<select data-at></select>', '<textarea data-at>']) {
      expect(press(field, { key: ' ' }, true), field).toBeNull();
    }
  });

  it('[REPLAY6] arrows step by 5 s and by a minute, except where arrows mean something else', () => {
    const step = (key: string, shiftKey = false) => press('', { key, shiftKey });
    expect(step('ArrowRight')).toEqual({ do: 'step', by: 5_000 });
    expect(step('ArrowLeft', true)).toEqual({ do: 'step', by: -60_000 });
    expect(press('<b role="tablist"><i data-at></i></b>', { key: 'ArrowRight' })).toBeNull();
    expect(press('<b role="slider" data-at></b>', { key: 'ArrowRight' })).toBeNull();
  });

  it('[REPLAY6] a letter goes to the next of its kind, with Shift to the one before', () => {
    expect(press('', { key: 'i' })).toEqual({ do: 'jump', kind: 'injects', direction: 1 });
    expect(press('', { key: 'D', shiftKey: true })).toEqual({
      do: 'jump',
      kind: 'decisions',
      direction: -1,
    });
    expect(press('', { key: 'p', ctrlKey: true })).toBeNull();
    expect(press('', { key: 'x' })).toBeNull();
  });
});
