import { parseEdtf } from '../../core/edtf.js';
import type { Format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import { enPanels, enThirds, type PanelStrings, type ThirdStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import type { VisitData } from '../visit-timeline.data.js';
import { timelineModel, type TimelineModel } from '../visit-timeline.model.js';
import type { VisitOptions } from '../visit-timeline.options.js';

const DAY = 86_400_000;
/** Intervals of fewer days are shown as days, which are more precise than a third of a month. */
const MIN_DAYS = 5;

function partOfDay(day: number): keyof ThirdStrings {
  if (day <= 10) return 'early';
  return day <= 20 ? 'mid' : 'late';
}

/** Returns the third of a month that an approximate interval stands for, as `early` for `2026-02-01~/2026-02-10~`. */
export function monthPartOf(text: string): keyof ThirdStrings | undefined {
  // Only intervals are parsed, which are few of ten thousand dates.
  const { from, to } = (text.includes('/') && parseEdtf(text)) || {};
  if (!from?.approximate || !to?.approximate || from.precision !== 'day' || to.precision !== 'day') return undefined;
  const [first, last] = [new Date(from.start), new Date(to.start)];
  if (to.end - from.start < MIN_DAYS * DAY || first.getUTCMonth() !== last.getUTCMonth()) return undefined;
  const third = partOfDay(first.getUTCDate());
  return third === partOfDay(last.getUTCDate()) ? third : undefined;
}

/** Returns formatters that write "early February 2026" for an approximate third of a month. */
function formatMonthParts(f: Format, words: ThirdStrings): Format {
  return {
    ...f,
    edtf(text, style = 'long') {
      const third = monthPartOf(text);
      const write = third && words[third];
      if (!write) return f.edtf(text, style);
      const month = style === 'long' ? 'long' : 'short';
      const start = parseEdtf(text)?.start ?? NaN;
      return write(f.date(start, style === 'bare' ? { month } : { month, year: 'numeric' }));
    },
  };
}

/** Adds the words of the panels, in English where the locale lacks them, and writes approximate parts of months in words. */
export function withPanelWords(locale: Locale<TimelineStrings>): Locale<TimelineStrings & PanelStrings> {
  const t: TimelineStrings & PanelStrings = { ...enPanels, ...locale.t };
  return { ...locale, t, f: formatMonthParts(locale.f, /^en\b/i.test(locale.lang) ? enThirds : t) };
}

/**
 * Returns the timeline with what few pages need and the first drawing does not support: thirds of months in words, and the
 * direction of the axis.
 */
export function withApproximateDates(
  data: VisitData,
  plain: TimelineModel,
  options: VisitOptions | undefined,
  locale: Locale<TimelineStrings>,
): TimelineModel {
  const needed = [...data.visits, ...data.events].some(({ date }) => monthPartOf(date));
  const model = needed ? timelineModel(data, options ?? { order: 'newest' }, locale) : plain;
  return options?.axis ? { ...model, axis: options.axis } : model;
}
