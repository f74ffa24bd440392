import type { FramePanels, Loaders } from '../../ui/lang/languages.js';
import type { GaugeStrings } from './en.js';
import type { LaterStrings } from './en.later.js';

export { speech } from '../../ui/lang/speech.js';

/** The words that arrive after the first drawing. */
export type Panels = FramePanels & LaterStrings;

export const languages: Loaders<GaugeStrings> = {
  ur: async () => (await import('./ur.js')).ur,
  ru: async () => (await import('./ru.js')).ru,
};
