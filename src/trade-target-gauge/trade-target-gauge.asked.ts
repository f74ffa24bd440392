import { readChoice, readList, type Report } from '../core/options.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { defaultPairs, type GaugeOptions } from './trade-target-gauge.model.js';
import { ownNumbers, type OwnAttributes } from './trade-target-gauge.own.js';

/** The attributes that say what to draw, as the author wrote them. */
export interface AskedAttributes extends OwnAttributes {
  pairs?: string | undefined;
  basis?: string | undefined;
  variant?: string | undefined;
}

/** What a drawing is made of: data, and what of them is asked for. */
export interface Asked extends Pick<GaugeOptions, 'pairs' | 'basis'> {
  facts: TradeTargetData;
  radial: boolean;
}

const STATED_BY = 'stated-by:';

/** The first part of the bundled data has neither the later pairs nor sources. */
const isPart = (data: TradeTargetData): boolean =>
  data === tradeTargetData.bundled && Object.keys(data.sources).length === 0;

/** Reads what an author asks for; `undefined` while it may still come: no data yet, or a pair of the later ones. */
export function readAsked(
  asked: AskedAttributes,
  data: TradeTargetData | undefined,
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
  const counts = facts.pairs.flatMap(({ actuals }) => actuals.flatMap(({ series, reporter }) => [series, reporter]));
  const bases = ['all', ...[...new Set(counts)].filter(Boolean).map((count) => STATED_BY + count)];
  return {
    facts,
    pairs: readList('pairs', wanted, known, report) ?? defaultPairs(facts),
    basis: readChoice('basis', asked.basis, bases, 'all', report).split(STATED_BY)[1],
    radial: readChoice('variant', asked.variant, ['bullet', 'radial'], 'bullet', report) === 'radial',
  };
}

/** Moves the focus to what bears an id, and picks the count where it is one. Says so where nothing bears it. */
export function focusIn(root: ParentNode, id: string, pick: (pair: string, series: string) => void): boolean {
  const item = [...root.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => dataset['id'] === id);
  if (!item) {
    console.warn(`<trade-target-gauge>: focusItem("${id}"): no such pair or count is shown.`);
    return false;
  }
  const pair = item.closest<HTMLElement>('section')?.dataset['id'] ?? '';
  if (id === pair) item.tabIndex = -1;
  else pick(pair, id.slice(pair.length + 1));
  item.focus();
  return true;
}
