import { isolate, type Locale } from '../i18n/locale.js';
import type { Series } from './incident-trend.data.js';
import type { TrendStrings } from './lang/en.js';
import { enPanels, type PanelStrings } from './lang/en.panels.js';

/** A language with the words of what comes after the first drawing. */
export type PanelLocale = Locale<TrendStrings & PanelStrings>;

/** Adds words that came later; a language that came as a whole has its own. The same locale gives the same one back. */
export function addWords<Words extends object>(words: Words) {
  const made = new WeakMap<object, Locale<TrendStrings & Words>>();
  return (locale: Locale<TrendStrings>): Locale<TrendStrings & Words> => {
    const known = made.get(locale) ?? { ...locale, t: { ...words, ...locale.t } };
    made.set(locale, known);
    return known;
  };
}

export const withPanels = addWords(enPanels);

/** Who counted: of a point where it says so, else of its series. */
export const publisherOf = (
  { by }: { by?: string | undefined },
  { publisher }: Series,
  locale: PanelLocale,
): string => {
  const name = by ?? publisher;
  return name === null ? locale.t.unnamed : isolate(name, locale);
};
