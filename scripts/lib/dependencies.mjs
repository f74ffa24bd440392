/** What has to be there before anything else can run. Only Node's own modules are used here: nothing else may be installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const packagesOf = (lockfile) => JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;

/** Whether what is installed is what the lockfile asks for. By content: a checkout changes a file's time, not its meaning. */
function isInstalled() {
  // npm leaves this file behind when an installation is complete, so half an installation does not count.
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional }]) => {
    // The first entry is this package itself, and optional ones may belong to other systems.
    if (path === '' || (optional && !(path in installed))) return true;
    return installed[path]?.version === version;
  });
}

/** Installs the dependencies where they are missing or not what the lockfile asks for. Says so, because it takes a while. */
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

/** The command line of a tool from the dependencies, for `spawn`. */
export function tool(name, ...args) {
  const suffix = platform === 'win32' ? '.cmd' : '';
  return [join(root, 'node_modules', '.bin', name + suffix), ...args];
}
