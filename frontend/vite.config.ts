import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

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
    environment: 'jsdom',
    // A page for each of sixty files costs more than all their tests: files share one, and tests/setup.ts empties it.
    isolate: false,
    testTimeout: 20_000,
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    sequence: { shuffle: true },
    restoreMocks: true,
  },
}));
