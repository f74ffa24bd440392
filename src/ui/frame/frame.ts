import { html, nothing, type TemplateResult } from 'lit';
import { dating } from '../../i18n/data-age.js';
import type { Framed, FrameParts, LoadedPanels } from './frame-parts.js';
import { heading } from './heading.js';

/** Draws the figure around a graphic: headline, summary, legend, drawing, notes, and the panels. */
export function frame(parts: FrameParts): Framed {
  const { locale, headline, summary, legend, graphic, table, sources, panels, busy } = parts;
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
        sources[0] &&
        panel('sources', locale.t.sources(locale.f, sources.length), panels, () => panels?.sourceList(sources, locale))
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
