import { parseEdtf } from '../core/edtf.js';
import { numberSources, type NumberedSource } from '../core/facts.js';
import type { Format } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Actual, Deadline, Pair, TradeTargetData } from './trade-target-gauge.data.js';
import type { GaugeStrings } from './lang/en.js';

const MILLION = 1_000_000;
const YEAR = 365.25 * 86_400_000;
/** Counts of periods that ended longer ago than this, in years before `asOf`, are not part of the current range. */
const RECENT_YEARS = 2;
export const DOLLARS = 'USD million';

/** A count with a value. */
export type Counted = Actual & { value: number };
/** Formats a value in the unit of its file, with one decimal by default. */
export type Write = (value: number, digits?: number) => string;

/** One mark on a bar: the newest whole year of one count. */
export interface Count {
  series: string;
  /** "$445.9m" */
  amount: string;
  /** "Uzbek statistics, 2025" */
  label: string;
  value: number;
  sources: readonly string[];
  /** The whole periods of the series, oldest first. */
  history: readonly Counted[];
}

/** One country pair, ready to be drawn on any width. */
export interface Gauge {
  id: string;
  name: string;
  /** The end of the axis: the target, or the highest count where that is more. */
  max: number;
  target: { value: number; label: string } | undefined;
  /** The counts, highest first; may be empty. */
  counts: readonly Count[];
  /** The counts that the target is measured by: one or all. */
  measured: readonly Count[];
  /** The series of the one count that the target is measured by; `undefined` for all. */
  chosen: string | undefined;
  low: number;
  high: number;
  /** The share reached ("5–25%"), and what it is a share of. */
  reached: { share: string; of: string } | undefined;
  /** The growth needed to be in time, one sentence per deadline. */
  needs: readonly { text: string; sources: readonly string[] }[];
  /** The unit of the values, and the function that formats one. */
  unit: string;
  write: Write;
  /** The data of the gauge, for the panels. */
  pair: Pair;
}

export interface GaugeModel {
  headline: string;
  summary: string;
  gauges: readonly Gauge[];
  sources: readonly NumberedSource[];
}

export interface GaugeOptions {
  /** Ids of the pairs to show, in this order. */
  pairs: readonly string[];
  /** How many of them headline and summary tell of; all by default. */
  told?: number;
  /** The series that author or reader measure by, per pair; empty for all. */
  chosen: Readonly<Record<string, string | undefined>>;
  /** Returns the formatter of units other than millions of US dollars. */
  writer?: ((unit: string, f: Format) => Write) | undefined;
}

type L = Locale<GaugeStrings>;

/** Returns the end of a count's period; today where it has no date. */
export const endOf = ({ period }: Actual): number => parseEdtf(period)?.end ?? Date.now();
/** Returns the whole periods of each series, oldest first; series are sorted by their newest value, highest first. */
function historiesOf({ actuals }: Pair): Counted[][] {
  const whole = actuals.filter((one): one is Counted => one.value !== null && !one.partial);
  const histories = [...new Set(whole.map(({ series }) => series))].map((series) =>
    whole.filter((one) => one.series === series).sort((a, b) => endOf(a) - endOf(b)),
  );
  return histories.sort((a, b) => newest(b).value - newest(a).value);
}

export const newest = (history: readonly Counted[]): Counted => history.reduce((_, one) => one);

/** Returns the series whose newest whole period ended not long before `asOf`. */
export function presentHistories(pair: Pair, asOf: string): Counted[][] {
  const oldest = (parseEdtf(asOf)?.end ?? 0) - RECENT_YEARS * YEAR;
  return historiesOf(pair).filter((history) => endOf(newest(history)) >= oldest);
}

interface Growth {
  /** The later value divided by the earlier one. */
  times: number;
  /** The growth per year: 3 is +300 %. NaN where there is no time between the values. */
  yearly: number;
}

function growth(from: Counted, value: number, end: number, stated?: number): Growth {
  // Rounded, so that leap days make no difference.
  const years = stated ?? Math.round(((end - endOf(from)) / YEAR) * 100) / 100;
  const times = value / from.value;
  return { times, yearly: years > 0 ? times ** (1 / years) - 1 : NaN };
}

/** Returns the growth needed to reach a target by a deadline. */
export function neededGrowth(from: Counted, target: number, { date, years }: Deadline): Growth {
  return growth(from, target, parseEdtf(date ?? '')?.end ?? NaN, years);
}

/** Returns the yearly growth between the first and the last count of a series; not finite for fewer than two positive ones. */
export function seenGrowth(history: readonly Counted[]): number {
  const last = newest(history);
  return growth(history[0] ?? last, last.value, endOf(last)).yearly;
}

/** What all gauges of a graphic have in common. */
interface Measure {
  asOf: string;
  unit: string;
  write: Write;
}

/** Returns the pairs to show by default: those whose target is in the article, or all where there are none. */
export function defaultPairs({ pairs }: TradeTargetData): readonly string[] {
  const ofArticle = pairs.filter(({ target }) => target?.inArticle);
  return (ofArticle.length > 0 ? ofArticle : pairs).map(({ id }) => id);
}

/** Computes what is shown from data and options, independent of any size. */
export function gaugeModel(data: TradeTargetData, options: GaugeOptions, locale: L): GaugeModel {
  const pairs = options.pairs.flatMap((id) => data.pairs.find((pair) => pair.id === id) ?? []);
  const { unit = DOLLARS } = data;
  const dollars: Write = (value, digits) => locale.f.usd(value * MILLION, digits);
  const write = unit === DOLLARS ? dollars : (options.writer?.(unit, locale.f) ?? String);
  const gauges = pairs.map((pair) => gaugeOf(pair, options.chosen[pair.id], { asOf: data.asOf, unit, write }, locale));
  const told = gauges.slice(0, options.told);
  const used = pairs.flatMap(({ target, actuals, statedChanges = [], more }) => [
    ...(target?.sources ?? []),
    ...(target?.deadlines.flatMap((deadline) => deadline.sources) ?? []),
    ...[...actuals, ...statedChanges, ...(more?.remarks ?? [])].flatMap((one) => [
      ...one.sources,
      ...(one.conflicts ?? []).flatMap(({ sources }) => sources),
    ]),
  ]);
  return {
    headline: headlineOf(told, locale),
    summary: summaryOf(told, locale),
    gauges,
    sources: numberSources(data.sources, used),
  };
}

function headlineOf(gauges: readonly Gauge[], { t }: L): string {
  if (!gauges.some(({ target }) => target)) return t.headlineCounts;
  const measured = gauges.filter(({ target, counts }) => target && counts.length > 0);
  const allBelowHalf = measured.every(({ target, high }) => target && high < target.value / 2);
  return measured.length > 0 && allBelowHalf ? t.headlineFraction : t.headline;
}

function summaryOf(gauges: readonly Gauge[], { t, f }: L): string {
  const ratios = gauges.filter(({ low, high }) => low > 0 && high > low).map(({ low, high }) => high / low);
  const times = range(ratios, (n) => f.number(n, 1), t.to);
  if (times) return t.summarySpread(times);
  // No summary for a single gauge, nor for one beyond its target, which speaks for itself.
  const within = gauges.every(({ target, max, low }) => target?.value === max && low >= 0);
  return within && gauges[1] ? t.summaryOne : '';
}

function gaugeOf(pair: Pair, by: string | undefined, { asOf, unit, write }: Measure, locale: L): Gauge {
  const { t, f } = locale;
  const target = pair.target?.value ?? NaN;
  const counts = presentHistories(pair, asOf).map((history): Count => {
    const { series, value, sources } = newest(history);
    return { series, amount: write(value), label: labelOf(newest(history), locale), value, sources, history };
  });
  const selected = counts.filter(({ series }) => by === series);
  const measured = selected.length > 0 ? selected.slice(0, 1) : counts;
  const values = measured.map(({ value }) => value);
  const [high = 0, low = high] = [values[0], values.at(-1)];
  const share = range(
    values.map((value) => value / target),
    (n) => f.percent(n),
  );
  return {
    id: pair.id,
    name: pairName(pair, locale),
    max: Math.max(target || 0, ...counts.map(({ value }) => value)) || 1,
    target: target ? { value: target, label: t.target(write(target)) } : undefined,
    counts,
    measured,
    chosen: selected[0]?.series,
    low,
    high,
    reached: share ? { share, of: t.ofTarget(write(target)) } : undefined,
    needs: needsOf(pair, measured, locale),
    unit,
    write,
    pair,
  };
}

/** Returns "5–25%", or one figure where both ends round to the same; empty without finite values. */
export function range(values: readonly number[], write: Write, between = '–'): string {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return '';
  const [from, to] = [write(Math.min(...finite)), write(Math.max(...finite))];
  // The unit is written once where both ends have it.
  const bare = from.replace(/[^\d۰-۹]+$/, '');
  return from === to ? to : (to.endsWith(from.slice(bare.length)) ? bare : from) + between + to;
}

const labelOf = (actual: Actual, locale: L): string =>
  [actual.reporter, periodName(actual, locale)].filter(Boolean).join(locale.t.comma);

/** Returns the name of a count's period: "2024", "fiscal 2024–25", "January – March 2025". */
export function periodName(actual: Actual, { t, f }: L): string {
  const { period, partial } = actual;
  const date = parseEdtf(period);
  if (!date || !isFiscal(actual) || partial) return f.edtf(period, 'short');
  const year = (time: number, digits: 'numeric' | '2-digit') => f.date(time, { year: digits });
  return t.fiscal(`${year(date.start, 'numeric')}–${year(date.end - 1, '2-digit')}`);
}

/** Whether a period is an interval of months, as a fiscal year is. */
export function isFiscal({ period }: Actual): boolean {
  const date = parseEdtf(period);
  return date?.to !== undefined && date.from !== date.to;
}

function needsOf({ target }: Pair, measured: readonly Count[], locale: L): Gauge['needs'] {
  const { t } = locale;
  if (measured.length === 0) return [{ text: t.notCounted, sources: [] }];
  if (!target) return [{ text: t.noTarget, sources: [] }];
  if (target.deadlines.length === 0) return [{ text: t.noDeadline, sources: target.sources }];
  return target.deadlines.map((deadline) => ({
    text: needOf(deadline, target.value, measured, locale),
    sources: deadline.sources,
  }));
}

/** Returns a deadline in words: "By 2029 (Joint declaration)". */
function whenOf({ date, years, by }: Deadline, { t, f }: L): string {
  const when = years === undefined ? t.byDate(f.edtf(date ?? '')) : t.withinYears(f, years);
  return by ? `${when} (${by})` : when;
}

function needOf(deadline: Deadline, target: number, measured: readonly Count[], locale: L): string {
  const { t, f } = locale;
  if (deadline.date === null) return t.openDeadline(deadline.by);
  const when = whenOf(deadline, locale);
  if (measured.every(({ value }) => value >= target)) return t.alreadyReached(when);
  const needs = measured.map(({ history }) => neededGrowth(newest(history), target, deadline));
  // Within a single year "four times as much" is clearer than a growth of 300 %.
  if ((deadline.years ?? Infinity) <= 1) {
    return t.needTimes(
      when,
      range(
        needs.map(({ times }) => Math.max(1, times)),
        (n) => f.number(n, 1),
      ),
    );
  }
  const growth = range(
    needs.map(({ yearly }) => Math.max(0, yearly)),
    (n) => f.percent(n, 1),
  );
  const soFar = range(
    measured.map(({ history }) => seenGrowth(history)),
    (n) => f.percent(n, 1),
    t.to,
  );
  return growth ? t.needYearly(when, growth, soFar) : t.noGrowth(when);
}

/** Returns the name of a pair: "Pakistan–Kazakhstan". */
export function pairName({ name, countries = [] }: Pair, { f }: L): string {
  const [first, ...others] = countries.map((code) => f.country(code));
  return name ?? [first, f.list(others)].join('–');
}
