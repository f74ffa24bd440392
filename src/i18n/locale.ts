import { makeFormat, type Format, type FormatWords } from './format.js';

/** A language's words, its formatters and its direction: all that a model or a drawing needs to speak. */
export interface Locale<Strings> {
  /** BCP 47 tag, as the page gives it: `en`, `ur-PK`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Strings;
  readonly f: Format;
}

/** What every table of strings brings along. */
export interface CommonWords extends FormatWords {
  /** Where the language is written from right to left. */
  dir?: 'rtl';
  /** Gives facts with their words in this language; without it they are in English, as they are written. */
  translated?: <Data extends object>(data: Data) => Data;
}

/** Binds a table of strings to its language. */
export function makeLocale<Strings extends CommonWords>(lang: string, strings: Strings): Locale<Strings> {
  return {
    lang,
    dir: strings.dir ?? 'ltr',
    t: strings,
    f: makeFormat(lang, strings),
  };
}

/**
 * A name in another script inside a sentence: in a right-to-left language it is kept from drawing its neighbours (brackets,
 * commas, numbers) to its side. Left-to-right sentences stay as they are.
 */
export const isolate = (text: string, { dir }: Pick<Locale<unknown>, 'dir'>): string =>
  dir === 'rtl' ? `\u2068${text}\u2069` : text;
