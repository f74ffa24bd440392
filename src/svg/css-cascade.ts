import { compile, DECLARATION, RULESET, type Element } from 'stylis';
import { computedColour, plainColour, type ColourContext } from './colour.js';
import type { Markup } from './read-template.js';
import { place, readSelector, type Placed, type Selector } from './css-selector.js';

/** A rule of a style sheet. */
interface Rule extends Selector {
  declarations: readonly (readonly [property: string, value: string])[];
}

/** The context that styles are computed in. */
export interface Surroundings {
  /** The text of the style sheets that apply to the drawing on a page. */
  css: string;
  /** Returns a custom property of the page, such as `--story-actual`; empty where the page does not set it. */
  read(token: string): string;
  /** The text colour around the drawing. */
  color: string;
  dark: boolean;
  /** BCP 47. */
  lang: string;
}

const PAINTS = ['fill', 'stroke'] as const;

/** The values that child elements inherit. */
interface Inherited {
  tokens: Readonly<Record<string, string>>;
  color: string;
  /** In px. */
  fontSize: number;
  paints: Partial<Record<(typeof PAINTS)[number], string>>;
}

/** Properties whose values are copied as they are. */
const COPIED = new Set(
  'stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity font-weight font-style letter-spacing paint-order text-anchor overflow'.split(
    ' ',
  ),
);
/** Attributes that only matter on a page. */
const PAGE_ONLY = /^(?:class|part|id|role|tabindex|aria-.*|data-.*)$/;
const IN_EM = /^(-?[\d.]+)em$/;

/**
 * Applies the style sheets of a drawing as plain attributes, with colours, custom properties and sizes computed, so that
 * it looks the same in a browser, in a drawing program and in print, and needs no style sheet.
 */
export function styled(drawing: Markup, surroundings: Surroundings): Markup {
  const rules = readRules(surroundings.css);
  const around: Inherited = { tokens: {}, color: surroundings.color, fontSize: 16, paints: {} };
  return style(place(drawing, surroundings.lang), around, rules, surroundings);
}

function style(at: Placed, around: Inherited, rules: readonly Rule[], surroundings: Surroundings): Markup {
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
    color: color === undefined ? around.color : computedColour(color, context),
    fontSize,
    paints: { ...around.paints },
  };
  const attributes: Record<string, string> = {};
  for (const [name, text] of Object.entries(at.node.attributes)) {
    if (!PAGE_ONLY.test(name)) attributes[name] = inPx(text, fontSize);
  }
  if (fontSize !== around.fontSize) attributes['font-size'] = String(fontSize);
  for (const property of COPIED) {
    const text = value(property);
    if (text !== undefined) attributes[property] = inPx(calculated(text), fontSize);
  }
  for (const property of PAINTS) {
    // An inherited `currentColor` takes the colour of each element.
    const text = value(property) ?? (own.color === around.color ? undefined : around.paints[property]);
    if (text === undefined) continue;
    own.paints[property] = text;
    const { paint, alpha } = plainColour(text, { ...context, current: own.color });
    attributes[property] = paint;
    if (alpha < 1) attributes[`${property}-opacity`] = String(alpha);
  }
  const children = at.children.map((child) =>
    typeof child === 'string' ? child : style(child, own, rules, surroundings),
  );
  return { name: at.node.name, attributes, children: children.filter(isSeen) };
}

/** Whether an element is visible; hit areas for the pointer are not part of a picture. */
const isSeen = (child: Markup | string): boolean =>
  typeof child === 'string' || !(child.attributes.opacity === '0' || isEmpty(child.attributes));
const isEmpty = ({ fill, stroke }: Markup['attributes']): boolean => fill === 'none' && stroke === 'none';

/** Reads a style sheet without its rules inside `@media` and the like. */
function readRules(css: string): Rule[] {
  const rules = compile(css).flatMap((rule) => {
    if (rule.type !== RULESET) return [];
    const declarations = childrenOf(rule).flatMap(({ type, props, children }): [string, string][] =>
      type === DECLARATION && typeof children === 'string' ? [[String(props), children]] : [],
    );
    return [rule.props].flat().flatMap((selector) => {
      const read = readSelector(selector);
      return read ? { ...read, declarations } : [];
    });
  });
  // Sorting is stable: rules of the same specificity keep their order.
  return rules.sort((a, b) => a.weight - b.weight);
}

const childrenOf = ({ children }: Element): readonly Element[] => (typeof children === 'string' ? [] : children);

function declarationsFor(at: Placed, rules: readonly Rule[]): Map<string, string> {
  const declared = new Map<string, string>();
  for (const { fits, declarations } of rules) {
    if (fits(at)) for (const [property, value] of declarations) declared.set(property, value);
  }
  return declared;
}

/** Looks up a custom property: the element's own, then the inherited one, then the page's. */
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

/** Replaces `var()` by its value, innermost first: `var(--a, var(--b, red))`. */
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

/** Computes a `calc()` of px, such as `calc(2.6px * 0.85 + 3px)`, from left to right; our style sheets use no longer ones. */
function calculated(text: string): string {
  const sum = /^calc\(((?:[-+*/\d.\s]|px)+)\)$/.exec(text)?.[1]?.replaceAll('px', '');
  if (sum === undefined) return text;
  const [first, ...rest] = sum.trim().split(/\s+/);
  let result = Number(first);
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const by = Number(rest[i + 1]);
    const results: Record<string, number> = { '+': result + by, '-': result - by, '*': result * by, '/': result / by };
    result = results[rest[i] ?? ''] ?? result;
  }
  return Number.isNaN(result) ? text : String(Math.round(result * 1000) / 1000);
}
