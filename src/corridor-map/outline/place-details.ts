import type { Locale } from '../../i18n/locale.js';
import type { Corridor, CorridorData, Place } from '../corridor-map.data.js';
import type { ShownCorridor, ShownLeg } from '../corridor-map.model.js';
import { stateOf } from '../corridor-map.text.js';
import type { DetailStrings } from '../lang/en.details.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';
import { agreementsAt, gaugeText, kindOf, nameOf } from './leg-text.js';
import { closedText, statementsAt, tell, type Statement } from './statement-text.js';

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
      { heading: t.headings.agreed, statements: agreementsAt(id, data).flatMap((one) => tell(one, locale)) },
      { heading: t.headings.told, statements: statementsAt(id, data).flatMap((one) => tell(one, locale)) },
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
