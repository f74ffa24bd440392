import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { stepTo } from '../../ui/a11y/roving-tabindex.js';
import type { CorridorData, Place } from '../corridor-map.data.js';
import { drawSwatch, drawSymbol } from '../corridor-map.drawing.js';
import { entryContent, placesContent, rowContent } from './list.js';
import type { MapModel, ShownCorridor, ShownPlace } from '../corridor-map.model.js';
import { closedText } from './statement-text.js';
import { agreementsAt, kindOf, legLine, legName } from './leg-text.js';
import type { MapText } from '../corridor-map.text.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

type L = Locale<MapStrings & PanelStrings>;

/** A row of the tree. */
interface Row {
  /** The id of the item that it selects. */
  id: string;
  content: TemplateResult;
  /** Whether it selects something, or only holds other rows. */
  selects: boolean;
  rows: readonly Row[];
}

/** The id of the row that ports and crossings stand under. */
export const PLACES = 'places';

/** The rows of the tree: corridors with their legs and stops, then ports and crossings. */
export function treeRows(model: MapModel, data: CorridorData, { entries }: MapText, locale: L): Row[] {
  const corridors = model.corridors.flatMap((corridor): Row[] => {
    const entry = entries.find(({ id }) => id === corridor.id);
    if (!entry) return [];
    return [{ id: corridor.id, content: entryContent(entry), selects: true, rows: legRows(corridor, data, locale) }];
  });
  const { t } = locale;
  const places = model.places
    .toSorted((a, b) => weight(a, data) - weight(b, data))
    .flatMap((shown) => placeRow(shown, data, locale));
  if (places.length === 0) return corridors;
  return [...corridors, { id: PLACES, content: placesContent(t), selects: false, rows: places }];
}

function legRows(corridor: ShownCorridor, data: CorridorData, locale: L): Row[] {
  const { gauges = [] } = corridor;
  return corridor.legs.map((leg) => {
    const [name, state] = [legName(leg, corridor, data), legLine(leg, locale)];
    const id = `${corridor.id}/${leg.number}`;
    return {
      id,
      content: rowContent(drawSwatch(leg.mode, leg.status), name, state),
      selects: true,
      rows: leg.via.flatMap((stop) => {
        const place = data.places[stop];
        const breaks = gauges.some(({ at, mm }) => at === stop && mm[0] && mm[1]);
        return place ? [rowOf(`${id}/${stop}`, place, breaks, data, locale)] : [];
      }),
    };
  });
}

/** The order of places: ports with agreements first, then closed crossings, then the rest. */
function weight({ id, kind }: ShownPlace, data: CorridorData): number {
  if (agreementsAt(id, data).length > 0) return 0;
  return kind === 'closed' ? 1 : 2;
}

const placeRow = ({ id, gauge }: ShownPlace, data: CorridorData, locale: L): Row[] => {
  const place = data.places[id];
  return place?.kind ? [rowOf(id, place, gauge, data, locale)] : [];
};

function rowOf(id: string, place: Place, breaks: boolean, data: CorridorData, locale: L): Row {
  const { t } = locale;
  const { name, kind, closed } = place;
  const what = kind ? [kindOf(place, data, t)] : [];
  const state = [
    ...what,
    ...(closed ? [closedText({ ...closed, since: '' }, locale)] : []),
    ...(breaks ? [t.gaugeHere] : []),
  ].join(t.comma);
  const symbol = drawSymbol(symbolOf(place, breaks));
  return { id, content: rowContent(symbol, name, state), selects: true, rows: [] };
}

function symbolOf({ kind, closed }: Place, breaks: boolean): ShownPlace['kind'] {
  if (closed) return 'closed';
  if (kind === 'port') return kind;
  return breaks ? 'gauge' : 'town';
}

/** The state that a tree is drawn in. */
export interface TreeState {
  label: string;
  /** The selected item. */
  item: string | undefined;
  isOpen(id: string): boolean;
}

/** The number of rows that are always laid out, as in the styles; a screen reader cannot count further ones itself. */
const ALL_LAID_OUT = 59;

/** Draws the rows as a tree of the WAI-ARIA pattern. */
export function drawTree(rows: readonly Row[], state: TreeState): TemplateResult {
  const count = rows.length > ALL_LAID_OUT ? rows.length : undefined;
  return html`<ul class="entries" part="list" role="tree" aria-label=${state.label}>
    ${rows.map((row, i) => drawRow(row, state, 1, count === undefined ? undefined : { at: i + 1, count }))}
  </ul>`;
}

function drawRow(row: Row, state: TreeState, level = 1, place?: { at: number; count: number }): TemplateResult {
  const { id, selects, rows } = row;
  const open = rows.length > 0 && state.isOpen(id);
  const expanded = open ? 'true' : 'false';
  const selected = id === state.item ? 'true' : 'false';
  return html`<li role="none">
    <div
      class="entry"
      part="entry"
      role="treeitem"
      data-id=${id}
      aria-level=${level}
      aria-posinset=${place ? place.at : nothing}
      aria-setsize=${place ? place.count : nothing}
      aria-expanded=${rows.length > 0 ? expanded : nothing}
      aria-owns=${open ? `in-${id}` : nothing}
      aria-selected=${selects ? selected : nothing}
    >
      ${row.content}${rows.length > 0 ? html`<span class="twisty"></span>` : nothing}
    </div>
    ${
      open
        ? html`<ul role="group" id="in-${id}">
            ${rows.map((inner) => drawRow(inner, state, level + 1))}
          </ul>`
        : nothing
    }
  </li>`;
}

const itemsIn = (tree: Element): HTMLElement[] => [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
/** The row that contains the group of another one. */
const parentRow = (item: Element | null): HTMLElement | null =>
  item?.closest('[role=group]')?.parentElement?.querySelector<HTMLElement>('[role=treeitem]') ?? null;

/** The effect of a key in the tree: moving to another row, opening or closing one, or selecting it. */
export type TreeMove = { to: HTMLElement } | { open: boolean } | { select: true } | undefined;

/** The effect of a key pressed on a row; on a right-to-left page the left arrow opens and the right one closes. */
export function moveByKey(key: string, item: HTMLElement, tree: Element, rtl: boolean): TreeMove {
  const items = itemsIn(tree);
  const at = items.indexOf(item);
  const to = (next: HTMLElement | null | undefined): TreeMove => (next ? { to: next } : undefined);
  const expanded = item.getAttribute('aria-expanded');
  const [inwards, outwards] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const next = stepTo(key, at, items.length - 1);
  if (next !== undefined) return to(items[next]);
  switch (key) {
    case inwards:
      if (expanded === 'false') return { open: true };
      return expanded === 'true' ? to(items[at + 1]) : undefined;
    case outwards:
      return expanded === 'true' ? { open: false } : to(parentRow(item));
    case 'Enter':
    case ' ':
      return { select: true };
    default:
      return key.length === 1 ? to(startingWith(key, [...items.slice(at + 1), ...items.slice(0, at)])) : undefined;
  }
}

const startingWith = (letter: string, items: readonly HTMLElement[]): HTMLElement | undefined =>
  items.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
