/** Creates files of graphics on the command line, without a browser, and checks their content. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'render-'));
const PNG = '89504e470d0a1a0a';

const render = (...words) => spawnSync(execPath, [join(root, bin), 'render', ...words], { encoding: 'utf8' });

function made(...words) {
  const { status, stdout, stderr } = render(...words);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return stdout;
}

describe('files made on the command line', () => {
  for (const tag of TAGS) {
    it(`has <${tag}> as a drawing in the width, language and colours that are asked for`, () => {
      const svg = made(tag, '--format', 'svg', '--width', '1200', '--lang', 'ur', '--theme', 'dark');
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="1200" /);
      assert.match(svg, /xml:lang="ur"/);
      assert.match(svg, /fill="#eceef1"/);
      assert.match(svg, /[\u0600-\u06ff]{3}/);
      assert.doesNotMatch(svg, /undefined|NaN|var\(|class=/);
    });

    it(`has <${tag}> as data, as a dataset with the same data, and as a page`, () => {
      const csv = made(tag, '--format', 'csv');
      assert.match(csv, /^\ufeff[^\n]*,source_url,[^]*https:/);
      const dataset = JSON.parse(made(tag, '--format', 'json', '--page', 'https://a.example/story?x#y'));
      assert.equal(dataset['@type'], 'Dataset');
      assert.equal(dataset.url, 'https://a.example/story');
      assert.ok(dataset.isBasedOn.length > 5 && dataset.spatialCoverage.length > 0, JSON.stringify(dataset));
      const [, inside] = dataset.distribution.contentUrl.split('base64,');
      assert.equal(Buffer.from(inside, 'base64').toString('utf8'), csv);
      const html = made(tag, '--format', 'html', '--theme', 'dark');
      assert.match(
        html,
        /^<!doctype html>\n<html lang="en" dir="ltr">[^]*content="dark"[^]*<h1>[^<]+<\/h1>\s+<p>[^<]{40,}/,
      );
      assert.doesNotMatch(html, /<script|style|undefined/);
    });
  }

  it('has a picture in as many pixels as are asked for', () => {
    const file = join(folder, 'gauge.png');
    assert.equal(made('trade-target-gauge', '--width', '640', '--density', '2', '-o', file), '');
    const png = readFileSync(file);
    assert.equal(png.subarray(0, 8).toString('hex'), PNG);
    assert.equal(png.readUInt32BE(16), 1280);
  });

  for (const [lang, fonts] of [
    ['ur', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'],
    ['hi', 'noto-sans-devanagari/400Regular'],
  ]) {
    it(`has a picture in the letters of ${lang}, in a font that is given as a file or in a folder`, () => {
      const file = join(folder, `${lang}.png`);
      const given = join(root, 'node_modules/@expo-google-fonts', fonts);
      assert.equal(made('trade-target-gauge', '--lang', lang, '--fonts', given, '-o', file), '');
      assert.equal(readFileSync(file).readUInt32BE(16), 800);
    });
  }

  it('gives letters of Hindi that are set together their room, at either end of a line', async () => {
    const { toPNG } = await import(join(root, dirname(bin), 'png.js'));
    const fonts = join(root, 'node_modules/@expo-google-fonts/noto-sans-devanagari/400Regular');
    for (const [first, next] of ['का क', 'कि क', 'स्थि ति', 'हाँ त', 'र्ति क', 'क त', 'रे ल'].map((one) =>
      one.split(' '),
    )) {
      for (const [anchor, x] of Object.entries({ start: 20, middle: 150, end: 280 })) {
        const words = `<tspan fill="#f00">${first}</tspan><tspan fill="#00f">${next}</tspan>`;
        const line = `<text x="${x}" y="60" font-size="50" text-anchor="${anchor}">${words}</text>`;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-family="'Noto Sans Devanagari'">${line}</svg>`;
        const png = Buffer.from(await toPNG(svg, { density: 1, fonts })).toString('base64');
        const { pixels } = new Resvg(svg.replace(line, `<image href="data:image/png;base64,${png}"/>`)).render();
        const columns = (channel) =>
          Array.from({ length: 300 }, (_, at) => at).filter((at) =>
            Array.from({ length: 100 }, (_, row) => pixels[4 * (300 * row + at) + channel]).some(Boolean),
          );
        const [red, blue] = [columns(0), columns(2)];
        const over = red.filter((at) => blue.includes(at)).length;
        assert.ok(over < 5, `${over} px of ${first} and ${next} lie over each other`);
        assert.ok(blue[0] - red.at(-1) < 3, `${first} and ${next} are torn apart`);
        const ends = { start: red[0], middle: (red[0] + blue.at(-1)) / 2, end: blue.at(-1) };
        assert.ok(Math.abs(ends[anchor] - x) < 5, `${first}${next} stands at ${ends[anchor]}, not ${x}`);
      }
    }
  });

  it('writes round sums in Russian without cents', () => {
    assert.doesNotMatch(made('trade-target-gauge', '--format', 'svg', '--lang', 'ru'), /,0+\s(?:млн|млрд)/);
  });

  it('refuses a picture whose letters no font has, and says what to do', () => {
    const file = join(folder, 'sign.png');
    const { status, stderr } = render('visit-timeline', '--headline', '\u{31350}', '-o', file);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^No font that was found has all Chinese letters: not \u{31350}\. Install one, such as Noto Sans SC, .*--fonts font\.ttf\.\n$/u,
    );
    assert.equal(existsSync(file), false);
  });

  for (const [words, sentence] of [
    [['corridor-map'], '--format is missing. Known: svg, png, html, csv, json.'],
    [['corridor-map', '--format', 'gif'], '--format "gif" is not known. Known: svg, '],
    [['corridor-map', '--format', 'svg', '--width', '12'], '--width "12" is no whole number from 280 to 4,000.'],
    [['corridor-map', '--format', 'csv', '--width', '800'], '--width is for svg and png only, not for csv.'],
    [['corridor-map', '--format', 'png', '--density', '4'], '--density "4" is no whole number from 1 to 3.'],
    [
      ['corridor-map', '--format', 'png', '--fonts', 'no/such/font.ttf'],
      '--fonts "no/such/font.ttf" is neither a file nor a folder.',
    ],
    [
      ['corridor-map', '--format', 'png', '--fonts', join(root, 'package.json')],
      `--fonts "${join(root, 'package.json')}" holds no font that can be read: TTF, OTF or TTC, not WOFF.`,
    ],
    [['corridor-map', '--format', 'json', '--page', 'javascript:x'], '--page "javascript:x" is no address '],
    [
      ['corridor-map', '--format', 'svg', '--worldview', 'xx'],
      '<corridor-map>: worldview="xx" is not known. Known: neutral',
    ],
  ]) {
    it(`says in a sentence what is wrong with ${words.slice(1).join(' ') || 'no format'}`, () => {
      const { status, stdout, stderr } = render(...words);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.ok(stderr.startsWith(sentence), stderr);
    });
  }
});
