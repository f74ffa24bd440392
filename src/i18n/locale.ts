import { makeFormat, type Format, type FormatWords } from './format.js';

/** The words, formatters and direction of a language: all that a model or a drawing needs to write text. */
export interface Locale<Strings> {
  /** BCP 47 tag, as the page gives it: `en`, `ur-PK`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Strings;
  readonly f: Format;
}

/** The words that every table of strings contains. */
export interface CommonWords extends FormatWords {
  /** Set for languages that are written from right to left. */
  dir?: 'rtl';
  /** Translates facts into this language; without it they stay in English. */
  translated?: <Data extends object>(data: Data) => Data;
}

/** Creates the locale of a language from its table of strings. */
export function makeLocale<Strings extends CommonWords>(lang: string, strings: Strings): Locale<Strings> {
  return {
    lang,
    dir: strings.dir ?? 'ltr',
    t: strings,
    f: makeFormat(lang, strings),
  };
}

/**
 * Wraps a name in a directional isolate, so that in a right-to-left sentence it does not reorder its neighbours (brackets,
 * commas, numbers). Left-to-right sentences stay as they are.
 */
export const isolate = (text: string, { dir }: Pick<Locale<unknown>, 'dir'>): string =>
  dir === 'rtl' ? `\u2068${text}\u2069` : text;
