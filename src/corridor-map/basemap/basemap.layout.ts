import { numberOf, type Arcs, type Rings } from './arcs.js';
import type { Base, FillKind, LineKind } from './basemap.js';
import type { Camera, Line } from '../geometry/camera.js';
import { PathWriter } from '../geometry/paths.js';

/** The base map in px of the frame, each fill and line as the `d` of a path. */
export interface DrawnBase {
  fills: { kind: FillKind; d: string }[];
  lines: { kind: LineKind; d: string }[];
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

/** Draws the base map as fine as the frame can show it. Lines are not clipped: the browser cuts off what lies outside. */
export function drawBase(base: Base, camera: Camera): DrawnBase {
  const arcReader = (arcs: Arcs) => {
    const drawn: DrawnArc[] = [];
    return (arc: number): DrawnArc => {
      const number = numberOf(arc);
      return (drawn[number] ??= toFrame(arcs.lines[number] ?? [], arcs, camera));
    };
  };
  const arcOf = arcReader(base.arcs);
  const roughOf = base.coarse === base.arcs ? arcOf : arcReader(base.coarse);
  return {
    fills: base.fills.map(({ kind, rings }) => {
      const path = new PathWriter();
      for (const ring of rings) {
        for (const arc of ring) path.draw(arcOf(arc).line, arc < 0);
        path.close();
      }
      return { kind, d: path.d };
    }),
    lines: base.lines.map(({ kind, arcs }) => {
      const path = new PathWriter();
      for (const [arc = 0] of arcs) {
        const { line, visible } = arcOf(arc);
        if (visible) path.draw(line);
        path.end();
      }
      return { kind, d: path.d };
    }),
    countries: base.countries.flatMap(({ code, rings }) => {
      const spans = spansOf(rings, roughOf, camera.width);
      return spans.length > 0 ? [{ code, spans }] : [];
    }),
  };
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
