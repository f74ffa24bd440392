import type { Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import { refine } from './basemap/basemap.js';
import type { tableRows } from './corridor-map.table.rows.js';
import { withPanelWords } from './outline/leg-text.js';
import type { MapStrings } from './lang/en.js';
import type { Exports } from '../ui/export/exports.types.js';
import type * as exportModule from './corridor-map.export.js';

/** The data table: all stated facts of the corridors, and the basis of each drawn line. */
export function corridorTable(baseLocale: Locale<MapStrings>, rows: ReturnType<typeof tableRows>): Table {
  const { t } = withPanelWords(baseLocale);
  return { caption: t.tableCaption, columns: t.tableColumns, rows };
}

/** The content of downloads. Its code loads with the first download, and so does the finer base map. */
export const corridorExports =
  (...shown: Parameters<typeof exportModule.corridorExports>) =>
  async (): Promise<Exports> =>
    (await Promise.all([import('./corridor-map.export.js'), refine()]))[0].corridorExports(...shown);
