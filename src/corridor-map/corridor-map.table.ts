import type { Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import { refine } from './basemap/basemap.js';
import type { tableRows } from './corridor-map.table.rows.js';
import { withPanelWords } from './outline/leg-text.js';
import type { MapStrings } from './lang/en.js';
import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './corridor-map.export.js';

/** Everything that is stated of the corridors, with how each line came onto the map: its columns, and the rows. */
export function corridorTable(spoken: Locale<MapStrings>, rows: ReturnType<typeof tableRows>): Table {
  const { t } = withPanelWords(spoken);
  return { caption: t.tableCaption, columns: t.tableColumns, rows };
}

/** What downloads are made of; their code loads with the first one. */
export const corridorExports =
  (...shown: Parameters<typeof module.corridorExports>) =>
  async (): Promise<Exports> =>
    (await Promise.all([import('./corridor-map.export.js'), refine()]))[0].corridorExports(...shown);
