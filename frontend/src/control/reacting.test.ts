import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../tests/layout';
import { begun, CONTROL } from '../../tests/support/Story';
import { sceneFrom } from '../../tests/support/rooms';
import type { AnyCommand } from '../core/schema.gen';
import type { Scene } from '../core/views';
import { Drafts } from '../room/drafts.svelte';
import ControlView from './ControlView.svelte';
import { Ways } from './door';

beforeAll(() => {
  layOut();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

function shown(scene: Scene) {
  const given: AnyCommand[] = [];
  const ask = vi.fn(() => Promise.resolve({ t: 0, levels: [] } as never));
  const nothing = (): void => undefined;
  render(ControlView, {
    scene,
    entries: [],
    now: 700_000,
    status: {
      connection: 'live',
      message: null,
      retryIn: null,
      behind: 0,
      pending: [],
      unconducted: null,
      presenceLost: false,
    },
    give: (command: AnyCommand) => {
      given.push(command);
      return Promise.resolve({ ok: true, names: [] });
    },
    drafts: new Drafts('', null),
    ways: new Ways('x', 'c1', { ask }),
    door: null,
    ondoors: nothing,
    onretry: nothing,
    replay: '/replay',
    log: '/log',
  });
  return { given, ask };
}

const running = (): Scene => sceneFrom('a_public_that_reacts', 'control');

describe('control over a public', () => {
  it('[LISTEN14] the switch gives the command that holds the rules', async () => {
    const { given } = shown(running());
    const hold = screen.getByText('Hold the rules').closest('[role=switch]')!;
    const held = hold.getAttribute('aria-checked') === 'true';
    await fireEvent.click(hold);
    expect(given).toEqual([{ type: held ? 'rules.free' : 'rules.hold' }]);
  });

  it('[LISTEN11] the dial in focus asks the server once for what the levels would bring', async () => {
    const { ask } = shown(running());
    const dial = document.querySelector('[role=slider]')!; // by role it takes jsdom seconds
    await fireEvent.focusIn(dial);
    await fireEvent.focusIn(dial);
    expect(ask).toHaveBeenCalledExactlyOnceWith('GET', 'exercises/x/forecast?as=c1');
  });

  it('[LISTEN15] a reason leads to the post of its act and the thread around it', async () => {
    shown(running());
    await fireEvent.click(screen.getAllByText('Open the post')[0]!);
    expect(screen.getByText('The post and its thread').closest('dialog')?.open).toBe(true);
  });

  it('[LISTEN8] without a public control has neither reasons nor rules nor a half hour to look at', () => {
    const { ask } = shown(begun().scene(CONTROL));
    expect(screen.queryByText(/Why the public|next 30 minutes|Hold the rules/)).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});
