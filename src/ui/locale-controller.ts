import type { LitElement, ReactiveController } from 'lit';
import { makeLocale, primaryLanguage, type CommonWords, type Locale } from '../core/text.js';

/** An element's tables of strings: English is bundled, the others load when a page speaks them. */
export interface StringTables<Strings> {
  en: Strings;
  [language: string]: Strings | (() => Promise<Strings>);
}

/** The language of the nearest ancestor that states one, across shadow roots; English where none does. */
function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const stated = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang') || 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

const followers = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** One observer for the page: a `lang` or `dir` may change on any ancestor. */
function follow(host: LitElement): void {
  followers.add(host);
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower.requestUpdate()));
  if (followers.size === 1) {
    observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }
}

function unfollow(host: LitElement): void {
  followers.delete(host);
  if (followers.size === 0) observer?.disconnect();
}

/**
 * Speaks the language of the page around an element, and follows it when it changes. A language without a table, and
 * one whose table does not arrive, is answered in English; numbers and dates then are English too, so that a sentence
 * never mixes two languages.
 */
export class LocaleController<Strings extends CommonWords> implements ReactiveController {
  readonly #host: LitElement;
  readonly #tables: StringTables<Strings>;
  readonly #loaded = new Map<string, Strings>();
  readonly #failed = new Set<string>();
  #locale: Locale<Strings> | undefined;

  constructor(host: LitElement, tables: StringTables<Strings>) {
    this.#host = host;
    this.#tables = tables;
    this.#loaded.set('en', tables.en);
    host.addController(this);
  }

  /** The words and formatters to draw with; `undefined` only while a table is on its way. */
  get value(): Locale<Strings> | undefined {
    const tag = typeof this.#host.closest === 'function' ? nearestLanguage(this.#host) : 'en';
    const language = primaryLanguage(tag);
    const table = this.#loaded.get(language);
    if (table) return this.#speak(tag, table);
    const load = this.#tables[language];
    if (typeof load !== 'function' || this.#failed.has(language)) return this.#speak('en', this.#tables.en);
    void this.#load(language, load);
    return this.#locale;
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    unfollow(this.#host);
  }

  #speak(tag: string, table: Strings): Locale<Strings> {
    if (this.#locale?.lang !== tag || this.#locale.t !== table) this.#locale = makeLocale(tag, table);
    return this.#locale;
  }

  #loading: string | undefined;

  async #load(language: string, load: () => Promise<Strings>): Promise<void> {
    if (this.#loading === language) return;
    this.#loading = language;
    try {
      this.#loaded.set(language, await load());
    } catch (error) {
      this.#failed.add(language);
      console.warn(`The strings for "${language}" did not load; English is shown.`, error);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
