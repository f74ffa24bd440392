import type { LitElement } from 'lit';
import type { CommonWords, Locale } from './locale.js';
import type { Language, PanelWords, Loaders, Names } from './languages.js';
import { unpackWords } from './unpack-words.js';
import { factTranslator, wordsOf } from './translate-facts.js';

/** Of our languages, those whose readers of one script are not told in another. */
const APART = /uz|kk/;

/**
 * The language of these that answers a BCP 47 tag, and the tag for its numbers and dates. We write each language in the
 * script that most of its readers do. A tag in another (`zh-Hant`, `ru-Latn`) is answered in that one, and so are its
 * dates, for no sentence mixes two; but where two scripts are two publics (`uz-Cyrl`), only the one that we write is claimed.
 */
export function answerTo(tag: string, languages: object): { language: Language; lang: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const ours = new Intl.Locale(language).maximize().script;
    if (!(language in languages) || (script !== ours && APART.test(language))) return undefined;
    // What the page asks of digits and calendar stays.
    const lang = script === ours ? tag : String(new Intl.Locale(tag, { script: ours }));
    return { language: language as Language, lang };
  } catch {
    // A tag such as lang="???" is an author's slip.
    return undefined;
  }
}

/** Every language but the bundled English, as one element speaks them. */
export interface LanguageLoader<Strings> {
  /**
   * What to speak with to a page in this language, English where we have no other; `undefined` while words are on their
   * way. Those of a graphic that is still `empty` are shown as soon as its first drawing has them.
   */
  in(page: string, empty: boolean): Pick<Locale<Strings>, 'lang' | 't'> | undefined;
  /** Settles when the words are there that were asked for last. */
  complete: Promise<void> | undefined;
}

/**
 * What pages in English never load; the order of the bundled facts tells which name is whose. A closure, because a class
 * with private fields is half as large again.
 */
export function languageLoader<Strings extends CommonWords>(
  host: LitElement,
  en: Strings,
  languages: Loaders<Strings>,
  facts?: object,
): LanguageLoader<Strings> {
  const places = wordsOf(facts);
  const loads: Partial<Record<Language, Promise<void>>> = {};
  /** English where a language did not load. */
  const tables: Partial<Record<Language, Strings>> = {};

  const load = async (language: Language, empty: boolean) => {
    let words: Strings | undefined;
    let names: Names = {};
    // What comes after the first drawing is in English until then; nothing of it stands there yet.
    const show = () => {
      tables[language] = words ? { ...en, ...words, translated: factTranslator(names, places) } : en;
      host.requestUpdate();
    };
    try {
      const first = await languages[language]();
      words = unpackWords(en, first.words);
      names = first.names;
      // What already stands on the page goes over to another language in one step.
      if (empty) {
        show();
        await host.updateComplete;
      }
      const late = (await first.panels()) as PanelWords<Partial<Strings>>;
      words = { ...words, ...late.words, countries: { ...words.countries, ...late.words.countries } };
      names = { ...names, ...late.names };
    } catch (error) {
      console.warn(`"${language}" did not load.`, error);
    }
    show();
  };

  return {
    complete: undefined,
    in(page, empty) {
      const answer = answerTo(page, languages);
      if (answer) this.complete = loads[answer.language] ??= load(answer.language, empty);
      const t = answer ? tables[answer.language] : en;
      return t && { lang: answer && t !== en ? answer.lang : 'en', t };
    },
  };
}
