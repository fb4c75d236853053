// Every test names the rule of docs/SPEC.md it proves; this file only gives jsdom what a browser has and it lacks.
import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/svelte';

afterEach(() => cleanup());
