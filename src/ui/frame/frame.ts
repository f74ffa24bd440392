import { html, nothing, type TemplateResult } from 'lit';
import { dating } from '../../i18n/data-age.js';
import type { NumberedSource } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import type { Framed, FrameParts, LoadedPanels } from './frame-parts.js';

/** Draws the figure around a graphic: headline, summary, legend, drawing, notes, and the panels. */
export function frame(parts: FrameParts): Framed {
  const { locale, headline, summary, legend, graphic, table, sources, lateSources = 0, panels, busy } = parts;
  const count = sources.length + lateSources;
  panels?.setLocale(locale);
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
        count > 0
          ? panel('sources', locale.t.sources(locale.f, count), panels, () => panels?.sourceList(sources, locale))
          : nothing
      }
      ${panel('download', locale.t.download, panels, () => panels?.downloads(parts))}
    </footer>
  </figure>`;
  return { ...drawn, parts };
}

/** Draws a panel behind a button; its content is drawn once it may be seen. */
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

/** Returns a heading level, `below` levels below that of the headline; the headline is at 3 where `level` is not valid. */
export const levelOf = (level: unknown, below = 0): number =>
  Math.min(6, (/^\s*[2-6]\s*$/.test(String(level)) ? Number(level) : 3) + below);

/** Draws a heading of a level from 2 to 6. Each level has a template, because a tag name cannot be an expression. */
export function heading(level: number, name: string, content: unknown, part?: string): TemplateResult {
  const named = part ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${named}>${content}</h2>`;
    case 4:
      return html`<h4 class=${name} part=${named}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${named}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${named}>${content}</h6>`;
    default:
      return html`<h3 class=${name} part=${named}>${content}</h3>`;
  }
}

/**
 * Draws the source numbers after a statement, each a link to the source. Their tooltip has publisher and title; their
 * accessible name only the publisher, because the list of sources has the title.
 */
export function sourceMarks(
  ids: readonly string[] | undefined,
  sources: readonly NumberedSource[],
  { t, f }: Locale<FrameStrings>,
): TemplateResult | typeof nothing {
  const marked = sources.filter(({ id }) => ids?.includes(id));
  if (marked.length === 0) return nothing;
  return html`<sup class="marks" part="source-marks"
    >${marked.map(({ number, source }) => {
      const shown = f.number(number);
      if (!source) return html`<a>${shown}</a>`;
      const { url, publisher, title } = source;
      return html`<a aria-label=${t.sourceMark(shown, publisher)} href=${url} rel="noopener"
        ><span title=${`${publisher}: ${title}`}>${shown}</span></a
      >`;
    })}</sup
  >`;
}
