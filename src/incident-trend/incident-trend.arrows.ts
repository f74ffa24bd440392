import { svg, type TemplateResult } from 'lit';
import { textWidth } from '../core/measure.js';
import type { Locale } from '../i18n/locale.js';
import type { IncidentData } from './incident-trend.data.js';
import { drawRows } from './incident-trend.drawing.js';
import type { Arrow, Box, LabelBoard, PlacedLine, PlacedTrend, Position } from './incident-trend.layout.types.js';
import { twinOf } from './incident-trend.model.js';
import type { TrendStrings } from './lang/en.js';

type L = Locale<TrendStrings>;

/** The shortest arrow, in px: what is nearer needs none. */
const SHORTEST = 48;
/** The distance between an arrow and the middle of a mark, and between an arrow and its text. */
const GAP = 9;
const SIZE = 0.75;
const LEADING = 1.25;

/**
 * Places an arrow from each figure of the article that others contradict to the same figure of another year, where both
 * marks are drawn, and adds the boxes that no label may cover to those that are taken.
 */
export function placeArrows(data: IncidentData, locale: L, lines: readonly PlacedLine[], board: LabelBoard): Arrow[] {
  const marks = lines.flatMap((line) => line.marks);
  const bows = data.series.flatMap(({ id, points }) =>
    points.flatMap((point) => {
      const twin = point.inArticle && point.conflicts ? twinOf(point, data, locale) : undefined;
      const [tail, tip] = [`${id}/${point.period}`, twin?.mark].map((one) => marks.find((mark) => mark.id === one));
      return twin && tail && tip && Math.abs(tip.x - tail.x) >= SHORTEST ? bowOf(tail, tip, twin.text) : [];
    }),
  );
  bows.forEach((bow) => board.take(...arrowBoxes(bow)));
  return bows.map((bow) => placeText(bow, board));
}

function bowOf(tail: Position, tip: Position, text: string): Arrow {
  const across = tip.x - tail.x;
  // A flat bow, which stays below the line of the claim.
  const rise = Math.min(Math.abs(across) * 0.22, 40);
  const points: Arrow['points'] = [
    { x: tail.x + Math.sign(across) * GAP, y: tail.y },
    { x: tail.x + across * 0.8, y: tail.y - rise },
    { x: tip.x, y: tip.y - GAP },
  ];
  return { points, text, label: undefined };
}

/** A point of the bow, by its share of the way. */
function pointAt([a, b, c]: Arrow['points'], t: number): Position {
  const on = (from: number, by: number, to: number) => (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t * t * to;
  return { x: on(a.x, b.x, c.x), y: on(a.y, b.y, c.y) };
}

/** The boxes along an arrow, which no label may cover. */
export const arrowBoxes = ({ points }: Arrow): Box[] =>
  Array.from({ length: 33 }, (_, i) => {
    const { x, y } = pointAt(points, i / 32);
    return { x: x - 3, y: y - 3, width: 6, height: 6 };
  });

/** Puts the text of an arrow above its bow, in one row or two; without space for it, it stands with the names alone. */
function placeText(arrow: Arrow, { em, spread, isFree, take }: LabelBoard): Arrow {
  const font = em * SIZE;
  const bow = arrowBoxes(arrow);
  for (const rows of [[arrow.text], halves(arrow.text)]) {
    const width = Math.max(...rows.map((row) => textWidth(row, font) + row.length * spread));
    const height = font * (1 + (rows.length - 1) * LEADING);
    for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const { x } = pointAt(arrow.points, share);
      const under = bow.filter((one) => x - width / 2 < one.x && one.x < x + width / 2);
      const box = { x: x - width / 2, y: Math.min(...under.map(({ y }) => y)) - 3 - height, width, height };
      if (!isFree(box)) continue;
      const label = { x, side: 0, y: box.y + font * 0.85, size: SIZE, rows: rows.map((text) => ({ text, look: '' })) };
      take(box);
      return { ...arrow, label };
    }
  }
  return arrow;
}

/** Breaks a text at the space nearest to its middle, but not within a name that keeps its own direction. */
function halves(text: string): string[] {
  const spaces = [...text.matchAll(/ (?![^\u2068]*\u2069)/g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Draws the arrows with their texts, mirrored where time runs from right to left. */
export function drawArrows(placed: PlacedTrend): TemplateResult {
  const mirror = <Item extends Position>(one: Item): Item =>
    placed.start > placed.end ? { ...one, x: placed.width - one.x } : one;
  return svg`${placed.arrows.map(
    ({ points: [from, by, to], label }) =>
      svg`<path class="arrow" d=${arrowPath([mirror(from), mirror(by), mirror(to)])} />${label && drawRows(placed, mirror(label))}`,
  )}`;
}

/** The bow of an arrow, and its head, whose sides stand at the end of the bow like an open triangle. */
function arrowPath([from, by, to]: Arrow['points']): string {
  const angle = Math.atan2(by.y - to.y, by.x - to.x);
  const side = (turn: number) => `${to.x + 7 * Math.cos(angle + turn)} ${to.y + 7 * Math.sin(angle + turn)}`;
  return `M${from.x} ${from.y}Q${by.x} ${by.y} ${to.x} ${to.y}M${side(0.5)}L${to.x} ${to.y}L${side(-0.5)}`;
}
