import { parseEdtf } from '../../core/edtf.js';
import type { Format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import type { Line } from '../incident-trend.model.js';
import type { Span, Slice } from './columns.js';

/** A period of the calendar with its name. */
export interface Period {
  start: number;
  end: number;
  label: string;
}

type Unit = (index: number) => number;

interface Calendar {
  /** The number of the period that a time lies in, and the start of a period by its number. */
  numberOf(date: Date): number;
  startOf: Unit;
  format: Intl.DateTimeFormatOptions;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const fixedLength = (length: number, format: Intl.DateTimeFormatOptions): Calendar => ({
  numberOf: (date) => Math.floor(date.getTime() / length),
  startOf: (number) => number * length,
  format,
});

/** The calendars from coarse to fine, in UTC as dates without a time are. */
const CALENDARS: readonly Calendar[] = [
  { numberOf: (date) => date.getUTCFullYear(), startOf: (year) => Date.UTC(year, 0), format: { year: 'numeric' } },
  {
    numberOf: (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
    startOf: (month) => Date.UTC(Math.floor(month / 12), month % 12),
    format: { year: 'numeric', month: 'short' },
  },
  fixedLength(DAY, { year: 'numeric', month: 'short', day: 'numeric' }),
  fixedLength(HOUR, { hour: '2-digit', minute: '2-digit' }),
  fixedLength(HOUR / 60, { hour: '2-digit', minute: '2-digit' }),
  fixedLength(1000, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
];

/** Formats a moment in UTC. Hours and minutes take a formatter of their own, which no first drawing needs. */
const writeMoment = (time: number, format: Intl.DateTimeFormatOptions, f: Format): string =>
  format.hour ? new Intl.DateTimeFormat(f.lang, { timeZone: 'UTC', ...format }).format(time) : f.date(time, format);

/** A period or a moment in words. A moment at midnight UTC is written as its day. */
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
    return { start, end: calendar.startOf(first + i + 1), label: writeMoment(start, calendar.format, f) };
  });
}

/** The finest calendar that makes sense: with counts of years, the axis names no months. */
export type Finest = 'year' | 'month' | 'day' | undefined;

const allowed = (finest: Finest): readonly Calendar[] =>
  finest ? CALENDARS.slice(0, ['year', 'month', 'day'].indexOf(finest) + 1) : CALENDARS;

const isSpan = (span: Span): boolean => span.every(Number.isFinite) && span[0] < span[1];

/** The periods that an axis names: of the coarsest calendar with at least `few` of them. */
export function axisPeriods(span: Span, finest: Finest, f: Format, few = 3): Period[] {
  const calendars = allowed(finest);
  const found = calendars.find((calendar) => countIn(calendar, span) >= few) ?? calendars.at(-1);
  return isSpan(span) && found ? periodsIn(found, span, f) : [];
}

/** The periods that a list offers: of the finest calendar with at most `many` of them. */
export function listPeriods(span: Span, finest: Finest, f: Format, many = 120): Period[] {
  const found = allowed(finest).findLast((calendar) => countIn(calendar, span) <= many) ?? CALENDARS[0];
  return isSpan(span) && found ? periodsIn(found, span, f) : [];
}

export const EVER: Span = [-Infinity, Infinity];

/** The span from the first to the last time in view; `undefined` where nothing is in view. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const starts = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.low)] : [])]);
  const last = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.high - 1)] : [])]);
  return starts.length > 0 ? [Math.min(...starts), Math.max(...last) + 1] : undefined;
}

const ends = (marks: Line['marks']): number[] => [marks[0], marks.at(-1)].flatMap((mark) => mark?.time ?? []);
const timeAt = ({ columns }: Slice, index: number): number => columns.times[index] ?? NaN;

/** The finest precision among the counts in view; `undefined` where one of them is of a moment. */
export function finestOf(lines: readonly Line[]): Finest {
  const precisions = lines.flatMap(({ marks, trace }) => [
    ...marks.map(({ period }) => parseEdtf(period)?.from.precision),
    ...(trace ? [trace.columns.precision] : []),
  ]);
  if (precisions.includes(undefined)) return undefined;
  return (['day', 'month', 'year'] as const).find((precision) => precisions.includes(precision));
}
