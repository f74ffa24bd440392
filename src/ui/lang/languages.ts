import type { OtherExportStrings } from './en.export.js';
import type { GroupStrings } from './en.group.js';
import type { SortStrings } from './en.sort.js';

/** The languages that every graphic speaks, each with the script its words are written in. */
export const SCRIPTS = { en: 'Latn', ur: 'Arab', ru: 'Cyrl', fa: 'Arab', hi: 'Deva', zh: 'Hans', uz: 'Latn' } as const;

/** English comes with every graphic, the others by themselves. */
export type Language = Exclude<keyof typeof SCRIPTS, 'en'>;

/** What the facts call something, in English, and what it is called in this language. */
export type Names = Readonly<Record<string, string>>;

/** What arrives after the first drawing: the words of the panels, and the names that only they show. */
export interface Later<Words = unknown> {
  words: Words;
  names: Names;
}

/** One language of one element: its words and names for the first drawing, and the way to the others. */
export interface First<Strings, Words = unknown> {
  words: Strings;
  names: Names;
  later(): Promise<Later<Words>>;
}

/** Where an element has its languages. The compiler asks for each of them. */
export type Loaders<Strings> = Record<Language, () => Promise<First<Strings>>>;

/** The words of every graphic that arrive after the first drawing. */
export interface FramePanels {
  export: OtherExportStrings;
  group: GroupStrings;
  sort: SortStrings;
}
