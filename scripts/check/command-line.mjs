/** Runs the built command line as an author does, and checks its output. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function run(...words) {
  const { status, stdout, stderr } = spawnSync(execPath, [join(root, bin), ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The elements and attributes of a snippet that WordPress keeps when an author saves it. */
const KEPT = 'div h3 p ul li a table caption thead tbody tr th td img'.split(' ');
const KEPT_ATTRIBUTE = /^(?:href|scope|src|alt|width|loading|lang|dir|data-[a-z-]+)$/;

const elementsOf = (html) =>
  [...html.matchAll(/<([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)>/g)].map(([, name, attributes]) => [
    name,
    [...attributes.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute),
  ]);

const BASE = ['--base', 'https://a.example/c'];

const visible = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the command line', () => {
  for (const tag of TAGS) {
    it(`prints <${tag}> with what readers see without script`, () => {
      const { status, stdout, stderr } = run('snippet', tag);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.ok(stdout.startsWith(`<${tag}>\n  <h3>`) && stdout.endsWith(`</${tag}>\n`));
      const text = visible(stdout);
      assert.match(text, /As of \w+ (?:\d+, )?20\d\d\./);
      assert.match(text, /\d/);
      assert.match(stdout, /<a href="https:\/\/[^"]+">[^<]+<\/a>/);
      assert.doesNotMatch(text, /undefined|NaN|\[object/);
    });

    it(`prints a div for ${tag} of nothing but what WordPress keeps for authors`, () => {
      const { stdout } = run('snippet', tag, '--form', 'div', '--theme', 'dark', '--lang', 'ur');
      assert.ok(stdout.startsWith(`<div data-story="${tag}" data-theme="dark" lang="ur" dir="rtl">`));
      for (const [name, attributes] of elementsOf(stdout)) {
        assert.ok(KEPT.includes(name), name);
        for (const attribute of attributes) assert.match(attribute, KEPT_ATTRIBUTE);
      }
      assert.match(visible(stdout), /[\u0600-\u06ff]{3}/);
    });
  }

  it('prints the heading of the level that the tag asks for', () => {
    for (const tag of TAGS) {
      const { stdout } = run('snippet', tag, '--heading-level', '2');
      assert.ok(stdout.startsWith(`<${tag} heading-level="2">\n  <h2>`), stdout);
      assert.equal(stdout.match(/<\/?h\d/g).join(), '<h2,</h2');
    }
    const div = run('snippet', TAGS[0], '--form', 'div', '--heading-level', '4').stdout;
    assert.ok(div.startsWith(`<div data-story="${TAGS[0]}" data-heading-level="4">\n  <h4>`), div);
  });

  it('names the ports that the corridors of the map lead to, in the language of the page', () => {
    const english = visible(run('snippet', 'corridor-map').stdout);
    assert.match(english, /Karachi: Uzbekistan–Afghanistan–Pakistan railway, .* · Gwadar: China–Pakistan Economic/);
    assert.match(visible(run('snippet', 'corridor-map', '--lang', 'ur').stdout), /گوادر: [\u0600-\u06ff]{3}/);
    const one = visible(run('snippet', 'corridor-map', '--corridors', 'cpec').stdout);
    assert.ok(one.includes('Gwadar: ') && !one.includes('Karachi: '), one);
  });

  it('puts a picture first, with the summary as its text, which then is not told again', () => {
    for (const [form, start] of [
      ['tag', '<incident-trend>'],
      ['div', '<div data-story="incident-trend">'],
    ]) {
      const plain = run('snippet', 'incident-trend', '--form', form).stdout;
      const [, summary] = /<p>([^<]+)<\/p>/.exec(plain);
      const { stdout } = run('snippet', 'incident-trend', '--form', form, '--picture', '/a"b.png');
      const picture = `<p><img src="/a&quot;b.png" alt="${summary}" width="100%" loading="lazy"></p>`;
      assert.ok(stdout.startsWith(`${start}\n  ${picture}\n  <h3>`), stdout);
      assert.equal(stdout.split(summary).length, 2);
    }
    const mail = run('snippet', 'incident-trend', '--form', 'email', ...BASE, '--picture', 'https://b.example/c.png');
    assert.ok(mail.stdout.includes('<img src="https://b.example/c.png" alt="How steep'), mail.stdout);
  });

  it('says which pictures it cannot place', () => {
    for (const [words, sentence] of [
      [['--picture', 'javascript:alert(1)'], '--picture "javascript:alert(1)" is no address of a picture on the web'],
      [['--picture', 'data:image/png,x'], '--picture "data:image/png,x" is no address of a picture on the web'],
      [['--picture', '/a.png', '--form', 'amp', ...BASE], '--picture is for tag, div, npm, email only, not for amp.'],
      [['--picture', '/a.png', '--form', 'iframe'], '--picture is for tag, div, npm, email only, not for iframe.'],
      [['--picture', '/a.png', '--form', 'email', ...BASE], '--form email needs the whole address of the picture'],
    ]) {
      const { status, stdout, stderr } = run('snippet', 'incident-trend', ...words);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.ok(stderr.startsWith(sentence), stderr);
    }
  });

  it('says how much of the target is reached, and by whose count', () => {
    const text = visible(run('snippet', 'trade-target-gauge').stdout);
    assert.match(text, /5–25% of the \$1bn target reached/);
    assert.match(text, /\$445\.9m Uzbek statistics, 2025/);
  });

  it('prints the address of a frame with every attribute in its query', () => {
    const { stdout } = run(
      'snippet',
      'corridor-map',
      '--form=iframe',
      '--worldview',
      'in',
      '--lang',
      'ur',
      '--base',
      'https://a.example/c',
    );
    assert.ok(stdout.includes('src="https://a.example/c/embed/corridor-map.html?worldview=in&amp;lang=ur"'));
  });

  it('prints a picture with words for mail, a placeholder for AMP, and two lines for a template that knows no graphics', () => {
    const mail = run(
      'snippet',
      'incident-trend',
      '--form',
      'email',
      ...BASE,
      '--page',
      'https://a.example/story',
    ).stdout;
    assert.match(mail, /<a href="https:\/\/a.example\/story"><img src="https:[^"]+\.png" alt="How steep/);
    assert.match(mail, /<table border="1" cellpadding="6"/);
    for (const [, address] of mail.matchAll(/(?:href|src)="([^"]*)"/g)) assert.match(address, /^https?:\/\//);
    assert.doesNotMatch(mail, /style|color/);
    const amp = run('snippet', 'incident-trend', '--form', 'amp', ...BASE).stdout;
    assert.match(
      amp,
      /^<amp-iframe src="https:[^>]* resizable>\s+<div overflow [^>]*>[^<]+<\/div>\s+<div placeholder>\s+<h3>/,
    );
    assert.match(
      run('snippet', 'incident-trend', '--form', 'npm').stdout,
      /^import 'corridor-elements\/incident-trend.js';$/m,
    );
    assert.match(
      run('snippet', '--form', 'head').stdout,
      /^<link [^>]+>\n<script type="module" src="[^"]+"><\/script>\n$/,
    );
  });

  it('prints a head with what the named graphics and their script import, each once, and hashes for another server', () => {
    const { stdout } = run('snippet', 'corridor-map', 'visit-timeline', '--form', 'head');
    const addresses = [...stdout.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
    assert.equal(new Set(addresses).size, addresses.length);
    const files = addresses.map((address) => address.replace('/corridor-elements/', ''));
    assert.ok(files[0] === 'cdn/corridor-elements.css' && files.at(-1) === 'cdn/auto.js');
    for (const file of files) assert.ok(existsSync(join(root, 'dist', file)), file);
    for (const name of ['corridor-map.js', 'visit-timeline.js', 'shared-'])
      assert.ok(stdout.includes(`<link rel="modulepreload" href="/corridor-elements/cdn/${name}`), name);
    const hashes = JSON.parse(readFileSync(join(root, 'dist', 'sri.json'), 'utf8'));
    const elsewhere = run('snippet', '--form', 'head', '--entry', 'index', '--base', '//a.example/c').stdout.trim();
    const [map, ...lines] = elsewhere.split('\n');
    assert.match(map, /^<script type="importmap">/);
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [, file] = /"\/\/a.example\/c\/([^"]+)"/.exec(line);
      assert.ok(line.includes(` integrity="${hashes[file]}" crossorigin>`), line);
    }
  });

  for (const [what, words, sentence] of [
    [
      'tag',
      ['snippet', 'corridor-mop'],
      'The tag "corridor-mop" is not known. Known: corridor-map, trade-target-gauge',
    ],
    [
      'attribute',
      ['snippet', 'corridor-map', '--onclick', 'x'],
      'The attribute of <corridor-map> "onclick" is not known. Known: src,',
    ],
    [
      'form',
      ['snippet', 'corridor-map', '--form', 'png'],
      '--form "png" is not known. Known: tag, div, npm, iframe, email, amp, head.',
    ],
    [
      'tag of a head',
      ['snippet', 'corridor-map', 'corridor-mop', '--form', 'head'],
      'The tag "corridor-mop" is not known. Known: corridor-map, trade-target-gauge',
    ],
    [
      'entry',
      ['snippet', '--form', 'head', '--entry', 'all'],
      '--entry "all" is not known. Known: auto, index, corridor-map, ',
    ],
    [
      'option of a head',
      ['snippet', '--form', 'head', '--theme', 'dark'],
      'The option "theme" is not known. Known: form, base, entry.',
    ],
    ['command', ['print'], 'The command "print" is not known. Known: snippet, render.'],
    ['language', ['snippet', 'corridor-map', '--lang', 'tlh'], '--lang "tlh" is not known. Known: en, '],
    [
      'level of headings',
      ['snippet', 'corridor-map', '--heading-level', '1'],
      '--heading-level "1" is not known. Known: 2, 3, 4, 5, 6.',
    ],
    [
      'theme',
      ['snippet', 'corridor-map', '--theme', 'purple'],
      '--theme "purple" is not known. Known: auto, light, dark, contrast.',
    ],
  ]) {
    it(`says in a sentence which ${what} it knows`, () => {
      const { status, stdout, stderr } = run(...words);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.ok(stderr.startsWith(sentence) && stderr.trim().split('\n').length === 1, stderr);
    });
  }

  it('says that a head for one entry takes no tags', () => {
    const { status, stderr } = run('snippet', 'corridor-map', '--form', 'head', '--entry', 'index');
    assert.deepEqual(
      [status, stderr],
      [2, 'With --entry index the script of the page is known: name no tag before it.\n'],
    );
  });

  for (const address of [
    'javascript:alert(1)//',
    ' JavaScript:alert(1)//',
    'java\nscript:alert(1)',
    'data:,',
    'https://',
  ]) {
    it(`refuses ${JSON.stringify(address)} as the place of the files`, () => {
      for (const form of ['head', 'iframe']) {
        const { status, stdout, stderr } = run('snippet', 'incident-trend', '--form', form, '--base', address);
        assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
        assert.ok(stderr.startsWith(`--base "${address}" is no address of a folder on the web, such as `), stderr);
      }
    });
  }

  it('writes hostile attributes and data as text', () => {
    const facts = JSON.parse(readFileSync(join(root, 'data/incidents.json'), 'utf8'));
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    for (const source of Object.values(facts.sources)) source.title = evil;
    const file = join(mkdtempSync(join(tmpdir(), 'snippet-')), 'facts.json');
    writeFileSync(file, JSON.stringify(facts));
    const { stdout } = run('snippet', 'incident-trend', '--data', file, '--headline', evil);
    assert.ok(stdout.includes('&lt;script&gt;'));
    assert.doesNotMatch(stdout, /<script|<img/);
  });

  it('says what does not fit in given data', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'snippet-')), 'facts.json');
    writeFileSync(file, '{"asOf": 7}');
    const { status, stderr } = run('snippet', 'visit-timeline', '--data', file);
    assert.equal(status, 1);
    assert.match(stderr, /expected/);
  });
});
