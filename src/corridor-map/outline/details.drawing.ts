import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import { heading } from '../../ui/frame/heading.js';
import { sourceMarks } from '../../ui/frame/source-marks.js';
import type { CorridorData } from '../corridor-map.data.js';
import { detailsOf } from './details.js';
import type { Details, Statement } from './details.types.js';
import type { MapModel } from '../corridor-map.model.js';
import { withPanelWords } from './leg-text.js';
import { enDetails, type DetailStrings } from '../lang/en.details.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

type L = Locale<MapStrings & PanelStrings & DetailStrings>;

/** English beneath the words of the page's language. */
export const detailed = (spoken: Locale<MapStrings>): L => {
  const { t, ...locale } = withPanelWords(spoken);
  return { ...locale, t: { ...enDetails, ...t } };
};

/** What is stated of the selected item. */
export function drawSelected(
  model: MapModel,
  data: CorridorData,
  sources: readonly NumberedSource[],
  spoken: Locale<MapStrings>,
  close: () => void,
  level: number,
): TemplateResult | typeof nothing {
  const locale = detailed(spoken);
  const details = detailsOf(model, data, locale);
  return details ? drawDetails(details, sources, locale, close, level) : nothing;
}

/** The panel of the selected item. Its label is short: it is what a screen reader says as the focus arrives. */
function drawDetails(
  { title, lead, meaning, sections }: Details,
  sources: readonly NumberedSource[],
  locale: L,
  close: () => void,
  level: number,
): TemplateResult {
  const { t } = locale;
  return html`<section class="details" part="details" tabindex="-1" aria-label="${title}: ${lead.text}">
    <button type="button" class="close" aria-label=${t.close} title=${t.close} @click=${close}>×</button>
    ${heading(level, 'heading', html`<bdi>${title}</bdi>`)}
    <p class="lead">${statement(lead, sources, locale)}</p>
    ${meaning ? html`<p class="meaning">${meaning}</p>` : nothing}
    ${sections.map(
      ({ heading: subject, statements }) =>
        html`${heading(Math.min(6, level + 1), 'subheading', subject)}
          <ul>
            ${statements.map((one) => html`<li class=${one.other ? 'other' : nothing}>${statement(one, sources, locale)}</li>`)}
          </ul>`,
    )}
  </section>`;
}

function statement(
  { text, sources: ids, said }: Statement,
  sources: readonly NumberedSource[],
  locale: L,
): TemplateResult {
  const names = said
    ? sources.filter(({ id }) => ids.includes(id)).flatMap(({ source }) => source?.publisher ?? [])
    : [];
  const who = names.length > 0 ? html` <span class="said">${locale.t.saidBy(locale.f.list(names))}</span>` : nothing;
  // A sentence may begin with a name in another script.
  return html`<bdi dir=${locale.dir}>${text}</bdi>${who}${sourceMarks(ids, sources, locale)}`;
}
