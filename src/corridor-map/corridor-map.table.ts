import type { Cell, Table } from '../core/table.js';
import type { Locale } from '../core/text.js';
import type { CorridorData, Leg } from './corridor-map.data.js';
import type { ShownCorridor } from './corridor-map.model.js';
import { closedPlaces, kilometres, stateOf } from './corridor-map.text.js';
import type { MapStrings } from './lang/en.js';

type L = Locale<MapStrings>;

/** A statement with its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
}

/** What is stated of one corridor: lengths, costs, closures, and how each leg stands. */
export function corridorFacts(corridor: ShownCorridor, data: CorridorData, locale: L): Statement[] {
  const { lengths = [], costs = [], legs } = corridor;
  const { t, f } = locale;
  const whole = costs.filter(({ scope }) => !scope);
  const state = (text: string, from: readonly { sources: readonly string[] }[]): Statement => ({
    text,
    sources: from.flatMap(({ sources }) => sources),
  });
  const length = range(
    lengths.map(({ km }) => km),
    (km) => kilometres(km, f),
  );
  const cost = range(
    whole.map(({ usdMillion = 0 }) => usdMillion),
    (sum) => f.usd(sum * 1e6),
  );
  return [
    state(length && t.lengthStated(length), lengths),
    state(cost && t.costStated(cost), whole),
    ...costs.filter(({ scope }) => scope).map((one) => state(`${one.scope}: ${money(one, locale)}`, [one])),
    ...closedPlaces(data, [corridor]).map(({ name, closed }) =>
      state(`${name}: ${t.closedSince(f.edtf(closed.since), f.edtf(closed.reported))}`, [closed]),
    ),
    ...legs.map((leg) => {
      const stated = leg.km ? [lengthOf(leg, locale)] : [];
      const text = `${ends(leg, data)}: ${[t.modes[leg.mode], legState(leg, locale), ...stated].join(', ')}`;
      return { text, sources: legSources(leg) };
    }),
  ].filter(({ text }) => text !== '');
}

/** Everything that is stated of the corridors, row by row, with how each line came onto the map. */
export function corridorTable(data: CorridorData, corridors: readonly ShownCorridor[], locale: L): Table {
  const { t } = locale;
  const rows = [
    ...corridors.flatMap((corridor) => corridorRows(corridor, data, locale)),
    ...crossingRows(data, corridors, locale),
  ];
  return { caption: t.tableCaption, columns: t.tableColumns, rows };
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
    { text: when ? f.edtf(when, 'short') : '' },
    { text: line },
  ];
  const none = { text: '' };
  return [
    row(t.whole, { text: stateOf(corridor, locale), sources }, none, date),
    ...legs.map((leg) => {
      const state = { text: `${t.modes[leg.mode]}: ${legState(leg, locale)}`, sources: legSources(leg) };
      return row(
        ends(leg, data),
        state,
        { text: leg.km ? lengthOf(leg, locale) : '' },
        leg.date,
        t.line[leg.line ?? 'source'],
      );
    }),
    ...lengths.map((one) => {
      const between = one.from && one.to ? `${placeName(one.from)}–${placeName(one.to)}` : t.whole;
      const text = one.basis === 'derived' ? `${lengthOf(one, locale)}; ${t.sumOfLegs}` : lengthOf(one, locale);
      return row([between, one.scope].filter(Boolean).join(', '), none, { text, sources: one.sources }, one.date);
    }),
    ...costs.map((one) =>
      row(one.scope ?? t.whole, none, { text: money(one, locale), sources: one.sources }, one.date),
    ),
    ...gauges.map(({ at, mm, sources: ids }) => {
      const widths = mm.map((one) => (one ? f.number(one) : '?')).join(' / ');
      return row(placeName(at), none, { text: t.gauge(widths), sources: ids });
    }),
  ];
}

function crossingRows(data: CorridorData, corridors: readonly ShownCorridor[], { t, f }: L): Cell[][] {
  return closedPlaces(data, corridors).map(({ name, closed: { since, reported, sources } }) => [
    { text: name },
    { text: '' },
    { text: t.closedSince(f.edtf(since, 'short'), f.edtf(reported, 'short')), sources },
    { text: '' },
    { text: f.edtf(reported, 'short') },
    { text: '' },
  ]);
}

/** "647 km – 760 km", or one figure; empty for none. */
function range(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? write(low) : `${write(low)} – ${write(high)}`;
}

const money = ({ usdMillion, eurMillion }: { usdMillion?: number; eurMillion?: number }, { f }: L): string =>
  eurMillion ? f.usd(eurMillion * 1e6, 1, 'EUR') : f.usd((usdMillion ?? 0) * 1e6);

function ends({ via }: Leg, { places }: CorridorData): string {
  const name = (id = '') => places[id]?.name ?? id;
  return `${name(via[0])}–${name(via.at(-1))}`;
}

const legSources = ({ sources, share, conflicts }: Leg): string[] => [
  ...sources,
  ...(share?.sources ?? []),
  ...(conflicts ?? []).flatMap((one) => one.sources),
];

function legState({ status, partly, share, done, due }: Leg, locale: L): string {
  const { t, f } = locale;
  const state = t.status[status];
  return [
    partly ? t.partly(state) : state,
    share && t.share(kilometres(share.km, f), t.status[share.status]),
    done && t.done(f.percent(done.share), done.km ? kilometres(done.km, f) : ''),
    due && t.due(f.edtf(due)),
  ]
    .filter(Boolean)
    .join('; ');
}

function lengthOf({ km = 0, conflicts = [] }: Pick<Leg, 'km' | 'conflicts'>, locale: L): string {
  const { t, f } = locale;
  const others = conflicts.map(({ says }) => (typeof says === 'number' ? f.number(says, 1) : says));
  const stated = kilometres(km, f);
  return others.length > 0 ? `${stated} (${t.otherCounts(others.join('; '))})` : stated;
}
