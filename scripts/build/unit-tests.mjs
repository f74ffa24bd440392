/**
 * Builds the unit tests with all that they test into `.build/units/`, file by file, through what every file for pages goes
 * through before it is minified: Lit's production build, split facts, the packed map, packed words and names.
 * `.ci/shipped.wtr.config.mjs` runs them there.
 */
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { onwarn, transforms } from '../../rollup.config.js';
import { root } from '../lib/dependencies.mjs';

const DATA = /[\\/]data[\\/][\w-]+\.json$/;
const TEST = /\.test\.ts$|[\\/]src[\\/]testing[\\/]/;
/** What only tests need: the runner gives it to them as it is. */
const TOOLS = /^@(?:open-wc\/testing|web\/test-runner-commands)$/;

const out = join(root, '.build', 'units');

/** Facts that a test itself asks for are the whole file, put together again from its two parts. */
const wholeForTests = {
  name: 'whole-for-tests',
  resolveId: (specifier, importer = '') =>
    DATA.test(specifier) && TEST.test(importer) ? `${join(dirname(importer), specifier)}?whole` : null,
};

const tests = readdirSync(join(root, 'src'), { recursive: true }).filter(
  (name) => name.endsWith('.test.ts') && !name.startsWith('cli'),
);

rmSync(out, { recursive: true, force: true });
const build = await rollup({
  input: tests.map((name) => join(root, 'src', name)),
  external: TOOLS,
  plugins: [wholeForTests, ...transforms()],
  // A module's exports are for its tests as well.
  treeshake: false,
  onwarn,
});
await build.write({ dir: out, format: 'es', preserveModules: true, preserveModulesRoot: root, sourcemap: false });
await build.close();
