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
  told?: <Data extends object>(data: Data) => Data;
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

// Widths in em of a common sans serif, measured loosely upwards: labels may get a little more room, never less.
const NARROW = /[\s.,:;'’|()[\]il!ftrj·-]/;
// Marks that only steer the direction of text.
const INVISIBLE = /[\u061c\u200e\u200f\u2066-\u2069]/;
const WIDE = /[MW@%mw—]/;

/**
 * About how wide a text will be, in the unit of `fontSize`. For keeping labels apart where nothing can be measured
 * (on a server, before the first layout); real text may be up to a tenth narrower.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const char of text) {
    if (INVISIBLE.test(char)) continue;
    if (NARROW.test(char)) em += 0.34;
    else if (WIDE.test(char)) em += 0.9;
    // Chinese letters fill their square.
    else if (char > '\u2e7f') em += 1;
    else em += char >= 'A' && char <= 'Z' ? 0.7 : 0.57;
  }
  return em * fontSize * (bold ? 1.07 : 1);
}
