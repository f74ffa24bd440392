/**
 * Puts the graphics into layouts where content decides the width, and checks that each is as wide as a paragraph there:
 * before and after its script, with and without the style sheet, and again when the space changes.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

const PAGE = 1200;
/** The smallest readable width of a graphic in px, where text is as narrow as a word. */
const READABLE = 250;
/** How much narrower than the page a graphic may be where text is wider than the page, in px. */
const SPARE = 20;
/** The least space left for text beside a graphic, in px. */
const LEFT = 60;

const box = (style, inside) => `<div style="${style}">${inside}</div>`;

/** Layouts around a graphic, or styles on it. */
const CONTEXTS = {
  'a column of text': (put) => put(),
  'a flex row': (put) => box('display: flex', put()),
  'a flex column that centres': (put) => box('display: flex; flex-direction: column; align-items: center', put()),
  'a grid that centres': (put) => box('display: grid; place-items: center', put()),
  'a float around it': (put) => box('display: flow-root', box('float: left', put())),
  'a float on the tag': (put) => box('display: flow-root', put('float: left')),
  'a float at the end of the line': (put) => box('display: flow-root', put('float: inline-end')),
  'an inline-block around it': (put) => box('display: inline-block', put()),
  'an inline-block on the tag': (put) => put('display: inline-block'),
  'a table cell': (put) => `<table><tr><td>${put()}</td></tr></table>`,
  'a cell of a table in CSS': (put) => box('display: table', box('display: table-cell', put())),
  'fit-content around it': (put) => box('inline-size: fit-content', put()),
  'fit-content on the tag': (put) => put('inline-size: fit-content'),
  'an absolute position': (put) => box('position: relative; block-size: 3000px', box('position: absolute', put())),
  'an absolute position of the tag': (put) => box('position: relative; block-size: 3000px', put('position: absolute')),
  'a dialog': (put) => `<dialog style="position: static">${put()}</dialog>`,
  'details that open later': (put) => `<details><summary>More</summary>${put()}</details>`,
  'what is shown later': (put) => `<div hidden>${put()}</div>`,
  'a carousel': (put) => {
    const slide = box('flex: 0 0 100%; overflow: hidden', put());
    return box('overflow: hidden', box('display: flex', slide + slide));
  },
  'columns of text': (put) => box('columns: 2', put()),
  'a layout by container query': (put) => box('container-type: inline-size', `<div class="asked">${put()}</div>`),
  'text that does not wrap': (put) => box('display: flex; white-space: nowrap', put('white-space: normal')),
  'a page from right to left': (put) => `<div dir="rtl" style="display: flex">${put()}</div>`,
  'a float on a page from right to left': (put) =>
    `<div dir="rtl" style="display: flow-root">${put('float: left')}</div>`,
  'a card': (put) => box('display: flex', put('padding: 24px; border: 2px solid')),
  'a card that counts its border': (put) =>
    box('display: flex', put('box-sizing: border-box; padding: 24px; border: 2px solid')),
};
/** Layouts where text is as narrow as its longest word, and a graphic as narrow as can be read. */
const NARROW = {
  'min-content around it': (put) => box('inline-size: min-content', put()),
  'min-content on the tag': (put) => put('inline-size: min-content'),
};
/** Layouts where text does not wrap, and a graphic is as wide as the page. */
const WIDE = {
  'max-content around it': (put) => box('inline-size: max-content', put()),
  'max-content on the tag': (put) => put('inline-size: max-content'),
  'a row that scrolls': (put) => box('display: flex; overflow-x: auto', box('flex: none', put())),
};
const WORDS = 'A few words beside it. '.repeat(9);
/** Layouts with text beside a graphic, where both can be read. */
const BESIDE = {
  'a flex row beside text': (put) => box('display: flex; gap: 16px', `${put()}<p class="beside">${WORDS}</p>`),
  'a table beside text': (put) => `<table><tr><td>${put()}</td><td class="beside">${WORDS}</td></tr></table>`,
};

/** One of each kind, for the pages of other widths. */
const MAIN = ['a flex row', 'a float on the tag', 'a table cell', ...Object.keys({ ...NARROW, ...WIDE, ...BESIDE })];

const same = (width, text) => Math.abs(width - text) <= 1;
const readable = (width, text, page) => width >= Math.min(READABLE, page - 100) && width <= page;
const RULES = [
  [CONTEXTS, same],
  [NARROW, (width, text, page) => readable(width, text, page) && width < Math.max(text, READABLE) + SPARE],
  [WIDE, (width, text, page) => width <= page && width >= page - SPARE],
  [BESIDE, readable],
];

const LONG = 'Words of a text that is longer than any line of any page. '.repeat(60);
const paragraph = (style = '') => `<p class="it" style="margin: 0; ${style}">${LONG}</p>`;
/** Returns the HTML of a graphic, without or with content. */
const bare =
  (tag) =>
  (style = '') =>
    `<${tag} class="it" style="${style}"></${tag}>`;
const filled =
  (tag) =>
  (style = '') =>
    `<${tag} style="${style}">${paragraph()}</${tag}>`;

const page = (sheet) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Contexts</title>
  <link rel="icon" href="data:,">
  ${sheet ? '<link rel="stylesheet" href="/dist/cdn/corridor-elements.css">' : ''}
  <style>@container (width > 300px) { .asked { display: flex } }</style>
  <main></main>
</html>`;

/**
 * Runs in a page: adds a paragraph and graphics, opens what is closed, and returns the width of each in several container
 * widths, with what of the drawings does not fit.
 */
async function measure(made, sizes) {
  const main = document.querySelector('main');
  const frames = async (count) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  main.style.inlineSize = '';
  main.innerHTML = made.map((html) => `<section>${html}</section>`).join('');
  await frames(1);
  for (const dialog of main.querySelectorAll('dialog')) dialog.show();
  for (const details of main.querySelectorAll('details')) details.open = true;
  for (const hidden of main.querySelectorAll('[hidden]')) hidden.hidden = false;
  const parts = [...main.querySelectorAll('section')].map((section) => section.querySelector('.it'));
  const drawn = parts.filter((part) => part.shadowRoot);
  while (drawn.some((part) => !part.matches(':state(ready)'))) await frames(1);

  // In columns a box has several fragments.
  const widthOf = (element) => element.getClientRects()[0].width;
  const misfits = (part) => {
    const figure = part.shadowRoot.querySelector('figure');
    const style = getComputedStyle(part);
    const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
    const inside = around.reduce((left, side) => left - parseFloat(side), widthOf(part));
    const drawings = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    const widest = Math.max(...drawings.map(widthOf));
    const { left, right } = figure.getBoundingClientRect();
    const out = drawings.filter((svg) => {
      const box = svg.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    });
    return [
      Math.abs(inside - widthOf(figure)) > 1 ? `the figure has ${widthOf(figure)} of ${inside} px` : [],
      widest < Math.min(inside, 640) * 0.5 ? `the drawing has ${widest} of ${inside} px` : [],
      out.length > 0 ? `${out.length} drawings stick out` : [],
    ].flat();
  };
  const told = [];
  for (const size of sizes) {
    main.style.inlineSize = size;
    await frames(drawn.length > 0 ? 6 : 1);
    // A busy machine may need more frames until all have followed; they have a second.
    for (let i = 0; i < 60 && drawn.some((part) => misfits(part).length > 0); i++) await frames(1);
    told.push({
      widths: parts.map(widthOf),
      faults: parts.map((part) => (drawn.includes(part) ? misfits(part) : [])),
      beside: [...main.querySelectorAll('.beside')].slice(1).map(widthOf),
      scrolls: document.documentElement.scrollWidth,
    });
  }
  return told;
}

/** The container widths, one after the other: the page, less, and the page again. */
const SIZES = ['', '400px', ''];

describe('a graphic where its content decides how wide it is', { concurrency: 2 }, () => {
  const pages = { '/with': page(true), '/without': page(false) };
  const fixture = browserFixture({ pages });

  /** Returns what is wrong with graphics in the contexts, in words. */
  async function faultsOn(address, { script, form = bare, width = PAGE, sizes = SIZES, only }) {
    const { page, close } = await newPage(fixture.browser, { width });
    await page.goto(`${fixture.server.url}${address}`);
    if (script) await page.evaluate(() => import('/dist/cdn/index.js'));
    const faults = [];
    for (const [contexts, fits] of RULES) {
      for (const [name, context] of Object.entries(contexts)) {
        if (only && !only.includes(name)) continue;
        const made = [paragraph, ...TAGS.map(form)].map((put) => context(put));
        for (const [at, size] of (await page.evaluate(measure, made, sizes)).entries()) {
          const where = `${name} of ${sizes[at] || `${width}px`}`;
          const [text, ...widths] = size.widths;
          const own = (tag, i) => [
            ...(form === filled || fits(widths[i], text, width) ? [] : [`is ${widths[i]} px wide, a text ${text}`]),
            ...size.faults[i + 1],
          ];
          faults.push(...TAGS.flatMap((tag, i) => own(tag, i).map((fault) => `<${tag}> in ${where} ${fault}`)));
          if (
            form === filled &&
            contexts === CONTEXTS &&
            !name.startsWith('a card') &&
            widths.some((one) => !same(one, text))
          )
            faults.push(`what stands inside is ${widths.join(', ')} px wide in ${where}, a text ${text}`);
          if (form === bare && size.beside.some((one) => one < LEFT))
            faults.push(`${size.beside.join(', ')} px are left beside it in ${where}`);
          if (size.scrolls > width && contexts !== WIDE && text <= width) faults.push(`the page scrolls in ${where}`);
        }
      }
    }
    await close();
    return faults;
  }

  for (const address of ['with', 'without']) {
    it(`is as wide as a text and follows its container, ${address} the stylesheet`, async () => {
      assert.deepEqual(await faultsOn(address, { script: true }), []);
    });

    it(`leaves the content of the tag its width until the script runs, ${address} the stylesheet`, async () => {
      for (const width of [280, PAGE])
        assert.deepEqual(await faultsOn(address, { form: filled, width, sizes: [''] }), []);
    });
  }

  for (const width of [280, PAGE, 2400]) {
    it(`is as wide as a text before the script on a page of ${width} px`, async () => {
      assert.deepEqual(await faultsOn('with', { width, sizes: [''] }), []);
    });
  }

  for (const width of [280, 2400]) {
    it(`is as wide as a text after the script on a page of ${width} px`, async () => {
      assert.deepEqual(await faultsOn('with', { script: true, width, sizes: [''], only: MAIN }), []);
    });
  }
});
