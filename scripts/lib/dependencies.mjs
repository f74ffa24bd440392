/** Installs the dependencies. Uses only Node's own modules, because nothing else may be installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const packagesOf = (lockfile) => JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;

/** Whether the installed packages match the lockfile, by their versions. */
function isInstalled() {
  // npm writes this file when an installation is complete.
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional }]) => {
    // The first entry is this package itself, and optional ones may belong to other systems.
    if (path === '' || (optional && !(path in installed))) return true;
    return installed[path]?.version === version;
  });
}

/** Installs the dependencies where they are missing or do not match the lockfile. */
export function ensureDependencies() {
  const [major, minor] = versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (error ?? status) throw new Error('The dependencies could not be installed; what npm says above tells why.');
}

/** Returns the command line of a tool from the dependencies, for `spawn`. */
export function tool(name, ...args) {
  const suffix = platform === 'win32' ? '.cmd' : '';
  return [join(root, 'node_modules', '.bin', name + suffix), ...args];
}
