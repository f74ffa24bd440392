/** What npm runs before it packs or publishes: builds what is published, or fails, so that no package goes out without code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath, exit } from 'node:process';
import { ensureDependencies, root } from './lib/dependencies.mjs';

try {
  ensureDependencies();
  // What npm prints on the standard output may be read by a program (`npm pack --json`).
  const { status } = spawnSync(execPath, [join(root, 'scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error('There is nothing to publish, because the build failed; what it says above tells why.');
} catch (error) {
  console.error(error.message);
  exit(1);
}
