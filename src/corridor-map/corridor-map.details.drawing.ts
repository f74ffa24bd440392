import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import { paper } from '../ui/size-controller.js';
import { sourceMarks } from '../ui/source-marks.js';
import type { Details, Statement } from './corridor-map.details.js';
import { STATUSES, MODES } from './corridor-map.status.js';
import { drawSign, drawSwatch } from './corridor-map.drawing.js';
import { guided } from './corridor-map.table.js';
import type { GuideStrings } from './lang/en.guide.js';
import type { MapStrings } from './lang/en.js';

type L = Locale<MapStrings & GuideStrings>;

/** The panel of the selected item. Its label is short: it is what a screen reader says as the focus arrives. */
export function drawDetails(
  { title, lead, meaning, sections }: Details,
  sources: readonly NumberedSource[],
  locale: L,
  close: () => void,
): TemplateResult {
  const { t } = locale;
  return html`<section class="details" part="details" tabindex="-1" aria-label="${title}: ${lead.text}">
    <button type="button" class="close" aria-label=${t.close} title=${t.close} @click=${close}>×</button>
    <h4><bdi>${title}</bdi></h4>
    <p class="lead">${statement(lead, sources, locale)}</p>
    ${meaning ? html`<p class="meaning">${meaning}</p>` : nothing}
    ${sections.map(
      ({ heading, statements }) =>
        html`<h5>${heading}</h5>
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

/** What the words for states, modes and gauges mean. */
export function termList(spoken: Locale<MapStrings>): TemplateResult {
  const { t } = guided(spoken);
  const { status, partly, modes, gauge, disputed, schematic, keys } = t.termsOf;
  const term = (sign: unknown, name: unknown, meaning: unknown) =>
    html`<div>
      <dt>${sign}${name}</dt>
      <dd>${meaning}</dd>
    </div>`;
  return html`<dl class="terms">
    ${STATUSES.map((one) => term(drawSwatch('rail', one), t.status[one], status[one]))}
    ${term('', partly[0], partly[1])}
    ${MODES.map((mode) => term(drawSwatch(mode, 'operating'), t.modes[mode], modes[mode]))}
    ${term(drawSign('gauge'), gauge[0], gauge[1])} ${term('', disputed[0], disputed[1])}
    ${term('', schematic[0], schematic[1])} ${paper.size ? nothing : term('', keys[0], keys[1])}
  </dl>`;
}
