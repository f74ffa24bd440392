import { makeLocale, type CommonWords, type Locale } from '../i18n/locale.js';
import type { First, PanelWords } from '../i18n/languages.js';
import { unpackWords } from '../i18n/unpack-words.js';
import { factTranslator, wordsOf } from '../i18n/translate-facts.js';

/** A language with all its words and names, as they are once everything has arrived, for who has the English and the facts. */
export function spoken<Strings extends CommonWords, Panels extends object>(
  lang: string,
  first: First<Strings, Panels>,
  later: PanelWords<Panels>,
  { en, facts }: { en: Strings; facts: object },
): Locale<Strings & Panels> & { tell: ReturnType<typeof factTranslator> } {
  const tell = factTranslator({ ...first.names, ...later.names }, wordsOf(facts));
  return { ...makeLocale(lang, { ...unpackWords(en, first.words), ...later.words }), tell };
}
