import { makeLocale, type CommonWords, type Locale } from '../i18n/locale.js';
import type { First, PanelWords } from '../i18n/languages.js';
import { unpackWords, factTranslator, wordsOf } from '../i18n/language-loader.js';

/** Returns the locale of a language with all its words and names, those of panels included, from its English and its facts. */
export function fullLocale<Strings extends CommonWords, Panels extends object>(
  lang: string,
  first: First<Strings, Panels>,
  panels: PanelWords<Panels>,
  { en, facts }: { en: Strings; facts: object },
): Locale<Strings & Panels> & { translate: ReturnType<typeof factTranslator> } {
  const translate = factTranslator({ ...first.names, ...panels.names }, wordsOf(facts));
  return { ...makeLocale(lang, { ...unpackWords(en, first.words), ...panels.words }), translate };
}
