import type { Locale } from '../../i18n/locale.js';
import { adding, type PanelLocale, withPanels } from '../incident-trend.panel-locale.js';
import type { TrendStrings } from '../lang/en.js';
import { enStaged, type StagedStrings } from '../lang/en.staged.js';

/** A language with the words of what is drawn beyond the usual. */
export type StagedLocale = PanelLocale & Locale<StagedStrings>;

const addStaged = adding(enStaged);

/** Adds all words that came later. */
export const withStaged = (locale: Locale<TrendStrings>): StagedLocale => addStaged(withPanels(locale)) as StagedLocale;
