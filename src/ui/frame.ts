import { html, nothing, type TemplateResult } from 'lit';
import { monthsSince, type NumberedSource } from '../core/facts.js';
import { parseEdtf } from '../core/edtf.js';
import type { DataError } from '../core/data-error.js';
import type { Table } from '../core/table.js';
import type { Locale } from '../core/text.js';
import type { FrameStrings } from './lang/en.js';
import type { Receipts } from './receipts-controller.js';

/** What stands around and in every graphic. */
export interface FrameParts {
  locale: Locale<FrameStrings>;
  headline: string;
  summary: unknown;
  /** Only what is drawn. */
  legend?: unknown;
  /** The drawing, and where the reader picks from it, the list that goes with it. */
  graphic: unknown;
  /** Sentences under the graphic: what it leaves out, who drew the boundaries. */
  notes: readonly string[];
  /** What else stands behind a button of its own, before the table. */
  more?: unknown;
  table: Table | undefined;
  /** Draws table and list of sources; `undefined` until it has arrived, which is after the first drawing. */
  receipts: Receipts | undefined;
  sources: readonly NumberedSource[];
  /** EDTF: what the data know. */
  asOf: string;
  /** The reader's clock, in milliseconds. */
  now: number;
  /** While newer data are on their way. */
  busy: boolean;
  /** Sentences for the author, shown with the `debug` attribute. */
  debug?: readonly string[];
}

/** The figure around a graphic: headline, summary, legend, drawing, notes, and behind one button each, table and sources. */
export function frame(parts: FrameParts): TemplateResult {
  const { locale, headline, summary, legend, graphic, table, sources, receipts, busy } = parts;
  return html`<figure
    class="frame"
    part="frame"
    dir=${locale.dir}
    lang=${locale.lang}
    aria-busy=${busy ? 'true' : nothing}
  >
    <figcaption class="head">
      <h3 part="headline">${headline}</h3>
      <p class="summary" part="summary">${summary}</p>
      ${legend ? html`<div class="legend" part="legend">${legend}</div>` : nothing}
    </figcaption>
    ${graphic} ${parts.debug?.length ? receipts?.debugList(parts.debug) : nothing}
    <footer>
      <p class="notes" part="notes">${[...parts.notes, ...dating(parts)].join(' ')}</p>
      ${parts.more ?? nothing}
      <details part="table">
        <summary>${locale.t.table}</summary>
        ${table && receipts?.tableOf(table, sources, locale)}
      </details>
      <details part="sources">
        <summary>${locale.t.sources(locale.f, sources.length)}</summary>
        ${receipts?.sourceList(sources, locale)}
      </details>
    </footer>
  </figure>`;
}

/** Shown instead of a graphic: one sentence that says what is wrong, and below it what the author put into the tag. */
export function failure(error: DataError, { t, dir, lang }: Locale<FrameStrings>): TemplateResult {
  return html`<p class="failure" part="message" role="status" dir=${dir} lang=${lang}>
      ${t.error} <bdi lang="en">${error.message}.</bdi>
    </p>
    <slot></slot>`;
}

function dating({ asOf, now, locale: { t, f } }: FrameParts): string[] {
  const months = monthsSince(parseEdtf(asOf)?.end ?? now, now);
  return [t.asOf(f.edtf(asOf)), ...(months > 0 ? [t.age(f, months)] : [])];
}
