import { readAxis, readChoice, type Report } from '../core/options.js';
import { hasEnd, parseEdtf } from '../core/edtf.js';
import type { Span } from './series/columns.js';

/** The attributes that few pages set, as the author wrote them. */
export interface TrendAttributes {
  chart: string;
  from?: string;
  to?: string;
  scale: string;
  annotate: string;
  change?: string;
  axis?: string;
}

/** The attributes after reading, with defaults for what is missing or wrong. */
export interface TrendOptions {
  chart: 'line' | 'bar' | 'dots';
  log: boolean;
  annotate: boolean;
  window: Span;
  /** The direction of time; `undefined` for the direction in which the language is written. */
  axis: 'ltr' | 'rtl' | undefined;
  /** The two periods between which the summary states the change. */
  change: readonly [from: string, to: string] | undefined;
}

const CHARTS = ['line', 'bar', 'dots'] as const;
const A_DATE = 'a date such as 2022 or 2022-03';

/** Reads the attributes. An unknown value becomes the default and is reported. */
export function readTrendOptions(element: TrendAttributes, report: Report): TrendOptions {
  const chart = readChoice('chart', element.chart, CHARTS, 'line', report);
  const scale = readChoice('scale', element.scale, ['linear', 'log'], 'linear', report);
  const annotate = readChoice('annotate', element.annotate, ['none', 'events'], 'none', report);
  // The length of a bar must be proportional to its count, so bars need a linear scale.
  if (chart === 'bar' && scale === 'log') report({ attribute: 'scale', value: 'log', known: ['linear, for bars'] });
  return {
    chart,
    log: scale === 'log' && chart !== 'bar',
    annotate: annotate === 'events',
    axis: readAxis(element.axis, report),
    window: readWindow(element, report),
    change: readChange(element.change, report),
  };
}

function readWindow({ from, to }: TrendAttributes, report: Report): Span {
  const start = timesOf('from', from, report)?.start ?? -Infinity;
  const end = timesOf('to', to, report, hasEnd)?.end ?? Infinity;
  if (start < end) return [start, end];
  report({ attribute: 'to', value: to ?? '', known: [`${A_DATE}, not before ${from ?? ''}`] });
  return [start, Infinity];
}

/** The period of a date attribute; `undefined`, and reported, for anything but a date that `fits`. */
function timesOf(
  attribute: string,
  value: string | undefined,
  report: Report,
  fits: (date: string) => boolean = () => true,
) {
  const text = value?.trim();
  if (!text) return undefined;
  const period = fits(text) ? parseEdtf(text) : undefined;
  if (!period) report({ attribute, value: text, known: [A_DATE] });
  return period;
}

function readChange(value: string | undefined, report: Report): TrendOptions['change'] {
  const text = value?.trim();
  if (!text) return undefined;
  const [from = '', to = '', ...rest] = text.split('/').map((part) => part.trim());
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (first && last && first.end <= last.start && rest.length === 0) return [from, to];
  report({ attribute: 'change', value: text, known: ['two dates such as 2021/2024'] });
  return undefined;
}
