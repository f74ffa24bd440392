import { isolate, type Locale } from '../core/text.js';
import type { Series } from './incident-trend.data.js';
import type { TrendStrings } from './lang/en.js';
import { enPanels, type PanelStrings } from './lang/en.panels.js';

/** A language with the words of what comes after the first drawing. */
export type PanelLocale = Locale<TrendStrings & PanelStrings>;

const spoken = new WeakMap<Locale<TrendStrings>, PanelLocale>();

/** Adds the words that came later; a language that came as a whole has its own. The same locale gives the same one back. */
export function withPanels(locale: Locale<TrendStrings>): PanelLocale {
  const made = spoken.get(locale) ?? { ...locale, t: { ...enPanels, ...locale.t } };
  spoken.set(locale, made);
  return made;
}

/** Who counted: of a point where it says so, else of its series. */
export const publisherOf = (
  { by }: { by?: string | undefined },
  { publisher }: Series,
  locale: PanelLocale,
): string => {
  const name = by ?? publisher;
  return name === null ? locale.t.unnamed : isolate(name, locale);
};
