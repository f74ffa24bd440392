import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../core/text.js';
import { drawBase, type Base } from './corridor-map.base.js';
import type { Camera } from './corridor-map.camera.js';
import { MARGIN } from './corridor-map.clip.js';
import { baseMap } from './corridor-map.data.js';
import { viewOf, type Worldview } from './corridor-map.worldview.js';
import { enDisputed, type DisputedStrings } from './lang/en.disputed.js';
import type { MapStrings } from './lang/en.js';

type L = Locale<MapStrings & DisputedStrings>;

/** Who administers or claims a piece, with the country code that `Intl` knows. */
const CODES: Record<string, string> = {
  ...{ IND: 'IN', PAK: 'PK', CHN: 'CN', RUS: 'RU', UKR: 'UA', GEO: 'GE', ISR: 'IL', SYR: 'SY', CYP: 'CY' },
};

/** The ids of the disputed pieces, those in the frame apart from those beyond it. */
export function piecesIn(base: Base, camera: Camera): { seen: string[]; beyond: string[] } {
  const { units } = baseMap.topology.objects;
  const outlines = Object.keys(baseMap.worldviews.pieces).flatMap((code) => {
    const unit = units.geometries.find(({ id }) => id === code);
    return unit ? [{ code, rings: unit.type === 'Polygon' ? unit.arcs : unit.arcs.flat() }] : [];
  });
  // What is drawn reaches a little beyond the frame; what is named must be seen.
  const frame = {
    ...camera,
    left: camera.left + MARGIN,
    top: camera.top + MARGIN,
    width: camera.width - 2 * MARGIN,
    height: camera.height - 2 * MARGIN,
  };
  const inFrame = drawBase({ ...base, fills: [], lines: [], countries: outlines }, frame).countries;
  const ids = outlines.map(({ code }) => code);
  const isSeen = (id: string) => inFrame.some(({ code }) => code === id);
  return { seen: ids.filter(isSeen), beyond: ids.filter((id) => !isSeen(id)) };
}

/** Who administers a piece and who claims it, and in a country's view what it is drawn as. */
export function pieceText(id: string, worldview: Worldview, { t, f }: L): string {
  const piece = baseMap.worldviews.pieces[id];
  if (!piece) return '';
  const country = (unit: string) => (CODES[unit] ? f.country(CODES[unit]) : t.itself);
  const text = t.piece(t.pieces[id] ?? piece.name, country(piece.administeredBy), country(piece.claimedBy));
  if (worldview === 'neutral' || worldview === 'defacto') return text;
  return t.drawnAs(text, country(viewOf(worldview, baseMap.worldviews).owner(id)));
}

/**
 * Whose view is drawn, and each disputed piece of the picture by name; once the map can be moved, also those that it can
 * be moved to.
 */
export function disputedPanel(
  { base, camera, worldview, movable }: { base: Base; camera: Camera; worldview: Worldview; movable: boolean },
  spoken: Locale<MapStrings>,
): TemplateResult {
  // Other languages bring the words of the panel along; English brings them here.
  const locale: L = { ...spoken, t: { ...enDisputed, ...spoken.t } };
  const { seen, beyond } = piecesIn(base, camera);
  const list = (ids: readonly string[]) =>
    html`<ul class="pieces">
      ${ids.map((id) => html`<li>${pieceText(id, worldview, locale)}</li>`)}
    </ul>`;
  return html`${locale.t.views[worldview]} ${list(seen)}
  ${movable && beyond.length > 0 ? html`${locale.t.beyond} ${list(beyond)}` : nothing}`;
}
