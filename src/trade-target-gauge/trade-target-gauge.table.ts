import type { Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import type { GaugeStrings } from './lang/en.js';
import { withPanelWords, type PanelStrings } from './lang/en.panels.js';
import type { Actual, TradeTargetData } from './trade-target-gauge.data.js';
import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './trade-target-gauge.export.js';
import { DOLLARS, pairName, periodName } from './trade-target-gauge.model.js';

/** Returns the data table: every count of the shown pairs, also earlier years, parts of years and missing totals. */
export function gaugeTable(
  { pairs, unit = DOLLARS }: TradeTargetData,
  shown: readonly string[],
  base: Locale<GaugeStrings>,
): Table {
  const locale = withPanelWords(base);
  const { t, f } = locale;
  const rows = pairs
    .filter(({ id }) => shown.includes(id))
    .flatMap((pair) =>
      pair.actuals.map((actual) => [
        { text: pairName(pair, locale) },
        { text: periodName(actual, locale), key: actual.period },
        { text: actual.reporter },
        {
          text: actual.value === null ? t.notFound : f.number(actual.value, 2),
          numeric: true,
          key: actual.value,
          sources: actual.sources,
        },
        { text: f.number(actual.more?.exports, 2), numeric: true, key: actual.more?.exports ?? null },
        { text: f.number(actual.more?.imports, 2), numeric: true, key: actual.more?.imports ?? null },
        { text: remarks(actual, locale) },
      ]),
    );
  // Only trade has columns for exports and imports, and names of pairs.
  const trade = pairs.some(({ countries }) => countries);
  const kept = <Cell>(cells: readonly Cell[]) => (trade ? cells : cells.filter((_, i) => [1, 2, 3, 6].includes(i)));
  return {
    caption: unit === DOLLARS && trade ? t.tableCaption : t.tableCaptionIn(t.units[unit] ?? unit),
    columns: kept(t.tableColumns),
    rows: rows.map(kept),
  };
}

function remarks(
  { approximate, partial, basis, conflicts, inArticle }: Actual,
  { t }: Locale<GaugeStrings & PanelStrings>,
): string {
  return [
    inArticle ? t.inArticle : '',
    partial ? t.partial : '',
    approximate ? t.approximate : '',
    basis === 'derived' ? t.derived : '',
    ...(conflicts ?? []).map(({ says }) => t.elsewhere(String(says))),
  ]
    .filter(Boolean)
    .join(t.semicolon);
}

/** Returns the content of downloads, whose code is loaded with the first one. */
export const gaugeExports =
  (...shown: Parameters<typeof module.gaugeExports>) =>
  async (): Promise<Exports> =>
    (await import('./trade-target-gauge.export.js')).gaugeExports(...shown);
