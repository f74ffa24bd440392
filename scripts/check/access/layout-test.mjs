/** Checks layouts: nothing is clipped or covered at 400 % zoom, with large text or wide spacing, and targets are large enough. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../lib/tags.mjs';
import { graphics, unfold } from './graphic.mjs';
import { press } from './keys.mjs';
import { misplaced } from './misplaced.mjs';

/** The ways in which readers enlarge or space text. A screen of 1,280 px at 400 % is 320 px wide. */
const READERS = {
  'at 400 % zoom': { width: 320, height: 256 },
  'with text twice as large': { width: 800, style: 'main { font-size: 32px }' },
  'with text twice as large on a phone': { width: 360, style: 'main { font-size: 32px }' },
  'with wide lines, words and letters': {
    width: 640,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
};

const TARGET = 24;
/** The minimum text size of Chartability, in px. */
const SMALLEST = 12;

/** Runs in the page: applies the style of the page inside a graphic as well. */
function adopt(tag, text) {
  const { shadowRoot } = document.querySelector(tag);
  const own = new window.CSSStyleSheet();
  own.replaceSync(text);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, own];
}

/** Runs in the page: returns targets that are too small and too close to another one. */
function tooSmall(tag, least) {
  const { shadowRoot } = document.querySelector(tag);
  const all = [
    ...shadowRoot.querySelectorAll('a, button, summary, input, select, textarea, [role=treeitem], [role=option]'),
  ]
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    // Links in sentences are as high as their line, and marks at positions from the facts have an equivalent in the list.
    .filter((element) => !element.matches('a'));
  const boxes = all.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const away = ([x, y], { left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return boxes
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
    .flatMap(({ element, box }) => {
      const near = boxes.find((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const small = Math.min(other.box.width, other.box.height) < least - 0.5;
        const [[x, y], [a, b]] = [middle(box), middle(other.box)];
        return small ? Math.hypot(x - a, y - b) < least : away([x, y], other.box) < least / 2;
      });
      const name = (one) => one.element.getAttribute('aria-label') ?? one.element.textContent.trim();
      return near
        ? [`${name({ element })} (${box.width.toFixed()} × ${box.height.toFixed()}) beside ${name(near)}`]
        : [];
    });
}

/** Runs in the page: returns texts below the minimum size. */
function smallTexts(tag, smallest) {
  const { shadowRoot } = document.querySelector(tag);
  const own = ({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const texts = [...shadowRoot.querySelectorAll('*')].filter((element) => own(element) && element.checkVisibility());
  const sizeOf = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const small = texts.filter((element) => !element.matches('style, title') && sizeOf(element) < smallest - 0.05);
  return small.map(
    (element) => `${element.localName} "${element.textContent.trim().slice(0, 30)}": ${sizeOf(element)} px`,
  );
}

/** Runs in the page: returns running animations, and style rules that could start one. */
function moving(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const rules = [...shadowRoot.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return [
    ...shadowRoot.getAnimations().map(({ id }) => `an animation ${id}`),
    ...rules.filter((rule) => rule instanceof window.CSSKeyframesRule).map(({ name }) => `keyframes ${name}`),
    ...[...shadowRoot.querySelectorAll('animate, animateTransform, set, video, marquee')].map(
      ({ localName }) => localName,
    ),
  ];
}

/** Runs in the page: returns how the focused element shows its focus. */
function focusMark() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
  const context = new window.OffscreenCanvas(1, 1).getContext('2d');
  const luminance = (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((step) => step / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [outlineColor, getComputedStyle(document.body).backgroundColor]
    .map(luminance)
    .sort((a, b) => b - a);
  return {
    name: `${at.localName} ${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? at.textContent.trim()}`.slice(
      0,
      80,
    ),
    id: at.id,
    link: at.localName === 'a',
    inDrawing: at.closest('details, footer') === null && at.getRootNode() !== document,
    shown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && (light + 0.05) / (dark + 0.05) >= 3,
  };
}

describe('a reader', { concurrency: false }, () => {
  const open = graphics();

  for (const tag of TAGS) {
    for (const [how, options] of Object.entries(READERS)) {
      for (const [lang, dir] of [
        ['en', 'ltr'],
        ['ur', 'rtl'],
      ]) {
        it(`${how} reads all of <${tag}> in ${lang}`, async () => {
          const { page, close } = await open(tag, { ...options, lang, dir });
          // A reader's own style sheet would apply inside the graphic as well.
          await page.evaluate(adopt, tag, options.style?.startsWith('*') ? options.style : '');
          assert.deepEqual(await page.evaluate(misplaced, tag), []);
          await unfold(page, tag);
          assert.deepEqual(await page.evaluate(misplaced, tag), [], 'with everything open');
          await close();
        });
      }
    }

    it(`hits everything that can be pressed in <${tag}> with a finger`, async () => {
      const { page, close } = await open(tag, { width: 360 });
      assert.deepEqual(await page.evaluate(tooSmall, tag, TARGET), []);
      await unfold(page, tag);
      assert.deepEqual(await page.evaluate(tooSmall, tag, TARGET), [], 'with everything open');
      await close();
    });

    for (const scheme of ['light', 'dark']) {
      it(`sees in ${scheme} where the focus is in <${tag}>, and finds one stop in its drawing`, async () => {
        const { page, close } = await open(tag, { scheme });
        await page.focus('#before');
        const stops = [];
        while (stops.at(-1)?.id !== 'after' && stops.length < 80) {
          await press(page, 'Tab');
          stops.push(await page.evaluate(focusMark));
        }
        const inside = stops.slice(0, -1);
        assert.deepEqual(
          inside.filter(({ shown }) => !shown).map(({ name }) => name),
          [],
        );
        // The button that shows further drawings is no part of one.
        const drawing = inside.filter(
          ({ inDrawing, link, name }) => inDrawing && !link && !name.startsWith('button others'),
        );
        assert.equal(drawing.length, 1, JSON.stringify(drawing.map(({ name }) => name)));
        await close();
      });
    }

    it(`finds no text of <${tag}> smaller than ${SMALLEST} px, and nothing that blinks`, async () => {
      const { page, close } = await open(tag);
      await unfold(page, tag);
      assert.deepEqual(await page.evaluate(smallTexts, tag, SMALLEST), []);
      assert.deepEqual(await page.evaluate(moving, tag), []);
      await close();
    });

    it(`meets no part of <${tag}> that takes the keyboard from a screen reader`, async () => {
      const { page, close } = await open(tag);
      await unfold(page, tag);
      const roles = await page.$eval(tag, ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('[role], [accesskey], [tabindex]')].map((element) => [
          element.getAttribute('role'),
          element.hasAttribute('accesskey'),
          element.tabIndex > 0,
        ]),
      );
      assert.deepEqual(
        roles.filter(([role, key, first]) => role === 'application' || key || first),
        [],
      );
      await close();
    });
  }
});
