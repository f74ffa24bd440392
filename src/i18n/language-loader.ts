import type { LitElement } from 'lit';
import type { CommonWords, Locale } from './locale.js';
import type { Language, PanelWords, Loaders, Names } from './languages.js';

/** Languages whose readers in one script do not read the other. */
const OTHER_SCRIPT_UNREAD = /uz|kk/;

/**
 * Returns the language that matches a BCP 47 tag, and the tag for its numbers and dates. Each language has texts in the
 * script that most of its readers use. A tag with another script (`zh-Hant`, `ru-Latn`) gets texts and dates in that
 * script, so that no sentence mixes two; but where readers of the two scripts differ (`uz-Cyrl`), such a tag has no match.
 */
export function matchLanguage(tag: string, languages: object): { language: Language; lang: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const ours = new Intl.Locale(language).maximize().script;
    if (!(language in languages) || (script !== ours && OTHER_SCRIPT_UNREAD.test(language))) return undefined;
    // Extensions of the tag for digits and calendar are kept.
    const lang = script === ours ? tag : String(new Intl.Locale(tag, { script: ours }));
    return { language: language as Language, lang };
  } catch {
    // An invalid tag, such as lang="???".
    return undefined;
  }
}

/** Loads the words of one element in every language except the bundled English. */
export interface LanguageLoader<Strings> {
  /**
   * Returns the words for a page in this language, English where there is no match; `undefined` while they are loading.
   * A graphic that is still `empty` is drawn as soon as the words of its first drawing are there.
   */
  words(tag: string, empty: boolean): Pick<Locale<Strings>, 'lang' | 't'> | undefined;
  /** Settles when the words that were requested last have been loaded. */
  complete: Promise<void> | undefined;
}

/**
 * Prepares the language loader of an element that has these languages; pages in English never load this module. Names of
 * published languages are in the order of the bundled `facts`. A closure, because a class with private fields is half as
 * large again.
 */
export const loaderOf =
  <Strings extends CommonWords>(own: Loaders<Strings>) =>
  (host: LitElement, en: Strings, facts?: object): LanguageLoader<Strings> => {
    const languages = { ...own, en: () => import('./lang/en.other.js') };
    const factTexts = wordsOf(facts);
    const loads: Partial<Record<Language, Promise<void>>> = {};
    /** English where a language did not load. */
    const tables: Partial<Record<Language, Strings>> = {};

    const load = async (language: Language, empty: boolean) => {
      let words: Strings | undefined;
      let names: Names = {};
      // Words of the panels are in English until they have been loaded; no panel is shown before.
      const show = () => {
        tables[language] = words ? { ...en, ...words, translated: factTranslator(names, factTexts) } : en;
        host.requestUpdate();
      };
      try {
        const first = await languages[language]();
        words = unpackWords(en, first.words);
        names = first.names;
        // A graphic that is already drawn changes its language in one step, once all words are there.
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
      words(tag, empty) {
        const match = matchLanguage(tag, languages);
        if (match) this.complete = loads[match.language] ??= load(match.language, empty);
        const t = match ? tables[match.language] : en;
        return t && { lang: match && t !== en ? match.lang : 'en', t };
      },
    };
  };

/** The keys of the facts whose values are texts. All others are numbers, ids or dates. */
const WORDS = /^(?:name|label|place|occasion|says|scope|publisher|reporter|by|measure|papers|met|area)$/;

/** Returns a copy of facts with every text translated, except source tables, which quote titles and names. */
function mapTexts(value: unknown, translate: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.test(key) ? translate(value) : value;
  if (typeof value !== 'object' || value === null || key === 'sources' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    return typeof value[0] === 'number' ? value : value.map((inner) => mapTexts(inner, translate, key));
  }
  return Object.fromEntries(
    Object.entries(value).map(([inner, content]) => [inner, mapTexts(content, translate, inner)]),
  );
}

/** Returns every text of the facts once, in order. */
export function wordsOf(facts: unknown): string[] {
  const words = new Set<string>();
  mapTexts(facts, (word) => {
    words.add(word);
    return word;
  });
  return [...words];
}

/**
 * Returns a function that translates facts; texts without a translation stay in English. The keys of `names` are English
 * texts or, in published files, positions in `words`.
 */
export function factTranslator(names: Names, words: readonly string[] = []): <Data extends object>(data: Data) => Data {
  const translated = new WeakMap<object, object>();
  const known = new Map(Object.entries(names).map(([word, name]) => [words[+word] ?? word, name]));
  const translate = (word: string) => known.get(word) ?? word;
  return <Data extends object>(data: Data) => {
    const copy = translated.get(data) ?? (mapTexts(data, translate) as object);
    translated.set(data, copy);
    return copy as Data;
  };
}

/**
 * Returns words with their keys. Published files of other languages are arrays in the order of the English table, because
 * keys would be a fifth of their size. A missing word is in English.
 */
export function unpackWords<Words>(english: Words, words: unknown): Words {
  if (!Array.isArray(words)) return (words as Words | undefined) ?? english;
  return Object.fromEntries(
    Object.entries(english as Record<string, unknown>).map(([key, word], i) => [
      key,
      unpackWords(word, words[i] as unknown),
    ]),
  ) as Words;
}
