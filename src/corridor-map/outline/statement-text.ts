import { parseEdtf } from '../../core/edtf.js';
import type { Locale } from '../../i18n/locale.js';
import type { Agreement, CorridorData, Place, StatementFact } from '../corridor-map.data.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

/** A statement with the ids of its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
  /** Whether the text names the publishers of its sources, where these matter as much as the statement. */
  attributed?: boolean;
  /** Whether it is what another source says about the statement before. */
  other?: boolean;
}

type L = Locale<MapStrings & PanelStrings>;

/** The id of the article in the source tables. */
const ARTICLE = 'ART';

/** What an agreement or a statement about a place or corridor says, then what other sources say about it. */
export function tell(fact: Agreement | StatementFact, locale: L): Statement[] {
  const { t, f } = locale;
  const { label, sources, others = [] } = fact;
  const parts = 'ports' in fact ? termOf(fact, locale) : [fact.date && f.edtf(fact.date, 'short')];
  const value = 'value' in fact && fact.value !== undefined ? `: ${f.number(fact.value, 1)}` : '';
  const remarks = [
    sources.length === 1 && sources[0] === ARTICLE && t.onlyArticle,
    'oneReport' in fact && fact.oneReport && t.oneReport,
  ].filter(Boolean);
  const text = [`${label}${value}`, ...parts].filter(Boolean).join(t.comma);
  return [
    { text: remarks.length > 0 ? [`${text}.`, ...remarks].join(' ') : text, sources, attributed: true },
    ...others.map(({ says, date, sources: ids }) => ({
      text: [typeof says === 'number' ? f.number(says, 1) : says, date && f.edtf(date, 'short')]
        .filter(Boolean)
        .join(t.comma),
      sources: ids,
      attributed: true,
      other: true,
    })),
  ];
}

/** For how long something was agreed, and when. */
function termOf({ date, years }: Agreement, { t, f }: L): string[] {
  const [from, to] = date?.split('/') ?? [];
  return [
    years === undefined ? '' : t.years(years, f.number(years)),
    from ? f.edtf(from, 'short') : '',
    // The end of an agreement is stated as planned, as the facts may be older.
    to && parseEdtf(to) ? t.wasToRun(f.edtf(to, 'short')) : '',
  ];
}

/** The statements about a corridor. */
export const statementsOf = (id: string, { more }: CorridorData): StatementFact[] =>
  (more?.statements ?? []).filter(({ corridors }) => corridors?.includes(id));

/** The statements about a place, or about the port of a town. */
export const statementsAt = (id: string, { places, more }: CorridorData): StatementFact[] =>
  (more?.statements ?? []).filter((one) => one.places?.some((place) => place === id || places[place]?.of === id));

/** What is closed at a crossing, and since when as far as that is known. */
export function closedText({ since = '', reported, forTrade }: NonNullable<Place['closed']>, { t, f }: L): string {
  const last = t.closedAt(f.edtf(reported, 'short'));
  // The day on which it began comes with the complete facts, and is missing where these did not load.
  const text = since ? `${last}${t.semicolon}${f.edtf(`${since.split('/', 1).join()}/..`, 'short')}` : last;
  return forTrade ? t.forTrade(text) : text;
}
