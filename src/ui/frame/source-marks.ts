import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import type { FrameStrings } from '../../i18n/lang/en.js';

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
