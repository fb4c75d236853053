import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The layers: screens -> ui -> core and screens -> sources -> core. Each rule names what a layer may not import.
const forbid = (files, patterns, why) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message: why }] }] },
});
const screens = [
  '**/room/**',
  '**/wall/**',
  '**/day/**',
  '**/control/**',
  '**/replay/**',
  '**/home/**',
  '**/join/**',
];

export default ts.config(
  { ignores: ['dist/', 'dist-gallery/', 'src/core/schema.gen.ts'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  forbid(
    ['src/core/**'],
    ['**/ui/**', '**/sources/**', ...screens, 'svelte', 'svelte/*'],
    'core is plain data and functions: no components, no sources, no framework.',
  ),
  forbid(
    ['src/ui/**'],
    ['**/sources/**', ...screens],
    'components take props and give commands; they never reach for a source or a screen.',
  ),
  forbid(['src/sources/**'], ['**/ui/**', ...screens], 'sources know core only.'),
);
