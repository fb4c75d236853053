import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { begun, MIRA } from '../../tests/support/Story';
import type { AnyCommand } from '../core/schema.gen';
import { Desk } from './desk.svelte';
import { Drafts } from './drafts.svelte';
import MessageDesk from './MessageDesk.svelte';
import type { Work } from './work';

const control = { kind: 'control', key: 'Control', label: 'Control' };
const legal = { kind: 'seat', key: 'legal', label: 'Legal' };
const radio = { kind: 'other', key: 'Radio', label: 'Radio' };

function paused() {
  const story = begun();
  const letters = {
    story: story.mail('seat:lead', 'Well?'),
    control: story.mail('seat:lead', 'Can you all hear?', { sender: 'Control' }),
    legal: story.mail('seat:lead', 'Not yet.', { sender: 'Legal', from_seat: 'legal' }),
  };
  story.add('all', { type: 'clock.paused', reason: 'A look back', question: '' });
  return { scene: story.scene(MIRA), letters };
}

/** What is sent when somebody presses Send, and what stands there before. */
async function sent(work: Work, to: readonly object[] = []) {
  const given: AnyCommand[] = [];
  const desk = new Desk(new Drafts('x p1mira', null), () => (command) => {
    given.push(command);
    return Promise.resolve({ ok: true, names: [] });
  });
  desk.turn(work);
  desk.drafts.set('message to', JSON.stringify(to));
  const { unmount, container } = render(MessageDesk, {
    scene: paused().scene,
    now: 0,
    storyStart: 0,
    desk,
  });
  await fireEvent.input(screen.getByLabelText('Message'), { target: { value: 'May we?' } });
  const words = container.textContent;
  await fireEvent.submit(container.querySelector('form') as HTMLElement);
  unmount();
  return { given, words };
}

describe('a letter in a pause', () => {
  it('[MSG24] goes to control and to colleagues', async () => {
    const { letters } = paused();
    const { given } = await sent({ kind: 'message' }, [control, legal]);
    expect(given).toMatchObject([{ others: ['Control'], seats: ['legal'], text: 'May we?' }]);
    for (const message of [letters.control, letters.legal]) {
      const answer = await sent({ kind: 'answer', message });
      expect(answer.given).toMatchObject([{ in_reply_to: message }]);
    }
  });

  it('[MSG24] waits for the story, is kept, and says why', async () => {
    const { letters } = paused();
    const tries = [
      await sent({ kind: 'message' }, [control, radio]),
      await sent({ kind: 'answer', message: letters.story }),
    ];
    for (const { given, words } of tries) {
      expect(given).toEqual([]);
      expect(words).toContain('nobody in the story reads this before it goes on');
    }
  });
});
