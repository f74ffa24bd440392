import { html, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { isolate, type Locale } from '../../i18n/locale.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import type { Gauge } from '../trade-target-gauge.model.js';
import { drawChanges } from './years.js';

/** Draws what sources say of a pair beside its counts: changes, and remarks. */
export const drawStatements = (...shown: Parameters<typeof drawRemarks>): TemplateResult[] => [
  ...drawChanges(...shown),
  ...drawRemarks(...shown),
];

/** Draws remarks such as "Kazakh wheat for Afghanistan, Sep – Dec 19, 2025: 260 thousand tonnes". */
function drawRemarks(
  { pair }: Gauge,
  sources: readonly NumberedSource[],
  base: Locale<GaugeStrings>,
): TemplateResult[] {
  const locale = withPanelWords(base);
  const { t, f } = locale;
  return (pair.more?.remarks ?? []).map(({ label, date, lastReport, value, unit = '', inArticle, sources: ids }) => {
    const said = [
      isolate(label, locale),
      date && f.edtf(date, 'short'),
      lastReport && t.reported(f.edtf(lastReport, 'short')),
      inArticle && t.inArticle,
    ];
    const amount = value === undefined ? '' : `: ${f.number(value)} ${t.units[unit] ?? unit}`;
    return html`<p class="need">${said.filter(Boolean).join(t.comma)}${amount}${sourceMarks(ids, sources, locale)}</p>`;
  });
}
