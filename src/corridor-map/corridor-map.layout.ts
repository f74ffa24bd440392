import type { Locale } from '../i18n/locale.js';
import type { Size } from '../core/measure.js';
import { measureIn, type MeasureText } from '../ui/host/text-measure.js';
import { drawBase, isInside, type DrawnBase } from './basemap/basemap.layout.js';
import type { Base } from './basemap/basemap.js';
import { project, toFrame, type Camera, type Point } from './geometry/camera.js';
import type { Status } from './data/terms.js';
import type { Worldview } from './data/worldview.js';
import { amountText } from './corridor-map.text.js';
import type { MapStrings } from './lang/en.js';
import { LabelBoard, LABEL_STYLES, type Label, type LabelKind } from './labels/label-board.js';
import { placeNames, RADIUS, type PlacedMark } from './labels/place-labels.js';
import { thinPoints, type DrawnPoints } from './geometry/paths.js';
import { RANK, type MapModel, type ShownPlace } from './corridor-map.model.js';
import { BLEED, placeLines, type DrawnLine } from './geometry/line-layout.js';

/** The mark of one place on the map. */
export interface DrawnMark {
  id: string;
  kind: ShownPlace['kind'];
  /** Whether the reader or the author selected it. */
  chosen: boolean;
  x: number;
  y: number;
}

/** Everything on the map in px of the frame, ready to be drawn. */
export interface Scene {
  camera: Camera;
  base: DrawnBase;
  lines: readonly DrawnLine[];
  marks: readonly DrawnMark[];
  /** The names, and whether each stands in the country of the headline. */
  labels: readonly (Label & { inside: boolean })[];
  points: DrawnPoints;
}

/** How texts on the map are measured and set. */
export interface Typography {
  measure: MeasureText;
  /** The font size around the map, in px. */
  em: number;
  /** The name of a country as the map writes it. */
  country(code: string): string;
  /** A length in a state, such as "75 km operating". */
  amount(km: number, status: Status): string;
  /** Whether the page runs from left to right: then country names are letter-spaced, and the buttons stand at the right. */
  ltr: boolean;
}

/** All that is needed to draw the map at any camera, for the live layer and for pictures. */
export interface LiveMap {
  model: MapModel;
  base: Base;
  worldview: Worldview;
  type: Typography;
  /** The accessible name of the map. */
  name: string;
  t: MapStrings;
}

/** Puts together a map with its base map, and with texts measured in the font of `host`. */
export function liveMap(
  model: MapModel,
  base: Base,
  worldview: Worldview,
  { t, f, lang, dir }: Locale<MapStrings>,
  em: number,
  host: Element,
): LiveMap {
  const type: Typography = {
    measure: measureIn(host),
    em,
    country: (code) => f.country(code).toLocaleUpperCase(lang),
    // The map runs from left to right; the mark makes a number stand before words that run the other way.
    amount: (km, status) => (dir === 'rtl' ? '\u200F' : '') + amountText(km, status, { t, f }),
    ltr: dir === 'ltr',
  };
  return { model, base, worldview, type, name: t.map, t };
}

/** The least width for the list beside the map, in em; the width of the list, in em; and the gap between both, in px. */
const WIDE = 60;
const LIST = 22;
const GAP = 20;

/** Whether the list stands beside the map, and the width that is left for the map, in px. */
export function splitWidth({ width, em }: Size): { wide: boolean; width: number } {
  const wide = width >= WIDE * em;
  return { wide, width: wide ? Math.floor(width - LIST * em) - GAP : width };
}

/** The letter-spacing of country names, in em; the same as in the styles. */
const SPACING: Partial<Record<LabelKind, number>> = { country: 0.1, home: 0.24 };
/** The scale (zoom 5.6) from which places between the ends of corridors are named too. */
const CLOSE = 256 * 2 ** 5.6;
/** The least distance between two marks, in px; of closer ones, only the first is drawn. */
const APART = 10;
/** How far below a closed crossing the symbol of a gauge break stands, in px. */
const BELOW = 17;
/** The size of the corner for the live map's buttons, in px. The drawing keeps it free of names too, to look the same. */
const BUTTONS = { width: 44, height: 146 };
/** Lays out everything on the map. */
export function layoutMap(model: MapModel, base: Base, camera: Camera, type: Typography): Scene {
  const { lines, pieces } = placeLines(model, camera);
  const drawn = drawBase(base, camera, model.through);
  const board = new LabelBoard(
    camera,
    (text, kind) => {
      const { em, ...style } = LABEL_STYLES[kind];
      const size = em * type.em;
      const spacing = type.ltr ? (SPACING[kind] ?? 0) * size * text.length : 0;
      return type.measure(text, { size, ...style }) + spacing;
    },
    type.em,
    type.ltr ? 'ltr' : 'rtl',
  );
  board.take(type.ltr ? camera.width - BUTTONS.width : 0, 0, BUTTONS.width, BUTTONS.height);
  for (const [id, own] of pieces) {
    for (const { line, status } of own) if (status !== 'superseded') board.addLine(line, id);
  }

  const here = model.item?.split('/').at(-1);
  const marks = placeMarks(model, camera);
  for (const { at, kind, rank, gauge } of marks) {
    if (rank < RANK.off) board.reserve(at, RADIUS[kind]);
    if (gauge && kind === 'closed') board.reserve([at[0], at[1] + BELOW], RADIUS.gauge);
  }
  const { countries } = drawn;
  const { country, amount } = type;
  const isLand = (at: Point) => countries.some(({ spans }) => isInside(at, spans));
  const labels = placeNames(board, { model, marks, countries, pieces, isLand, country, amount });
  const home = countries.find(({ code }) => code === model.through);
  const named = new Set(labels.filter(({ own }) => own).map(({ id }) => id));
  // A mark without its name is left out, unless it shows that a crossing is closed or that trains must change.
  const shown = marks.filter(({ id, kind }) => kind === 'closed' || kind === 'gauge' || named.has(id));

  return {
    camera,
    base: drawn,
    lines,
    marks: shown.flatMap(({ id, kind, gauge, town, at: [x, y] }): DrawnMark[] => {
      const chosen = here !== undefined && (id === here || town?.id === here);
      const mark = { id, kind, chosen, x, y };
      return gauge && kind === 'closed' ? [mark, { ...mark, kind: 'gauge', chosen: false, y: y + BELOW }] : [mark];
    }),
    labels: labels.map((label) => ({
      ...label,
      inside: home !== undefined && isInside([label.x, label.y], home.spans),
    })),
    points: thinPoints(model.points, camera, BLEED),
  };
}

/** The marks in the frame, the most important first; of marks that would cover each other, only the first. */
function placeMarks({ places }: MapModel, camera: Camera): PlacedMark[] {
  const locate = (at: Point) => toFrame(project(at), camera);
  const isNear = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < APART;
  // A closed crossing is never hidden; a port with a town of its own matters more than one without.
  const weight = ({ rank, kind, town }: ShownPlace) =>
    kind === 'closed' ? 0 : rank * 4 + (kind === 'port' ? 1 : 3) - (town ? 1 : 0);
  const kept: PlacedMark[] = [];
  for (const place of places.toSorted((a, b) => weight(a) - weight(b))) {
    const at = locate(place.at);
    const [x, y] = at;
    const isVisible = x > 6 && y > 6 && x < camera.width - 6 && y < camera.height - 6;
    if (!isVisible || (place.rank === RANK.between && camera.scale < CLOSE)) continue;
    if (kept.some((other) => isNear(other.at, at))) continue;
    const { town } = place;
    kept.push({ ...place, at, name: town && isNear(locate(town.at), at) ? town.name : place.name });
  }
  return kept;
}
