import type { LitElement } from 'lit';
import { makeLocale, type CommonWords, type Locale } from './locale.js';
import type { LanguageLoader, loaderOf } from './language-loader.js';

/** Returns the language of the nearest ancestor that has one, across shadow roots; English where none has. */
function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const stated = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang') || 'en';
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return 'en';
}

/** The tags of the bundled English. */
const BUNDLED = /^en(-us|-gb)?$/i;

/** The languages of one element other than English, and what loads them. */
export interface Languages<Strings extends CommonWords> {
  languageLoader: ReturnType<typeof loaderOf<Strings>>;
}

/**
 * Gives an element the locale of the page around it, and follows it when it changes. English is used for a language that is
 * not supported or does not load; numbers and dates then are English too, so that a sentence never mixes two languages.
 */
export class LocaleController<Strings extends CommonWords> {
  readonly #host: LitElement;
  readonly #en: Strings;
  readonly #load: () => Promise<Languages<Strings>>;
  readonly #facts: object | undefined;
  #loading: Promise<void> | undefined;
  #loader: LanguageLoader<Strings> | undefined;
  #locale: Locale<Strings> | undefined;

  /**
   * `en` is bundled with the element, and so are the `facts` whose texts other languages translate. `load` imports the
   * other languages; pages in English never call it.
   */
  constructor(host: LitElement, en: Strings, load: () => Promise<Languages<Strings>>, facts?: object) {
    this.#host = host;
    this.#en = en;
    this.#load = load;
    this.#facts = facts;
  }

  /** The locale to draw with; `undefined` only while its words are loading. */
  get value(): Locale<Strings> | undefined {
    const tag = typeof this.#host.closest === 'function' ? nearestLanguage(this.#host) : 'en';
    const english = BUNDLED.test(tag);
    if (!english) this.#loading ??= this.#loadLanguages();
    const words = english ? { lang: tag, t: this.#en } : this.#loader?.words(tag, !this.#locale);
    if (words && (words.lang !== this.#locale?.lang || words.t !== this.#locale.t)) {
      this.#locale = makeLocale(words.lang, words.t);
    }
    return this.#locale;
  }

  /** Returns facts with their texts translated. */
  translate<Data extends object>(data: Data | undefined): Data | undefined {
    return data && (this.value?.t.translated?.(data) ?? data);
  }

  /** Settles when all words of the language that was requested last have been loaded. */
  get complete(): Promise<void> {
    return Promise.resolve(this.#loading).then(() => this.#loader?.complete);
  }

  async #loadLanguages(): Promise<void> {
    try {
      const { languageLoader } = await this.#load();
      this.#loader = languageLoader(this.#host, this.#en, this.#facts);
    } catch (error) {
      this.#loader = { words: () => ({ lang: 'en', t: this.#en }), complete: undefined };
      console.warn(`<${this.#host.localName}>: no language but English did load.`, error);
    }
    this.#host.requestUpdate();
    // That update requests the words.
    await this.#host.updateComplete;
  }
}
