import { project, type Camera, type Line, type Point } from './camera.js';
import { legLinesOf, offsetLine } from './leg-curves.js';
import { behind, ROLES, type Role } from '../data/roles.js';
import type { MapModel, ShownCorridor, ShownLeg } from '../corridor-map.model.js';
import { PathWriter } from './paths.js';
import type { Mode, Status } from '../data/terms.js';

/** All lines of one corridor that are drawn alike, as one path. */
export interface DrawnLine {
  corridor: string;
  mode: Mode;
  status: Status;
  role: Role;
  /** Whether it is too short to be told from a mark. */
  short: boolean;
  d: string;
}

/** A visible piece of a corridor's line, with close points; names are placed at the heaviest piece first. */
export interface LinePiece {
  line: Line;
  status: Status;
  weight: number;
  /** Whether the length of its leg is stated. */
  stated: boolean;
}

/** The factor by which pieces that do not operate are preferred for names. */
const UNBUILT_WEIGHT = 4;
/** The least length at which a line can be told from a mark, in px. */
const SHORTEST = 12;
/** The distance of a road from the railway that it is drawn beside, in px. */
const ASIDE = 4;
/** The margin around the frame that is drawn too, so that no cut end shows, in px. */
const MARGIN = 4;

/** How far beyond the frame the live map is drawn, so that a drag does not show its edge at once, in px. */
export const BLEED = 200;

/** The statuses that are drawn below all others, so that the start of a railway being built is not hidden by its planned rest. */
const DEPTH: Partial<Record<Status, number>> = { superseded: 0, operating: 1, planned: 2 };

/** The z-order of a line: by its role, and within it operating ones below those that are not. */
const depth = ({ role, status }: DrawnLine): number => (DEPTH[status] ?? 3) - 4 * ROLES.indexOf(role);

/** The least length of a part of a leg that has a status of its own, in px. */
const SHORTEST_SHARE = 8;

/** Lays out the lines of all corridors, and gives the visible pieces of each. */
export function placeLines({ corridors, positions, roles, route = [] }: MapModel, camera: Camera) {
  const projected = new Map([...positions].map(([id, at]) => [id, project(at)]));
  const locate = (id: string) => projected.get(id);
  const onRoute = new Set(route.flatMap(({ legs }) => legs));
  const roleOf = (leg: ShownLeg): Role => {
    if (onRoute.has(leg)) return 'told';
    const role = roles.get(leg) ?? 'context';
    return onRoute.size > 0 ? behind(role) : role;
  };
  const first = ({ legs }: ShownCorridor) => Math.min(...legs.map((leg) => ROLES.indexOf(roleOf(leg))));
  const pieces = new Map<string, LinePiece[]>();
  const lines = new Map<string, DrawnLine & { path: PathWriter }>();
  // Shared track is drawn for the first corridor that claims it, so what is told comes first.
  const claiming = [...route, ...corridors.toSorted((a, b) => first(a) - first(b))];
  const leastShare = SHORTEST_SHARE / camera.scale;
  for (const { corridor, leg, mode, status, points, aside } of legLinesOf(claiming, locate, leastShare)) {
    const whole = lineInFrame(points, camera);
    const line = aside ? offsetLine(whole, ASIDE) : whole;
    // Drawing and live map clip lines at the same margin, so that dashes begin at the same points.
    const clipped = clip(line, camera, BLEED + MARGIN);
    if (clipped.length === 0) continue;
    const role = roleOf(leg);
    const key = `${corridor} ${mode} ${status} ${role}`;
    let drawnLine = lines.get(key);
    if (!drawnLine)
      lines.set(key, (drawnLine = { corridor, mode, status, role, short: true, d: '', path: new PathWriter() }));
    for (const piece of clipped) {
      drawnLine.path.draw(piece.map((px) => Math.round(px * 10)));
      drawnLine.path.end();
    }
    let own = pieces.get(corridor);
    if (!own) pieces.set(corridor, (own = []));
    for (const piece of clip(line, camera, MARGIN)) {
      const length = lengthOf(piece);
      if (length >= SHORTEST) drawnLine.short = false;
      own.push({
        line: densify(piece),
        status,
        stated: leg.km !== undefined,
        weight: length * (status === 'operating' ? 1 : UNBUILT_WEIGHT),
      });
    }
  }
  const sorted = [...lines.values()].sort((a, b) => depth(a) - depth(b));
  return { lines: sorted.map(({ path, ...line }): DrawnLine => ({ ...line, d: path.d })), pieces };
}

/** Converts points of the world of 1 × 1 to a line in px of the frame. */
function lineInFrame(points: readonly Point[], { scale, left, top }: Camera): Line {
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

/** The pieces of a line that may be visible within `beyond` px around the frame, cut only between segments. */
function clip(line: Line, { width, height }: Camera, beyond: number): Line[] {
  const [right, bottom] = [width + beyond, height + beyond];
  /** The sides that each point lies beyond, one bit a side. */
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

/** The greatest distance between two points of a dense line, in px. */
const STEP = 6;

/** The same line with a point every few px. */
function densify(line: Line): Line {
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
