import { project, type Camera, type Line, type Point } from './camera.js';
import { moved, runsOf } from './leg-curves.js';
import type { MapModel, ShownLeg } from '../corridor-map.model.js';
import { PathWriter } from './path-writer.js';
import type { Mode, Status } from '../data/statuses.js';

/** All lines on the map that are of one corridor and drawn alike. */
export interface DrawnRun {
  corridor: string;
  mode: Mode;
  status: Status;
  /** `faint`: beside the story; `dim`: another corridor is selected. */
  tone: 'full' | 'faint' | 'dim';
  /** Too short to be told from a mark. */
  short: boolean;
  d: string;
}

/** A visible piece of a corridor, as close points; the heavier, the better its name stands there. */
export interface Piece {
  line: Line;
  status: Status;
  weight: number;
}

/** What is not built is what a name is looked for. */
const UNBUILT_WEIGHT = 4;
/** A stretch shorter than this, in px, is not told from a mark. */
const SHORTEST = 12;
/** How far road is drawn beside rail, in px. */
const ASIDE = 4;
/** Room around the frame that is drawn too, so that no cut edge shows, in px. */
const MARGIN = 4;

/** How far beyond the frame a live map is drawn, so that it does not show its end at once when it is dragged, in px. */
export const BLEED = 200;

/** What lies lowest; everything else lies above. */
const DEPTH: Partial<Record<Status, number>> = { superseded: 0, operating: 1 };

/** What is built lies below what is not, and what is dimmed below all. */
const depth = ({ tone, status }: DrawnRun): number => (tone === 'full' ? 4 : 0) + (DEPTH[status] ?? 2);

/** The lines of all corridors, and the visible pieces of each. */
export function placeRuns({ corridors, positions, selected, leg: chosen, route = [] }: MapModel, camera: Camera) {
  const projected = new Map([...positions].map(([id, at]) => [id, project(at)]));
  const locate = (id: string) => projected.get(id);
  const faint = new Set(corridors.filter(({ inArticle }) => inArticle === false).map(({ id }) => id));
  const toneOf = (id: string, leg: ShownLeg, order: number): DrawnRun['tone'] => {
    if (route.length > 0) return order < route.length ? 'full' : 'dim';
    if (selected !== undefined && id !== selected) return 'dim';
    if (selected !== undefined) return chosen && leg !== chosen ? 'faint' : 'full';
    return faint.has(id) ? 'faint' : 'full';
  };
  const lines = new Map<string, Piece[]>();
  const runs = new Map<string, DrawnRun & { path: PathWriter }>();
  // Shared track is drawn for the first that claims it, so a route and the selected corridor come first.
  const claiming = [...route, ...corridors.toSorted((a, b) => Number(b.id === selected) - Number(a.id === selected))];
  for (const { corridor, order, leg, mode, status, points, aside } of runsOf(claiming, locate)) {
    const whole = inFrame(points, camera);
    const line = aside ? moved(whole, ASIDE) : whole;
    // Cut at the same places by still and live map, so that dashes begin at the same places.
    const drawn = clip(line, camera, BLEED + MARGIN);
    if (drawn.length === 0) continue;
    const tone = toneOf(corridor, leg, order);
    const key = `${corridor} ${mode} ${status} ${tone}`;
    let run = runs.get(key);
    if (!run) runs.set(key, (run = { corridor, mode, status, tone, short: true, d: '', path: new PathWriter() }));
    for (const piece of drawn) {
      run.path.draw(piece.map((px) => Math.round(px * 10)));
      run.path.lift();
    }
    let pieces = lines.get(corridor);
    if (!pieces) lines.set(corridor, (pieces = []));
    for (const piece of clip(line, camera, MARGIN)) {
      const length = lengthOf(piece);
      if (length >= SHORTEST) run.short = false;
      pieces.push({ line: dense(piece), status, weight: length * (status === 'operating' ? 1 : UNBUILT_WEIGHT) });
    }
  }
  const sorted = [...runs.values()].sort((a, b) => depth(a) - depth(b));
  return { runs: sorted.map(({ path, ...run }): DrawnRun => ({ ...run, d: path.d })), lines };
}

/** A line in px of the frame. */
function inFrame(points: readonly Point[], { scale, left, top }: Camera): Line {
  const line: number[] = [];
  for (const at of points) line.push(at[0] * scale - left, at[1] * scale - top);
  return line;
}

function lengthOf(line: Line): number {
  let length = 0;
  for (let i = 2; i < line.length; i += 2) {
    length += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  }
  return length;
}

/** The pieces of a line that may be seen in the frame and so far beyond it, whole segment by whole segment. */
function clip(line: Line, { width, height }: Camera, beyond: number): Line[] {
  const [right, bottom] = [width + beyond, height + beyond];
  /** Beyond which sides a point is: a bit for each. */
  const outside: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i] ?? 0;
    const y = line[i + 1] ?? 0;
    const across = x < -beyond ? 1 : Number(x > right) * 2;
    const down = y < -beyond ? 4 : Number(y > bottom) * 8;
    outside.push(across + down);
  }
  if (outside.every((sides) => sides === 0)) return [line];
  const pieces: number[][] = [];
  let open = false;
  for (let i = 1; i < outside.length; i++) {
    const isAway = ((outside[i] ?? 0) & (outside[i - 1] ?? 0)) > 0;
    if (!isAway && !open) pieces.push(line.slice(2 * i - 2, 2 * i));
    if (!isAway) pieces.at(-1)?.push(line[2 * i] ?? 0, line[2 * i + 1] ?? 0);
    open = !isAway;
  }
  return pieces;
}

const STEP = 6;

/** A line with a point every few px. */
function dense(line: Line): Line {
  const close: number[] = line.slice(0, 2);
  for (let i = 2; i < line.length; i += 2) {
    const x = line[i - 2] ?? 0;
    const y = line[i - 1] ?? 0;
    const dx = (line[i] ?? 0) - x;
    const dy = (line[i + 1] ?? 0) - y;
    const count = Math.ceil(Math.hypot(dx, dy) / STEP);
    for (let n = 1; n <= count; n++) close.push(x + (dx * n) / count, y + (dy * n) / count);
  }
  return close;
}
