import type { Locale } from '../../i18n/locale.js';
import { addWords, type PanelLocale, withPanels } from '../incident-trend.panel-locale.js';
import type { TrendStrings } from '../lang/en.js';
import { enExtended, type ExtendedStrings } from '../lang/en.extended.js';

/** A locale with the words of the panels and of extended charts. */
export type ExtendedLocale = PanelLocale & Locale<ExtendedStrings>;

const addExtendedWords = addWords(enExtended);

/** Adds the words of panels and of extended charts to a locale. */
export const withExtendedWords = (locale: Locale<TrendStrings>): ExtendedLocale =>
  addExtendedWords(withPanels(locale)) as ExtendedLocale;
