import { isolate, type Locale } from '../i18n/locale.js';
import type { Series } from './incident-trend.data.js';
import type { TrendStrings } from './lang/en.js';
import { enPanels, type PanelStrings } from './lang/en.panels.js';

/** A locale with the words of the panels, which arrive after the first drawing. */
export type PanelLocale = Locale<TrendStrings & PanelStrings>;

/** Makes a function that adds English words where a locale lacks them, and returns one object for each locale. */
export function addWords<Words extends object>(words: Words) {
  const cache = new WeakMap<object, Locale<TrendStrings & Words>>();
  return (locale: Locale<TrendStrings>): Locale<TrendStrings & Words> => {
    const known = cache.get(locale) ?? { ...locale, t: { ...words, ...locale.t } };
    cache.set(locale, known);
    return known;
  };
}

export const withPanels = addWords(enPanels);

/** The publisher of a point, or of its series where the point names none. */
export const publisherOf = (
  { by }: { by?: string | undefined },
  { publisher }: Series,
  locale: PanelLocale,
): string => {
  const name = by ?? publisher;
  return name === null ? locale.t.unnamed : isolate(name, locale);
};
