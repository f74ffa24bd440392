import { readChoice, readList, type Report } from '../core/options.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';
import { defaultPairs, presentHistories, type Counted, type GaugeOptions } from './trade-target-gauge.model.js';
import { readDataAttributes, type DataAttributes } from './data/attribute-data.js';

/** The attributes that an author may set. */
export interface GaugeAttributes extends DataAttributes {
  pairs?: string | undefined;
  basis?: string | undefined;
  variant?: string | undefined;
}

/** The data to draw, and the options that the attributes give. */
export interface ReadOptions extends Pick<GaugeOptions, 'pairs'> {
  facts: TradeTargetData;
  /** The series that the author measures by, per pair. */
  basis?: GaugeOptions['chosen'];
  radial: boolean;
}

const STATED_BY = 'stated-by:';

/** Reads attributes; `undefined` while there are no data. `translated` are the data in the language of the page. */
export function readGaugeOptions(
  attributes: GaugeAttributes,
  data: TradeTargetData | undefined,
  translated: TradeTargetData | undefined,
  report: Report,
): ReadOptions | undefined {
  const hasOwnData = (attributes.actual ?? attributes.target) !== undefined;
  const facts = hasOwnData ? readDataAttributes(attributes, report) : data;
  if (!facts) return undefined;
  const known = facts.pairs.map(({ id }) => id);
  const wanted = hasOwnData ? undefined : attributes.pairs;
  const pairs = readList('pairs', wanted, known, report) ?? defaultPairs(facts);
  const basis = readBasis(attributes.basis?.trim(), facts, pairs, hasOwnData ? facts : translated);
  if (!basis) readChoice('basis', attributes.basis, basesOf(facts), 'all', report);
  return {
    facts,
    pairs,
    basis: basis ?? {},
    radial: readChoice('variant', attributes.variant, ['bullet', 'radial'], 'bullet', report) === 'radial',
  };
}

/** Returns the series that an author measures by, per pair; `undefined` where no pair that is shown has such a count. */
function readBasis(
  written: string | undefined,
  facts: TradeTargetData,
  shown: readonly string[],
  translated: TradeTargetData = facts,
): ReadOptions['basis'] {
  if (!written || written === 'all') return {};
  const who = written.startsWith(STATED_BY) ? written.slice(STATED_BY.length).trim().toLowerCase() : '';
  const states = ({ series, reporter, sources }: Counted) =>
    [series, reporter, ...sources].some((name) => who && name.toLowerCase() === who);
  const found: Record<string, string | undefined> = {};
  for (const { pairs } of [translated, facts]) {
    for (const pair of pairs) {
      const history = shown.includes(pair.id) && presentHistories(pair, facts.asOf).find((one) => one.some(states));
      if (history) found[pair.id] = history[0]?.series;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Returns the known values of `basis`; ids of sources and translated names are understood as well. */
function basesOf({ pairs }: TradeTargetData): string[] {
  const counts = pairs.flatMap(({ actuals }) => actuals.flatMap(({ series, reporter }) => [series, reporter]));
  return ['all', ...[...new Set(counts)].filter(Boolean).map((count) => STATED_BY + count)];
}
