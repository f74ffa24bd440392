import { downloads, downloadStyles } from '../export/downloads.js';
import type { GraphicElement } from '../host/graphic.js';
import { sortableTables, tableStyles } from './sorted-table.js';
import { adoptStyles } from '../host/adopt-styles.js';

/** The two panels that only a reader who is at the page opens. They look right from here on. */
export function tablePanels(host: GraphicElement) {
  adoptStyles(host.renderRoot, [tableStyles, downloadStyles]);
  return { tableOf: sortableTables(() => host.requestUpdate()), downloads };
}
