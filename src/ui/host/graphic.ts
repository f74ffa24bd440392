import type { LitElement, ReactiveController } from 'lit';
import { readChoice } from '../../core/options.js';
import { WarningsController } from './warnings-controller.js';

/** The properties and methods of every graphic. */
export interface Graphic<Data> {
  /** The URL of a JSON file to show instead of the bundled data. */
  src?: string | undefined;
  /** Data to show instead of everything else. */
  data?: Data | undefined;
  /** When the live layer is loaded: as the reader engages (`lazy`, the default) or at once. */
  loading: Loading;
  /** The colours: the page's own (`auto`, the default), always light or dark ones, or strong ones. */
  theme: Theme;
  /** A headline instead of the one the data give. */
  headline?: string | undefined;
  /** The heading level of the headline. Headings below it follow. */
  headingLevel: HeadingLevel;
  /** The name of a group: the selection in one of its graphics is marked in the others. */
  group?: string | undefined;
  /** Whether it shows on screen what is wrong with its attributes. */
  debug: boolean;
  /** Resolves to the data that are shown; rejects with the error because of which none are. */
  readonly complete: Promise<Data>;
  /** Selects an item and moves the focus to it as a reader would, without an event; false for an id that is not shown. */
  focusItem(id: string): boolean;
  /**
   * Returns the graphic as a standalone SVG with headline, summary, legend, notes and sources, which needs no style sheet,
   * font or page. Waits for data that are loading, and while the element is not connected.
   * @throws {DataError} where there are no data to show.
   */
  toSVG(options?: PictureOptions): Promise<string>;
  /**
   * Returns what is shown as CSV (RFC 4180, UTF-8 with a byte order mark): one row per fact, a header, units in the column
   * names, numbers without separators, dates in EDTF, and sources. Waits as `toSVG` does.
   * @throws {DataError} where there are no data to show.
   */
  toCSV(): Promise<string>;
  /**
   * Returns what is shown as JSON-LD: a schema.org `Dataset` in the page's language, with name, description, time, places,
   * citation, sources, and the CSV (up to 1 MB) as its distribution. The bundled facts have their licence (CC BY 4.0),
   * creator, version and day of the last change; a page's own data have of these what their `version` and `changed` say. It can be put into a `<script type="application/ld+json">` as it is. Waits as `toSVG` does.
   * @throws {DataError} where there are no data to show.
   */
  toJSONLD(): Promise<string>;
}

/** The options of a picture. */
export interface PictureOptions {
  /** The width in px, from 280 to 4,000. Defaults to 800. The height follows from what is shown. */
  width?: number | undefined;
  /** Its colours. Defaults to those the graphic has on its page. */
  theme?: 'light' | 'dark' | undefined;
}

/** The values of `loading` and `theme`, the default first. */
export const LOADINGS = ['lazy', 'eager'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** The values of `heading-level`. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;

export type Loading = (typeof LOADINGS)[number];
export type Theme = (typeof THEMES)[number];
/** A heading level, as an attribute or a script sets it. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number] | 2 | 3 | 4 | 5 | 6;

/** An element that draws a graphic. */
export type GraphicElement<Data = unknown> = LitElement & Graphic<Data>;

/** Warns about an unknown `theme`, `heading-level` or `loading`, which silently act as their defaults. */
export class CommonOptionsController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #warnings: WarningsController;

  constructor(host: GraphicElement) {
    this.#host = host;
    this.#warnings = new WarningsController(host);
    host.addController(this);
  }

  /** The warnings of the last update, for the `debug` display. */
  get warnings(): readonly string[] {
    return this.#warnings.warnings;
  }

  hostUpdate(): void {
    const { theme, loading, headingLevel } = this.#host;
    // A removed attribute is `null`.
    const level: string | number | null = headingLevel;
    this.#warnings.read((report) => [
      readChoice('theme', theme, THEMES, 'auto', report),
      readChoice('loading', loading, LOADINGS, 'lazy', report),
      readChoice('heading-level', String(level ?? ''), HEADING_LEVELS, '3', report),
    ]);
  }
}
