import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import { dating } from './data-age.js';
import { heading } from './heading.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import type { Exports } from '../export/exports.js';
import type { LoadedPanels } from './panels-controller.js';

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

/** The figure around a graphic: headline, summary, legend, drawing, notes, and behind one button each, table and sources. */
export function frame(parts: FrameParts): Framed {
  const { locale, headline, summary, legend, graphic, table, sources, panels, busy } = parts;
  panels?.speak(locale);
  const drawn = html`<figure
    class="frame"
    part="frame"
    dir=${locale.dir}
    lang=${locale.lang}
    aria-busy=${busy ? 'true' : nothing}
  >
    <figcaption class="head">
      ${heading(parts.level, 'headline', headline, 'headline')}
      <p class="summary" part="summary">${summary}</p>
      ${legend && html`<div class="legend" part="legend">${legend}</div>`}
    </figcaption>
    ${graphic} ${panels?.debugList(parts.debug)}
    <footer>
      <p class="notes" part="notes">${[...parts.notes, ...dating(parts)].join(' ')}</p>
      ${parts.more} ${panel('table', locale.t.table, panels, () => table && panels?.tableOf(table(), sources, locale))}
      ${
        sources[0] &&
        panel('sources', locale.t.sources(locale.f, sources.length), panels, () => panels?.sourceList(sources, locale))
      }
      ${panel('download', locale.t.download, panels, () => panels?.downloads(parts))}
    </footer>
  </figure>`;
  return { ...drawn, parts };
}

/** What stands behind a button of its own: drawn once somebody may see it. */
export function panel(
  part: string,
  name: string,
  panels: LoadedPanels | undefined,
  content: () => unknown,
): TemplateResult {
  return html`<details part=${part}>
    <summary>${name}</summary>
    ${panels?.shows(part) ? content() : nothing}
  </details>`;
}
