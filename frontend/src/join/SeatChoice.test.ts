import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import SeatChoice from './SeatChoice.svelte';

const nothing = (): void => undefined;

function shown(...seats: [title: string, core: boolean, taken: boolean][]): void {
  const listed = seats.map(([title, core, taken]) => ({ key: title, title, core, taken }));
  render(SeatChoice, { seats: listed, chosen: '', error: null, onchoose: nothing });
}

describe('which role to take', () => {
  it('[SCREEN11] the needed roles stand first, and the next of them that is free is suggested; any may be chosen', () => {
    shown(
      ['Legal', false, false],
      ['Lead', true, true],
      ['Social', true, false],
      ['Press', true, false],
    );
    const titles = screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value);
    expect(titles).toEqual(['Lead', 'Social', 'Press', 'Legal']);
    expect(screen.getByRole('group').getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText(/first three are needed/).textContent).toMatch(/taken next:\s+Social/);
    expect(screen.getByText('needed next').closest('label')?.textContent).toContain('Social');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Legal/ }).disabled).toBe(false);
  });

  it('[SCREEN11] with every needed role taken, or where all are alike, nothing is suggested', () => {
    shown(['Legal', false, false], ['Lead', true, true]);
    expect(screen.getByText(/needed is taken/)).toBeTruthy();
    expect(screen.queryByText('needed next')).toBeNull();
    document.body.replaceChildren();
    shown(['Lead', true, false], ['Social', true, false]);
    expect(screen.queryByText(/needed/)).toBeNull();
  });
});
