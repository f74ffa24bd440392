import { plainColour, type ColourContext } from './colour.js';
import type { Markup } from './read-template.js';
import { readSelector, type Selector, type Standing } from './css-selector.js';

/** A rule of a style sheet. */
interface Rule extends Selector {
  declarations: readonly (readonly [property: string, value: string])[];
}

/** What style depends on outside the style sheet. */
export interface Surroundings {
  /** The text of the style sheets that the drawing is styled by on a page. */
  css: string;
  /** A token of the page, such as `--story-actual`; empty where the page sets none. */
  read(token: string): string;
  /** The colour of text around the drawing. */
  color: string;
  dark: boolean;
  /** BCP 47. */
  lang: string;
}

const PAINTS = ['fill', 'stroke'] as const;

/** What children take over. */
interface Inherited {
  tokens: Readonly<Record<string, string>>;
  color: string;
  /** In px. */
  fontSize: number;
  paints: Partial<Record<(typeof PAINTS)[number], string>>;
}

const PLAIN = new Set(
  'stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity font-weight font-style letter-spacing paint-order text-anchor overflow'.split(
    ' ',
  ),
);
/** Attributes that say something to a page only. */
const OF_PAGE = /^(?:class|part|id|role|tabindex|aria-.*|data-.*)$/;
const IN_EM = /^(-?[\d.]+)em$/;

/**
 * Gives a drawing the look that its style sheets give it on a page, as plain attributes: with colours, tokens and sizes
 * worked out, it looks the same in a browser, in a drawing program and in print, and needs no style sheet.
 */
export function styled(drawing: Markup, surroundings: Surroundings): Markup {
  const rules = readRules(surroundings.css);
  const around: Inherited = { tokens: {}, color: surroundings.color, fontSize: 16, paints: {} };
  const { lang } = surroundings;
  return style({ node: drawing, lang, last: true, parent: undefined }, around, rules, surroundings);
}

function style(at: Standing, around: Inherited, rules: readonly Rule[], surroundings: Surroundings): Markup {
  const declared = declarationsFor(at, rules);
  const tokens = tokensFor(declared, around.tokens, surroundings.read);
  const value = (property: string): string | undefined => {
    const text = declared.get(property) ?? at.node.attributes[property];
    return text === undefined ? undefined : substitute(text, tokens).trim();
  };
  const fontSize = sizeOf(value('font-size'), around.fontSize);
  const context: ColourContext = { current: around.color, dark: surroundings.dark };
  const color = value('color');
  const own = {
    tokens: ownTokens(tokens),
    color: color === undefined ? around.color : flat(color, context),
    fontSize,
    paints: { ...around.paints },
  };
  const attributes: Record<string, string> = {};
  for (const [name, text] of Object.entries(at.node.attributes)) {
    if (!OF_PAGE.test(name)) attributes[name] = inPx(text, fontSize);
  }
  if (fontSize !== around.fontSize) attributes['font-size'] = String(fontSize);
  for (const property of PLAIN) {
    const text = value(property);
    if (text !== undefined) attributes[property] = inPx(calculated(text), fontSize);
  }
  for (const property of PAINTS) {
    // What is inherited as `currentColor` takes the colour of each element anew.
    const text = value(property) ?? (own.color === around.color ? undefined : around.paints[property]);
    if (text === undefined) continue;
    own.paints[property] = text;
    const { paint, alpha } = plainColour(text, { ...context, current: own.color });
    attributes[property] = paint;
    if (alpha < 1) attributes[`${property}-opacity`] = String(alpha);
  }
  const elements = at.node.children.filter((child) => typeof child !== 'string');
  const children = at.node.children.map((child) => {
    if (typeof child === 'string') return child;
    return style({ node: child, lang: at.lang, last: child === elements.at(-1), parent: at }, own, rules, surroundings);
  });
  return { name: at.node.name, attributes, children: children.filter(isSeen) };
}

/** What only takes a pointer is no part of a picture. */
const isSeen = (child: Markup | string): boolean =>
  typeof child === 'string' || !(child.attributes.opacity === '0' || isEmpty(child.attributes));
const isEmpty = ({ fill, stroke }: Markup['attributes']): boolean => fill === 'none' && stroke === 'none';

/** Reads a style sheet, but for what holds only in print, in forced colours or on some screens. */
function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = body.split(';').flatMap((line): [string, string][] => {
      const [, property = '', value = ''] = /^\s*([\w-]+)\s*:([^]*)$/.exec(line) ?? [];
      return property ? [[property, value.trim()]] : [];
    });
    for (const selector of selectors.split(/,(?![^(]*\))/)) {
      const read = readSelector(selector);
      if (read) rules.push({ ...read, declarations });
    }
  }
  // Sorting keeps the order of rules of the same weight.
  return rules.sort((a, b) => a.weight - b.weight);
}

function declarationsFor(at: Standing, rules: readonly Rule[]): Map<string, string> {
  const declared = new Map<string, string>();
  for (const { fits, declarations } of rules) {
    if (fits(at)) for (const [property, value] of declarations) declared.set(property, value);
  }
  return declared;
}

/** Looks a token up: the element's own, then what it inherits, then what the page gives. */
type Lookup = ((name: string) => string) & { names: readonly string[]; inherited: Inherited['tokens'] };

function tokensFor(
  declared: ReadonlyMap<string, string>,
  inherited: Inherited['tokens'],
  read: Surroundings['read'],
): Lookup {
  const busy = new Set<string>();
  const lookup = (name: string): string => {
    const own = declared.get(name);
    if (own === undefined || busy.has(name)) return inherited[name] ?? read(name).trim();
    busy.add(name);
    const value = substitute(own, lookup);
    busy.delete(name);
    return value;
  };
  const names = [...declared.keys()].filter((name) => name.startsWith('--'));
  return Object.assign(lookup, { names, inherited });
}

const ownTokens = (lookup: Lookup): Inherited['tokens'] =>
  lookup.names.length === 0
    ? lookup.inherited
    : { ...lookup.inherited, ...Object.fromEntries(lookup.names.map((name) => [name, lookup(name)])) };

/** Puts tokens in their place, innermost first: `var(--a, var(--b, red))`. */
function substitute(text: string, lookup: (name: string) => string): string {
  const start = text.lastIndexOf('var(');
  if (start < 0) return text;
  let depth = 0;
  let end = start + 3;
  do {
    depth += Number(text[end] === '(') - Number(text[end] === ')');
    end++;
  } while (depth > 0 && end < text.length);
  const [, name = '', fallback = ''] = /^\s*([\w-]+)\s*(?:,([^]*))?$/.exec(text.slice(start + 4, end - 1)) ?? [];
  return substitute(text.slice(0, start) + (lookup(name) || fallback.trim()) + text.slice(end), lookup);
}

/** Mixed with nothing behind it, as text is: a colour of its own. */
function flat(color: string, context: ColourContext): string {
  const { paint, alpha } = plainColour(color, context);
  if (alpha === 1 || !paint.startsWith('#')) return paint;
  const channels = (paint.match(/[\da-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `rgb(${channels.join(' ')} / ${alpha})`;
}

function sizeOf(text: string | undefined, around: number): number {
  if (text === undefined) return around;
  const size = Number.parseFloat(text);
  if (Number.isNaN(size)) return around;
  return Math.round(size * (text.endsWith('em') ? around : 1) * 100) / 100;
}

const inPx = (text: string, fontSize: number): string => {
  const em = IN_EM.exec(text)?.[1];
  if (em !== undefined) return String(Math.round(Number(em) * fontSize * 100) / 100);
  return text.replace(/^(-?[\d.]+)px$/, '$1');
};

/** `calc(2.6 + 2.6)`: one step is all that our style sheets ask for. */
function calculated(text: string): string {
  const [, left, sign, right] = /^calc\(\s*([\d.]+)\s*([-+*/])\s*([\d.]+)\s*\)$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return text;
  const [a, b] = [Number(left), Number(right)];
  const results: Record<string, number> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b };
  return String(Math.round((results[sign ?? ''] ?? a) * 1000) / 1000);
}
