/**
 * Builds everything that is published into `dist/`: modules and types for bundlers, scripts and styles for pages, the manifest, JSON Schemas, pages for frames, the builder, what pages preload, hashes.
 * `--base https://…/` says under which address `dist/` will be served, for the oEmbed answers.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { writeBuilder } from './build/write-builder.mjs';
import { pruneTypes } from './build/prune-types.mjs';
import { writeCorrections } from './build/write-corrections.mjs';
import { writeDataPackage } from './build/write-data-package.mjs';
import { writeEditorData } from './build/write-editor-data.mjs';
import { writeEmbeds } from './build/write-embeds.mjs';
import { writeIntegrity } from './build/write-integrity.mjs';
import { writeSchemas } from './build/write-schemas.mjs';
import { writeJsdelivr } from './build/write-jsdelivr.mjs';
import { writePreload } from './build/write-preload.mjs';
import { root, tool } from './lib/dependencies.mjs';

const STEPS = [
  tool('rollup', '--config', '--silent'),
  tool('tsc', '--project', '.ci/tsconfig.build.json'),
  tool('custom-elements-manifest', 'analyze', '--config', '.ci/manifest.config.mjs', '--quiet'),
];

const { base } = parseArgs({ args: argv.slice(2), options: { base: { type: 'string' } } }).values;

// Files of an older build must not be published.
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [command, ...args] of STEPS) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) exit(status ?? 1);
}
await writeSchemas();
writeEditorData();
writePreload();
writeJsdelivr();
pruneTypes();
writeDataPackage();
writeCorrections();
await writeEmbeds(base);
await writeBuilder();
writeIntegrity();
