import { makeLocale, type CommonWords, type Locale } from '../i18n/locale.js';
import type { First, PanelWords } from '../i18n/languages.js';
import { factTranslator } from '../i18n/translate-facts.js';

/** A language with all its words, as they are once everything has arrived. */
export function spoken<Strings extends CommonWords, Panels extends object>(
  lang: string,
  first: First<Strings, Panels>,
  later: PanelWords<Panels>,
): Locale<Strings & Panels> & { tell: ReturnType<typeof factTranslator> } {
  const tell = factTranslator({ ...first.names, ...later.names });
  return { ...makeLocale(lang, { ...first.words, ...later.words }), tell };
}
