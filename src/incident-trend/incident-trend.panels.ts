import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './incident-trend.export.js';

export { readList } from '../core/options.js';

/** What loads right after the first drawing, or before it where attributes ask for more than the default chart. */
export { items } from './incident-trend.links.js';
export { TrendInteraction } from './interaction/interaction.js';
export { styles } from './incident-trend.panels.styles.js';

/** The content of downloads. Its code loads with the first download. */
export const trendExports =
  (...shown: Parameters<typeof module.trendExports>) =>
  async (): Promise<Exports> =>
    (await import('./incident-trend.export.js')).trendExports(...shown);
