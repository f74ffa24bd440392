import { hasEnd } from '../../core/edtf.js';
import type { Report } from '../../core/options.js';
import type { Actual, Deadline, TradeTargetData } from '../trade-target-gauge.data.js';

/** The attributes for an author's own figures. */
export interface DataAttributes {
  actual?: string | undefined;
  target?: string | undefined;
  unit?: string | undefined;
  deadline?: string | undefined;
  baseline?: string | undefined;
}

const NUMBER = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** A count: "446", "2025: 445.9", "2024-07/2025-06: 142.88 State Bank of Pakistan". */
const COUNT = new RegExp(String.raw`^(?:([^\s:]+)\s*:)?\s*(${NUMBER})(?:\s+(.+))?$`);
const AMOUNT = new RegExp(`^${NUMBER}$`);
/** A deadline: "2029", "2029 Joint declaration". */
const DEADLINE = /^(\S+)(?:\s+(.+))?$/;

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
const toNumber = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));

/** Returns the data of one gauge from attributes. Invalid parts are ignored and reported. */
export function readDataAttributes(own: DataAttributes, report: Report): TradeTargetData {
  const counts = readCounts('actual', own.actual, report);
  const first = counts[0];
  // All attributes are read, also unused ones, so that problems of every one are reported.
  const baseline = readCounts('baseline', own.baseline, report);
  const value = readTarget(own.target, report);
  const deadlines = readDeadlines(own.deadline, report);
  // Earlier counts without a reporter belong to the first reporter.
  const earlier = first ? baseline.map((one) => (one.reporter ? one : { ...one, ...seriesOf(first) })) : [];
  const target = value === undefined ? {} : { target: { ...stated, value, deadlines } };
  return {
    asOf: '',
    ...(own.unit ? { unit: own.unit.trim() } : {}),
    sources: {},
    pairs: [{ id: 'own', name: '', inArticle: false, ...target, actuals: [...counts, ...earlier] }],
  };
}

const stated = { date: '', inArticle: false, basis: 'stated' as const, sources: [] };
const seriesOf = ({ series, reporter }: Actual) => ({ series, reporter });

function readCounts(attribute: string, text: string | undefined, report: Report): Actual[] {
  return parts(text).flatMap((part) => {
    const [, period = '', number = '', reporter = ''] = COUNT.exec(part) ?? [];
    if (number === '' || (period && !hasEnd(period))) {
      report({
        attribute,
        value: part,
        known: ['a count such as 446, 2025: 446 or 2024-07/2025-06: 446 Name of who counted'],
      });
      return [];
    }
    return [{ series: reporter || 'own', reporter, period, value: toNumber(number), sources: [] }];
  });
}

function readTarget(text: string | undefined, report: Report): number | undefined {
  const written = text?.trim();
  if (!written) return undefined;
  const value = AMOUNT.test(written) ? toNumber(written) : NaN;
  if (value > 0) return value;
  report({ attribute: 'target', value: written, known: ['a number above 0, such as 1000'] });
  return undefined;
}

function readDeadlines(text: string | undefined, report: Report): Deadline[] {
  return parts(text).flatMap((part) => {
    const [, date = '', by = ''] = DEADLINE.exec(part) ?? [];
    if (hasEnd(date)) return [{ date, by, sources: [] }];
    report({ attribute: 'deadline', value: part, known: ['a date such as 2029, 2029-06 or 2029 Name of who said so'] });
    return [];
  });
}
