import type { CommonWords } from './locale.js';
import type { FrameStrings } from './lang/en.js';
import type { OtherExportStrings } from './lang/en.export.js';
import type { GroupStrings } from './lang/en.group.js';
import type { SortStrings } from './lang/en.sort.js';
import type { SourceStrings } from './lang/en.sources.js';

/** The languages of every graphic, each with the script of its texts. */
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

/** The tag of a language. American and British English are bundled; the others, and English of other regions, are loaded. */
export type Language = keyof typeof SCRIPTS;

/** Translations of texts in the facts, by the English text. */
export type Names = Readonly<Record<string, string>>;

/** The part of a language that is loaded after the first drawing: words and names of the panels. */
export interface PanelWords<Words = unknown> {
  words: Words;
  names: Names;
}

/** The words of every graphic that only its panels and its error message use. */
type PanelFrameKeys = 'undated' | 'notFound' | 'source' | 'error';

/** The words of a graphic that its first drawing needs: without those of panels, and without `Other`. */
export type FirstWords<Strings, Other extends keyof Strings = never> = Omit<Strings, PanelFrameKeys | Other>;

/** One language of one element: words and names of the first drawing, and the loader of those of its panels. */
export interface First<Strings, Words = unknown> {
  words: Strings;
  names: Names;
  panels(): Promise<PanelWords<Words>>;
}

/** The loaders of an element's languages. The compiler requires every language but English, which all elements share. */
export type Loaders<Strings> = Record<Exclude<Language, 'en'>, () => Promise<First<Partial<Strings & CommonWords>>>>;

/** The words of every graphic that are loaded after the first drawing. */
export interface FramePanelWords extends Pick<FrameStrings, PanelFrameKeys> {
  export: OtherExportStrings;
  group: GroupStrings;
  sort: SortStrings;
  sourceList: SourceStrings;
}
