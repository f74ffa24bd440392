import { parseEdtf } from '../../core/edtf.js';
import { type Format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import type { Span } from './span.js';

/** A stretch of the calendar with its name. */
export interface Period {
  start: number;
  end: number;
  label: string;
}

type Unit = (index: number) => number;

interface Calendar {
  /** The number of the period that a time lies in, and when a period starts. */
  numberOf(date: Date): number;
  startOf: Unit;
  look: Intl.DateTimeFormatOptions;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const even = (length: number, look: Intl.DateTimeFormatOptions): Calendar => ({
  numberOf: (date) => Math.floor(date.getTime() / length),
  startOf: (number) => number * length,
  look,
});

/** From coarse to fine. All in UTC, as dates without a time are. */
const CALENDARS: readonly Calendar[] = [
  { numberOf: (date) => date.getUTCFullYear(), startOf: (year) => Date.UTC(year, 0), look: { year: 'numeric' } },
  {
    numberOf: (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
    startOf: (month) => Date.UTC(Math.floor(month / 12), month % 12),
    look: { year: 'numeric', month: 'short' },
  },
  even(DAY, { year: 'numeric', month: 'short', day: 'numeric' }),
  even(HOUR, { hour: '2-digit', minute: '2-digit' }),
  even(HOUR / 60, { hour: '2-digit', minute: '2-digit' }),
  even(1000, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
];

/** A moment in UTC, also within a day, which no first drawing needs. */
export const writeMoment = (time: number, look: Intl.DateTimeFormatOptions, f: Format): string =>
  look.hour ? new Intl.DateTimeFormat(f.lang, { timeZone: 'UTC', ...look }).format(time) : f.date(time, look);

/** A period or a moment in words; a moment as exactly as its day, where that is all it says. */
export function periodText(period: string, { f }: Locale<unknown>): string {
  const time = parseEdtf(period) ? NaN : Date.parse(period);
  if (Number.isNaN(time)) return f.edtf(period, 'short');
  const clock = time % DAY === 0 ? {} : ({ hour: '2-digit', minute: '2-digit' } as const);
  return writeMoment(time, { year: 'numeric', month: 'short', day: 'numeric', ...clock }, f);
}

function countIn({ numberOf }: Calendar, [start, end]: Span): number {
  return numberOf(new Date(end - 1)) - numberOf(new Date(start)) + 1;
}

function periodsIn(calendar: Calendar, span: Span, f: Format): Period[] {
  const first = calendar.numberOf(new Date(span[0]));
  return Array.from({ length: countIn(calendar, span) }, (_, i) => {
    const start = calendar.startOf(first + i);
    return { start, end: calendar.startOf(first + i + 1), label: writeMoment(start, calendar.look, f) };
  });
}

/** How fine the calendar may get: where counts are of years, months say nothing. */
export type Finest = 'year' | 'month' | 'day' | undefined;

const allowed = (finest: Finest): readonly Calendar[] =>
  finest ? CALENDARS.slice(0, ['year', 'month', 'day'].indexOf(finest) + 1) : CALENDARS;

const isSpan = (span: Span): boolean => span.every(Number.isFinite) && span[0] < span[1];

/** The coarsest stretches of the calendar of which there are at least a few: what an axis names. */
export function axisPeriods(span: Span, finest: Finest, f: Format, few = 3): Period[] {
  const calendars = allowed(finest);
  const found = calendars.find((calendar) => countIn(calendar, span) >= few) ?? calendars.at(-1);
  return isSpan(span) && found ? periodsIn(found, span, f) : [];
}

/** The finest stretches of the calendar of which there are not too many: what a list offers. */
export function listPeriods(span: Span, finest: Finest, f: Format, many = 120): Period[] {
  const found = allowed(finest).findLast((calendar) => countIn(calendar, span) <= many) ?? CALENDARS[0];
  return isSpan(span) && found ? periodsIn(found, span, f) : [];
}
