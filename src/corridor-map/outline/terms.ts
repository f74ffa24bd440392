import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { printing } from '../../ui/host/size-controller.js';
import { drawSwatch, drawSymbol } from '../corridor-map.drawing.js';
import { MODES, STATUSES } from '../data/statuses.js';
import { enTerms, type TermStrings } from '../lang/en.terms.js';
import type { MapStrings } from '../lang/en.js';

/** Draws the meanings of the words for statuses, modes and gauges. */
export function termList(baseLocale: Locale<MapStrings>): TemplateResult {
  const t: MapStrings & TermStrings = { ...enTerms, ...baseLocale.t };
  const { status, partly, modes, gauge, disputed, schematic, keys } = t.termsOf;
  const term = (symbol: unknown, name: unknown, meaning: unknown) =>
    html`<div>
      <dt>${symbol}${name}</dt>
      <dd>${meaning}</dd>
    </div>`;
  return html`<dl class="terms">
    ${STATUSES.map((one) => term(drawSwatch('rail', one), t.status[one], status[one]))}
    ${term('', partly[0], partly[1])}
    ${MODES.map((mode) => term(drawSwatch(mode, 'operating'), t.modes[mode], modes[mode]))}
    ${term(drawSymbol('gauge'), gauge[0], gauge[1])} ${term('', disputed[0], disputed[1])}
    ${term('', schematic[0], schematic[1])} ${printing.size ? nothing : term('', keys[0], keys[1])}
  </dl>`;
}
