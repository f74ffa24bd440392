import { isolate } from '../../i18n/locale.js';
import type { IncidentData, Point, Series } from '../incident-trend.data.js';
import type { Mark } from '../incident-trend.model.js';
import { nameOf, unitName, untilText } from '../incident-trend.text.js';
import { publisherOf, type PanelLocale } from '../incident-trend.panel-locale.js';
import { periodText } from './calendar.js';

/** A text and its sources. */
interface Statement {
  text: string;
  sources: readonly string[];
}

/** What one series counts, and the remarks on its points. */
export interface Definition {
  name: string;
  text: string;
  points: readonly { period: string; remarks: readonly Remark[] }[];
}

/** A label such as "Other counts:", and what belongs under it. */
export interface Remark {
  label: string;
  items: readonly Statement[];
}

/** The tooltip text of one count. */
interface MarkDescription extends Statement {
  title: string;
  remarks: readonly Remark[];
}

/** Describes one count: what it counts, when, by whom, and from which source. */
export function describeMark(
  { series: id, period, label, part, sources, count }: Mark & { count?: string },
  data: IncidentData,
  locale: PanelLocale,
): MarkDescription {
  const { t, f } = locale;
  const series = data.series.find((one) => one.id === id);
  const point = series?.points.find((one) => one.period === period);
  if (!series) return { title: label, text: '', sources, remarks: [] };
  // What is measured, and by whom, comes with the whole facts.
  const measure: string | undefined = point?.measure ?? series.measure;
  const facts = [
    periodText(period, locale),
    part,
    ...(measure === undefined ? [] : [publisherOf(point ?? {}, series, locale), isolate(measure, locale)]),
  ];
  const publishers = sources.flatMap((one) => data.sources[one]?.publisher ?? []).map((text) => isolate(text, locale));
  const source = publishers.length > 0 ? ` ${t.source}: ${f.list(publishers)}` : '';
  return {
    title: t.title(nameOf(series, locale), count ?? label),
    text: t.sentence(t.join(facts.filter((text) => text !== undefined))) + source,
    sources,
    remarks: point ? remarksOf(point, series, data, locale) : [],
  };
}

/** The parts that a count is the sum of, and the conflicting counts of the same period, each with its source. */
function remarksOf(point: Point, { unit }: Series, data: IncidentData, locale: PanelLocale): Remark[] {
  const { t, f } = locale;
  const parts = (point.parts ?? []).map(({ area, value }) => ({
    text: t.aside(f.number(value), isolate(area, locale)),
    sources: point.sources,
  }));
  // Of conflicting counts the first drawing has the sources only.
  const arrived = (point.conflicts ?? []).filter(({ by }) => by);
  const others = arrived.map((other) => {
    const reported = data.sources[other.sources[0] ?? '']?.date;
    const when =
      other.until === undefined ? reported && t.reported(f.edtf(reported, 'short')) : untilText(other.until, locale);
    const what = other.unit === undefined || other.unit === unit ? undefined : unitName(other.unit, locale);
    const words = [isolate(other.by, locale), what, when].filter((text) => typeof text === 'string');
    return { text: t.aside(f.number(other.says), t.join(words)), sources: other.sources };
  });
  return [
    { label: t.sum, items: parts },
    { label: t.others, items: others },
  ].filter(({ items }) => items.length > 0);
}

/** The definition of a series, with every period that has remarks. */
export function definitionOf(series: Series, data: IncidentData, locale: PanelLocale): Definition {
  const { t, f } = locale;
  const measures = [...new Set([series.measure, ...series.points.flatMap(({ measure }) => measure ?? [])])];
  const apart = series.apart ? [t.apart[series.apart]] : [];
  const points = series.points.map((point) => ({
    period: f.edtf(point.period),
    remarks: remarksOf(point, series, data, locale),
  }));
  return {
    name: nameOf(series, locale),
    text: t.title(
      publisherOf({}, series, locale),
      t.join([...measures.map((text) => isolate(text, locale)), ...apart]),
    ),
    points: points.filter(({ remarks }) => remarks.length > 0),
  };
}
