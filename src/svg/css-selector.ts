import { compile, type Options } from 'css-select';
import { AttributeAction, parse, SelectorType, type Selector as Part } from 'css-what';
import { textOf, type Markup } from './read-template.js';

/** An element of a drawing with its parent, which markup does not have. */
export interface Placed {
  node: Markup;
  parent: Placed | undefined;
  children: readonly (Placed | string)[];
}

/** A parsed selector: its specificity, and whether it matches an element. */
export interface Selector {
  weight: number;
  fits(at: Placed): boolean;
}

/** Adds parents to the elements of a drawing, under a root element with the language. */
export function place(drawing: Markup, lang: string): Placed {
  const children: Placed[] = [];
  const page: Placed = {
    node: { name: 'html', attributes: { lang }, children: [drawing] },
    parent: undefined,
    children,
  };
  const root = placeIn(page, drawing);
  children.push(root);
  return root;
}

function placeIn(parent: Placed, node: Markup): Placed {
  const children: (Placed | string)[] = [];
  const placed = { node, parent, children };
  for (const child of node.children) children.push(typeof child === 'string' ? child : placeIn(placed, child));
  return placed;
}

/** The adapter that lets css-select read markup; SVG names are case-sensitive. */
const OPTIONS: Options<Placed | string, Placed> = {
  xmlMode: true,
  adapter: {
    isTag: (one) => typeof one !== 'string',
    getName: ({ node }) => node.name,
    getAttributeValue: ({ node }, name) => node.attributes[name],
    hasAttrib: ({ node }, name) => Object.hasOwn(node.attributes, name),
    getParent: ({ parent }) => parent ?? null,
    getChildren: (one) => (typeof one === 'string' ? [] : [...one.children]),
    getSiblings: (one) => (typeof one === 'string' ? [one] : [...(one.parent?.children ?? [one])]),
    getText: (one) => (typeof one === 'string' ? one : textOf(one.node.children)),
    removeSubsets: (all) => all,
  },
};

/** Parses a selector; `undefined` for one that needs a page (`:host`, `:focus-visible`, `::before`). */
export function readSelector(text: string): Selector | undefined {
  try {
    const choices = parse(text);
    return { weight: strongest(choices), fits: compile(choices, OPTIONS) };
  } catch {
    return undefined;
  }
}

const [ID, CLASS, TAG] = [10_000, 100, 1];
/** Pseudo-classes with the specificity of the most specific selector inside them. */
const AS_INSIDE = /^(?:is|not|has)$/;

const strongest = (choices: readonly (readonly Part[])[]): number =>
  Math.max(0, ...choices.map((parts) => parts.reduce((sum, part) => sum + weightOf(part), 0)));

/** Returns what a part of a selector adds to its specificity. */
function weightOf(part: Part): number {
  switch (part.type) {
    case SelectorType.Tag:
      return TAG;
    case SelectorType.Attribute:
      return part.name === 'id' && part.action === AttributeAction.Equals ? ID : CLASS;
    case SelectorType.Pseudo:
      if (part.name === 'where') return 0;
      return Array.isArray(part.data) && AS_INSIDE.test(part.name) ? strongest(part.data) : CLASS;
    default:
      return 0;
  }
}
