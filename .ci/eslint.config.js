import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Node's own names, for the scripts a person runs. */
const nodeGlobals = Object.fromEntries(
  ['console', 'process', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'performance', 'Buffer'].map((name) => [
    name,
    'readonly',
  ]),
);

/** A page's names, for the functions a script hands to a page. */
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
  // ESLint counts these from the folder it is started in.
  globalIgnores(['dist/', '.build/', 'storybook-static/', 'node_modules/']),
  // Checked by the compilers of others, in a folder where their packages are installed.
  globalIgnores(['.ci/consumers/**/*.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
    // In TypeScript the compiler knows which names exist.
    rules: { 'no-undef': 'error' },
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
      // Functions travel in plain records here; no method of ours that is taken out of one reads `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'src/testing/**/*.ts'],
    rules: {
      // Stand-ins for the browser reject with whatever the browser would, and print whatever they were given.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // A plugin of the test library types `equal` as a promise, though it has compared when it returns.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
);
