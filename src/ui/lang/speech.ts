import type { LitElement } from 'lit';
import { makeLocale, type CommonWords, type Locale } from '../../core/text.js';
import { teller } from './teller.js';
import { SCRIPTS, type First, type Language, type Loaders, type Names } from './languages.js';

const isLanguage = (language: string): language is Language => Object.hasOwn(SCRIPTS, language);

/**
 * The language that answers a BCP 47 tag, and the tag for its numbers and dates. A tag in a script that we do not write
 * (`uz-Cyrl`, `zh-Hant`) is answered in the one that we do, and so are its dates, for no sentence mixes two.
 */
export function answerTo(tag: string): { language: Language; tag: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (!isLanguage(language)) return undefined;
    const ours = SCRIPTS[language];
    const extension = /-u-.*/i.exec(tag)?.[0] ?? '';
    return { language, tag: script === ours ? tag : `${language}-${ours}${extension}` };
  } catch {
    // A tag such as lang="???" is an author's slip.
    return undefined;
  }
}

/** Every language but English: what pages in English never load. */
export class Speech<Strings extends CommonWords> {
  readonly #host: LitElement;
  readonly #loaders: Loaders<Strings>;
  readonly #tables = new Map<string, Strings>();
  readonly #failed = new Set<string>();
  #loading: string | undefined;

  /** The words that are on their way. */
  complete = Promise.resolve();

  constructor(host: LitElement, loaders: Loaders<Strings>) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** How to speak to a page in this language: `null` is English, `undefined` that words are on their way. */
  in(page: string, before: Locale<Strings> | undefined): Locale<Strings> | null | undefined {
    const answer = answerTo(page);
    if (!answer || this.#failed.has(answer.language)) return null;
    const { language, tag } = answer;
    const table = this.#tables.get(language);
    if (table) return before?.lang === tag && before.t === table ? before : makeLocale(tag, table);
    if (this.#loading !== language) {
      this.#loading = language;
      this.complete = this.#load(language, before !== undefined);
    }
    return undefined;
  }

  async #load(language: Language, drawn: boolean): Promise<void> {
    try {
      const first = await this.#loaders[language]();
      // What already stands on the page goes over to another language in one step.
      if (!drawn) {
        this.#show(language, first.words, first.names);
        await this.#host.updateComplete;
      }
      await this.#loadLater(language, first);
    } catch (error) {
      this.#failed.add(language);
      this.#host.requestUpdate();
      console.warn(`The strings for "${language}" did not load; English is shown.`, error);
    }
    this.#loading = undefined;
  }

  async #loadLater(language: Language, first: First<Strings>): Promise<void> {
    try {
      const { words, names } = await first.later();
      this.#show(language, Object.assign({}, first.words, words), { ...first.names, ...names });
    } catch (error) {
      this.#show(language, first.words, first.names);
      console.warn(`The strings of the panels for "${language}" did not load; they are in English.`, error);
    }
  }

  #show(language: Language, words: Strings, names: Names): void {
    this.#tables.set(language, { ...words, told: teller(names) });
    this.#host.requestUpdate();
  }
}
