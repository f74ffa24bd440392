import type { Preload } from '../snippet/head.js';

/** An attribute of a graphic, described as a field of the form. */
export interface Option {
  name: string;
  kind: 'choice' | 'flag' | 'text';
  /** The known values of a choice; the first is the default. */
  choices: readonly string[];
  help: string;
}

/** A graphic that can be built. */
export interface Graphic {
  tag: string;
  title: string;
  options: readonly Option[];
}

export interface Catalogue {
  graphics: readonly Graphic[];
  /** BCP 47 tags of the supported languages. */
  languages: readonly string[];
}

/** Defined by the build, from the manifest, the types of the properties and the tables of words. */
declare const CATALOGUE: Catalogue;
declare const PRELOAD: Preload;

export const preload: Preload = PRELOAD;
export const catalogue: Catalogue = CATALOGUE;
