import type { Cell, Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import type { GaugeStrings } from './lang/en.js';
import { withPanelWords, type PanelStrings } from './lang/en.panels.js';
import type { Actual, TradeTargetData } from './trade-target-gauge.data.js';
import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './trade-target-gauge.export.js';
import { DOLLARS, pairName, periodName } from './trade-target-gauge.model.js';

type L = Locale<GaugeStrings & PanelStrings>;

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
        directionCell(actual, 'exports', locale),
        directionCell(actual, 'imports', locale),
        { text: remarks(actual, locale) },
      ]),
    );
  // Only trade has columns for exports and imports, and names of pairs.
  const trade = pairs.some(({ countries }) => countries);
  const kept = <Item>(cells: readonly Item[]) => (trade ? cells : cells.filter((_, i) => [1, 2, 3, 6].includes(i)));
  return {
    caption: unit === DOLLARS && trade ? t.tableCaption : t.tableCaptionIn(t.units[unit] ?? unit),
    columns: kept(t.tableColumns),
    rows: rows.map(kept),
  };
}

/** Writes one direction of trade, such as "817; elsewhere: 877", with the sources of what differs. */
function directionCell({ more }: Actual, direction: 'exports' | 'imports', { t, f }: L): Cell {
  const others = more?.others?.filter((one) => one[direction] !== undefined) ?? [];
  const texts = [f.number(more?.[direction], 2), ...others.map((one) => t.elsewhere(f.number(one[direction], 2)))];
  return {
    text: texts.join(t.semicolon),
    numeric: true,
    key: more?.[direction] ?? null,
    ...(others.length > 0 ? { sources: others.flatMap(({ sources }) => sources) } : {}),
  };
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
    .join(t.semicolon);
}

/** Returns the content of downloads, whose code is loaded with the first one. */
export const gaugeExports =
  (...shown: Parameters<typeof module.gaugeExports>) =>
  async (): Promise<Exports> =>
    (await import('./trade-target-gauge.export.js')).gaugeExports(...shown);
