/**
 * `npm run bench`: measures the built elements in Chromium, each figure five times in a new page, and compares the medians
 * with their limits. Names of elements after `--` measure only those: `npm run bench -- corridor-map`; `beside-static`
 * compares whole pages with the same pages without scripts.
 * Builds first. Other load on the machine makes the figures worse.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../scripts/lib/browser.mjs';
import { serve } from '../scripts/lib/server.mjs';

const TIMES = 5;
const FOLDERS = [
  ['/dist/', 'dist'],
  ['/data/', 'data'],
  ['/', 'bench'],
];
const SUFFIX = '.bench.mjs';

/** The HTML of pages that exist in memory only, by address. */
const pages = {};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const show = (number) => (Math.abs(number) < 100 ? number.toFixed(1) : number.toFixed(0));

/**
 * A figure to measure.
 * @typedef {object} Bench
 * @property {string} name What is measured, from when to when.
 * @property {string} unit
 * @property {number} [limit] The maximum, or the minimum with `atLeast`. A figure without a limit is only printed.
 * @property {boolean} [atLeast]
 * @property {string} [flags] Flags of V8; the figure is then measured in a separate browser.
 * @property {(page: import('puppeteer-core').Page, origin: string, pages: Record<string, string>) => Promise<number>} measure
 *   Measures in a new, empty page. Pages added to `pages` are served at their address.
 */

async function sample(browser, server, { measure }) {
  // A new context, so that nothing is cached.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`${server.url}empty.html`);
    return await measure(page, server.url.replace(/\/$/, ''), pages);
  } finally {
    await context.close();
  }
}

/** Measures a figure and prints it; returns whether it is within its limit. */
async function report(browser, server, bench) {
  const { name, unit, limit = Infinity, atLeast = false } = bench;
  const numbers = [];
  for (let time = 0; time < TIMES; time++) numbers.push(await sample(browser, server, bench));
  const middle = median(numbers);
  const holds = atLeast ? middle >= limit : middle <= limit;
  const promise = limit === Infinity ? 'only told' : `${atLeast ? '≥' : '≤'} ${limit} ${unit}`;
  const range = `${show(Math.min(...numbers))}–${show(Math.max(...numbers))}`;
  console.log(`${holds ? '✓' : '✗'} ${show(middle).padStart(8)} ${unit}  ${promise}  (${range})  ${name}`);
  return holds;
}

const tags = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length));
const wanted = argv.slice(2);
const unknown = wanted.filter((tag) => !tags.includes(tag));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${tags.join(', ')}.`);
  exit(1);
}

execFileSync(execPath, ['scripts/build.mjs'], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' });
const options = launchOptions();
const launch = (flags = '') =>
  puppeteer.launch({
    ...options,
    args: [...options.args, '--enable-precise-memory-info', `--js-flags=--expose-gc ${flags}`.trim()],
  });
const browser = await launch();
const server = await serve({ folders: FOLDERS, pages });
console.log(
  `\n${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model}. Medians of ${TIMES}, lowest and highest.`,
);
let broken = 0;
try {
  for (const tag of wanted.length > 0 ? wanted : tags) {
    const { benches } = await import(`./${tag}${SUFFIX}`);
    console.log(`\n${tag}`);
    for (const bench of benches) {
      const own = bench.flags ? await launch(bench.flags) : undefined;
      try {
        if (!(await report(own ?? browser, server, bench))) broken++;
      } finally {
        await own?.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
exit(broken > 0 ? 1 : 0);
