/** How high each graphic may get at a width, read from `src/ui/frame/reserved-height.css`: one place holds the numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';

const EM = 16;
/** How wide a digit of the widest usual fonts is, in em: the font of a page that is not known. */
const WIDEST = 0.64;

const RULE = /^\[data-story='([\w-]+)'\] \{[^}]*--_h: ([^;]*);/gm;
const TERM = /([+-]?) ?([\d.]+(?:e\d)?)(em|ch|%)/g;
/** A function of which no other is an argument, with the sign before it. */
const INNERMOST = /(max|min)\(([^()]*)\)/;

/** The length that a sum of a few units is, at a width in px. */
function sumOf(sum, width) {
  const units = { em: EM, ch: EM * WIDEST, '%': width / 100 };
  return [...sum.matchAll(TERM)].reduce(
    (total, [, sign, count, unit]) => total + Number(sign + count) * units[unit],
    0,
  );
}

/** The length that sums within `max(…)` and `min(…)` are: the innermost of them first, as a length of its own. */
function lengthOf(value, width) {
  const [whole, name, sums] = value.match(INNERMOST) ?? [];
  if (!whole) return sumOf(value, width);
  const length = Math[name](...sums.split(',').map((sum) => sumOf(sum, width)));
  return lengthOf(value.replace(whole, `${(length / EM).toFixed(6)}em`), width);
}

const css = readFileSync(join(root, 'src', 'ui', 'frame', 'reserved-height.css'), 'utf8');
const heights = Object.fromEntries([...css.matchAll(RULE)].map(([, tag, value]) => [tag, value]));

/** The height in px that a graphic in English needs at most at a width in px, with text of the usual size. */
export function heldHeight(tag, width) {
  if (!heights[tag]) throw new Error(`src/ui/frame/reserved-height.css holds no height for <${tag}>.`);
  return Math.ceil(lengthOf(heights[tag], width));
}
