import { compile, type Options } from 'css-select';
import { AttributeAction, parse, SelectorType, type Selector as Part } from 'css-what';
import { textOf, type Markup } from './read-template.js';

/** An element of a drawing that knows what it stands in, which markup does not. */
export interface Placed {
  node: Markup;
  parent: Placed | undefined;
  children: readonly (Placed | string)[];
}

/** A selector that has been read: how strong it is, and whether it fits. */
export interface Selector {
  weight: number;
  fits(at: Placed): boolean;
}

/** Lets a drawing be walked in all directions, as it stands in a page of a language. */
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

/** How selectors find their way in markup; names of SVG tell capitals from small letters. */
const WAYS: Options<Placed | string, Placed> = {
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

/** Reads a selector. Whatever needs a page (`:host`, `:focus-visible`, `::before`) never fits a drawing: `undefined`. */
export function readSelector(text: string): Selector | undefined {
  try {
    const choices = parse(text);
    return { weight: strongest(choices), fits: compile(choices, WAYS) };
  } catch {
    return undefined;
  }
}

const [ID, CLASS, TAG] = [10_000, 100, 1];
/** Those that are as strong as the strongest selector inside them. */
const AS_INSIDE = /^(?:is|not|has)$/;

const strongest = (choices: readonly (readonly Part[])[]): number =>
  Math.max(0, ...choices.map((parts) => parts.reduce((sum, part) => sum + weightOf(part), 0)));

/** What a part of a selector adds to its specificity. */
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
