import { parseEdtf } from '../core/edtf.js';
import { numberSources, type NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import type { Actual, Deadline, Pair, TradeTargetData } from './trade-target-gauge.data.js';
import type { GaugeStrings } from './lang/en.js';

const MILLION = 1_000_000;
const YEAR = 365.25 * 86_400_000;
/** Counts of periods that ended longer ago than this, in years before `asOf`, are history, not the present range. */
const RECENT_YEARS = 2;

/** One mark on a bar: the newest whole year of one count. */
export interface Count {
  series: string;
  /** "$445.9m" */
  amount: string;
  /** "Uzbek statistics, 2025" */
  label: string;
  usdMillion: number;
  /** Of the target; `undefined` without a target. */
  share: number | undefined;
  sources: readonly string[];
}

/** One country pair, ready to be drawn on any width. */
export interface Gauge {
  id: string;
  name: string;
  /** The end of the axis, in millions of US dollars: the target, or the highest count where that is more. */
  max: number;
  target: { usdMillion: number; label: string; sources: readonly string[] } | undefined;
  /** Highest first; empty when nobody counts. */
  counts: readonly Count[];
  low: number;
  high: number;
  /** "5–25%", and what it is a share of. */
  reached: { share: string; of: string } | undefined;
  /** What it takes to be in time, one sentence a deadline. */
  needs: readonly { text: string; sources: readonly string[] }[];
  /** For `role="meter"`. */
  spoken: string;
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
  /** By pair: the one count the reader chose to measure by. */
  chosen: Readonly<Record<string, string | undefined>>;
}

type L = Locale<GaugeStrings>;

/** The newest whole year of each series that ended not long before `asOf`, highest first. */
export function presentCounts(pair: Pair, asOf: string): Actual[] {
  const oldest = (parseEdtf(asOf)?.end ?? 0) - RECENT_YEARS * YEAR;
  const newest = new Map<string, Actual>();
  for (const actual of pair.actuals) {
    const end = parseEdtf(actual.period)?.end ?? 0;
    if (actual.usdMillion === null || actual.partial || end < oldest) continue;
    const known = newest.get(actual.series);
    if (!known || end > (parseEdtf(known.period)?.end ?? 0)) newest.set(actual.series, actual);
  }
  return [...newest.values()].sort((a, b) => (b.usdMillion ?? 0) - (a.usdMillion ?? 0));
}

/** How often the target holds this count, and the growth a year that gets there in time: 3 is +300 %. */
export function neededGrowth(actual: Actual, target: number, deadline: Deadline): { times: number; yearly: number } {
  const from = parseEdtf(actual.period)?.end ?? NaN;
  const to = deadline.date === null ? NaN : (parseEdtf(deadline.date)?.end ?? NaN);
  const years = deadline.years ?? (to - from) / YEAR;
  const times = target / (actual.usdMillion ?? NaN);
  return { times, yearly: times ** (1 / years) - 1 };
}

/** From data and options to what is shown. Knows no pixels. */
export function gaugeModel(data: TradeTargetData, options: GaugeOptions, locale: L): GaugeModel {
  const pairs = options.pairs.flatMap((id) => data.pairs.find((pair) => pair.id === id) ?? []);
  const gauges = pairs.map((pair) => gaugeOf(pair, data.asOf, options.chosen[pair.id], locale));
  const used = pairs.flatMap(({ target, actuals }) => [
    ...(target?.sources ?? []),
    ...(target?.deadlines.flatMap((deadline) => deadline.sources) ?? []),
    ...actuals.flatMap((actual) => [...actual.sources, ...(actual.conflicts ?? []).flatMap((c) => c.sources)]),
  ]);
  return {
    headline: headlineOf(gauges, locale),
    summary: summaryOf(gauges, locale),
    gauges,
    sources: numberSources(data.sources, used),
  };
}

function headlineOf(gauges: readonly Gauge[], { t }: L): string {
  const measured = gauges.filter(({ target, counts }) => target && counts.length > 0);
  const allBelowHalf = measured.every(({ target, high }) => target && high < target.usdMillion / 2);
  return measured.length > 0 && allBelowHalf ? t.headlineFraction : t.headline;
}

function summaryOf(gauges: readonly Gauge[], { t, f }: L): string {
  const spreads = gauges.filter(({ low, high }) => low > 0 && high > low).map(({ low, high }) => high / low);
  return spreads.length > 0 ? t.summarySpread(f, Math.min(...spreads), Math.max(...spreads)) : t.summaryOne;
}

function gaugeOf(pair: Pair, asOf: string, chosen: string | undefined, locale: L): Gauge {
  const { t, f } = locale;
  const { target } = pair;
  const present = presentCounts(pair, asOf);
  const picked = present.find(({ series }) => series === chosen);
  const measured = picked ? [picked] : present;
  const values = measured.map(({ usdMillion }) => usdMillion ?? 0);
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];
  const all = present.map(({ usdMillion }) => usdMillion ?? 0);
  const max = Math.max(target?.usdMillion ?? 0, ...all, 0) || 1;
  const of = target && f.usd(target.usdMillion * MILLION);
  const share = target && range(low / target.usdMillion, high / target.usdMillion, (n) => f.percent(n));
  const name = pairName(pair, locale);
  const reached =
    share !== undefined && of !== undefined && values.length > 0 ? { share, of: t.ofTarget(of) } : undefined;
  return {
    id: pair.id,
    name,
    max,
    target:
      target && of !== undefined
        ? { usdMillion: target.usdMillion, label: t.target(of), sources: target.sources }
        : undefined,
    counts: present.map((actual) => countOf(actual, target?.usdMillion, locale)),
    low,
    high,
    reached,
    needs: needsOf(pair, measured, locale),
    spoken: spokenOf(
      reached,
      range(low, high, (n) => f.usd(n * MILLION)),
      values.length > 0,
      locale,
    ),
  };
}

function spokenOf(reached: Gauge['reached'], amounts: string, counted: boolean, { t }: L): string {
  if (!counted) return t.notCounted;
  return reached ? t.spoken(amounts, reached.share, reached.of) : amounts;
}

/** "5–25 %", or one figure where both ends round to the same. */
function range(low: number, high: number, write: (value: number) => string): string {
  const [from, to] = [write(low), write(high)];
  // "5–25%": the unit stands once where both ends carry it at the end.
  const bare = /^[\d.,٫٬۰-۹]+(?=\D+$)/.exec(from)?.[0];
  const short = bare !== undefined && to.endsWith(from.slice(bare.length)) ? bare : from;
  return from === to ? to : `${short}–${to}`;
}

function countOf(actual: Actual, target: number | undefined, locale: L): Count {
  const usdMillion = actual.usdMillion ?? 0;
  return {
    series: actual.series,
    amount: locale.f.usd(usdMillion * MILLION),
    label: `${actual.reporter}, ${periodName(actual, locale)}`,
    usdMillion,
    share: target && usdMillion / target,
    sources: actual.sources,
  };
}

/** "2024", "fiscal 2024–25", "January – March 2025". */
export function periodName({ period, partial }: Actual, { t, f }: L): string {
  const date = parseEdtf(period);
  const months = date?.to && date.from !== date.to;
  if (!months || partial) return f.edtf(period, 'short');
  const year = (time: number, digits: 'numeric' | '2-digit') => f.date(time, { year: digits });
  return t.fiscal(`${year(date.start, 'numeric')}–${year(date.end - 1, '2-digit')}`);
}

function needsOf({ target }: Pair, counts: readonly Actual[], locale: L): Gauge['needs'] {
  if (!target) return [{ text: locale.t.noTarget, sources: [] }];
  if (target.deadlines.length === 0) return [{ text: locale.t.noDeadline, sources: target.sources }];
  if (counts.length === 0) return [];
  return target.deadlines.map((deadline) => ({
    text: needOf(deadline, target.usdMillion, counts, locale),
    sources: deadline.sources,
  }));
}

function needOf(deadline: Deadline, target: number, counts: readonly Actual[], { t, f }: L): string {
  if (deadline.date === null) return t.openDeadline(deadline.by);
  const when = deadline.years === undefined ? t.byDate(f.edtf(deadline.date)) : t.withinYears(f, deadline.years);
  const needs = counts.map((count) => neededGrowth(count, target, deadline));
  if (needs.every(({ times }) => times <= 1)) return t.alreadyReached(when, deadline.by);
  // Growth of 300 % within a single year only hides that it is four times as much.
  const oneYear = (deadline.years ?? Infinity) <= 1;
  const values = needs.map(({ times, yearly }) => (oneYear ? times : yearly)).filter(Number.isFinite);
  const growth = range(Math.min(...values), Math.max(...values), (n) => (oneYear ? f.number(n, 1) : f.percent(n, 1)));
  return oneYear ? t.needTimes(when, deadline.by, growth) : t.needYearly(when, deadline.by, growth);
}

/** "Pakistan–Kazakhstan". */
export function pairName({ countries }: Pair, { f }: L): string {
  return countries.map((code) => f.country(code)).join('–');
}
