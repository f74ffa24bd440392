import type { Locale } from '../../i18n/locale.js';
import { parseEdtf } from '../../core/edtf.js';
import { addWords, type PanelLocale, withPanels } from '../incident-trend.panel-locale.js';
import type { TrendStrings } from '../lang/en.js';
import { enExtended, type ExtendedStrings } from '../lang/en.extended.js';
import { countsIn } from '../series/columns.js';
import type { IncidentData, Point, Series } from '../incident-trend.data.js';
import { change, type Line } from '../incident-trend.model.js';
import { untilText } from '../incident-trend.text.js';

/** A locale with the words of the panels and of extended charts. */
export type ExtendedLocale = PanelLocale & Locale<ExtendedStrings>;

const addExtendedWords = addWords(enExtended);

/** Adds the words of panels and of extended charts to a locale. */
export const withExtendedWords = (locale: Locale<TrendStrings>): ExtendedLocale =>
  addExtendedWords(withPanels(locale)) as ExtendedLocale;

type Years = readonly [from: string, to: string];

/** One sentence for each series about its change between two periods, or about what is missing to state one. */
export function changeSummary(
  lines: readonly Line[],
  data: IncidentData,
  years: Years,
  locale: ExtendedLocale,
): string[] {
  return lines.flatMap(({ id, name }) => {
    const series = data.series.find((one) => one.id === id);
    return series ? changeOf(name, series, years, locale) : [];
  });
}

function changeOf(name: string, series: Series, years: Years, locale: ExtendedLocale): string {
  const { t, f } = locale;
  const counts = years.map((year) => countIn(series, year));
  const missing = years.filter((_, i) => typeof counts[i]?.value !== 'number');
  if (missing.length > 0) return t.changeMissing(name, f.list(missing.map((year) => f.edtf(year))));
  const part = counts.find((count) => count?.until !== undefined);
  if (part?.until !== undefined) return t.changePart(name, f.edtf(part.period), untilText(part.until, locale));
  const [from = 0, to = 0] = counts.map((count) => count?.value ?? 0);
  const ends = counts.map((count) => {
    const value = t.inYear(f.number(count?.value), f.edtf(count?.period ?? ''));
    // Where a series passes from one publisher to another, each value names its publisher.
    return count?.by !== undefined && counts[0]?.by !== counts[1]?.by ? t.aside(value, count.by) : value;
  });
  const [before = '', after = ''] = ends;
  if (from === 0) return t.changeFromZero(name, before, after);
  const { statedChange } = series;
  const rise = f.change(change(from, to));
  const printed = statedChange && isSame(statedChange.from, years[0]) && isSame(statedChange.to, years[1]);
  return t.changeOf(
    name,
    before,
    after,
    printed ? t.changePrinted(rise, f.percent(statedChange.percent / 100, 1)) : rise,
  );
}

function countIn(series: Series, year: string): Point | undefined {
  const time = parseEdtf(year);
  return time && countsIn(series, [time.start, time.end]).find(({ period }) => isSame(period, year));
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  return a !== undefined && a.start === b?.start && a.end === b.end;
}
