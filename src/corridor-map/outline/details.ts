import type { Locale } from '../../i18n/locale.js';
import { CODES } from '../basemap/basemap.js';
import { baseMap, type Corridor, type CorridorData } from '../corridor-map.data.js';
import type { MapModel, ShownCorridor, ShownLeg } from '../corridor-map.model.js';
import { type Details, gaugeBreak, placeDetails } from './place-details.js';
import { closedText, statementsOf, tell, type Statement } from './statement-text.js';
import { legLine, legName, legSources, legState, lengthOf, money, nameOf } from './leg-text.js';
import { closedPlaces, disputesOf, kilometres, stateOf, statedOf } from '../corridor-map.text.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { DetailStrings } from '../lang/en.details.js';
import type { DisputedStrings } from '../lang/en.disputed.js';
import type { MapStrings } from '../lang/en.js';

/** The locale of the details. Other languages than English include the names of disputed pieces. */
type L = Locale<MapStrings & PanelStrings & DetailStrings & Partial<DisputedStrings>>;

/** The details of the selected item; `undefined` where none is selected. */
export function detailsOf(
  { item, selected, leg, corridors }: MapModel,
  data: CorridorData,
  locale: L,
): Details | undefined {
  const corridor = corridors.find(({ id }) => id === selected);
  const [head = '', , stop] = item?.split('/') ?? [];
  const id = corridor ? stop : head;
  const place = id ? data.places[id] : undefined;
  if (id && place) return withoutEmptySections(placeDetails(id, place, corridors, data, locale));
  if (corridor && leg) return withoutEmptySections(legDetails(leg, corridor, data, locale));
  return corridor && withoutEmptySections(corridorDetails(corridor, data, locale));
}

/** The same details without empty sections. */
const withoutEmptySections = (details: Details): Details => ({
  ...details,
  sections: details.sections.filter(({ statements }) => statements.length > 0),
});

function corridorDetails(corridor: ShownCorridor, data: CorridorData, locale: L): Details {
  const { t, f } = locale;
  const { name, date, lengths = [], costs = [], gauges = [], legs, sources } = corridor;
  const when = (one: { date?: string | undefined }) => (one.date ? t.reported(f.edtf(one.date, 'short')) : '');
  const statement = (parts: readonly (string | undefined)[], ids: readonly string[]): Statement => ({
    text: parts.filter(Boolean).join(t.comma),
    sources: ids,
  });
  const between = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
    from && to ? `${nameOf(from, data)}–${nameOf(to, data)}` : '';
  return {
    title: name,
    lead: statement([stateOf(corridor, locale), when({ date })], sources),
    meaning: t.termsOf.status[corridor.status],
    sections: [
      {
        heading: t.headings.stated,
        statements: [
          ...lengths.map((one) =>
            statement(
              [
                lengthOf(one, locale),
                between(one),
                one.scope && one.scope,
                one.basis === 'derived' ? t.sumOfLegs : '',
                when(one),
              ],
              one.sources,
            ),
          ),
          ...costs.map((one) => statement([money(one, locale), one.scope && one.scope, when(one)], one.sources)),
        ],
      },
      { heading: t.headings.disputed, statements: disputed(corridor, data, locale) },
      { heading: t.headings.gauges, statements: gauges.map((one) => gaugeBreak(one, data, locale)) },
      {
        heading: t.headings.closed,
        statements: closedPlaces(data, [corridor]).map(({ name: crossing, closed }) => ({
          text: `${crossing}: ${closedText(closed, locale)}`,
          sources: closed.sources,
        })),
      },
      {
        heading: t.headings.told,
        statements: statementsOf(corridor.id, data).flatMap((one) => tell(one, locale)),
      },
      {
        heading: t.headings.legs,
        statements: legs.map((leg) => ({
          text: `${legName(leg, corridor, data)}: ${legLine(leg, locale)}`,
          sources: legSources(leg),
        })),
      },
    ],
  };
}

function disputed(corridor: ShownCorridor, data: CorridorData, locale: L): Statement[] {
  const { t, f } = locale;
  const { lengths = [], costs = [], legs } = corridor;
  const kinds = disputesOf(corridor, data);
  const stated = statedOf(corridor, f);
  const all = (items: readonly { sources: readonly string[] }[]) => [
    ...new Set(items.flatMap(({ sources }) => sources)),
  ];
  const pieces = new Set(legs.flatMap(({ via }) => via.flatMap((id) => data.places[id]?.piece ?? [])));
  const whole = costs.filter(({ scope }) => !scope);
  return [
    ...(kinds.includes('length') && lengths.length > 1
      ? [{ text: t.differ.length(stated.length), sources: all(lengths) }]
      : []),
    ...(kinds.includes('cost') && whole.length > 1 ? [{ text: t.differ.cost(stated.cost), sources: all(whole) }] : []),
    ...costs.flatMap((cost) =>
      (cost.conflicts ?? []).map(({ says, date, sources }) => ({
        text: [`${cost.scope ?? money(cost, locale)}: ${String(says)}`, date && f.edtf(date, 'short')]
          .filter(Boolean)
          .join(t.comma),
        sources,
        attributed: true,
      })),
    ),
    ...legs.flatMap((leg) => {
      const { km, conflicts = [] } = leg;
      if (conflicts.length === 0) return [];
      const others = conflicts.map(({ says }) => (typeof says === 'number' ? kilometres(says, f) : says));
      return [
        {
          text: t.legDiffers(legName(leg, corridor, data), kilometres(km, f), others.join(t.semicolon)),
          sources: legSources(leg),
        },
      ];
    }),
    ...[...pieces].flatMap((id) => {
      const piece = baseMap.worldviews.pieces[id];
      const country = (code: string) => f.country(CODES[code] ?? code);
      if (!piece) return [];
      const name = t.pieces?.[id] ?? piece.name;
      return [{ text: t.area(name, country(piece.administeredBy), country(piece.claimedBy)), sources: [] }];
    }),
  ];
}

function legDetails(leg: ShownLeg, corridor: Corridor, data: CorridorData, locale: L): Details {
  const { t, f } = locale;
  const { km, kmBy, conflicts = [], via, line = 'source', sources, share, done, date } = leg;
  return {
    title: legName(leg, corridor, data),
    lead: {
      text: `${t.legOf(f.number(leg.number), corridor.name)}: ${t.modes[leg.mode]}, ${t.status[leg.status]}`,
      sources: [],
    },
    meaning: t.termsOf.status[leg.status],
    sections: [
      {
        heading: t.headings.stated,
        statements: [
          {
            text: [legState(leg, locale), date && t.reported(f.edtf(date, 'short'))].filter(Boolean).join(t.comma),
            sources: [...new Set([sources, share?.sources ?? [], done?.sources ?? []].flat())],
          },
          ...(km ? [{ text: kilometres(km, f), sources: kmBy?.sources ?? sources }] : []),
        ],
      },
      {
        heading: t.headings.disputed,
        statements: conflicts.map(({ says, sources: ids }) => ({
          text: typeof says === 'number' ? kilometres(says, f) : `${says} ${t.km}`,
          sources: ids,
          attributed: true,
        })),
      },
      { heading: t.headings.drawn, statements: [{ text: t.line[line], sources: [] }] },
      {
        heading: t.headings.stops,
        statements: via.length > 0 ? [{ text: via.map((id) => nameOf(id, data)).join(' – '), sources: [] }] : [],
      },
    ],
  };
}
