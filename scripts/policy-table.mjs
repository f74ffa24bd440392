/**
 * Writes the table below the policy in the README: violations, requests, cookies and storage, counted while each graphic is
 * used on a page with this policy. `scripts/check/host-pages.mjs` counts again and compares. Needs a build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { launch } from './lib/open-page.mjs';
import { open, use } from './lib/policy-page.mjs';
import { root } from './lib/dependencies.mjs';
import { LIVE, TAGS } from './lib/tags.mjs';

const readme = join(root, 'README.md');
const START = '<!-- `npm run policy` counts what stands below. -->';
const END = '<!-- End of what was counted. -->';
const COLUMNS = ['Used', 'Live layer', 'Files taken', 'Violations', 'Requests to others', 'Cookies', 'Storage'];

const TOUCHED = { violations: /^violation/, cookies: /^cookie was/, storage: /^(?!cookie).* was touched/ };

/** Uses one graphic after the other on a page of all four; returns the counts of each, and the console messages. */
export async function count(browser) {
  const rows = [];
  const { messages } = await open(browser, ['/dist/cdn/index.js'], TAGS, async (page, foreign) => {
    let before = [0, 0, 0, 0, 0];
    for (const tag of TAGS) {
      await use(page, tag);
      const { files, seen } = await page.evaluate(() => ({ files: window.files, seen: window.seen }));
      const [violations, cookies, storage] = Object.values(TOUCHED).map((kind) =>
        seen.filter((line) => kind.test(line)),
      );
      const kept = (await page.cookies()).length;
      const after = [files, violations.length, foreign().length, cookies.length + kept, storage.length];
      rows.push([`\`<${tag}>\``, LIVE[tag]?.library ?? 'none', ...after.map((sum, i) => String(sum - before[i]))]);
      before = after;
    }
  });
  return { rows, messages };
}

/** Returns the rows of the table in the README. */
export function statedRows(text) {
  const [, between = ''] = text.split(START);
  const lines = between
    .split(END)[0]
    .split('\n')
    .filter((line) => line.startsWith('| `<'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

async function write() {
  const browser = await launch();
  const { rows, messages } = await count(browser);
  const [name, version] = (await browser.version()).split('/');
  await browser.close();
  if (messages.length > 0) throw new Error(`The page was not silent: ${messages.join('; ')}`);
  const text = readFileSync(readme, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('README.md has lost the marks between which the counts stand.');
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const engine = `${name.replace('HeadlessChrome', 'Chrome')} ${version} (Blink)`;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map(line).join('\n');
  const counted = `${START}\n\nUnder this header, on a page of all four, every live layer brought, every panel opened, every button pressed and every file\ntaken: counted on ${date} in ${engine}.\n\n${table}\n\n`;
  const all = text.slice(0, start) + counted + text.slice(end);
  writeFileSync(readme, await format(all, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}

if (import.meta.url === pathToFileURL(argv[1]).href) await write();
