import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import type { FrameStrings } from './lang/en.js';

/** The small numbers behind a statement: each leads straight to the page that says it. */
export function sourceMarks(
  ids: readonly string[] | undefined,
  sources: readonly NumberedSource[],
  { t, f }: Locale<FrameStrings>,
): TemplateResult | typeof nothing {
  const marked = sources.filter(({ id }) => ids?.includes(id));
  if (marked.length === 0) return nothing;
  return html`<sup class="marks" part="source-marks"
    >${marked.map(
      ({ number, source }) =>
        html`<a
          href=${source?.url ?? nothing}
          rel="noopener"
          title=${source ? `${source.publisher}: ${source.title}` : nothing}
          aria-label=${source ? t.sourceMark(f.number(number), source.publisher) : nothing}
          >${f.number(number)}</a
        >`,
    )}</sup
  >`;
}
