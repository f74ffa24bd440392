import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Locale } from '../../i18n/locale.js';
import { toFrame, type Camera, type Point } from '../geometry/camera.js';
import { baseMap } from '../corridor-map.data.js';
import { viewOf, type Worldview } from '../data/worldview.js';
import { enDisputed, type DisputedStrings } from '../lang/en.disputed.js';
import type { MapStrings } from '../lang/en.js';
import { numberOf } from './arcs.js';
import type { Base } from './basemap.js';

type L = Locale<MapStrings & DisputedStrings>;

/** The country codes for `Intl` of those who administer or claim a piece. */
const CODES: Record<string, string> = {
  ...{ IND: 'IN', PAK: 'PK', CHN: 'CN', RUS: 'RU', UKR: 'UA', GEO: 'GE', ISR: 'IL', SYR: 'SY', CYP: 'CY' },
};

/** What is in the frame, and what is beyond it. */
interface Split {
  seen: string[];
  beyond: string[];
}

function split(ids: readonly string[], isSeen: (id: string) => boolean): Split {
  const seen = ids.filter(isSeen);
  return { seen, beyond: ids.filter((id) => !seen.includes(id)) };
}

/** The rings of a unit of the base map, as numbers of arcs. */
function ringsOf(id: string): readonly (readonly number[])[] {
  const unit = baseMap.topology.objects.units.geometries.find((one) => one.id === id);
  return unit?.type === 'MultiPolygon' ? unit.arcs.flat() : (unit?.arcs ?? []);
}

/** The ids of the disputed pieces. */
export const piecesIn = (base: Base, camera: Camera): Split =>
  split(Object.keys(baseMap.worldviews.pieces), (id) =>
    ringsOf(id).some((ring) => clipRing(pointsOf(ring, base, camera), camera).length > 2),
  );

/** The disputed borders between two units that are no pieces (`A|B`); only the neutral view draws them. */
export function linesIn(base: Base, camera: Camera, worldview: Worldview): Split {
  const pairs = worldview === 'neutral' ? (baseMap.worldviews.views.neutral?.dotted ?? []) : [];
  const isInFrame = ([x, y]: Point) => x >= 0 && x <= camera.width && y >= 0 && y <= camera.height;
  return split(pairs, (pair) => {
    const [one = [], other = []] = pair.split('|').map((id) => ringsOf(id).flat());
    const numbers = new Set(one.map(numberOf));
    const shared = other.filter((arc) => numbers.has(numberOf(arc)));
    return pointsOf(shared, base, camera).some(isInFrame);
  });
}

function pointsOf(ring: readonly number[], { arcs }: Base, camera: Camera): Point[] {
  return ring.flatMap((arc) => {
    const line = arcs.lines[numberOf(arc)] ?? [];
    const onFrame = (x: number, y: number): Point =>
      toFrame([x * arcs.scale[0] + arcs.translate[0], y * arcs.scale[1] + arcs.translate[1]], camera);
    const points = line.flatMap((x, i): Point[] => (i % 2 === 0 ? [onFrame(x, line[i + 1] ?? 0)] : []));
    return arc < 0 ? points.toReversed() : points;
  });
}

/** States who administers a piece and who claims it, and in a national view, as part of which country it is drawn. */
export function pieceText(id: string, worldview: Worldview, { t, f }: L): string {
  const piece = baseMap.worldviews.pieces[id];
  if (!piece) return '';
  const country = (unit: string) => (CODES[unit] ? f.country(CODES[unit]) : t.itself);
  // Where the views agree whose a piece is, it is no claim among others.
  const words = id in baseMap.worldviews.sharedOwners ? t.recognised : t.piece;
  const text = words(t.pieces[id] ?? piece.name, country(piece.administeredBy), country(piece.claimedBy));
  if (worldview === 'neutral' || worldview === 'defacto') return text;
  return t.drawnAs(text, country(viewOf(worldview, baseMap.worldviews).owner(id)));
}

/**
 * Draws the panel of disputed areas: whose view is drawn, and the disputed borders and pieces in the frame; once the map can be
 * moved, also those beyond it.
 */
export function disputedPanel(
  { base, camera, worldview, movable }: { base: Base; camera: Camera; worldview: Worldview; movable: boolean },
  baseLocale: Locale<MapStrings>,
): TemplateResult {
  // Other languages include the words of the panel; those in English are added here.
  const locale: L = { ...baseLocale, t: { ...enDisputed, ...baseLocale.t } };
  const borderLines: Record<string, string> = locale.t.borderLines;
  const pieces = piecesIn(base, camera);
  const lines = linesIn(base, camera, worldview);
  const textsOf = (where: 'seen' | 'beyond') => [
    ...lines[where].map((pair) => borderLines[pair] ?? pair),
    ...pieces[where].map((id) => pieceText(id, worldview, locale)),
  ];
  const list = (texts: readonly string[]) =>
    html`<ul class="pieces">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  const beyond = textsOf('beyond');
  return html`${locale.t.views[worldview]} ${list(textsOf('seen'))}
  ${movable && beyond.length > 0 ? html`${locale.t.beyond} ${list(beyond)}` : nothing}
  ${until(sourcesOf([worldview, ...lines.seen, ...pieces.seen], locale.t.listSources), nothing)}`;
}

/** Loads and draws the sources of views, pieces and borders; nothing where they do not load. */
async function sourcesOf(ids: readonly string[], title: string): Promise<unknown> {
  const loaded = await baseMap.sourcedWorldviews().catch(() => undefined);
  const cited = new Set(ids.flatMap((id) => loaded?.more?.bases[id] ?? []));
  const known = [...cited].flatMap((id) => loaded?.sources[id] ?? []);
  if (known.length === 0) return nothing;
  return html`${title}
    <ul class="pieces">
      ${known.map(
        ({ publisher, title: name, url }) =>
          html`<li>
            <bdi>${publisher}</bdi>: <a href=${url} rel="noopener"><bdi>${name}</bdi></a>
          </li>`,
      )}
    </ul>`;
}

/** One side of the frame: inside is what lies on the side of the limit that `sign` gives. */
type Edge = readonly [axis: 0 | 1, limit: number, sign: 1 | -1];

function edges({ width, height }: Camera): Edge[] {
  return [
    [0, 0, 1],
    [0, width, -1],
    [1, 0, 1],
    [1, height, -1],
  ];
}

const isInside = (point: Point, [axis, limit, sign]: Edge): boolean => (point[axis] - limit) * sign >= 0;

/** Clips a closed ring to the frame (Sutherland–Hodgman); empty where nothing of it lies inside. */
function clipRing(ring: Point[], camera: Camera): Point[] {
  let kept = ring;
  for (const edge of edges(camera)) {
    const [axis, limit] = edge;
    const input = kept;
    kept = [];
    input.forEach((point, i) => {
      const before = input.at(i - 1) ?? point;
      if (isInside(point, edge) !== isInside(before, edge)) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
      }
      if (isInside(point, edge)) kept.push(point);
    });
  }
  return kept;
}
