import type { Markup } from './read-template.js';
import {
  asRightToLeft,
  leadingOf,
  maxTextWidth,
  round,
  setText,
  type Placed,
  type Run,
  type Sheet,
} from './text-layout.js';

/** A drawing of its own size, in px. */
export interface Picture {
  svg: Markup;
  width: number;
  height: number;
}

/** A block of a sheet; blocks are stacked from top to bottom. `before` is the space above, in px. */
export type Block = { before?: number } & (
  | { kind: 'text'; runs: readonly Run[]; size: number }
  | { kind: 'picture'; picture: Picture }
  /** A drawing that is made for the width it gets. */
  | { kind: 'drawn'; draw(width: number, sheet: Sheet): Picture }
  /** Legend entries, as many on a line as fit. */
  | { kind: 'signs'; signs: readonly Sign[]; size: number }
  /** A label in a column of `labelWidth` px, and beside it what belongs to it. */
  | { kind: 'row'; label: Block; labelWidth: number; body: readonly Block[] }
  /** Items in as many columns of at least `minWidth` px as fit. An item is never split. */
  | { kind: 'columns'; items: readonly (readonly Block[])[]; minWidth: number }
  | { kind: 'rule' }
);

/** A legend entry: its symbol and its words. */
export interface Sign {
  picture: Picture | undefined;
  words: string;
}

interface Place {
  x: number;
  y: number;
  width: number;
}

const GUTTER = 32;

/** Stacks blocks below each other. */
export function flow(blocks: readonly Block[], place: Place, sheet: Sheet): Placed {
  const nodes: Markup[] = [];
  let { y } = place;
  blocks.forEach((block, i) => {
    // The first block needs no space above it.
    y += i === 0 ? 0 : (block.before ?? 0);
    const placed = set(block, { ...place, y }, sheet);
    nodes.push(...placed.nodes);
    y += placed.height;
  });
  return { nodes, height: y - place.y };
}

function set(block: Block, place: Place, sheet: Sheet): Placed {
  switch (block.kind) {
    case 'text':
      return setText(block.runs, { ...place, size: block.size }, sheet);
    case 'picture':
      return { nodes: [placePicture(block.picture, place, sheet)], height: block.picture.height };
    case 'drawn': {
      const picture = block.draw(place.width, sheet);
      return { nodes: [placePicture(picture, place, sheet)], height: picture.height };
    }
    case 'signs':
      return setSigns(block.signs, block.size, place, sheet);
    case 'row': {
      const y = place.y + labelOffset(block.label, block.body, sheet);
      const label = flow([block.label], { ...place, y, width: block.labelWidth - 6 }, sheet);
      const beside = { x: place.x + block.labelWidth, y: place.y, width: place.width - block.labelWidth };
      const body = flow(block.body, beside, sheet);
      return { nodes: [...label.nodes, ...body.nodes], height: Math.max(label.height, body.height) };
    }
    case 'columns':
      return setColumns(block.items, block.minWidth, place, sheet);
    case 'rule':
      return { nodes: [ruleAt(place, sheet)], height: 1 };
  }
}

/** Returns how far a symbol moves down, so that it is centred on the lower-case letters of the first line beside it. */
function labelOffset(label: Block, [first]: readonly Block[], sheet: Sheet): number {
  if (label.kind !== 'picture' || first?.kind !== 'text') return 0;
  return (leadingOf(sheet).base - 0.36) * first.size - label.picture.height / 2;
}

/** Places a picture; on a right-to-left sheet its right edge is at the inline start. */
function placePicture({ svg, width }: Picture, { x, y }: Place, sheet: Sheet): Markup {
  const rtl = sheet.locale.dir === 'rtl';
  const left = rtl ? sheet.width - x - width : x;
  const mirrored = rtl && svg.attributes.direction !== 'ltr' ? rightToLeft(svg) : svg;
  return { name: 'g', attributes: { transform: `translate(${round(left)} ${round(y)})` }, children: [mirrored] };
}

const ANCHORS: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

/** Rewrites the texts of a right-to-left drawing for programs that do not support `direction`. */
function rightToLeft({ name, attributes, children }: Markup): Markup {
  const isText = name === 'text' || name === 'tspan';
  const anchor = attributes['text-anchor'] ?? (name === 'text' ? 'start' : undefined);
  return {
    name,
    attributes: anchor && isText ? { ...attributes, 'text-anchor': ANCHORS[anchor] ?? anchor } : attributes,
    children: children.map((child) => {
      if (typeof child !== 'string') return rightToLeft(child);
      return isText && child.trim() !== '' ? asRightToLeft(child) : child;
    }),
  };
}

function ruleAt({ x, y, width }: Place, sheet: Sheet): Markup {
  const left = sheet.locale.dir === 'rtl' ? sheet.width - x - width : x;
  const attributes = { class: 'poster-rule', x: left, y: round(y), width, height: 1 };
  return { name: 'rect', attributes: strings(attributes), children: [] };
}

export const strings = (values: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

function setSigns(signs: readonly Sign[], size: number, { x, y, width }: Place, sheet: Sheet): Placed {
  const { line, base } = leadingOf(sheet);
  const nodes: Markup[] = [];
  let [across, down] = [0, 0];
  for (const { picture, words } of signs) {
    const indent = picture ? picture.width + 8 : 0;
    const entryWidth = indent + maxTextWidth(words, size);
    if (across > 0 && across + entryWidth > width) {
      across = 0;
      down += line * size + 2;
    }
    const at = { x: x + across, y: y + down, width: width - across };
    // The symbol is centred on the lower-case letters.
    if (picture)
      nodes.push(placePicture(picture, { ...at, y: at.y + (base - 0.36) * size - picture.height / 2 }, sheet));
    const text = setText(
      [{ text: words, soft: true }],
      { ...at, x: at.x + indent, width: width - indent, size },
      sheet,
    );
    nodes.push(...text.nodes);
    // Words wider than the sheet continue on further lines.
    down += text.height - line * size;
    across += entryWidth + 20;
  }
  return { nodes, height: down + line * size };
}

function setColumns(items: readonly (readonly Block[])[], minWidth: number, place: Place, sheet: Sheet): Placed {
  const count = Math.max(1, Math.min(items.length, Math.floor((place.width + GUTTER) / (minWidth + GUTTER))));
  const width = (place.width - GUTTER * (count - 1)) / count;
  const heights = items.map((item) => flow(item, { x: 0, y: 0, width }, sheet).height + (item[0]?.before ?? 0));
  const parts = splitIntoColumns(heights, count);
  const placed = parts.map(([from, to], column) => {
    const x = place.x + column * (width + GUTTER);
    return flow(items.slice(from, to).flat(), { x, y: place.y, width }, sheet);
  });
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    height: Math.max(0, ...placed.map(({ height }) => height)),
  };
}

/** Splits items, in their order, into columns of about the same height. */
function splitIntoColumns(heights: readonly number[], count: number): (readonly [from: number, to: number])[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const ends = Array.from({ length: count }, () => 0);
  let sum = 0;
  heights.forEach((height, i) => {
    // An item goes into the column in which its middle falls.
    const column = Math.min(count - 1, Math.floor(((sum + height / 2) / (total || 1)) * count));
    ends[column] = i + 1;
    sum += height;
  });
  let from = 0;
  return ends.map((end) => {
    const part = [from, Math.max(from, end)] as const;
    from = part[1];
    return part;
  });
}
