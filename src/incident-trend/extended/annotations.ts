import { parseEdtf } from '../../core/edtf.js';
import { type Scale, textWidth } from '../../core/measure.js';
import { isolate } from '../../i18n/locale.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { Box, PlacedEvent, TrendEvent } from '../incident-trend.layout.types.js';
import type { Span } from '../series/columns.js';
import type { ExtendedLocale } from './text.js';

/** Returns the end of the last period that a series counts; one with many counts has no end. */
const lastEnd = (data: IncidentData, ids: readonly string[]): number =>
  Math.max(
    ...data.series
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ points, columns }) =>
        columns ? Infinity : points.map(({ period }) => parseEdtf(period)?.end ?? Infinity),
      ),
  );

/**
 * The events of a span of time, in time order. Those after the last count of all belong to no part of the axis; they follow
 * where the span is not cut short.
 */
export function eventsIn(
  data: IncidentData,
  [start, end]: Span,
  locale: ExtendedLocale,
  ids: readonly string[] = [],
): TrendEvent[] {
  const { t, f } = locale;
  const isCut = end < lastEnd(data, ids);
  return (data.events ?? [])
    .flatMap(({ date, label, sources }) => {
      const from = parseEdtf(date)?.from;
      if (!from || from.start < start) return [];
      const after = from.start >= end;
      if (after && isCut) return [];
      const words = isolate(label, locale);
      return [{ time: from.start, after, label: words, description: t.event(f.edtf(date, 'short'), words), sources }];
    })
    .sort((a, b) => a.time - b.time)
    .map((event, i) => ({ ...event, key: String.fromCodePoint(97 + (i % 26)) }));
}

const PADDING = 4;
const SMALL = 0.75;

interface Strip {
  em: number;
  width: number;
  unit: string;
}

/**
 * Places the lines and labels of events, as on a left-to-right page: all with their labels, or where one label does not
 * fit, all with their letters.
 */
export function placeEvents(events: readonly TrendEvent[], x: Scale, strip: Strip): PlacedEvent[] {
  const labelled = placeTexts(events, ({ label }) => label, x, strip);
  return labelled.some(({ text }) => text === '') ? placeTexts(events, ({ key }) => key, x, strip) : labelled;
}

function placeTexts(
  events: readonly TrendEvent[],
  textOf: (event: TrendEvent) => string,
  x: Scale,
  { em, width, unit }: Strip,
): PlacedEvent[] {
  const font = em * SMALL;
  const row = font * 1.25;
  const taken: Box[] = [{ x: 0, y: 0, width: textWidth(unit, font) + PADDING, height: row }];
  const lines = events.map(({ time }) => x(time));
  return events.map((event, i) => {
    const at = lines[i] ?? 0;
    const text = textOf(event);
    const size = textWidth(text, font);
    const places = [0, 1].flatMap((line) =>
      [at + PADDING, at - PADDING - size].map((left) => ({ x: left, y: line * row, width: size, height: row })),
    );
    const isClear = ({ x: left, width: wide }: Box) =>
      left >= 0 && left + wide <= width && !lines.some((one) => left < one && one < left + wide);
    const free = places.find((place) => isClear(place) && !taken.some((other) => overlap(place, other)));
    if (!free) return { ...event, x: at, text: '', textX: at, textY: font };
    taken.push(free);
    return { ...event, x: at, text, textX: free.x, textY: free.y + font };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The boxes that labels of marks keep clear of: the labels of events, and their lines. */
export function eventBoxes(placed: readonly PlacedEvent[], em: number, bottom: number): Box[] {
  const font = em * SMALL;
  return placed.flatMap(({ x, text, textX, textY }) => [
    { x: textX, y: textY - font, width: textWidth(text, font), height: font * 1.25 },
    { x: x - PADDING, y: 0, width: 2 * PADDING, height: bottom },
  ]);
}
