import type { CSSResult, TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import type { Locale } from '../../i18n/locale.js';
import type { Exports } from '../export/exports.types.js';
import type { WarningsController } from '../host/warnings-controller.js';

/** A thing that a graphic is about, and the names of what belongs to it. */
export interface Subject {
  name: string;
  with: readonly string[];
}

/** The parts of every graphic. */
export interface FrameParts {
  locale: Locale<FrameStrings>;
  headline: string;
  /** The heading level of the headline on the page, from 2 to 6. */
  level: number;
  summary: unknown;
  /** The legend, with entries only for what is drawn. */
  legend?: unknown;
  /** The drawing, and the list of its items where there is one. */
  graphic: unknown;
  /** Sentences under the graphic, such as what it leaves out and who drew the boundaries. */
  notes: readonly string[];
  /** Further panels, before that of the table. */
  more?: unknown;
  /** Returns the data table; `undefined` until its code has been loaded. */
  table: (() => Table) | undefined;
  /** Returns subjects that are missing in the short table of a snippet. */
  subjects?: (() => readonly Subject[]) | undefined;
  /** Draws the panels; `undefined` until they have been loaded, after the first drawing. */
  panels: LoadedPanels | undefined;
  sources: readonly NumberedSource[];
  /** How many sources will join these once the bundled facts are whole. */
  lateSources?: number | undefined;
  /** Returns the content of downloads; `undefined` until its code has been loaded. */
  exports: (() => Promise<Exports>) | undefined;
  /** EDTF: the date up to which facts are known; empty where it is not stated. */
  asOf: string;
  /** The reader's clock, in milliseconds. */
  now: number;
  /** Whether newer data are loading. */
  busy: boolean;
  /** Sentences for the author, shown with the `debug` attribute. */
  debug?: readonly string[];
}

/** A rendered frame with the parts it was made of, from which files are made. */
export interface Framed extends TemplateResult {
  parts: FrameParts;
}

/** The parts of a graphic once everything is there that a file of it is made of. */
export type Shown = FrameParts & { exports: () => Promise<Exports> };

/** The data of a graphic, as far as they have come. */
export interface PanelFacts {
  /** The data that are shown; `undefined` without any. */
  readonly value: object | undefined;
  /** Whether nothing of them is missing. */
  readonly isWhole: boolean;
  /** Loads all that is missing. */
  loadWhole(): Promise<void>;
}

/** The panels behind the buttons of one graphic, and what else arrives with them. */
export interface LoadedPanels {
  /** The styles that an element brings for what it keeps for later. */
  readonly styles?: CSSResult;
  /** The attributes, read with what is wrong with them. */
  readonly warnings: WarningsController;
  /** Whether what stands in a panel is drawn. */
  shows(part: string): boolean;
  /** The reader has touched the graphic. */
  touch(): void;
  tableOf(table: Table, sources: readonly NumberedSource[], locale: Locale<FrameStrings>): unknown;
  downloads(parts: FrameParts): unknown;
  sourceList(sources: readonly NumberedSource[], locale: Locale<FrameStrings>): unknown;
  /** The list of what is wrong with attributes, where the `debug` attribute asks for it. */
  debugList(own?: readonly string[]): unknown;
  /** Takes the words of the page's language, for what is said of a group. */
  setLocale(locale: Locale<FrameStrings>): void;
  /** Lets text of the page lead into the graphic. */
  link(): Promise<void>;
}
