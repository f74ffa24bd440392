/** Checks the package as npm would publish it: its size, its notices, its fields, and that none goes out without code. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execPath, platform } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { root, tool } from '../lib/dependencies.mjs';
import { unpack } from '../lib/packed.mjs';
import { TAGS } from '../lib/tags.mjs';

const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const budgets = JSON.parse(readFileSync(join(root, '.ci', 'budgets.json'), 'utf8'));
const run = ([command, ...words], cwd = root) =>
  spawnSync(command, words, { cwd, encoding: 'utf8', shell: platform === 'win32' });

describe('the package as it is published', { concurrency: false }, () => {
  let packed;
  before(() => {
    packed = unpack();
  });
  after(() => packed?.remove());

  const text = (...path) => readFileSync(join(packed.installed, ...path), 'utf8');

  it('passes publint', () => {
    const { status, stdout, stderr } = run(tool('publint', '--strict'));
    assert.equal(status, 0, stdout + stderr);
  });

  it('is no larger than its budget', () => {
    const { size } = packed.about;
    console.log(`packed: ${size} of ${budgets.package.packed} bytes`);
    assert.ok(size <= budgets.package.packed, `${size - budgets.package.packed} bytes too many`);
  });

  it('holds every file that its fields and exports name', () => {
    const { files } = packed.about;
    const names = files.map(({ path }) => `./${path}`);
    const targets = Object.values(about.exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    for (const target of [...targets, about.main, about.types, about.unpkg, about.jsdelivr, about.bin]) {
      const pattern = new RegExp(`^${target.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
      assert.ok(
        names.some((name) => pattern.test(name)),
        target,
      );
    }
    for (const tag of TAGS)
      for (const name of [`single/${tag}.js`, `embed/${tag}.html`, `embed/${tag}.js`, `embed/${tag}.oembed.json`])
        assert.ok(names.includes(`./dist/${name}`), name);
  });

  for (const folder of ['cdn', 'single', 'embed', 'builder']) {
    it(`has the licence of everything that is bundled in dist/${folder}`, () => {
      const notices = text('dist', folder, 'third-party-licenses.txt');
      const scripts = readdirSync(join(packed.installed, 'dist', folder)).filter((name) => name.endsWith('.js'));
      const named = new Set();
      for (const name of scripts) {
        const [, list = ''] =
          /^\/\*! Includes (.*): third-party-licenses\.txt \*\//m.exec(text('dist', folder, name)) ?? [];
        for (const one of list
          .replace(/ \([^)]*\)/g, '')
          .split(', ')
          .filter(Boolean))
          named.add(one);
      }
      for (const one of named) assert.match(notices, new RegExp(`^${one} \\d+\\.\\d+\\.\\d+$`, 'm'), one);
      // Pages for frames and the builder load the single files.
      for (const one of ['leaflet', 'chart.js', 'lit-html']) assert.match(notices, new RegExp(`^${one} \\d`, 'm'), one);
    });
  }

  it('asks for access to all and for provenance, and invents no place where it is developed', () => {
    assert.deepEqual(about.publishConfig, { access: 'public', provenance: true });
    // npm derives both from `repository`, which a publisher sets.
    if (!about.repository) assert.deepEqual([about.homepage, about.bugs], [undefined, undefined]);
  });

  it('tells its version', () => {
    const { status, stdout } = run([execPath, join(packed.installed, about.bin), '--version']);
    assert.deepEqual([status, stdout], [0, `${about.version}\n`]);
  });
});

describe('npm pack and npm publish', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  before(() => {
    const left = ['node_modules', 'dist', '.build', '.git', '.site', 'storybook-static'];
    cpSync(root, folder, { recursive: true, filter: (path) => !left.includes(basename(path)) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'rollup.config.js'), 'throw new Error("This build is broken.");\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const command of ['pack', 'publish']) {
    it(`npm ${command}: ends with a sentence and without a package where the build fails`, () => {
      const { status, stdout, stderr } = run(['npm', command, '--dry-run', '--offline'], folder);
      assert.notEqual(status, 0);
      assert.match(stderr, /There is nothing to publish, because the build failed/);
      assert.doesNotMatch(stdout, /\.tgz/);
      assert.ok(!existsSync(join(folder, 'dist', 'index.js')));
    });
  }
});
