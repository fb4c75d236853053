import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../api';
import type { PublicView, TurnView } from '../core/views/types';
import DialPreview from './DialPreview.svelte';
import { Forecasts, type Forecast } from './forecast.svelte';
import PublicDial from './PublicDial.svelte';

const VIEW: PublicView = { cap: 4, held: false, rules: ['up 1 after 10 minutes of silence'] };
const FORECAST: Forecast = {
  t: 0,
  levels: ([0, 1, 2, 3, 4, 5] as const).map((level) => ({
    level,
    name: '',
    posts: Array.from({ length: 6 }, (_, span) => level * 10 + span),
  })),
};

/** A server that answers when the test says so. */
function server() {
  const waiting: { answer: (forecast: Forecast) => void; fail: (why: Error) => void }[] = [];
  const ask = vi.fn(() => new Promise<Forecast>((answer, fail) => waiting.push({ answer, fail })));
  return { ask, last: () => waiting.at(-1)! };
}

function shown(view: PublicView, forecasts: Forecasts, turns: readonly TurnView[] = []) {
  const onturn = vi.fn();
  const onhold = vi.fn();
  render(PublicDial, {
    view,
    turns,
    level: 3,
    storyStart: 0,
    forecasts,
    open: true,
    onturn,
    onhold,
  });
  return { onturn, onhold };
}

describe('the dial of a public', () => {
  it('[LISTEN11] what the levels would bring is asked for once when the dial is touched, and again after 15 seconds', async () => {
    let now = 0;
    const { ask, last } = server();
    const forecasts = new Forecasts(ask, () => now);
    forecasts.touch();
    forecasts.touch();
    last().answer(FORECAST);
    await vi.waitFor(() => expect(forecasts.loading).toBe(false));
    now = 14_999;
    forecasts.touch();
    expect(ask).toHaveBeenCalledTimes(1);
    now = 15_000;
    forecasts.touch();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(forecasts.rates).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('[LISTEN12] while it is worked out that is said; when it fails, why, and how to try again', async () => {
    const { ask, last } = server();
    const forecasts = new Forecasts(ask, () => 0);
    render(DialPreview, { forecasts, level: 3, of: 4 });
    forecasts.touch();
    await tick();
    expect(document.querySelector('.preview')?.getAttribute('aria-busy')).toBe('true');
    last().fail(new Refusal('unreachable', 'The server could not be reached.'));
    const alert = await screen.findByRole('alert');
    const words = alert.textContent.replace(/\s+/g, ' ');
    expect(words).toContain('could not be worked out. The server could not be reached.');
    expect(words).toContain('The dial turns all the same.');
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    last().answer(FORECAST);
    expect(await screen.findByText('about 255 posts')).toBeTruthy();
    expect(screen.getByText(/at 3, as now: 195/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('[LISTEN12] what was worked out before stands while it fails, and the levels are turned to without it', async () => {
    const { ask, last } = server();
    const forecasts = new Forecasts(ask, () => 0);
    const { onturn } = shown(VIEW, forecasts);
    forecasts.touch();
    last().fail(new Refusal('unreadable', 'The server is not well.'));
    await screen.findByRole('alert', { hidden: true });
    const firestorm = screen.getByText(/firestorm, the cap/).closest('button')!;
    expect(firestorm.textContent).toContain('–');
    await fireEvent.click(firestorm);
    expect(onturn).toHaveBeenCalledWith(4);
    void forecasts.again();
    last().answer(FORECAST);
    await vi.waitFor(() => expect(forecasts.loading).toBe(false));
    void forecasts.again();
    last().fail(new Refusal('unreachable', 'The server could not be reached.'));
    const alert = await screen.findByRole('alert', { hidden: true });
    expect(alert.textContent).toContain('What stands above is older.');
    expect(screen.getByText('about 195 posts')).toBeTruthy();
  });

  it('[LISTEN13] each level says its name and its posts a minute now; the focus shows its next half hour', async () => {
    const forecasts = new Forecasts(
      () => Promise.resolve(FORECAST),
      () => 0,
    );
    await forecasts.again();
    const { onturn } = shown(VIEW, forecasts);
    const firestorm = screen.getByText(/firestorm, the cap/).closest('button')!;
    expect(firestorm.textContent.replace(/\s+/g, ' ')).toContain('8 a minute');
    await fireEvent.focus(firestorm);
    expect(screen.getByText('about 255 posts')).toBeTruthy();
    await fireEvent.click(firestorm);
    expect(onturn).toHaveBeenCalledExactlyOnceWith(4);
    const beyond = screen.getByText('meltdown').closest('button')!;
    expect(beyond.disabled).toBe(true);
  });

  it('[LISTEN14] the rules are held and freed with one switch, which is there only where there are rules', async () => {
    const { onhold } = shown(VIEW, new Forecasts(() => Promise.resolve(FORECAST)));
    const hold = screen.getByRole('switch', { name: 'Hold the rules' });
    expect(hold.getAttribute('aria-checked')).toBe('false');
    await fireEvent.click(hold);
    expect(onhold).toHaveBeenCalledExactlyOnceWith(true);
    document.body.replaceChildren();
    shown({ ...VIEW, held: true }, new Forecasts(() => Promise.resolve(FORECAST)));
    expect(screen.getByText(/The rules are held/)).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
    document.body.replaceChildren();
    shown({ ...VIEW, rules: [] }, new Forecasts(() => Promise.resolve(FORECAST)));
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('[LISTEN6] the log of the dial says who moved it: a rule, or a hand', () => {
    const turn = { t: 60_000, from: 2, level: 3 };
    shown(VIEW, new Forecasts(() => Promise.resolve(FORECAST)), [
      { ...turn, key: 'turn 0', reason: 'The wrong tone', ruled: false },
      { ...turn, key: 'turn 1', reason: '10 minutes of silence', ruled: true },
    ]);
    const rows = [...document.querySelectorAll('li.turn p')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      '2 to 3 by a rule: 10 minutes of silence',
      '2 to 3 by hand: The wrong tone',
    ]);
  });
});
