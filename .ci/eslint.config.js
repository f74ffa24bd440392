import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The globals of Node, for scripts. */
const nodeGlobals = Object.fromEntries(
  ['console', 'process', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'performance', 'Buffer'].map((name) => [
    name,
    'readonly',
  ]),
);

/** The globals of a page, for functions that scripts run in a page. */
const pageGlobals = Object.fromEntries(
  [
    'window',
    'document',
    'customElements',
    'PerformanceObserver',
    'requestAnimationFrame',
    'requestIdleCallback',
    'getComputedStyle',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  // ESLint resolves these from the folder in which it is started.
  globalIgnores(['dist/', '.build/', 'storybook-static/', 'node_modules/']),
  // Checked with other compilers, in folders where their packages are installed.
  globalIgnores(['.ci/consumers/**/*.ts', 'scripts/check/apps/**/*.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
    // The TypeScript compiler checks names itself.
    rules: { 'no-undef': 'error' },
  },
  {
    // The names that Jest and Vitest give to their tests, in a document.
    files: ['scripts/check/apps/unit-tests/*.test.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['describe', 'it', 'expect', 'afterEach', 'Event', 'MouseEvent', 'KeyboardEvent'].map((n) => [n, 'readonly']),
      ),
    },
  },
  { rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Functions are passed in plain objects here, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'src/testing/**/*.ts'],
    rules: {
      // Fakes of browser interfaces reject with any value, and print any value, as the browser does.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // A plugin of the test library types `equal` as a promise, although it is synchronous.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
);
