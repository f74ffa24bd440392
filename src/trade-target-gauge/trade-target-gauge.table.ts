import type { Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import type { GaugeStrings } from './lang/en.js';
import { withPanelWords, type PanelStrings } from './lang/en.panels.js';
import type { Actual, TradeTargetData } from './trade-target-gauge.data.js';
import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './trade-target-gauge.export.js';
import { DOLLARS, pairName, periodName } from './trade-target-gauge.model.js';

/** Every count of the shown pairs, also those that no bar shows: history, parts of years, totals nobody gives. */
export function gaugeTable(
  { pairs, unit = DOLLARS }: TradeTargetData,
  shown: readonly string[],
  spoken: Locale<GaugeStrings>,
): Table {
  const locale = withPanelWords(spoken);
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
  // Directions belong to trade; nothing else has such columns, and a single thing needs no name in each row.
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

/** What downloads are made of; their code loads with the first one. */
export const gaugeExports =
  (...shown: Parameters<typeof module.gaugeExports>) =>
  async (): Promise<Exports> =>
    (await import('./trade-target-gauge.export.js')).gaugeExports(...shown);
