import type { Loaders } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { languageLoader } from '../../i18n/language-loader.js';

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
