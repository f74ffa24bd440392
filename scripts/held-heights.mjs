/** How high each graphic may get at a width, read from `src/ui/reserve.css`: one place holds the numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const EM = 16;

const RULE = /^\[data-story='([\w-]+)'\] \{|@container \(width >= ([\d.]+)(px|em)\) \{|--_h: (?:max|calc)\(([^)]*)\)/gm;
const TERM = /([\d.]+)em ([+-]) ([\d.]+)cqi/g;

/** Every height that a tag is held, with the width from which it counts. */
function readHeights(css) {
  const found = {};
  let tag = '';
  let from = 0;
  for (const [, begun, width, unit, terms] of css.matchAll(RULE)) {
    if (width) from = Number(width) * (unit === 'em' ? EM : 1);
    if (begun) [tag, from] = [begun, 0];
    if (!terms) continue;
    const lines = [...terms.matchAll(TERM)].map(([, base, sign, slope]) => [base * EM, Number(sign + slope) / 100]);
    (found[tag] ??= []).push({ from, lines });
  }
  return found;
}

const heights = readHeights(readFileSync(join(root, 'src', 'ui', 'reserve.css'), 'utf8'));

/** The height in px that a graphic needs at most at a width in px, with text of the usual size. */
export function heldHeight(tag, width) {
  const rule = heights[tag]?.findLast(({ from }) => width >= from);
  if (!rule || rule.lines.length === 0) throw new Error(`src/ui/reserve.css holds no height for <${tag}>.`);
  return Math.ceil(Math.max(...rule.lines.map(([base, slope]) => base + slope * width)));
}
