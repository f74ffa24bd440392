import { splitList } from './colour.js';
import type { Markup } from './read-template.js';

/** An element with all that it stands in, the nearest first; `last` where no sibling follows it. */
export interface Standing {
  node: Markup;
  lang: string;
  last: boolean;
  parent: Standing | undefined;
}

interface Compound {
  tag: string | undefined;
  classes: readonly string[];
  conditions: readonly ((at: Standing) => boolean)[];
}

/** A selector that has been read: how strong it is, and whether it fits. */
export interface Selector {
  weight: number;
  fits(at: Standing): boolean;
}

const SIMPLE = /\.([\w-]+)|:(not|is|lang)\(((?:[^()]|\([^()]*\))*)\)|:(last-child)|([\w-]+)/g;

/**
 * Reads a selector of the kinds our style sheets are made of: tags, classes, descendants, `:not()`, `:is()`, `:lang()`,
 * `:last-child`. Whatever needs a reader or a page (`:hover`, `:host`, attributes) never fits a drawing: `undefined`.
 */
export function readSelector(text: string): Selector | undefined {
  const compounds = text
    .trim()
    .split(/\s+(?![^(]*\))/)
    .map(readCompound);
  const known = compounds.filter((compound) => compound !== undefined);
  if (known.length < compounds.length) return undefined;
  const weight = known.reduce(
    (sum, { tag, classes, conditions }) => sum + (classes.length + conditions.length) * 100 + (tag ? 1 : 0),
    0,
  );
  return { weight, fits: (at) => fitsChain(known, at) };
}

function readCompound(text: string): Compound | undefined {
  const classes: string[] = [];
  const conditions: Compound['conditions'][number][] = [];
  let tag: string | undefined;
  const parts = [...text.matchAll(SIMPLE)];
  if (parts.map(([part]) => part).join('') !== text) return undefined;
  for (const [, name, call, inside = '', last, word] of parts) {
    if (name !== undefined) classes.push(name);
    else if (word !== undefined) tag = word;
    else if (last !== undefined) conditions.push((one) => one.last);
    else if (call === 'lang') conditions.push(({ lang }) => lang === inside || lang.startsWith(`${inside}-`));
    else {
      const choices = splitList(inside).flatMap((choice) => readSelector(choice) ?? []);
      const wanted = call === 'is';
      conditions.push((one) => choices.some(({ fits }) => fits(one)) === wanted);
    }
  }
  return { tag, classes, conditions };
}

function fitsChain(compounds: readonly Compound[], at: Standing): boolean {
  const own = compounds.at(-1);
  if (!own || !fitsOne(own, at)) return false;
  const above = compounds.slice(0, -1);
  if (above.length === 0) return true;
  for (let up = at.parent; up; up = up.parent) if (fitsChain(above, up)) return true;
  return false;
}

function fitsOne({ tag, classes, conditions }: Compound, at: Standing): boolean {
  const { name, attributes } = at.node;
  if (tag !== undefined && tag !== name) return false;
  const own = (attributes.class ?? '').split(/\s+/);
  return classes.every((one) => own.includes(one)) && conditions.every((condition) => condition(at));
}
