/** Projects of others, outside this one, each with the packed package installed beside a framework of theirs. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env, execPath, version } from 'node:process';
import { root } from '../lib/dependencies.mjs';
import { freePort } from '../lib/free-port.mjs';

const CACHE = join(root, 'node_modules', '.cache', 'apps');
const QUIETLY = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock', '--loglevel=error'];
/** No framework sends anything home, and none writes colours. */
const QUIET = {
  NO_COLOR: '1',
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** The programs that run, so that none outlives this one, however it ends. */
const running = new Set();
process.on('exit', () => running.forEach(({ pid }) => process.kill(-pid, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Starts a program in a group of its own, so that all of its children can be ended with it. */
function start(cwd, command, args, more = {}) {
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...QUIET, PATH: `${dirname(command)}${delimiter}${env.PATH}`, ...more },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Collects all that a program says. */
function listen(child) {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said.text += part));
  return said;
}

/** Runs a program to its end. Gives what it said; throws where it did not end well. */
async function run(cwd, command, ...args) {
  const child = start(cwd, command, args);
  const said = listen(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.text}`);
  return said.text;
}

/** Ends a program with all its children. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Waits until an address answers. Throws with what the server said where it ends before, or does not answer in a minute. */
async function answers(url, child, said) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url);
      return;
    } catch {
      // It does not listen yet.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`No answer from ${url}:\n${said.text}`);
}

/** Moves a folder. Gives whether that was possible: not from one disk to another. */
const move = (from, to) =>
  rename(from, to).then(
    () => true,
    () => false,
  );

const source = (name) => join(root, 'scripts', 'check', 'apps', name);

/** A Node that is new enough for everybody: this one, or one from the registry. */
let newNode;
function ensureNewNode() {
  newNode ??= (async () => {
    if (Number.parseInt(version.slice(1), 10) >= 24) return execPath;
    const folder = join(CACHE, 'node');
    const node = join(folder, 'node_modules', 'node', 'bin', 'node');
    if (!existsSync(node)) {
      await mkdir(folder, { recursive: true });
      await cp(source('node'), folder, { recursive: true });
      await run(folder, 'npm', 'install', ...QUIETLY);
    }
    return node;
  })();
  return newNode;
}

/** The packed package; packed once for all projects. */
let packed;
const pack = () =>
  (packed ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'packed-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const said = await run(
      root,
      'npm',
      'pack',
      '--json',
      '--ignore-scripts',
      '--loglevel=error',
      '--pack-destination',
      folder,
    );
    return join(folder, JSON.parse(said)[0].filename);
  })());

/**
 * Makes a project from `scripts/check/apps/<name>`. What it installs stays in this project's cache for the next run.
 * @returns its folder, what runs one of its programs (`bin` as in `node_modules/.bin`) in a new Node, what serves it until
 * it is closed, and what takes it away.
 */
export async function makeApp(name) {
  // By its real path: tools compare paths after they have followed links.
  const folder = await realpath(await mkdtemp(join(tmpdir(), `${name}-`)));
  await cp(source(name), folder, { recursive: true });
  const tarball = await pack();
  await symlink(tarball, join(folder, 'corridor-elements.tgz'));
  const asked = await readFile(join(folder, 'package.json'));
  const kept = join(CACHE, `${name}-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`);
  const modules = join(folder, 'node_modules');
  await move(kept, modules);
  // The package itself is always installed anew.
  await rm(join(modules, 'corridor-elements'), { recursive: true, force: true });
  await rm(join(modules, '.package-lock.json'), { force: true });
  const node = await ensureNewNode();
  await run(folder, 'npm', 'install', '--ignore-scripts', ...QUIETLY);
  const bin = (path) => join(modules, ...path.split('/'));
  const servers = [];
  return {
    folder,
    node: (...args) => run(folder, node, ...args),
    tool: (path, ...args) => run(folder, node, bin(path), ...args),
    /** Starts a server by a file of its modules, or of its own; `args` are made from a port. */
    async serve(path, args) {
      const port = await freePort();
      const file = path.startsWith('./') ? join(folder, path) : bin(path);
      const child = start(folder, node, [file, ...args(port)], {
        PORT: String(port),
        HOST: '127.0.0.1',
        NITRO_HOST: '127.0.0.1',
      });
      const said = listen(child);
      const close = () => end(child);
      servers.push(close);
      const url = `http://127.0.0.1:${port}/`;
      await answers(url, child, said);
      return { url, said, close };
    },
    async remove() {
      await Promise.all(servers.map((close) => close()));
      await mkdir(CACHE, { recursive: true });
      await rm(kept, { recursive: true, force: true });
      await move(modules, kept);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
