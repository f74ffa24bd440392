/** What has to be there before anything else can run. Only Node's own modules are used here: nothing else may be installed yet. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the dependencies where they are missing or older than the lockfile. Says so, because it takes a while. */
export function ensureDependencies() {
  // npm leaves this file behind when an installation is complete, so half an installation does not count.
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing dependencies …');
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (error ?? status) throw new Error('The dependencies could not be installed; what npm says above tells why.');
}

/** The command line of a tool from the dependencies, for `spawn`. */
export function tool(name, ...args) {
  const suffix = platform === 'win32' ? '.cmd' : '';
  return [join(root, 'node_modules', '.bin', name + suffix), ...args];
}
