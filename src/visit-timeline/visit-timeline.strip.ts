import type { TemplateResult } from 'lit';
import { linearScale } from '../core/scale.js';
import { textWidth } from '../core/text-width.js';
import type { Locale } from '../i18n/locale.js';
import type { Size } from '../core/size.js';
import type { PanelStrings } from './lang/en.panels.js';
import type { TimelineStrings } from './lang/en.js';
import { drawStrip } from './visit-timeline.drawing.js';
import { gapBefore } from './explore/filter.js';
import { placeStrip, type Strip } from './visit-timeline.layout.js';
import type { TimelineModel } from './visit-timeline.model.js';

type L = Locale<TimelineStrings & PanelStrings>;

/** Marks beyond this many, and strips higher than this, are drawn as bars that count. */
const MANY_MARKS = 300;
const TOO_HIGH = 480;
const DAY = 86_400_000;
/** From the middle of a mark to what is said before the next one: a ring, and air. */
const APART = 18;

/** What the strip is drawn with. */
export interface StripContext {
  locale: L;
  selected: string | undefined;
  size: Size;
  now: number;
  /** The reader points at a moment among the bars. */
  zoomAt(time: number): void;
  /** Draws more than there is room for as bars that count; `undefined` until that has come. */
  drawBars(model: TimelineModel, context: StripContext): TemplateResult | undefined;
}

/** The strip of a part of the timeline: marks with what was before them, or bars that count where there are too many. */
export function exploreStrip(model: TimelineModel, context: StripContext): TemplateResult | undefined {
  const { locale, selected, size, now } = context;
  const few = model.entries.length <= MANY_MARKS && placeStrip(model, now, size, locale);
  const bars = few && few.height <= TOO_HIGH ? undefined : context.drawBars(model, context);
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
          (at) => at !== undefined && at > left - APART && at < x,
        ),
    );
    return taken || left < start ? [] : [{ x: right, y: y + font * 0.35, text }];
  });
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Months where the time is too short for years; `undefined` where years do. */
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
