import type { Cell, Table } from '../core/table.js';
import type { Locale } from '../core/text.js';
import { refine } from './corridor-map.base.js';
import type { Corridor, CorridorData, Leg } from './corridor-map.data.js';
import type { ShownCorridor } from './corridor-map.model.js';
import { closedPlaces, kilometres, stateOf } from './corridor-map.text.js';
import { enGuide, type GuideStrings } from './lang/en.guide.js';
import type { MapStrings } from './lang/en.js';
import type { Exports } from '../ui/exports.js';
import type * as module from './corridor-map.export.js';

type L = Locale<MapStrings & GuideStrings>;

/** English beneath the words of the page's language. */
export const guided = (locale: Locale<MapStrings>): L => ({ ...locale, t: { ...enGuide, ...locale.t } });

/** Everything that is stated of the corridors, row by row, with how each line came onto the map. */
export function corridorTable(
  data: CorridorData,
  corridors: readonly ShownCorridor[],
  spoken: Locale<MapStrings>,
): Table {
  const locale = guided(spoken);
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
    ...costs.map((one) => row(one.scope ?? t.whole, none, { ...priceOf(one, locale), sources: one.sources }, one.date)),
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
    { text: f.edtf(reported, 'short'), key: reported },
    { text: '' },
  ]);
}

/** Dollars stand in the order of their sums, after all lengths; other money is no match for them, and stands by its words. */
function priceOf(cost: Parameters<typeof money>[0], locale: L): Cell {
  const text = money(cost, locale);
  return cost.usdMillion === undefined ? { text } : { text, key: cost.usdMillion * 1e6 };
}

export const money = ({ usdMillion, eurMillion }: { usdMillion?: number; eurMillion?: number }, { f }: L): string =>
  eurMillion ? f.usd(eurMillion * 1e6, 1, 'EUR') : f.usd((usdMillion ?? 0) * 1e6);

/** What a leg goes by: from where to where it leads, or where no places are told, its own name or its corridor's. */
export function legName({ via, name }: Leg, corridor: Pick<Corridor, 'name'>, { places }: CorridorData): string {
  if (via.length < 2) return name ?? corridor.name;
  const nameOf = (id = '') => places[id]?.name ?? id;
  return `${nameOf(via[0])}–${nameOf(via.at(-1))}`;
}

export const legSources = ({ sources, share, conflicts }: Leg): string[] => [
  ...sources,
  ...(share?.sources ?? []),
  ...(conflicts ?? []).flatMap((one) => one.sources),
];

export function legState({ status, partly, share, done, due }: Leg, locale: L): string {
  const { t, f } = locale;
  const state = t.status[status];
  return [
    partly ? t.partly(state) : state,
    share && t.share(kilometres(share.km, f), t.status[share.status]),
    done && t.done(f.percent(done.share), done.km ? kilometres(done.km, f) : ''),
    due && t.due(f.edtf(due)),
  ]
    .filter(Boolean)
    .join(t.semicolon);
}

export function lengthOf({ km = 0, conflicts = [] }: Pick<Leg, 'km' | 'conflicts'>, locale: L): string {
  const { t, f } = locale;
  const others = conflicts.map(({ says }) => (typeof says === 'number' ? f.number(says, 1) : says));
  const stated = kilometres(km, f);
  return others.length > 0 ? `${stated} (${t.otherCounts(others.join(t.semicolon))})` : stated;
}

/** What downloads are made of; their code loads with the first one. */
export const corridorExports =
  (...shown: Parameters<typeof module.corridorExports>) =>
  async (): Promise<Exports> =>
    (await Promise.all([import('./corridor-map.export.js'), refine()]))[0].corridorExports(...shown);
