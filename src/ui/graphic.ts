import type { LitElement } from 'lit';

/** What every graphic offers a page. */
export interface Graphic<Data> {
  /** The URL of a JSON file to show instead of the bundled data. */
  src?: string;
  /** Data to show instead of everything else. */
  data?: Data;
  /** When the live layer loads: as the reader engages (`lazy`, the default) or at once. */
  loading: Loading;
  /** The colours: the page's own (`auto`, the default), or always light or dark ones. */
  theme: Theme;
  /** A headline instead of the one the data give. */
  headline?: string;
  /** Graphics of one group share what is selected. */
  group?: string;
  /** The data that are shown, or the error why they are not. */
  readonly complete: Promise<Data>;
  /** Selects an item and moves the focus to it as a reader would, without an event; false for an id that is not shown. */
  focusItem?(id: string): boolean;
}

export type Loading = 'lazy' | 'eager';
export type Theme = 'auto' | 'light' | 'dark';

/** An element that draws a graphic: what the contract test is run on. */
export type GraphicElement<Data = unknown> = LitElement & Graphic<Data>;
