/** Theme and density: a person's own choice, kept in this browser and nowhere else. */

export type Theme = 'system' | 'dark' | 'light';
export type Density = 'comfortable' | 'compact';
export interface Appearance {
  theme: Theme;
  density: Density;
}

const KEY = 'stormroom.appearance';

/** What was chosen last, or the defaults; storage that is blocked or unreadable counts as no choice. */
export function readAppearance(): Appearance {
  const chosen: Appearance = { theme: 'system', density: 'comfortable' };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return chosen;
    if ('theme' in stored && (stored.theme === 'dark' || stored.theme === 'light')) {
      chosen.theme = stored.theme;
    }
    if ('density' in stored && stored.density === 'compact') chosen.density = 'compact';
  } catch {
    // Private windows may refuse storage: the defaults stand and nothing is lost.
  }
  return chosen;
}

/** Shows a choice, and keeps it when given one. */
export function applyAppearance(choice?: Appearance): void {
  const { theme, density } = choice ?? readAppearance();
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  if (density === 'compact') root.dataset['density'] = 'compact';
  else delete root.dataset['density'];
  if (!choice) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}
