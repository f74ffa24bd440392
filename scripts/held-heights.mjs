/** How high each graphic may get at a width, read from `src/ui/reserve.css`: one place holds the numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const EM = 16;
/** How wide a digit of the widest usual fonts is, in em: the font of a page that is not known. */
const WIDEST = 0.64;

const RULE = /^\[data-story='([\w-]+)'\] \{|@container \(width >= ([\d.]+)em\) \{|--_h: ([^;]*);/gm;
const TERM = /([+-]?) ?([\d.]+)(em|ch|cqi)/g;

/** The length that a sum of a few units is, at a width in px. */
function lengthOf(sum, width, letter) {
  const units = { em: EM, ch: EM * letter, cqi: width / 100 };
  return [...sum.matchAll(TERM)].reduce(
    (total, [, sign, count, unit]) => total + Number(sign + count) * units[unit],
    0,
  );
}

/** Every height that a tag is held, with the width from which it counts. */
function readHeights(css) {
  const found = {};
  let tag = '';
  let from = 0;
  for (const [, begun, width, value] of css.matchAll(RULE)) {
    if (width) from = Number(width) * EM;
    if (begun) [tag, from] = [begun, 0];
    if (value) (found[tag] ??= []).push({ from, sums: value.replace(/^max\(|\)$/g, '').split(',') });
  }
  return found;
}

const heights = readHeights(readFileSync(join(root, 'src', 'ui', 'reserve.css'), 'utf8'));

/** The height in px that a graphic in English needs at most at a width in px, with text of the usual size. */
export function heldHeight(tag, width) {
  const rule = heights[tag]?.findLast(({ from }) => width >= from);
  if (!rule || rule.sums.length === 0) throw new Error(`src/ui/reserve.css holds no height for <${tag}>.`);
  return Math.ceil(Math.max(...rule.sums.map((sum) => lengthOf(sum, width, WIDEST))));
}
