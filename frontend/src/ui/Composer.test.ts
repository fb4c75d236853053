import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { careDesk, northline, question, storyStart } from '../gallery/fixtures';
import Composer from './Composer.svelte';
import type { Composing, Draft } from './composing';

function shown(more: object = {}) {
  const onpublish = vi.fn<(draft: Draft) => void>();
  render(Composer, { accounts: [northline, careDesk], storyStart, limit: 10, onpublish, ...more });
  return { onpublish, button: () => screen.getByRole('button', { name: / as |Save/ }) };
}
const write = (text: string): Promise<boolean> =>
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
const disabled = (button: HTMLElement): boolean => (button as HTMLButtonElement).disabled;

describe('Composer', () => {
  it('[UI7] publishes as the account that is named on its button', async () => {
    const { onpublish, button } = shown();
    expect(disabled(button())).toBe(true);
    await write('We are sorry'.slice(0, 10));
    await fireEvent.change(screen.getByRole('combobox'), { target: { value: careDesk.name } });
    expect(button().textContent.trim()).toBe('Publish as Northline Help');
    await fireEvent.click(button());
    expect(onpublish.mock.calls[0]?.[0]).toMatchObject({ account: careDesk, text: 'We are sor' });
  });

  it('[UI7] counts as the server does: an emoji is one, and one too many stops it', async () => {
    const { onpublish, button } = shown();
    await write('🚆'.repeat(10));
    expect(disabled(button())).toBe(false);
    await write('🚆'.repeat(11));
    expect(disabled(button())).toBe(true);
    await fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(onpublish).not.toHaveBeenCalled();
    expect(screen.getByText(/1 too many/)).toBeTruthy();
  });

  it('[UI7] blanks are not a post, a bare repost needs no words, an edit must change something', async () => {
    const repost: Composing = { kind: 'repost', post: question };
    const first = shown({ composing: repost });
    expect(disabled(first.button())).toBe(false);
    expect(screen.queryByRole('textbox')).toBeNull();
    document.body.replaceChildren();

    const second = shown({
      composing: { kind: 'edit', post: question },
      text: question.text,
      limit: 1000,
    });
    expect(disabled(second.button())).toBe(true);
    await write(`${question.text} Again.`);
    expect(disabled(second.button())).toBe(false);
    await write('   \n ');
    expect(disabled(second.button())).toBe(true);
  });

  it('[UI7] says why nothing can go out, and keeps the text when something was refused', async () => {
    const refusal = {
      code: 'closed',
      message: 'The exercise is paused.',
      next: 'Publish when it runs again.',
      field: null,
    };
    const { button } = shown({ text: 'Sorry', refusal, closed: 'The exercise is paused' });
    expect(disabled(button())).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Publish when it runs again.');
    expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Sorry');
  });

  it('[UI7] Escape leaves a reply and goes back to a new post', async () => {
    const oncancel = vi.fn<() => void>();
    shown({ composing: { kind: 'reply', post: question }, oncancel });
    await fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(oncancel).toHaveBeenCalledOnce();
  });
});
