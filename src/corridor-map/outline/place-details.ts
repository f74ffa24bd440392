import { parseEdtf } from '../../core/edtf.js';
import type { Locale } from '../../i18n/locale.js';
import type { Agreement, Corridor, CorridorData, Place } from '../corridor-map.data.js';
import type { ShownCorridor, ShownLeg } from '../corridor-map.model.js';
import { stateOf } from '../corridor-map.text.js';
import type { DetailStrings } from '../lang/en.details.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';
import { agreementsAt, gaugeText, kindOf, nameOf } from './leg-text.js';

/** A statement with the ids of its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
  /** Whether the text names the publishers of its sources, where these matter as much as the statement. */
  attributed?: boolean;
  /** Whether it is what another source says about the statement before. */
  other?: boolean;
}

/** The details of one item. */
export interface Details {
  title: string;
  /** What the item is, in few words, and what its status means. */
  lead: Statement;
  meaning?: string;
  sections: readonly { heading: string; statements: readonly Statement[] }[];
}

type L = Locale<MapStrings & PanelStrings & DetailStrings>;

/** The details of a stop, a port or a crossing. */
export function placeDetails(
  id: string,
  place: Place,
  corridors: readonly ShownCorridor[],
  data: CorridorData,
  locale: L,
): Details {
  const { t, f } = locale;
  const { name, closed, of } = place;
  const breaks = corridors.flatMap(({ gauges = [] }) => gauges.filter(({ at }) => at === id));
  const touches = ({ via }: ShownLeg) => via.includes(id) || (of !== undefined && via.includes(of));
  return {
    title: name,
    lead: {
      text: [kindOf(place, data, t), f.list(place.in.map((code) => f.country(code)))].join(t.comma),
      sources: [],
    },
    sections: [
      {
        heading: t.headings.closed,
        statements: closed ? [{ text: closedText(closed, locale), sources: closed.sources, attributed: true }] : [],
      },
      { heading: t.headings.agreed, statements: agreementsAt(id, data).flatMap((one) => agreementText(one, locale)) },
      { heading: t.headings.gauges, statements: breaks.map((one) => gaugeBreak(one, data, locale)) },
      {
        heading: t.headings.through,
        statements: corridors
          .filter(({ legs }) => legs.some(touches))
          .map((corridor) => ({ text: `${corridor.name}: ${stateOf(corridor, locale)}`, sources: corridor.sources })),
      },
    ],
  };
}

/** The statements of an agreement: its own, and those of other sources about it. */
function agreementText({ label, date, years, sources, others = [] }: Agreement, locale: L): Statement[] {
  const { t, f } = locale;
  const term = years === undefined ? '' : t.years(years, f.number(years));
  // The end of an agreement is stated as planned, as the facts may be older.
  const [from, to] = date?.split('/') ?? [];
  const until = to && parseEdtf(to) ? t.wasToRun(f.edtf(to, 'short')) : '';
  const when = from ? f.edtf(from, 'short') : '';
  const only = sources.length === 1 && sources[0] === ARTICLE ? ` ${t.onlyArticle}` : '';
  return [
    {
      text: [label, term, when, until].filter(Boolean).join(t.comma) + (only && `.${only}`),
      sources,
      attributed: true,
    },
    ...others.map(({ says, date: at, sources: ids }) => ({
      text: [String(says), at && f.edtf(at, 'short')].filter(Boolean).join(t.comma),
      sources: ids,
      attributed: true,
      other: true,
    })),
  ];
}

/** The id of the article in the source tables. */
const ARTICLE = 'ART';

/** The statement of a gauge break: both gauges, the place, and the sources. */
export function gaugeBreak(
  { mm, at, sources }: NonNullable<Corridor['gauges']>[number],
  data: CorridorData,
  locale: L,
): Statement {
  const { t, f } = locale;
  const [from, to] = mm;
  const where = at ? nameOf(at, data) : t.noPlace;
  // Where one of the two is not stated, nobody knows whether trains must change.
  const change = from && to ? t.gaugeChange(f.number(from), f.number(to)) : gaugeText(mm, locale);
  const text = `${change} (${where})`;
  return { text: sources.length > 0 ? text : `${text}. ${t.noSource}`, sources };
}

export const closedText = ({ since = '', reported }: NonNullable<Place['closed']>, { t, f }: L): string => {
  const last = t.closedAt(f.edtf(reported, 'short'));
  // The day on which it began comes with the complete facts, and is missing where these did not load.
  return since ? `${last}; ${f.edtf(`${since.split('/', 1).join()}/..`, 'short')}` : last;
};
