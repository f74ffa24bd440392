import type { Locale } from '../../i18n/locale.js';
import { addWords, type PanelLocale, withPanels } from '../incident-trend.panel-locale.js';
import type { TrendStrings } from '../lang/en.js';
import { enExtended, type ExtendedStrings } from '../lang/en.extended.js';

/** A language with the words of what is drawn beyond the usual. */
export type ExtendedLocale = PanelLocale & Locale<ExtendedStrings>;

const addStaged = addWords(enExtended);

/** Adds all words that came later. */
export const withExtendedWords = (locale: Locale<TrendStrings>): ExtendedLocale =>
  addStaged(withPanels(locale)) as ExtendedLocale;
