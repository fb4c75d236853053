// Every test names the rule of docs/SPEC.md it proves; this file only gives jsdom what a browser has and it lacks.
import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/svelte';

// Names of events hold colons, which a selector must escape.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;

// All files share one page (`isolate` is off): each test leaves it empty.
afterEach(() => {
  cleanup();
  globalThis.document?.body.replaceChildren();
});
