import type { Markup } from './read-template.js';
import { asRightToLeft, leadingOf, roomFor, round, setText, type Placed, type Run, type Sheet } from './text-layout.js';

/** A drawing of its own size, in px. */
export interface Picture {
  svg: Markup;
  width: number;
  height: number;
}

/** What a sheet is made of, from top to bottom; `before` is the room above, in px. */
export type Block = { before?: number } & (
  | { kind: 'text'; runs: readonly Run[]; size: number }
  | { kind: 'picture'; picture: Picture }
  /** What is drawn for the very width it gets. */
  | { kind: 'drawn'; draw(width: number, sheet: Sheet): Picture }
  /** Signs with their words, as many on a line as there is room for. */
  | { kind: 'signs'; signs: readonly Sign[]; size: number }
  /** A text or sign in a column of `room` px, and beside it what belongs to it. */
  | { kind: 'row'; lead: Block; room: number; body: readonly Block[] }
  /** Items in as many columns as have `least` px each. An item is never parted. */
  | { kind: 'columns'; items: readonly (readonly Block[])[]; least: number }
  | { kind: 'rule' }
);

/** A sign of a legend. */
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

/** Sets blocks below each other. */
export function flow(blocks: readonly Block[], place: Place, sheet: Sheet): Placed {
  const nodes: Markup[] = [];
  let { y } = place;
  blocks.forEach((block, i) => {
    // What comes first needs no room above it.
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
      return { nodes: [hang(block.picture, place, sheet)], height: block.picture.height };
    case 'drawn': {
      const picture = block.draw(place.width, sheet);
      return { nodes: [hang(picture, place, sheet)], height: picture.height };
    }
    case 'signs':
      return setSigns(block.signs, block.size, place, sheet);
    case 'row': {
      const y = place.y + leadOffset(block.lead, block.body, sheet);
      const lead = flow([block.lead], { ...place, y, width: block.room - 6 }, sheet);
      const beside = { x: place.x + block.room, y: place.y, width: place.width - block.room };
      const body = flow(block.body, beside, sheet);
      return { nodes: [...lead.nodes, ...body.nodes], height: Math.max(lead.height, body.height) };
    }
    case 'columns':
      return setColumns(block.items, block.least, place, sheet);
    case 'rule':
      return { nodes: [ruleAt(place, sheet)], height: 1 };
  }
}

/** A sign stands in the middle of the small letters of the first line beside it. */
function leadOffset(lead: Block, [first]: readonly Block[], sheet: Sheet): number {
  if (lead.kind !== 'picture' || first?.kind !== 'text') return 0;
  return (leadingOf(sheet).base - 0.36) * first.size - lead.picture.height / 2;
}

/** Puts a picture at its place; on a right-to-left sheet its right edge is at the inline start. */
function hang({ svg, width }: Picture, { x, y }: Place, sheet: Sheet): Markup {
  const rtl = sheet.locale.dir === 'rtl';
  const left = rtl ? sheet.width - x - width : x;
  const turned = rtl && svg.attributes.direction !== 'ltr' ? fromTheRight(svg) : svg;
  return { name: 'g', attributes: { transform: `translate(${round(left)} ${round(y)})` }, children: [turned] };
}

const ANCHORS: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

/** A drawing that was made for the direction of its page says so itself: not every program knows `direction`. */
function fromTheRight({ name, attributes, children }: Markup): Markup {
  const spoken = name === 'text' || name === 'tspan';
  const anchor = attributes['text-anchor'] ?? (name === 'text' ? 'start' : undefined);
  return {
    name,
    attributes: anchor && spoken ? { ...attributes, 'text-anchor': ANCHORS[anchor] ?? anchor } : attributes,
    children: children.map((child) => {
      if (typeof child !== 'string') return fromTheRight(child);
      return spoken && child.trim() !== '' ? asRightToLeft(child) : child;
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
    const room = picture ? picture.width + 8 : 0;
    const own = room + roomFor(words, size);
    if (across > 0 && across + own > width) {
      across = 0;
      down += line * size + 2;
    }
    const at = { x: x + across, y: y + down, width: width - across };
    // A sign stands in the middle of small letters.
    if (picture) nodes.push(hang(picture, { ...at, y: at.y + (base - 0.36) * size - picture.height / 2 }, sheet));
    const text = setText([{ text: words, soft: true }], { ...at, x: at.x + room, width: width - room, size }, sheet);
    nodes.push(...text.nodes);
    // Words wider than the sheet go on below themselves.
    down += text.height - line * size;
    across += own + 20;
  }
  return { nodes, height: down + line * size };
}

function setColumns(items: readonly (readonly Block[])[], least: number, place: Place, sheet: Sheet): Placed {
  const count = Math.max(1, Math.min(items.length, Math.floor((place.width + GUTTER) / (least + GUTTER))));
  const width = (place.width - GUTTER * (count - 1)) / count;
  const heights = items.map((item) => flow(item, { x: 0, y: 0, width }, sheet).height + (item[0]?.before ?? 0));
  const parts = share(heights, count);
  const placed = parts.map(([from, to], column) => {
    const x = place.x + column * (width + GUTTER);
    return flow(items.slice(from, to).flat(), { x, y: place.y, width }, sheet);
  });
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    height: Math.max(0, ...placed.map(({ height }) => height)),
  };
}

/** Parts items, in their order, so that no column is much higher than the others. */
function share(heights: readonly number[], count: number): (readonly [from: number, to: number])[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const ends = Array.from({ length: count }, () => 0);
  let sum = 0;
  heights.forEach((height, i) => {
    // An item stands in the column in which its middle falls.
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
