/** Checks that colour-blind readers can distinguish what is drawn, by its computed colours and shapes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../lib/tags.mjs';
import { graphics } from './graphic.mjs';
import { THEMES, wear } from './themes.mjs';
import { confused, distance, VISIONS } from './vision.mjs';

/** The distance in CIELAB at which small marks and thin lines can be distinguished; for large areas it is 2.3. */
const APART = 15;

/** The ratio of widths, dashes or gaps at which two strokes can be distinguished. */
const LONGER = 1.4;

/** Whether two strokes look alike: by their widths, dashes and gaps as they are seen, with round ends included. */
function looksLike(one, other) {
  const [a, b] = [one, other].map((form) => {
    const [, dashes, width, cap] = /^(none|[\d., px]+) (?:calc\()?([\d.]+)px\)? (\w+)$/.exec(form);
    const end = cap === 'round' ? Number(width) : 0;
    const lengths = dashes.match(/[\d.]+/g) ?? [];
    return [Number(width), ...lengths.map((length, i) => Number(length) + (i % 2 ? -end : end))];
  });
  return a.length === b.length && a.every((part, i) => Math.max(part / b[i], b[i] / part) < LONGER);
}

/** Runs in the page: returns every kind of mark, with its colour and the other parts of its look. */
function kindsOf(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const context = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const style = (element, ...names) => names.map((name) => getComputedStyle(element)[name]).join(' ');
  const from = (selector, nameOf, formOf, paintOf) =>
    [...shadowRoot.querySelectorAll(selector)].map((element) => ({
      name: nameOf(element),
      form: formOf(element),
      colour: rgb(paintOf(element)),
    }));
  const isHollow = (shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return fill !== stroke;
  };
  const shapeOf = (entry) => entry.querySelector('svg :last-child:not(g)');
  switch (tag) {
    case 'corridor-map':
      return from(
        // The bar above has the same lines, only thicker.
        '.legend span .run',
        (run) => run.getAttribute('class'),
        (run) => style(run.querySelector('.line'), 'strokeDasharray', 'strokeWidth', 'strokeLinecap'),
        (run) => getComputedStyle(run.querySelector('.line')).stroke,
      );
    case 'visit-timeline':
      return from(
        '.legend span',
        (entry) => entry.textContent.trim(),
        (entry) => {
          const shape = shapeOf(entry);
          const drawn = ['d', 'r', 'height'].map((name) => shape.getAttribute(name));
          return [shape.localName, ...drawn, isHollow(shape), style(shape, 'strokeDasharray')].join(' ');
        },
        (entry) => getComputedStyle(shapeOf(entry)).stroke,
      );
    case 'incident-trend':
      return from(
        '.box > svg > g > g[class]',
        (line) => line.getAttribute('class'),
        (line) => {
          const [mark] = line.querySelectorAll('.mark');
          return mark ? `${mark.localName} ${mark.getAttribute('d')?.replace(/[\d.-]+/g, '') ?? ''}` : '';
        },
        (line) => getComputedStyle(line).color,
      );
    default:
      // Adjacent areas of one shape without a gap differ in colour only.
      return from(
        '.meter svg:first-of-type > rect',
        (bar) => bar.getAttribute('class'),
        () => 'bar',
        (bar) => getComputedStyle(bar).fill,
      ).slice(0, 3);
  }
}

describe('readers who see fewer colours', { concurrency: false }, () => {
  const open = graphics();

  it('are reckoned with: red and green are one colour to some, and only a form parts them', () => {
    const [red, green, blue] = [
      [196, 60, 40],
      [120, 110, 30],
      [40, 90, 200],
    ];
    assert.ok(distance(red, green, 'deuteranopia') < APART && distance(red, green, 'tritanopia') > APART);
    assert.ok(distance(red, blue, 'deuteranopia') > APART);
    const kinds = [
      { name: 'closed', form: 'line', colour: red },
      { name: 'open', form: 'line', colour: green },
      { name: 'planned', form: 'dots', colour: green },
    ];
    assert.deepEqual(confused(kinds, 'deuteranopia', APART), ['closed and open']);
  });

  for (const tag of TAGS.filter((each) => each !== 'trade-target-gauge')) {
    it(`tell everything in <${tag}> apart by its form alone`, async () => {
      const { page, close } = await open(tag);
      const kinds = await page.evaluate(kindsOf, tag);
      const forms = new Map(kinds.map(({ name, form }) => [name, form]));
      assert.equal(new Set(forms.values()).size, forms.size, JSON.stringify([...forms], undefined, 1));
      await close();
    });
  }

  it('tell the lines of <corridor-map> apart without comparing them side by side', async () => {
    const { page, close } = await open('corridor-map');
    const forms = new Map((await page.evaluate(kindsOf, 'corridor-map')).map(({ name, form }) => [name, form]));
    const alike = [...forms].flatMap(([name, form], i) =>
      [...forms].slice(i + 1).flatMap(([other, known]) => (looksLike(form, known) ? [`${name} and ${other}`] : [])),
    );
    assert.ok(forms.size > 6);
    assert.deepEqual(alike, []);
    await close();
  });

  for (const tag of TAGS) {
    it(`tell everything in <${tag}> apart, in every theme`, async () => {
      const { page, close } = await open(tag);
      const found = {};
      for (const [name, theme] of Object.entries(THEMES)) {
        await wear(page, tag, theme);
        const kinds = await page.evaluate(kindsOf, tag);
        assert.ok(kinds.length > 2, `only ${kinds.map((kind) => kind.name)} in ${name}`);
        for (const vision of VISIONS) {
          const alike = confused(kinds, vision, APART);
          if (alike.length > 0) found[`${name}, ${vision}`] = alike;
        }
      }
      assert.deepEqual(found, {});
      await close();
    });
  }

  it('find a mark where one colour of a bar of <trade-target-gauge> ends and the next begins', async () => {
    const { page, close } = await open('trade-target-gauge');
    const ends = await page.$eval('trade-target-gauge', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.meter svg')].map((bar) => ({
        ends: ['low', 'range'].map((kind) => Number(bar.querySelector(`.${kind}`).getAttribute('width'))),
        marks: [...bar.querySelectorAll('.mark')].map((mark) => Number(mark.getAttribute('cx'))),
      })),
    );
    for (const {
      ends: [low, high],
      marks,
    } of ends) {
      assert.ok(marks.some((at) => Math.abs(at - low) < 1) && marks.some((at) => Math.abs(at - high) < 1));
    }
    await close();
  });
});
