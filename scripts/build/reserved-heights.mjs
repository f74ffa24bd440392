/** Computes the reserved height of a graphic from `src/ui/frame/reserved-height.css`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';

const EM = 16;
/** The width of a digit in the widest common font, in em, because the font of the page is unknown. */
const WIDEST = 0.64;

const RULE = /^\[data-story='([\w-]+)'\] \{[^}]*--_h: ([^;]*);/gm;
const TERM = /([+-]?) ?([\d.]+(?:e\d)?)(em|ch|%)/g;
/** Matches a function without nested functions, with the sign before it. */
const INNERMOST = /(max|min)\(([^()]*)\)/;

/** Returns the value of a sum of lengths, at a width in px. */
function sumOf(sum, width) {
  const units = { em: EM, ch: EM * WIDEST, '%': width / 100 };
  return [...sum.matchAll(TERM)].reduce(
    (total, [, sign, count, unit]) => total + Number(sign + count) * units[unit],
    0,
  );
}

/** Evaluates nested `max(…)` and `min(…)`, innermost first. */
function lengthOf(value, width) {
  const [whole, name, sums] = value.match(INNERMOST) ?? [];
  if (!whole) return sumOf(value, width);
  const length = Math[name](...sums.split(',').map((sum) => sumOf(sum, width)));
  return lengthOf(value.replace(whole, `${(length / EM).toFixed(6)}em`), width);
}

const css = readFileSync(join(root, 'src', 'ui', 'frame', 'reserved-height.css'), 'utf8');
const heights = Object.fromEntries([...css.matchAll(RULE)].map(([, tag, value]) => [tag, value]));

/** Returns the reserved height in px of a graphic in English at a width in px, with text of the default size. */
export function reservedHeight(tag, width) {
  if (!heights[tag]) throw new Error(`src/ui/frame/reserved-height.css has no height for <${tag}>.`);
  return Math.ceil(lengthOf(heights[tag], width));
}
