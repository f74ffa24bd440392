import type { FramePanels, Loaders } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';
import type { OtherPanelStrings } from './en.guide.js';
import type { CompareStrings } from './en.compare.js';
import type { DisputedStrings } from './en.disputed.js';
import type { LiveStrings } from './en.live.js';

export { languageLoader } from '../../i18n/language-loader.js';

/** The words that arrive after the first drawing, and countries that only show once the map is moved. */
export type Panels = FramePanels &
  OtherPanelStrings &
  CompareStrings &
  DisputedStrings &
  LiveStrings &
  Partial<Pick<MapStrings, 'countries'>>;

export const languages: Loaders<MapStrings> = {
  en: () => import('../../i18n/lang/en.other.js'),
  ur: () => import('./ur.js'),
  ru: () => import('./ru.js'),
  fa: () => import('./fa.js'),
  hi: () => import('./hi.js'),
  zh: () => import('./zh.js'),
  uz: () => import('./uz.js'),
  kk: () => import('./kk.js'),
};
