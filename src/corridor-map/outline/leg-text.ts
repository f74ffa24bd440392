import type { Locale } from '../../i18n/locale.js';
import type { Agreement, Corridor, CorridorData, Leg, Place } from '../corridor-map.data.js';
import type { ShownLeg } from '../corridor-map.model.js';
import { kilometres } from '../corridor-map.text.js';
import { enPanels, type PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

type L = Locale<MapStrings & PanelStrings>;

/** Adds the words of the panels, in English where the locale lacks them. */
export const withPanelWords = (locale: Locale<MapStrings>): L => ({ ...locale, t: { ...enPanels, ...locale.t } });

export const money = ({ usdMillion, eurMillion }: { usdMillion?: number; eurMillion?: number }, { f }: L): string =>
  eurMillion ? f.usd(eurMillion * 1e6, 1, 'EUR') : f.usd((usdMillion ?? 0) * 1e6);

/** The name of a leg: the places from which and to which it leads, or without places, its own name or its corridor's. */
export function legName({ via, name }: Leg, corridor: Pick<Corridor, 'name'>, { places }: CorridorData): string {
  if (via.length < 2) return name ?? corridor.name;
  const nameOf = (id = '') => places[id]?.name ?? id;
  return `${nameOf(via[0])}–${nameOf(via.at(-1))}`;
}

export const legSources = ({ sources, kmBy, share, done, conflicts }: Leg): string[] => [
  ...sources,
  ...[kmBy, share, done].flatMap((one) => one?.sources ?? []).filter((id) => !sources.includes(id)),
  ...(conflicts ?? []).flatMap((one) => one.sources),
];

export function legState({ status, partly, share, done, due }: Leg, locale: L): string {
  const { t, f } = locale;
  const state = t.status[status];
  return [
    partly ? t.partly(state) : state,
    share && t.share(kilometres(share.km, f), t.status[share.status]),
    done && doneText(done, locale),
    due && t.due(f.edtf(due)),
  ]
    .filter(Boolean)
    .join(t.semicolon);
}

/** What was reported as done, and when, such as "68% of 1,714 km reported done (Dec 30, 2021)". */
function doneText({ share, km, date }: NonNullable<Leg['done']>, { t, f }: L): string {
  const text = t.done(f.percent(share), km ? kilometres(km, f) : '');
  return date ? `${text} (${f.edtf(date, 'short')})` : text;
}

export function lengthOf({ km = 0, conflicts = [] }: Pick<Leg, 'km' | 'conflicts'>, locale: L): string {
  const { t, f } = locale;
  const others = conflicts.map(({ says }) => (typeof says === 'number' ? f.number(says, 1) : says));
  const stated = kilometres(km, f);
  return others.length > 0 ? `${stated} (${t.otherCounts(others.join(t.semicolon))})` : stated;
}

/** A leg in one line, such as "rail, planned; first 22 km under construction, 115 km". */
export function legLine(leg: ShownLeg, locale: L): string {
  const { t } = locale;
  const drawn = leg.line === 'illustrative' ? [t.line.illustrative] : [];
  return [t.modes[leg.mode], legState(leg, locale), ...(leg.km ? [lengthOf(leg, locale)] : []), ...drawn].join(t.comma);
}

/** The kind of a place in words: "port of Chabahar", "crossing", "place". */
export function kindOf({ kind, of }: Place, { places }: CorridorData, { kinds, portOf }: PanelStrings): string {
  const town = of === undefined ? undefined : places[of];
  return town ? portOf(town.name) : kinds[kind ?? 'town'];
}

/** The agreements about a port, or about the ports of a town. */
export function agreementsAt(id: string, { places, more }: CorridorData): Agreement[] {
  return (more?.agreements ?? []).filter(({ ports }) => ports.some((port) => port === id || places[port]?.of === id));
}

export const nameOf = (id: string, { places }: CorridorData): string => places[id]?.name ?? id;

/** Both track gauges where one follows the other, such as "track gauge ? / 1,676 mm". */
export const gaugeText = (mm: NonNullable<Corridor['gauges']>[number]['mm'], { t, f }: L): string =>
  t.gauge(mm.map((one) => (one ? f.number(one) : '?')).join(' / '));
