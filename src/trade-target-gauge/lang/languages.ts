import type { FramePanels, Loaders } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';
import type { LaterStrings } from './en.later.js';

export { speech } from '../../i18n/language-loader.js';

/** The words that arrive after the first drawing. */
export type Panels = FramePanels & LaterStrings;

export const languages: Loaders<GaugeStrings> = {
  en: () => import('../../i18n/lang/en.other.js'),
  ur: () => import('./ur.js'),
  ru: () => import('./ru.js'),
  fa: () => import('./fa.js'),
  hi: () => import('./hi.js'),
  zh: () => import('./zh.js'),
  uz: () => import('./uz.js'),
  kk: () => import('./kk.js'),
};
