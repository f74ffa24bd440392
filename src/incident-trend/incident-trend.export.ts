import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../i18n/locale.js';
import type { Exports, Fact } from '../ui/export/exports.types.js';
import { marksOf, picturesIn } from '../ui/export/poster.js';
import type { Block, Picture } from '../svg/block-layout.js';
import type { PlacedEvent } from './incident-trend.layout.types.js';
import { periodOf } from './series/columns.js';
import type { IncidentData, Point, Series } from './incident-trend.data.js';
import { drawTrend } from './incident-trend.drawing.js';
import { drawNames } from './incident-trend.legend.js';
import type { DrawnTrend } from './interaction/interaction.js';
import type { Line } from './incident-trend.model.js';
import { withPanels, type PanelLocale } from './incident-trend.panel-locale.js';
import type { TrendStrings } from './lang/en.js';

/** The content of a picture of the shown trend, and of a file of all counts, drawn or not. */
export function trendExports(data: IncidentData, drawn: DrawnTrend, locale: Locale<TrendStrings>): Exports {
  return {
    body: (width) => bodyOf(drawn, width, withPanels(locale)),
    facts: data.series.flatMap(factsOf),
    covers: { dates: 'period', place: data.place },
  };
}

function bodyOf({ model, at, extended }: DrawnTrend, width: number, locale: PanelLocale): Block[] {
  const placed = at({ width, em: 16 });
  const { events = [] } = placed;
  const drawing = drawTrend(placed, model, {
    engage: () => {},
    ...extended?.layers(placed),
  });
  const chart = picturesIn(drawing).map((picture): Block => ({ kind: 'picture', picture, before: 12 }));
  const symbols = placed.named ? [] : picturesIn(drawNames(placed, model.sources, locale));
  const names = placed.named ? [] : placed.lines.flatMap((line, i) => nameOf(line, symbols[i], model.sources, locale));
  return [...chart, ...names, ...events.map((event) => eventBlock(event, model.sources, locale))];
}

function eventBlock(event: PlacedEvent, sources: readonly NumberedSource[], locale: PanelLocale): Block {
  const { key, text, description, sources: ids } = event;
  const lead = text === key ? [{ text: `${key} `, strong: true }] : [];
  const runs = [...lead, { text: description }, ...marksOf(ids, sources, locale)];
  return { kind: 'text', runs, size: 13, before: 6 };
}

/** A series as the page lists it: its symbol, name and newest count, and its remarks below. */
function nameOf(
  { name, marks, remarks }: Line,
  symbol: Picture | undefined,
  sources: readonly NumberedSource[],
  locale: Locale<TrendStrings>,
): Block[] {
  const last = marks.at(-1);
  const runs = [
    { text: name, strong: true },
    { text: ` ${last?.full ?? ''}` },
    ...marksOf(last?.sources, sources, locale),
  ];
  const body: Block[] = [
    { kind: 'text', runs, size: 13 },
    ...remarks.map((text): Block => ({ kind: 'text', runs: [{ text, soft: true }], size: 13 })),
  ];
  if (!symbol) return body;
  return [{ kind: 'row', label: { kind: 'picture', picture: symbol }, labelWidth: 22, body, before: 6 }];
}

/** One row for each count, and one for every conflicting count of the same period. */
function factsOf(series: Series): Fact[] {
  const { id, name, publisher, measure, unit, points, apart, columns } = series;
  const counts = columns
    ? Array.from(columns.times, (_, i): Point => ({
        period: periodOf(columns, i),
        value: Number.isNaN(columns.values[i]) ? null : (columns.values[i] ?? null),
        sources: columns.sources,
      }))
    : points;
  return counts.flatMap((point) => {
    const values = {
      series: id,
      period: point.period,
      value: point.value,
      unit,
      until: point.until,
      name,
      publisher,
      by: point.by,
      measure: point.measure ?? measure,
      basis: point.basis ?? 'stated',
      in_article: point.inArticle ?? false,
      definition: apart,
    };
    // Each conflicting count gets a series id of its own, so that no series has two counts of one period.
    const others = (point.conflicts ?? []).map((other, i) => ({
      values: {
        ...values,
        series: `${id}-other-${i + 1}`,
        value: other.says,
        unit: other.unit ?? unit,
        until: other.until,
        by: other.by,
      },
      sources: other.sources,
    }));
    return [{ values, sources: point.sources }, ...others];
  });
}
