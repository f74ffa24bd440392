import type { LitElement } from 'lit';
import { makeLocale, type CommonWords, type Locale } from './locale.js';
import type { Loaders } from './languages.js';
import type { languageLoader, LanguageLoader } from './language-loader.js';

/** The language of the nearest ancestor that states one, across shadow roots; English where none does. */
function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const stated = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang') || 'en';
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return 'en';
}

/** The English that is bundled, with its own numbers and dates. */
const BUNDLED = /^en(-us|-gb)?$/i;

/** Every language but English, for one element. */
export interface Languages<Strings extends CommonWords> {
  languages: Loaders<Strings>;
  languageLoader: typeof languageLoader;
}

/**
 * Speaks the language of the page around an element, and follows it when it changes. A language without a table, and
 * one whose table does not arrive, is answered in English; numbers and dates then are English too, so that a sentence
 * never mixes two languages.
 */
export class LocaleController<Strings extends CommonWords> {
  readonly #host: LitElement;
  readonly #en: Strings;
  readonly #load: () => Promise<Languages<Strings>>;
  readonly #facts: object | undefined;
  #arrival: Promise<void> | undefined;
  #others: LanguageLoader<Strings> | undefined;
  #locale: Locale<Strings> | undefined;

  /**
   * English comes with the element, and so do the `facts` that the names of the others are names in; `load` imports the
   * way to the others, which pages in English never need.
   */
  constructor(host: LitElement, en: Strings, load: () => Promise<Languages<Strings>>, facts?: object) {
    this.#host = host;
    this.#en = en;
    this.#load = load;
    this.#facts = facts;
  }

  /** The words and formatters to draw with; `undefined` only while a table is on its way. */
  get value(): Locale<Strings> | undefined {
    const tag = typeof this.#host.closest === 'function' ? nearestLanguage(this.#host) : 'en';
    const english = BUNDLED.test(tag);
    if (!english) this.#arrival ??= this.#bring();
    const said = english ? { lang: tag, t: this.#en } : this.#others?.in(tag, !this.#locale);
    if (said && (said.lang !== this.#locale?.lang || said.t !== this.#locale.t)) {
      this.#locale = makeLocale(said.lang, said.t);
    }
    return this.#locale;
  }

  /** Facts in the words of the language. */
  tell<Data extends object>(data: Data | undefined): Data | undefined {
    return data && (this.value?.t.translated?.(data) ?? data);
  }

  /** Settles when all words of the language are there that was asked for last. */
  get complete(): Promise<void> {
    return Promise.resolve(this.#arrival).then(() => this.#others?.complete);
  }

  async #bring(): Promise<void> {
    try {
      const { languageLoader, languages } = await this.#load();
      this.#others = languageLoader(this.#host, this.#en, languages, this.#facts);
    } catch (error) {
      this.#others = { in: () => ({ lang: 'en', t: this.#en }), complete: undefined };
      console.warn(`<${this.#host.localName}>: no language but English did load.`, error);
    }
    this.#host.requestUpdate();
    // The words are asked for in that update.
    await this.#host.updateComplete;
  }
}
