import type { FramePanels, Loaders } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';
import type { TableStrings } from './en.table.js';
import type { OtherExploreStrings } from './en.explore.js';

export { languageLoader } from '../../i18n/language-loader.js';

/** The words that arrive after the first drawing. */
export type Panels = FramePanels & TableStrings & OtherExploreStrings;

export const languages: Loaders<TimelineStrings> = {
  en: () => import('../../i18n/lang/en.other.js'),
  ur: () => import('./ur.js'),
  ru: () => import('./ru.js'),
  fa: () => import('./fa.js'),
  hi: () => import('./hi.js'),
  zh: () => import('./zh.js'),
  uz: () => import('./uz.js'),
  kk: () => import('./kk.js'),
};
