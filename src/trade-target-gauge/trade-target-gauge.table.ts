import type { Table } from '../core/table.js';
import type { Locale } from '../core/text.js';
import type { GaugeStrings } from './lang/en.js';
import { enTable, type TableStrings } from './lang/en.table.js';
import type { Actual, TradeTargetData } from './trade-target-gauge.data.js';
import { pairName, periodName } from './trade-target-gauge.model.js';
import type { Exports } from '../ui/exports.js';
import type * as module from './trade-target-gauge.export.js';

type L = Locale<GaugeStrings & TableStrings>;

/** Every count of the shown pairs, also those that no bar shows: history, parts of years, totals nobody gives. */
export function gaugeTable(data: TradeTargetData, shown: readonly string[], spoken: Locale<GaugeStrings>): Table {
  // Other languages bring the words of the table along; English brings them here.
  const locale: L = { ...spoken, t: { ...enTable, ...spoken.t } };
  const { t, f } = locale;
  const pairs = data.pairs.filter(({ id }) => shown.includes(id));
  const rows = pairs.flatMap((pair) =>
    pair.actuals.map((actual) => [
      { text: pairName(pair, locale) },
      { text: periodName(actual, locale) },
      { text: actual.reporter },
      {
        text: actual.usdMillion === null ? t.notFound : f.number(actual.usdMillion, 2),
        numeric: true,
        sources: actual.sources,
      },
      { text: f.number(actual.more?.exports, 2), numeric: true },
      { text: f.number(actual.more?.imports, 2), numeric: true },
      { text: remarks(actual, locale) },
    ]),
  );
  return { caption: t.tableCaption, columns: t.tableColumns, rows };
}

function remarks({ approximate, partial, basis, conflicts, inArticle }: Actual, { t }: L): string {
  return [
    inArticle ? t.inArticle : '',
    partial ? t.partial : '',
    approximate ? t.approximate : '',
    basis === 'derived' ? t.derived : '',
    ...(conflicts ?? []).map(({ says }) => t.elsewhere(String(says))),
  ]
    .filter(Boolean)
    .join('; ');
}

/** What downloads are made of; their code loads with the first one. */
export const gaugeExports =
  (...shown: Parameters<typeof module.gaugeExports>) =>
  async (): Promise<Exports> =>
    (await import('./trade-target-gauge.export.js')).gaugeExports(...shown);
