/** Runs the sanitizers of content systems over printed snippets, and checks what is left of them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const purifier = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

const words = (text) => text.split(/\s+/).filter(Boolean);

/** The texts of each graphic that must remain readable after any sanitizer. */
const KEY_NUMBERS = {
  'corridor-map': ['1,023.5 km', '926.5 km'],
  'trade-target-gauge': ['5–25%', '$1bn', '$445.9m'],
  'visit-timeline': ['19 meetings', '28', '37'],
  'incident-trend': ['572', '2,173', '+181.5%'],
};

/** The elements of articles that WordPress keeps for authors, each with its attributes. */
const WORDPRESS = {
  elements:
    words(`a abbr address article aside b blockquote br button caption cite code col colgroup dd del details div dl
    dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label li main mark nav ol p pre q s
    section small span strong sub summary sup table tbody td tfoot th thead tr u ul`),
  attributes: {
    '*': words('aria-* class data-* dir hidden id lang role style title xml:lang'),
    a: words('href rel rev name target download'),
    button: words('disabled name type value'),
    img: words('alt height loading src width'),
    td: words('abbr align colspan headers rowspan scope'),
    th: words('abbr align colspan headers rowspan scope'),
  },
};

/** The elements that feed readers and mail programs have in common. */
const MAIL = {
  elements: words('a b blockquote br em h1 h2 h3 h4 i img li ol p strong table tbody td th thead tr ul'),
  attributes: { a: ['href'], img: words('alt src width') },
};

/** Runs in the page: keeps listed elements, and replaces others by their content. */
function strip(markup, { elements, attributes }) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const keeps = (element, name) =>
    [...(attributes['*'] ?? []), ...(attributes[element] ?? [])].some((one) =>
      one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
    );
  for (const element of [...template.content.querySelectorAll('*')].reverse()) {
    const { localName } = element;
    if (!elements.includes(localName)) element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (!keeps(localName, name)) element.removeAttribute(name);
  }
  return template.innerHTML;
}

/** The sanitizers: each a function that runs in the page and returns the cleaned markup. */
const SYSTEMS = {
  'WordPress for authors': (page, markup) => page.evaluate(strip, markup, WORDPRESS),
  'WordPress for administrators': (page, markup) => markup,
  'DOMPurify as it comes': async (page, markup) => {
    await page.addScriptTag({ path: purifier });
    return page.evaluate((dirty) => window.DOMPurify.sanitize(dirty), markup);
  },
  'feeds and mail': (page, markup) => page.evaluate(strip, markup, MAIL),
};

function print(...args) {
  const { stdout, stderr } = spawnSync(execPath, [join(root, bin), 'snippet', ...args], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return stdout;
}

const head = print('--form', 'head', '--base', '/dist/');
const FORMS = Object.fromEntries(['tag', 'div'].map((form) => [form, (tag) => print(tag, '--form', form)]));

const article = (markup) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><body>${markup}</body></html>`;

/** Runs in the page: returns what a reader sees of the markup. */
function seen() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const links = [...document.querySelectorAll('a[href^="https://"]')].filter(visible);
  return {
    text: document.body.innerText.replace(/\s+/g, ' '),
    links: links.map(({ href, innerText }) => ({ href, text: innerText })),
  };
}

/** The headline, numbers and sources of the markup before any sanitizer. */
function contentOf(markup) {
  const plain = (html) =>
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const all = (pattern) => [...markup.matchAll(pattern)].map(([, inner]) => plain(inner).replace(/\s+/g, ' ').trim());
  return {
    lines: all(/<(?:h3|p|caption|th|td)\b[^>]*>([^]*?)<\/(?:h3|p|caption|th|td)>/g),
    sources: all(/<a\b[^>]*>([^]*?)<\/a>/g),
  };
}

/** Asserts that the headline, summary, key numbers, every row and every source can be read, and links be clicked. */
function assertReadable({ text, links }, tag, markup) {
  const { lines, sources } = contentOf(markup);
  assert.ok(lines.length > 5 && sources.length > 0, 'nothing was printed');
  for (const line of [...lines, ...KEY_NUMBERS[tag]]) assert.ok(text.includes(line), `"${line}" is not in: ${text}`);
  assert.deepEqual(
    links.map((link) => link.text),
    sources,
  );
}

describe('a printed graphic', { concurrency: false }, () => {
  const pages = {};
  let browser;
  let server;
  let forbidding;
  before(async () => {
    browser = await launch();
    server = await serve({ pages });
    forbidding = await serve({ pages, headers: { 'content-security-policy': "script-src 'none'" } });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await forbidding?.close();
  });

  async function read(base, markup, features = {}, prepare = () => undefined) {
    pages['/article'] = article(markup);
    const { page, close } = await newPage(browser, features);
    await prepare(page);
    await page.goto(`${base}article`);
    const result = await page.evaluate(seen);
    await close();
    return result;
  }

  for (const [form, printed] of Object.entries(FORMS)) {
    for (const tag of TAGS) {
      describe(`of ${tag} as ${form}`, { concurrency: false }, () => {
        const markup = printed(tag);
        for (const [system, left] of Object.entries(SYSTEMS)) {
          it(`is readable after ${system}`, async () => {
            pages['/editor'] = article('');
            const { page, close } = await newPage(browser);
            await page.goto(`${server.url}editor`);
            const kept = await left(page, head + markup);
            await close();
            // The page on a site that does not load the script.
            assertReadable(await read(server.url, kept, { script: false }), tag, markup);
          });
        }

        it('is readable where the script is not found', async () => {
          const missing = [];
          const prepare = async (page) => {
            await page.setRequestInterception(true);
            page.on('request', (request) => {
              if (!request.url().endsWith('.js')) return request.continue();
              missing.push(request.url());
              return request.respond({ status: 404, contentType: 'text/plain', body: 'Not found' });
            });
          };
          assertReadable(await read(server.url, head + markup, {}, prepare), tag, markup);
          assert.equal(missing.length, 1);
        });

        it('is readable where a policy blocks the script', async () => {
          assertReadable(await read(forbidding.url, head + markup), tag, markup);
        });

        it('is readable where the browser runs no script', async () => {
          assertReadable(await read(server.url, head + markup, { script: false }), tag, markup);
        });
      });
    }
  }

  it('becomes a graphic where its system kept it: the div with what WordPress keeps for authors, the tag with all', async () => {
    for (const [form, system] of [
      ['div', 'WordPress for authors'],
      ['tag', 'WordPress for administrators'],
    ]) {
      pages['/editor'] = article('');
      const { page, close } = await newPage(browser);
      await page.goto(`${server.url}editor`);
      const kept = await SYSTEMS[system](page, TAGS.map(FORMS[form]).join('\n'));
      pages['/article'] = article(head + kept);
      await page.goto(`${server.url}article`);
      await drawn(page, TAGS);
      await close();
    }
  });
});
