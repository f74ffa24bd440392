import { loaderOf } from '../../i18n/language-loader.js';
import type { MapStrings } from './en.js';

export const languageLoader = loaderOf<MapStrings>({
  ur: () => import('./ur.js'),
  ru: () => import('./ru.js'),
  fa: () => import('./fa.js'),
  hi: () => import('./hi.js'),
  zh: () => import('./zh.js'),
  uz: () => import('./uz.js'),
  kk: () => import('./kk.js'),
});
