import { nothing } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import type { Exports, Fact } from '../ui/exports.js';
import { marksOf, picturesIn } from '../ui/poster.js';
import type { Block, Picture } from '../ui/poster.flow.js';
import type { IncidentData, Series } from './incident-trend.data.js';
import { drawTrend } from './incident-trend.drawing.js';
import { drawNames } from './incident-trend.key.js';
import { placeTrend } from './incident-trend.layout.js';
import type { Line, TrendModel } from './incident-trend.model.js';
import type { TrendStrings } from './lang/en.js';

const STILL = { engage: () => {}, live: false, targets: nothing, tip: nothing };

/** What a picture of the shown trend is made of, and a file of all counts, drawn or not. */
export function trendExports(data: IncidentData, model: TrendModel, locale: Locale<TrendStrings>): Exports {
  return { body: (width) => bodyOf(model, width, locale), facts: data.series.flatMap(factsOf) };
}

function bodyOf(model: TrendModel, width: number, locale: Locale<TrendStrings>): Block[] {
  const placed = placeTrend(model, { width, em: 16 }, locale);
  const chart = picturesIn(drawTrend(placed, model, STILL)).map((picture): Block => ({
    kind: 'picture',
    picture,
    before: 12,
  }));
  if (placed.named) return chart;
  const signs = picturesIn(drawNames(model, locale));
  const names = model.lines.flatMap((line, i) => nameOf(line, signs[i], model.sources, locale));
  return [...chart, ...names];
}

/** A name as the page lists it: its sign, its newest count, and below it what must be known. */
function nameOf(
  { name, marks, remarks }: Line,
  sign: Picture | undefined,
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
  if (!sign) return body;
  return [{ kind: 'row', lead: { kind: 'picture', picture: sign }, room: 22, body, before: 6 }];
}

/** A row a count, and one for every other count of the same period. */
function factsOf({ id, name, publisher, measure, unit, points, apart }: Series): Fact[] {
  return points.flatMap((point) => {
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
    // A name of its own for each, so that no series says two things of one period.
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
