import type { CommonWords } from './locale.js';
import type { FrameStrings } from './lang/en.js';
import type { OtherExportStrings } from './lang/en.export.js';
import type { GroupStrings } from './lang/en.group.js';
import type { SortStrings } from './lang/en.sort.js';

/** The languages that every graphic speaks, each with the script its words are written in. */
export const SCRIPTS = {
  en: 'Latn',
  ur: 'Arab',
  ru: 'Cyrl',
  fa: 'Arab',
  hi: 'Deva',
  zh: 'Hans',
  uz: 'Latn',
  kk: 'Cyrl',
} as const;

/** English comes with every graphic but for that of other regions (`en-IN`), the others come by themselves. */
export type Language = keyof typeof SCRIPTS;

/** What the facts call something, in English, and what it is called in this language. */
export type Names = Readonly<Record<string, string>>;

/** What arrives after the first drawing: the words of the panels, and the names that only they show. */
export interface PanelWords<Words = unknown> {
  words: Words;
  names: Names;
}

/** What of the words of every graphic only its panels say, and what says that it could not be drawn. */
type LateFrame = 'undated' | 'notFound' | 'source' | 'error';

/** The words of a graphic that its first drawing needs: no panel's, and no `Other`, which come later or are as in English. */
export type FirstWords<Strings, Other extends keyof Strings = never> = Omit<Strings, LateFrame | Other>;

/** One language of one element: its words and names for the first drawing, and the way to the others. */
export interface First<Strings, Words = unknown> {
  words: Strings;
  names: Names;
  panels(): Promise<PanelWords<Words>>;
}

/** Where an element has its languages. The compiler asks for each of them. */
export type Loaders<Strings> = Record<Language, () => Promise<First<Partial<Strings & CommonWords>>>>;

/** The words of every graphic that arrive after the first drawing. */
export interface FramePanelWords extends Pick<FrameStrings, LateFrame> {
  export: OtherExportStrings;
  group: GroupStrings;
  sort: SortStrings;
}
