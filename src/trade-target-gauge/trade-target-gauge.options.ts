import { readChoice, readList, type Report } from '../core/options.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { defaultPairs, presentHistories, type Counted, type GaugeOptions } from './trade-target-gauge.model.js';
import { ownNumbers, type OwnAttributes } from './data/attribute-data.js';

/** The attributes that say what to draw, as the author wrote them. */
export interface GaugeAttributes extends OwnAttributes {
  pairs?: string | undefined;
  basis?: string | undefined;
  variant?: string | undefined;
}

/** What a drawing is made of: data, and what of them is asked for. */
export interface Asked extends Pick<GaugeOptions, 'pairs'> {
  facts: TradeTargetData;
  /** The count that the author measures by, where a pair has it. */
  basis?: GaugeOptions['chosen'];
  radial: boolean;
}

const STATED_BY = 'stated-by:';

/** The first part of the bundled data has neither the later pairs nor sources. */
const isPart = (data: TradeTargetData): boolean =>
  data === tradeTargetData.bundled && Object.keys(data.sources).length === 0;

/**
 * Reads what an author asks for; `undefined` while it may still come: no data yet, or a pair or source of the later ones.
 * `told` are the data in the words of the page.
 */
export function readGaugeOptions(
  asked: GaugeAttributes,
  data: TradeTargetData | undefined,
  translated: TradeTargetData | undefined,
  report: Report,
): Asked | undefined {
  const own = (asked.actual ?? asked.target) !== undefined;
  const facts = own ? ownNumbers(asked, report) : data;
  if (!facts) return undefined;
  const known = facts.pairs.map(({ id }) => id);
  const wanted = own ? undefined : asked.pairs;
  const lacking: unknown[] = [];
  readList('pairs', wanted, known, (problem) => lacking.push(problem));
  if (lacking.length > 0 && isPart(facts)) return undefined;
  const pairs = readList('pairs', wanted, known, report) ?? defaultPairs(facts);
  const basis = readBasis(asked.basis?.trim(), facts, pairs, own ? facts : translated);
  if (!basis && isPart(facts)) return undefined;
  if (!basis) readChoice('basis', asked.basis, basesOf(facts), 'all', report);
  return {
    facts,
    pairs,
    basis: basis ?? {},
    radial: readChoice('variant', asked.variant, ['bullet', 'radial'], 'bullet', report) === 'radial',
  };
}

/** By pair the series that an author measures by; `undefined` where no pair that is shown has such a count. */
function readBasis(
  written: string | undefined,
  facts: TradeTargetData,
  shown: readonly string[],
  translated: TradeTargetData = facts,
): Asked['basis'] {
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

/** What an author may write, without all that is understood besides: ids of sources, and names as the page has them. */
function basesOf({ pairs }: TradeTargetData): string[] {
  const counts = pairs.flatMap(({ actuals }) => actuals.flatMap(({ series, reporter }) => [series, reporter]));
  return ['all', ...[...new Set(counts)].filter(Boolean).map((count) => STATED_BY + count)];
}
