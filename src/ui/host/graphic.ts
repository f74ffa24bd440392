import type { LitElement } from 'lit';

/** What every graphic offers a page. */
export interface Graphic<Data> {
  /** The URL of a JSON file to show instead of the bundled data. */
  src?: string;
  /** Data to show instead of everything else. */
  data?: Data;
  /** When the live layer loads: as the reader engages (`lazy`, the default) or at once. */
  loading: Loading;
  /** The colours: the page's own (`auto`, the default), always light or dark ones, or strong ones. */
  theme: Theme;
  /** A headline instead of the one the data give. */
  headline?: string;
  /** The level of the headline among the headings of the page. What stands below it follows. */
  headingLevel: HeadingLevel;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. */
  group?: string;
  /** Whether it shows on screen what is wrong with its attributes. */
  debug: boolean;
  /** The data that are shown, or the error why they are not. */
  readonly complete: Promise<Data>;
  /** Selects an item and moves the focus to it as a reader would, without an event; false for an id that is not shown. */
  focusItem(id: string): boolean;
  /**
   * The graphic as one standalone SVG, with headline, summary, legend, notes and sources: the text of a file that needs
   * no style sheet, no font and no page. Waits for data that are on their way, and while the element is in no page.
   * @throws {DataError} where there are no data to show.
   */
  toSVG(options?: PictureOptions): Promise<string>;
  /**
   * What is shown as CSV (RFC 4180, UTF-8 with a byte order mark): a row a fact, with a header, units in the names of the
   * columns, numbers as machines read them, dates in EDTF, and who says so. Waits as `toSVG` does.
   * @throws {DataError} where there are no data to show.
   */
  toCSV(): Promise<string>;
  /**
   * What is shown as JSON-LD: a `Dataset` of schema.org in the page's language, with name, description, the time and the
   * places it is about, a reference, the sources it is based on, and the CSV (up to 1 MB) as its distribution. It names
   * neither a licence nor a creator, which the facts do not state. It may stand in a `<script type="application/ld+json">`
   * as it is. Waits as `toSVG` does.
   * @throws {DataError} where there are no data to show.
   */
  toJSONLD(): Promise<string>;
}

/** How a picture is to be. */
export interface PictureOptions {
  /** The width in px, from 280 to 4,000. Defaults to 800. The height follows from what is shown. */
  width?: number;
  /** Its colours. Defaults to those the graphic has on its page. */
  theme?: 'light' | 'dark';
}

/** What `loading` and `theme` may be, the default first. */
export const LOADINGS = ['lazy', 'eager'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** What `heading-level` may be. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;

export type Loading = (typeof LOADINGS)[number];
export type Theme = (typeof THEMES)[number];
/** As an attribute says it, or a script. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number] | 2 | 3 | 4 | 5 | 6;

/** An element that draws a graphic: what the contract test is run on. */
export type GraphicElement<Data = unknown> = LitElement & Graphic<Data>;
