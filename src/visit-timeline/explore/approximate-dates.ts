import { parseEdtf } from '../../core/edtf.js';
import type { Format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import type { ThirdStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import type { VisitData } from '../visit-timeline.data.js';
import { timelineModel, type TimelineModel } from '../visit-timeline.model.js';
import type { VisitOptions } from '../visit-timeline.options.js';

const DAY = 86_400_000;
/** An interval of fewer days says more by its days than by the third of the month that it lies in. */
const FEWEST = 5;

function thirdOfDay(day: number): keyof ThirdStrings {
  if (day <= 10) return 'early';
  return day <= 20 ? 'mid' : 'late';
}

/** The third of a month that is all that is known: both ends approximate and within it, as in `2026-02-01~/2026-02-10~`. */
export function thirdOf(text: string): keyof ThirdStrings | undefined {
  // Of ten thousand dates, few are intervals: the others are not looked up.
  const { from, to } = (text.includes('/') && parseEdtf(text)) || {};
  if (!from?.approximate || !to?.approximate || from.precision !== 'day' || to.precision !== 'day') return undefined;
  const [first, last] = [new Date(from.start), new Date(to.start)];
  if (to.end - from.start < FEWEST * DAY || first.getUTCMonth() !== last.getUTCMonth()) return undefined;
  const third = thirdOfDay(first.getUTCDate());
  return third === thirdOfDay(last.getUTCDate()) ? third : undefined;
}

/** Formatters that say "early February 2026" where a date is known no better. */
export function inThirdsOfMonths(f: Format, words: ThirdStrings): Format {
  return {
    ...f,
    edtf(text, style = 'long') {
      const third = thirdOf(text);
      const say = third && words[third];
      if (!say) return f.edtf(text, style);
      const month = style === 'long' ? 'long' : 'short';
      const start = parseEdtf(text)?.start ?? NaN;
      return say(f.date(start, style === 'bare' ? { month } : { month, year: 'numeric' }));
    },
  };
}

/**
 * The timeline with what the first drawing does not know and few pages need: thirds of months in words, and an axis that
 * runs another way than the language.
 */
export function worded(
  data: VisitData,
  plain: TimelineModel,
  options: VisitOptions | undefined,
  locale: Locale<TimelineStrings>,
): TimelineModel {
  const needed = [...data.visits, ...data.events].some(({ date }) => thirdOf(date));
  const model = needed ? timelineModel(data, options ?? { order: 'newest' }, locale) : plain;
  return options?.axis ? { ...model, axis: options.axis } : model;
}
