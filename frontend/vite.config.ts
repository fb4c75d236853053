import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const PURE = ['src/core/**/*.test.ts', 'src/sources/**/*.test.ts'];

// Two builds come from here. The product: one entry, found by the server through the manifest.
// The gallery (`--mode gallery`): a static page of its own, which the product never contains.
export default defineConfig(({ mode }) => ({
  base: mode === 'gallery' ? '/' : '/static/',
  // svelteTesting makes vitest resolve Svelte's browser build; without it mount() is refused.
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: mode === 'gallery' ? 'dist-gallery' : 'dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    // A data: address would need a wider content security policy, so every asset is a file.
    assetsInlineLimit: 0,
    // Keeps light-dark() as written: one colour table serves both themes.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: mode === 'gallery' ? 'index.html' : 'src/main.ts' },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    sequence: { shuffle: true },
    restoreMocks: true,
    testTimeout: 20_000,
    projects: [
      // What is pure is also timed: each file has a process with nothing else in it.
      { extends: true, test: { name: 'pure', environment: 'jsdom', include: PURE } },
      // A page for each of forty files costs more than all their tests: they share one, and tests/setup.ts empties it.
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: PURE,
        },
      },
    ],
  },
}));
