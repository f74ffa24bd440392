import type { TemplateResult } from 'lit';
import { linearScale, textWidth, type Size } from '../core/measure.js';
import type { Locale } from '../i18n/locale.js';
import type { PanelStrings } from './lang/en.panels.js';
import type { TimelineStrings } from './lang/en.js';
import { drawStrip } from './visit-timeline.drawing.js';
import { gapBefore } from './explore/filter.js';
import { placeStrip, type Strip } from './visit-timeline.layout.js';
import type { TimelineModel } from './visit-timeline.model.js';

type L = Locale<TimelineStrings & PanelStrings>;

/** Strips with more marks, or higher than this in px, are drawn as histograms. */
const MAX_MARKS = 300;
const MAX_HEIGHT = 600;
const DAY = 86_400_000;
/** The distance from the middle of a mark to the text before the next one, in px. */
const MARK_GAP = 18;

/** What a strip is drawn with. */
export interface StripContext {
  locale: L;
  selected: string | undefined;
  size: Size;
  now: number;
  /** Called with the moment that the reader clicked on. */
  zoomAt(time: number): void;
  /** Draws a histogram; `undefined` until its code has been loaded. */
  drawBars(model: TimelineModel, context: StripContext): TemplateResult | undefined;
}

/** Draws the strip with the times since previous visits, or a histogram where there are too many marks. */
export function drawFullStrip(model: TimelineModel, context: StripContext): TemplateResult | undefined {
  const { locale, selected, size, now } = context;
  const few = model.entries.length <= MAX_MARKS && placeStrip(model, now, size, locale);
  const bars = few && few.height <= MAX_HEIGHT ? undefined : context.drawBars(model, context);
  if (bars || !few) return bars;
  const years = ticks(model.span, few, size.em * 0.75, locale) ?? few.years;
  return drawStrip({ ...few, years, gaps: gapsOf(few, size.em * 0.75, locale) }, selected, locale);
}

/** "23 years" before its mark, where nothing else stands there. */
function gapsOf({ marks, start }: Strip, font: number, locale: L): Strip['gaps'] {
  return marks.flatMap(({ entry, x, y }) => {
    const text = gapBefore(entry, locale);
    if (!text || x === undefined) return [];
    const [left, right] = [x - 14 - textWidth(text, font), x - 14];
    const taken = marks.some(
      (other) =>
        other.y === y &&
        other.entry !== entry &&
        [other.x, ...other.stretches.flatMap(({ x0, x1 }) => [x0, x1])].some(
          (at) => at !== undefined && at > left - MARK_GAP && at < x,
        ),
    );
    return taken || left < start ? [] : [{ x: right, y: y + font * 0.35, text }];
  });
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Returns ticks for months where the span is not whole years; otherwise `undefined`. */
export function ticks([from, to]: TimelineModel['span'], { start, width }: Strip, font: number, { f }: L) {
  const [first, last] = [new Date(from), new Date(to)];
  const whole = [first, last].every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  if (whole) return undefined;
  const scale = linearScale([from, to], [start, width]);
  const month = ((width - start) / (to - from)) * 30.4 * DAY;
  const named = (moment: number) => f.date(moment, { month: 'short', year: 'numeric' });
  const room = Math.max(...MONTHS.map((at) => textWidth(named(Date.UTC(2026, at)), font))) + 10;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => months * month >= room) ?? 240;
  const found: Strip['years'][number][] = [];
  const [begin = 0, end = 0] = [first, last].map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth());
  for (let at = Math.ceil(begin / step) * step; at <= end; at += step) {
    const moment = Date.UTC(Math.floor(at / 12), at % 12);
    if (moment < from || moment >= to) continue;
    const x = scale(moment);
    const labelX = x + room / 2;
    const label = step < 12 ? named(moment) : f.date(moment, { year: 'numeric' });
    found.push({ x, labelX, label: labelX + room / 2 <= width + 1 ? label : '' });
  }
  return found;
}
