import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import { printing } from '../ui/host/size-controller.js';
import type { CorridorData } from './corridor-map.data.js';
import type { ShownCorridor } from './corridor-map.model.js';
import { closedText, tell } from './outline/statement-text.js';
import { gaugeText, withPanelWords, legName, legSources, legState, lengthOf, money } from './outline/leg-text.js';
import { closedPlaces, stateOf, toldOf } from './corridor-map.text.js';
import type { PanelStrings } from './lang/en.panels.js';
import type { MapStrings } from './lang/en.js';
import { drawSwatch, drawSymbol } from './corridor-map.drawing.js';
import { MODES, STATUSES } from './data/terms.js';
import { enTerms, type TermStrings } from './lang/en.terms.js';

/** The content of the map's panels: the rows of the table, the terms, and the disputed areas. */
export { disputedPanel } from './basemap/disputed-panel.js';

type L = Locale<MapStrings & PanelStrings>;

/** The rows of the table: the facts of each corridor and its parts, the closed crossings, then what else was reported. */
export function tableRows(
  data: CorridorData,
  corridors: readonly ShownCorridor[],
  baseLocale: Locale<MapStrings>,
): Cell[][] {
  const locale = withPanelWords(baseLocale);
  return [
    ...corridors.flatMap((corridor) => corridorRows(corridor, data, locale)),
    ...crossingRows(data, corridors, locale),
    ...toldRows(data, corridors, locale),
  ];
}

function corridorRows(corridor: ShownCorridor, data: CorridorData, locale: L): Cell[][] {
  const { t, f } = locale;
  const { name, sources, date, legs, lengths = [], costs = [], gauges = [] } = corridor;
  const placeName = (id: string | null | undefined) => (id && data.places[id]?.name) || '';
  const row = (part: string, state: Cell, stated: Cell, when?: string, line = ''): Cell[] => [
    { text: name },
    { text: part },
    state,
    stated,
    { text: when ? f.edtf(when, 'short') : '', key: when },
    { text: line },
  ];
  const none = { text: '' };
  return [
    row(t.whole, { text: stateOf(corridor, locale), sources }, none, date),
    ...legs.map((leg) => {
      const state = { text: `${t.modes[leg.mode]}: ${legState(leg, locale)}`, sources: legSources(leg) };
      return row(
        legName(leg, corridor, data),
        state,
        leg.km ? { text: lengthOf(leg, locale), key: leg.km } : none,
        leg.date,
        t.line[leg.line ?? 'source'],
      );
    }),
    ...lengths.map((one) => {
      const between = one.from && one.to ? `${placeName(one.from)}–${placeName(one.to)}` : t.whole;
      const text = one.basis === 'derived' ? `${lengthOf(one, locale)}; ${t.sumOfLegs}` : lengthOf(one, locale);
      return row(
        [between, one.scope].filter(Boolean).join(t.comma),
        none,
        { text, sources: one.sources, key: one.km },
        one.date,
      );
    }),
    ...costs.map((one) => {
      const { conflicts = [] } = one;
      const others = conflicts.map(({ says }) => String(says)).join(t.semicolon);
      const state = others ? { text: t.elsewhere(others), sources: conflicts.flatMap((other) => other.sources) } : none;
      return row(one.scope ?? t.whole, state, { ...priceOf(one, locale), sources: one.sources }, one.date);
    }),
    ...gauges.map(({ at, mm, sources: ids }) =>
      row(placeName(at), none, { text: gaugeText(mm, locale), sources: ids }),
    ),
  ];
}

function crossingRows(data: CorridorData, corridors: readonly ShownCorridor[], locale: L): Cell[][] {
  const { f } = locale;
  return closedPlaces(data, corridors).map(({ name, closed }) => [
    { text: name },
    { text: '' },
    { text: closedText(closed, locale), sources: closed.sources },
    { text: '' },
    { text: f.edtf(closed.reported, 'short'), key: closed.reported },
    { text: '' },
  ]);
}

/**
 * The rows of what was agreed or reported about the corridors and their places. Statements of other sources about it stand
 * in the same cell, as a sorted table would part them.
 */
function toldRows(data: CorridorData, corridors: readonly ShownCorridor[], locale: L): Cell[][] {
  const { t, f } = locale;
  return toldOf(corridors, data).map((fact) => {
    const [ids, about = []] = 'ports' in fact ? [[], fact.ports] : [fact.corridors ?? [], fact.places];
    const names = corridors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    const places = about.map((id) => data.places[id]?.name ?? id);
    const [first, ...others] = tell(fact, locale);
    const elsewhere = others.length > 0 ? `(${t.elsewhere(others.map(({ text }) => text).join(t.semicolon))})` : '';
    // The first column names the row: a corridor, or where there is none, the places.
    const [name, part] = names.length > 0 ? [names, places] : [places, []];
    return [
      { text: f.list(name) },
      { text: f.list(part) },
      {
        text: [first?.text, elsewhere].filter(Boolean).join(' '),
        sources: [...new Set([fact, ...(fact.others ?? [])].flatMap(({ sources }) => sources))],
      },
      { text: '' },
      { text: fact.date ? f.edtf(fact.date, 'short') : '', key: fact.date },
      { text: '' },
    ];
  });
}

/** The cell of a cost. Sums in dollars sort by amount, after all lengths; other currencies sort by their text. */
function priceOf(cost: Parameters<typeof money>[0], locale: L): Cell {
  const text = money(cost, locale);
  return cost.usdMillion === undefined ? { text } : { text, key: cost.usdMillion * 1e6 };
}

/** Draws the meanings of the words for statuses, modes and gauges. */
export function termList(baseLocale: Locale<MapStrings>): TemplateResult {
  const t: MapStrings & TermStrings = { ...enTerms, ...baseLocale.t };
  const { status, partly, modes, gauge, disputed, schematic, keys } = t.termsOf;
  const term = (symbol: unknown, name: unknown, meaning: unknown) =>
    html`<div>
      <dt>${symbol}${name}</dt>
      <dd>${meaning}</dd>
    </div>`;
  return html`<dl class="terms">
    ${STATUSES.map((one) => term(drawSwatch('rail', one), t.status[one], status[one]))}
    ${term('', partly[0], partly[1])}
    ${MODES.map((mode) => term(drawSwatch(mode, 'operating'), t.modes[mode], modes[mode]))}
    ${term(drawSymbol('gauge'), gauge[0], gauge[1])} ${term('', disputed[0], disputed[1])}
    ${term('', schematic[0], schematic[1])} ${printing.size ? nothing : term('', keys[0], keys[1])}
  </dl>`;
}
