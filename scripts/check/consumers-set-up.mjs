/** A folder of somebody else's, outside this project, with the packed package installed beside the tools they build with. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { root } from '../lib/dependencies.mjs';

/** Runs a command. Gives whether it ended well, and what it said on each stream. */
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
 * Makes that folder from `.ci/consumers`, whose lockfile pins the tools.
 * @returns its path, the packed file's, what runs one of its tools or scripts there, and what takes the folder away.
 */
export async function makeConsumer() {
  // By its real path: tools compare paths after they have followed links.
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
