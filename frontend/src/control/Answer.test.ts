import { fireEvent, render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { begun, CONTROL } from '../../tests/support/Story';
import type { AnyCommand } from '../core/schema.gen';
import { queue } from '../core/views';
import { Drafts } from '../room/drafts.svelte';
import Answer from './Answer.svelte';
import { ControlDesk } from './desk.svelte';

/** What is sent in a pause to whoever wrote to this name. */
async function answered(addressee: string): Promise<AnyCommand[]> {
  const story = begun();
  const message = story.write('seat:lead', 'p1mira', 'May we?');
  story.add('control', { type: 'message.awaited', message, addressee, persona: null });
  story.add('all', { type: 'clock.paused', reason: 'A look back', question: '' });
  const scene = story.scene(CONTROL);
  const [item] = queue(scene);
  if (item === undefined) throw new Error('nobody waits');
  const given: AnyCommand[] = [];
  const desk = new ControlDesk(
    (command) => {
      given.push(command);
      return Promise.resolve({ ok: true, names: [] });
    },
    () => 0,
  );
  const drafts = new Drafts('x c1ada', null);
  drafts.set(`answer ${item.name}`, 'You may.');
  const rest = { now: 0, storyStart: 0, closed: 'Paused.', ondismiss: () => undefined };
  const { container, unmount } = render(Answer, { scene, item, desk, drafts, ...rest });
  await fireEvent.submit(container.querySelector('form') as HTMLElement);
  unmount();
  return given;
}

it('[MSG24] control answers what was asked of Control in a pause, and nothing of the story', async () => {
  expect(await answered('Control')).toMatchObject([{ type: 'persona.write', text: 'You may.' }]);
  expect(await answered('Radio')).toEqual([]);
});
