import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import { heading, sourceMarks } from '../../ui/frame/frame.js';
import type { CorridorData } from '../corridor-map.data.js';
import { detailsOf } from './details.js';
import type { Details } from './place-details.js';
import type { Statement } from './statement-text.js';
import type { MapModel } from '../corridor-map.model.js';
import { withPanelWords } from './leg-text.js';
import { enDetails, type DetailStrings } from '../lang/en.details.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { MapStrings } from '../lang/en.js';

type L = Locale<MapStrings & PanelStrings & DetailStrings>;

/** Adds the words of the details, in English where the locale lacks them. */
export const withDetailWords = (baseLocale: Locale<MapStrings>): L => {
  const { t, ...locale } = withPanelWords(baseLocale);
  return { ...locale, t: { ...enDetails, ...t } };
};

/** Draws the details of the selected item. */
export function drawSelected(
  model: MapModel,
  data: CorridorData,
  sources: readonly NumberedSource[],
  baseLocale: Locale<MapStrings>,
  close: () => void,
  level: number,
): TemplateResult | typeof nothing {
  const locale = withDetailWords(baseLocale);
  const details = detailsOf(model, data, locale);
  return details ? drawDetails(details, sources, locale, close, level) : nothing;
}

/** Draws the panel of the details. Its label is short, because a screen reader says it when the panel gets the focus. */
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
  { text, sources: ids, attributed }: Statement,
  sources: readonly NumberedSource[],
  locale: L,
): TemplateResult {
  const names = attributed
    ? sources.filter(({ id }) => ids.includes(id)).flatMap(({ source }) => source?.publisher ?? [])
    : [];
  const who = names.length > 0 ? html` <span class="said">${locale.t.saidBy(locale.f.list(names))}</span>` : nothing;
  // `dir` is set because a statement may begin with a name in another script.
  return html`<bdi dir=${locale.dir}>${text}</bdi>${who}${sourceMarks(ids, sources, locale)}`;
}
