import { numberOf, type Arcs, type Rings } from './arcs.js';
import type { Base, FillKind, LineKind } from './basemap.js';
import type { Camera, Line } from '../geometry/camera.js';
import { PathWriter } from '../geometry/paths.js';

/** The base map in px of the frame, each fill and line as the `d` of a path. */
export interface DrawnBase {
  fills: { kind: FillKind; d: string }[];
  lines: { kind: LineKind | 'own'; d: string }[];
  /** The horizontal spans inside each country, where its name may stand. */
  countries: { code: string; spans: Line }[];
}

/** The distance between the rows that the name of a country may stand on, in px. */
const ROW = 12;
/** The same in tenths of a px. */
const TENTHS = 10 * ROW;
/** The least distance between two points of a line, in tenths of a px; closer points are left out. */
const FINENESS = 8;

/** An arc in tenths of a px of the frame: whole numbers are faster. */
interface DrawnArc {
  line: Line;
  /** Whether any of it may be visible; otherwise `line` only has its two ends. */
  visible: boolean;
  /** The crossings with the rows that names may stand on: row, x, row, x, … */
  crossings: Line;
}

/**
 * Draws the base map as fine as the frame can show it, with the country of the headline on a ground of its own. Its solid
 * borders are `own`; where a view dots or dashes them they stay so. Lines are not clipped: the browser cuts off what lies outside.
 */
export function drawBase(base: Base, camera: Camera, through?: string): DrawnBase {
  const arcReader = (arcs: Arcs) => {
    const drawn: DrawnArc[] = [];
    return (arc: number): DrawnArc => {
      const number = numberOf(arc);
      return (drawn[number] ??= toFrame(arcs.lines[number] ?? [], arcs, camera));
    };
  };
  const arcOf = arcReader(base.arcs);
  const roughOf = base.coarse === base.arcs ? arcOf : arcReader(base.coarse);
  const country = base.countries.filter(({ code }) => code === through).flatMap(({ rings }) => rings);
  const around = new Set(country.flat().map(numberOf));
  const fillOf = (rings: Rings): string => {
    const path = new PathWriter();
    for (const ring of rings) {
      for (const arc of ring) path.draw(arcOf(arc).line, arc < 0);
      path.close();
    }
    return path.d;
  };
  const lineOf = (arcs: Rings): string => {
    const path = new PathWriter();
    for (const [arc = 0] of arcs) {
      const { line, visible } = arcOf(arc);
      if (visible) path.draw(line);
      path.end();
    }
    return path.d;
  };
  const isOwn = ([arc = 0]: readonly number[]) => around.has(arc);
  const solid = base.lines.find(({ kind }) => kind === 'solid')?.arcs ?? [];
  return {
    fills: base.fills.flatMap(({ kind, rings }) => {
      const fill = { kind, d: kind === 'disputed' ? hatchOf(rings, arcOf) : fillOf(rings) };
      return kind === 'region' ? [fill, { kind: 'country', d: fillOf(country) }] : [fill];
    }),
    lines: [
      ...base.lines.map(({ kind, arcs }) => ({
        kind,
        d: lineOf(kind === 'solid' ? arcs.filter((arc) => !isOwn(arc)) : arcs),
      })),
      { kind: 'own', d: lineOf(solid.filter(isOwn)) },
    ],
    countries: base.countries.flatMap(({ code, rings }) => {
      const spans = spansOf(rings, roughOf, camera.width);
      return spans.length > 0 ? [{ code, spans }] : [];
    }),
  };
}

/** The distance between two lines of a hatch, across them, in tenths of a px. */
const HATCH = 50 * Math.SQRT2;

/** Lines at 45° across an area; a pattern would need a reference, which a picture that stands alone must not have. */
function hatchOf(rings: Rings, arcOf: (arc: number) => DrawnArc): string {
  // Turned by 45°, the lines are rows: `row` counts them, and `along` is the position on one.
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    let [lastRow, lastAlong] = [NaN, 0];
    for (const arc of ring) {
      const { line } = arcOf(arc);
      for (let i = 0; i < line.length; i += 2) {
        const at = arc < 0 ? line.length - 2 - i : i;
        const [x, y] = [line[at] ?? 0, line[at + 1] ?? 0];
        const [row, along] = [(x + y) / HATCH, x - y];
        const [from, to] = row < lastRow ? [row, lastRow] : [lastRow, row];
        for (let n = Math.ceil(from); n < to; n++) {
          const crossing = lastAlong + ((n - lastRow) / (row - lastRow)) * (along - lastAlong);
          const others = rows.get(n);
          if (others) others.push(crossing);
          else rows.set(n, [crossing]);
        }
        [lastRow, lastAlong] = [row, along];
      }
    }
  }
  const path = new PathWriter();
  for (const [row, crossings] of rows) {
    crossings.sort((a, b) => a - b);
    const at = (along = 0) => [(row * HATCH + along) / 2, (row * HATCH - along) / 2].map(Math.round);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      path.draw([...at(crossings[i]), ...at(crossings[i + 1])]);
      path.end();
    }
  }
  return path.d;
}

function toFrame(arc: Line, grid: Arcs, { scale, left, top, width, height, bleed }: Camera): DrawnArc {
  const tenth = scale * 10;
  const cellX = grid.scale[0] * tenth;
  const cellY = grid.scale[1] * tenth;
  const x0 = left * 10 - grid.translate[0] * tenth;
  const y0 = top * 10 - grid.translate[1] * tenth;
  const low = -10 * bleed - 40;
  const right = (width + bleed) * 10 + 40;
  const bottom = (height + bleed) * 10 + 40;
  const rows = Math.floor(height / ROW);
  const line: number[] = [];
  const crossings: number[] = [];
  const last = arc.length - 2;
  // An arc that lies wholly beyond one side of the frame is not visible.
  let isLeft = true;
  let isRight = true;
  let isAbove = true;
  let isBelow = true;
  let lastX = 0;
  let lastY = 0;
  // The number of rows above the last point, and the heights between which that number holds.
  let row = 0;
  let above = Infinity;
  let below = Infinity;
  for (let i = 0; i <= last; i += 2) {
    const x = Math.round((arc[i] ?? 0) * cellX - x0);
    const y = Math.round((arc[i + 1] ?? 0) * cellY - y0);
    if (i > 0 && i < last && Math.abs(x - lastX) + Math.abs(y - lastY) < FINENESS) continue;
    line.push(x, y);
    if (x >= low) isLeft = false;
    if (x <= right) isRight = false;
    if (y >= low) isAbove = false;
    if (y <= bottom) isBelow = false;
    if (y <= above || y > below) {
      const next = Math.max(0, Math.min(rows, Math.ceil(y / TENTHS - 0.5)));
      if (i > 0) {
        for (let at = Math.min(row, next); at < Math.max(row, next); at++) {
          crossings.push(at, lastX + (((at + 0.5) * TENTHS - lastY) / (y - lastY)) * (x - lastX));
        }
      }
      row = next;
      above = row === 0 ? -Infinity : (row - 0.5) * TENTHS;
      below = row === rows ? Infinity : (row + 0.5) * TENTHS;
    }
    lastX = x;
    lastY = y;
  }
  const visible = !(isLeft || isRight || isAbove || isBelow);
  if (!visible) line.splice(2, line.length - 4);
  return { line, visible, crossings };
}

/** Whether a point is inside an area, by its spans. */
export function isInside([x, y]: readonly [number, number], spans: Line): boolean {
  for (let i = 0; i < spans.length; i += 3) {
    const isOnRow = Math.abs((spans[i] ?? 0) - y) <= ROW / 2;
    if (isOnRow && x >= (spans[i + 1] ?? 0) && x <= (spans[i + 2] ?? 0)) return true;
  }
  return false;
}

/** The horizontal spans inside an area, in px: y, from x, to x, … */
function spansOf(rings: Rings, arcOf: (arc: number) => DrawnArc, width: number): Line {
  const rows: number[][] = [];
  for (const ring of rings) {
    for (const arc of ring) {
      const { crossings } = arcOf(arc);
      for (let i = 0; i < crossings.length; i += 2) (rows[crossings[i] ?? 0] ??= []).push(crossings[i + 1] ?? 0);
    }
  }
  const spans: number[] = [];
  rows.forEach((crossings, row) => {
    crossings.sort((a, b) => a - b);
    // Crossings alternate between entering and leaving the area.
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, (crossings[i] ?? 0) / 10);
      const to = Math.min(width, (crossings[i + 1] ?? 0) / 10);
      if (from < to) spans.push((row + 0.5) * ROW, from, to);
    }
  });
  return spans;
}
