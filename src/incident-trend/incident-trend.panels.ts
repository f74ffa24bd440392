import type { Exports } from '../ui/export/exports.types.js';
import type * as module from './incident-trend.export.js';

export { readList } from '../core/options.js';

/** What comes right after the first drawing, and before it where an author asks for more than the usual. */
export { items } from './incident-trend.links.js';
export { startLive } from './interaction/interaction.js';
export { styles } from './incident-trend.panels.styles.js';

/** What downloads are made of; their code loads with the first one. */
export const trendExports =
  (...shown: Parameters<typeof module.trendExports>) =>
  async (): Promise<Exports> =>
    (await import('./incident-trend.export.js')).trendExports(...shown);
