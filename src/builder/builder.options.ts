import type { Preload } from '../snippet/head.js';

/** An attribute of a graphic, as a field of the form. */
export interface Option {
  name: string;
  kind: 'choice' | 'flag' | 'text';
  /** The known words, where they are few; the first is the default. */
  choices: readonly string[];
  help: string;
}

/** What can be built. */
export interface Graphic {
  tag: string;
  title: string;
  options: readonly Option[];
}

export interface Catalogue {
  graphics: readonly Graphic[];
  /** BCP 47 tags of the languages that all graphics speak. */
  languages: readonly string[];
}

/** Written into the script as it is built: from the manifest, the types of the properties and the tables of words. */
declare const CATALOGUE: Catalogue;
declare const PRELOAD: Preload;

export const preload: Preload = PRELOAD;
export const catalogue: Catalogue = CATALOGUE;
