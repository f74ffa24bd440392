/**
 * `npm test`: runs all checks, also in a fresh clone. With names of stages it runs only those, for example
 * `npm test -- lint types`; stages that need a build then use the existing one. With `--changed` it runs those that a change
 * since the last commit, or since the commit that `--since` names, can touch.
 * `consumers` and `frameworks` run with CI=true, by their names, or where a change can touch them.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { argv, env, execPath, exit, platform, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser, findBrowser } from './lib/browser.mjs';
import { changedFiles, stagesFor } from './lib/changed-stages.mjs';
import { ensureDependencies, root, tool } from './lib/dependencies.mjs';

const script = (name, ...args) => [execPath, join('scripts', name), ...args];
const npm = (name) => ['npm', 'run', '--silent', name];
const nodeTests = (...files) => [execPath, '--test', '--test-reporter=spec', ...files];
const check = (name) => join('scripts', 'check', `${name}.mjs`);
const checks = (...names) => nodeTests(...names.map(check));
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true }).flatMap((name) =>
    name.endsWith(ending) ? join(folder, name) : [],
  );

const STAGES = {
  format: () => npm('format'),
  lint: () => npm('lint'),
  types: () => npm('types'),
  layers: () => npm('layers'),
  scripts: () => nodeTests(...filesIn('scripts', '.test.mjs')),
  build: () => script('build.mjs'),
  package: () => checks('types', 'documents', 'publish', 'cdn'),
  unit: () => npm('test:unit'),
  shipped: () => npm('test:shipped'),
  firefox: () => tool('wtr', '--config', '.ci/firefox.wtr.config.mjs'),
  webkit: () => tool('wtr', '--config', '.ci/webkit.wtr.config.mjs'),
  pages: () => checks('pages', 'layout-shift', 'reserved-height', 'containers', 'arrival', 'claims'),
  access: () => nodeTests(...filesIn(join('scripts', 'check', 'access'), '-test.mjs')),
  command: () => checks('command-line', 'amp', 'render'),
  sanitizers: () => checks('sanitizers'),
  hosts: () => checks('host-pages', 'page-changes', 'head'),
  links: () => checks('links'),
  frames: () => checks('embed', 'builder-page'),
  stories: () => checks('stories'),
  size: () => script('size.mjs'),
  docs: () => script('docs.mjs', '--check'),
  consumers: () => checks('consumers'),
  // One after the other: they install into one folder.
  frameworks: () => nodeTests('--test-concurrency=1', check('unit-test-hosts'), check('frameworks')),
};
/** The stages that need a current build. */
const NEED_BUILD = [
  'package',
  'command',
  'sanitizers',
  'pages',
  'access',
  'hosts',
  'links',
  'frames',
  'stories',
  'size',
  'docs',
  'consumers',
  'frameworks',
];
/** The stages that run in another engine than Chromium; where it is missing, they are left out. */
const OTHER_ENGINES = ['firefox', 'webkit'];
/** The share of tests that an engine may leave out, because it cannot do what they ask for. */
const MOST_SKIPPED = 0.04;
/** Stages that install other tools and take minutes; they only run in continuous integration or by name. */
const ON_REQUEST = env.CI === 'true' ? [] : ['consumers', 'frameworks'];

/** How many stages run beside each other. */
const LANES = Math.min(2, availableParallelism());

/** Runs a command, and returns its output; it is on screen at once where nothing runs beside it. */
function run([command, ...args], isLive) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: platform === 'win32' });
    let output = '';
    const show = (stream) => (part) => {
      output += part;
      if (isLive) stream.write(part);
    };
    child.stdout.on('data', show(stdout));
    child.stderr.on('data', show(stderr));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

// The summaries of node's and the browser's test runner; the last one counts.
const SUMS =
  /ℹ pass (\d+)\s+ℹ fail (\d+)\s+ℹ cancelled \d+\s+ℹ skipped (\d+)|(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g;

/** Returns the number of checks of a stage: the tests its runner counted, or 1. */
function count({ ok, output }) {
  const sums = [...output.matchAll(SUMS)].at(-1)?.slice(1) ?? [];
  const [passed = 0, failed = 0, skipped = 0] = sums.filter((part) => part !== undefined).map(Number);
  if (passed + failed === 0) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped };
  const tooMany = skipped > MOST_SKIPPED * (passed + skipped);
  if (tooMany) console.error(`${skipped} tests were skipped, more than ${MOST_SKIPPED * 100} of 100.`);
  // A runner that fails without a failed test (a browser that did not start, a file that did not load) has failed.
  return { passed, failed: ok && !tooMany ? failed : Math.max(failed, 1), skipped };
}

// The lines of a failed test, as the browser's runner (followed by the error) or node's prints them.
const FAILED = /^ *(?:❌|𐄂) .*(?:\n {6,}\S.*)*|^ *✖ .* \([\d.]+ms\)$/gmu;

async function runStage(name, { broken, missing, isLive }) {
  if (isLive) console.log(`\n── ${name}`);
  const leaveOut = (why, result) => {
    console.log(isLive ? why : `\n── ${name}\n${why}`);
    return { name, passed: 0, failed: 0, skipped: 0, named: [], seconds: 0, ...result };
  };
  if (broken.has('build') && NEED_BUILD.includes(name)) return leaveOut('Not run: there is no build.', { failed: 1 });
  if (missing.has(name)) return leaveOut(missing.get(name), { skipped: 1 });
  const start = performance.now();
  const result = await run(STAGES[name](), isLive);
  if (!isLive) console.log(`\n── ${name}\n${result.output}`);
  if (!result.ok) broken.add(name);
  const named = result.ok ? [] : [...new Set(result.output.match(FAILED))];
  return { name, ...count(result), named, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs stages in their order, as many beside each other as there are `lanes`; those that need a build wait for it. Returns
 * their results in the order of the stages.
 */
async function runAll(names, lanes, missing) {
  const broken = new Set();
  const results = new Map();
  const queue = [...names];
  let built = names.includes('build') ? undefined : Promise.resolve();
  const runNext = async (name) => {
    const result = runStage(name, { broken, missing, isLive: lanes === 1 });
    if (name === 'build') built = result;
    results.set(name, await result);
  };
  const work = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      if (NEED_BUILD.includes(name)) await built;
      await runNext(name);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return names.map((name) => results.get(name));
}

const { values: options, positionals: names } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { changed: { type: 'boolean' }, since: { type: 'string', default: 'HEAD' } },
});
const touched = options.changed ? stagesFor(changedFiles(options.since), Object.keys(STAGES)) : [];
const wanted = [...names, ...touched];
if (options.changed) {
  console.log(touched.length > 0 ? `A change can touch: ${touched.join(', ')}` : 'Nothing has changed.');
  if (touched.length === 0) exit(0);
}
const unknown = wanted.filter((name) => !(name in STAGES));
const isRun = (name) => (wanted.length === 0 ? !ON_REQUEST.includes(name) : wanted.includes(name));
const missing = new Map();
try {
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Stages: ${Object.keys(STAGES).join(', ')}.`);
  ensureDependencies();
  console.log(`Chromium: ${ensureBrowser()}`);
  for (const name of OTHER_ENGINES.filter(isRun)) {
    if (wanted.includes(name) || env.CI === 'true') console.log(`${name}: ${ensureBrowser(name)}`);
    else if (!findBrowser(name)) missing.set(name, `Not run: ${name} was not found.`);
  }
} catch (error) {
  console.error(error.message);
  exit(1);
}

const results = await runAll(Object.keys(STAGES).filter(isRun), LANES, missing);

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const more = [failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean);
  const words = [`${passed} passed`, ...more].join(', ');
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${words}`);
}
// Repeated at the end, where logs are read first.
for (const { name, named } of results) if (named.length > 0) console.log(`\n${name}:\n${named.join('\n')}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
exit(sum('failed') > 0 ? 1 : 0);
