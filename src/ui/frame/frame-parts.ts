import type { CSSResult, TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import type { Locale } from '../../i18n/locale.js';
import type { Exports } from '../export/exports.types.js';
import type { WarningsController } from '../host/warnings-controller.js';

/** Something that a graphic is about, and what belongs to it. */
export interface Subject {
  name: string;
  with: readonly string[];
}

/** What stands around and in every graphic. */
export interface FrameParts {
  locale: Locale<FrameStrings>;
  headline: string;
  /** Of the headline among the headings of the page, from 2 to 6. */
  level: number;
  summary: unknown;
  /** Only what is drawn. */
  legend?: unknown;
  /** The drawing, and where the reader picks from it, the list that goes with it. */
  graphic: unknown;
  /** Sentences under the graphic: what it leaves out, who drew the boundaries. */
  notes: readonly string[];
  /** What else stands behind a button of its own, before the table. */
  more?: unknown;
  /** The rows of the data table; `undefined` until what makes them has arrived. */
  table: (() => Table) | undefined;
  /** What else it is about than its table says in short, for what stands inside a tag. */
  subjects?: (() => readonly Subject[]) | undefined;
  /** Draws table and list of sources; `undefined` until it has arrived, which is after the first drawing. */
  panels: LoadedPanels | undefined;
  sources: readonly NumberedSource[];
  /** What downloads are made of; `undefined` until it has arrived. */
  exports: (() => Promise<Exports>) | undefined;
  /** EDTF: what the data know; empty where nobody says. */
  asOf: string;
  /** The reader's clock, in milliseconds. */
  now: number;
  /** While newer data are on their way. */
  busy: boolean;
  /** Sentences for the author, shown with the `debug` attribute. */
  debug?: readonly string[];
}

/** A drawing that still knows what it was made of, so that a file can be made of the same. */
export interface Framed extends TemplateResult {
  parts: FrameParts;
}

/** The parts of a graphic once everything is there that a file of it is made of. */
export type Shown = FrameParts & { exports: () => Promise<Exports> };

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
  sourceList(sources: readonly NumberedSource[], locale: Locale<FrameStrings>): TemplateResult;
  /** The list of what is wrong with attributes, where the `debug` attribute asks for it. */
  debugList(own?: readonly string[]): unknown;
  /** Takes the words of the page's language, for what is said of a group. */
  speak(locale: Locale<FrameStrings>): void;
  /** Lets text of the page lead into the graphic. */
  link(): Promise<void>;
}
