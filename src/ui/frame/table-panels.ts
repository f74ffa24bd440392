import { downloads, downloadStyles } from '../export/downloads.js';
import type { GraphicElement } from '../host/graphic.js';
import { sortableTables, tableStyles } from './sorted-table.js';
import { adoptStyles } from '../host/custom-element.js';

/** Creates the table and download panels, and adopts their styles. Loaded at the reader's first activity. */
export function tablePanels(host: GraphicElement) {
  adoptStyles(host.renderRoot, [tableStyles, downloadStyles]);
  return { tableOf: sortableTables(() => host.requestUpdate()), downloads };
}
