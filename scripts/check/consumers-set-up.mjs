/** Creates a project outside this one, with the packed package and common build tools installed. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { root } from '../lib/dependencies.mjs';

/** Runs a command. Returns whether it succeeded, and its output on each stream. */
export function run(cwd, command, ...args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: platform === 'win32' });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('error', (error) => resolve({ ok: false, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, stdout, stderr }));
  });
}

async function must(...command) {
  const { ok, stdout, stderr } = await run(...command);
  if (!ok) throw new Error(`${command.slice(1).join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

const QUIETLY = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

/**
 * Creates the project from `.ci/consumers`, whose lockfile pins the tools.
 * @returns its path, the path of the packed package, functions that run its tools and scripts, and one that deletes it.
 */
export async function makeConsumer() {
  // The real path, because tools resolve symbolic links before they compare paths.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'consumer-')));
  await cp(join(root, '.ci', 'consumers'), folder, {
    recursive: true,
    filter: (source) => !source.endsWith('node_modules'),
  });
  const [{ filename }] = JSON.parse(
    await must(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  await must(folder, 'npm', 'ci', ...QUIETLY);
  await must(folder, 'npm', 'install', '--no-save', ...QUIETLY, join(folder, filename));
  const suffix = platform === 'win32' ? '.cmd' : '';
  return {
    folder,
    packed: join(folder, filename),
    tool: (name, ...args) => run(folder, join(folder, 'node_modules', '.bin', name + suffix), ...args),
    node: (...args) => run(folder, execPath, ...args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
