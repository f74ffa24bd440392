import { html, nothing, svg, type TemplateResult } from 'lit';
import { parseEdtf } from '../../core/edtf.js';
import { linearScale, textWidth } from '../../core/measure.js';
import type { Locale } from '../../i18n/locale.js';
import type { NumberedSource } from '../../core/facts.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { yearsOf, type PlacedCount, type PlacedGauge } from '../trade-target-gauge.layout.js';
import { endOf, isFiscal, periodName, type Counted, type Gauge } from '../trade-target-gauge.model.js';

type L = Locale<GaugeStrings>;

/** The top of the highest column and the bottom of the lowest, in font sizes. */
const TOP = 1.08;
const BOTTOM = 2.92;
const MAX_COLUMN = 22;
/** The font size of the texts in px. */
const fontOf = ({ em }: PlacedGauge): number => em * 0.75;

/** Returns the start of a count's period; its end where it has no date. */
const startOf = (one: Counted): number => parseEdtf(one.period)?.start ?? endOf(one);

/**
 * Draws the whole periods of one count as columns, solid for calendar years and hollow for fiscal years, between the names
 * of the first year and the last. All counts of a gauge have one scale.
 */
export function drawYears(gauge: Gauge, count: PlacedCount, placed: PlacedGauge, locale: L): TemplateResult {
  const { history, years: whole } = count;
  const { pitch, yearName } = placed;
  const font = fontOf(placed);
  const values = gauge.counts.flatMap((one) => one.history.map(({ value }) => value));
  const y = linearScale([Math.min(0, ...values), Math.max(0, ...values) || 1], [BOTTOM * font, TOP * font]);
  const [first, last] = yearsOf(history);
  const mirror = (at: number) => (locale.dir === 'rtl' ? whole - at : at);
  const at = linearScale([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [yearName, whole - yearName]);
  const width = Math.max(1, Math.min(pitch * 0.62, MAX_COLUMN));
  const write = (value: number) =>
    Math.abs(value) < 10_000 ? locale.f.number(value, Math.abs(value) < 10 ? 1 : 0) : gauge.write(value, 0);
  const columns = history.map((one) => ({
    one,
    at: mirror(at((startOf(one) + endOf(one)) / 2)),
    label: write(one.value),
  }));
  const labelled = withoutOverlaps(columns.map((column) => ({ at: column.at, width: textWidth(column.label, font) })));
  const nameOf = (year: number, edge: number) => {
    const anchor = (edge === 0) === (locale.dir === 'ltr') ? 'start' : 'end';
    const name = locale.f.date(Date.UTC(year, 0), { year: 'numeric' });
    return svg`<text class="figure" aria-hidden="true" direction="ltr" font-size=${font} x=${mirror(edge)} y=${BOTTOM * font} text-anchor=${anchor}>${name}</text>`;
  };
  return svg`<title .textContent=${sayYears(history, gauge, locale)}></title>
    <line class="zero" x1=${yearName} x2=${whole - yearName} y1=${y(0)} y2=${y(0)} />
    ${nameOf(first, 0)}${nameOf(last, whole)}
    ${columns.map(({ one, at: middle, label }, i) => {
      const [top, bottom] = [Math.min(y(one.value), y(0)), Math.max(y(one.value), y(0))];
      return svg`<rect class=${isFiscal(one) ? 'fiscal' : 'calendar'} x=${middle - width / 2} y=${top} width=${width} height=${Math.max(1, bottom - top)} />
      ${labelled[i] ? svg`<text class="figure" aria-hidden="true" font-size=${font} x=${middle} y=${top - 3} text-anchor="middle">${label}</text>` : nothing}`;
    })}`;
}

/** Returns which labels are drawn without overlaps, giving priority to the newest, which is the last. */
function withoutOverlaps(texts: readonly { at: number; width: number }[]): boolean[] {
  let taken = NaN;
  return texts
    .toReversed()
    .map(({ at, width }) => {
      if (Math.abs(at - taken) < width + 5) return false;
      taken = at;
      return true;
    })
    .toReversed();
}

function sayYears(history: readonly Counted[], { write }: Gauge, locale: L): string {
  const { t } = locale;
  return history.map((one) => [periodName(one, locale), write(one.value)].filter(Boolean).join(t.comma)).join('; ');
}

/** Draws the key to the two kinds of columns of all gauges. */
export const drawKinds = (base: L): TemplateResult[] => {
  const { t } = withPanelWords(base);
  return ['calendar', 'fiscal'].map(
    (kind) =>
      html`<span
        ><svg width="10" height="12" aria-hidden="true">
          <rect class=${kind} x="1" y="1" width="8" height="10" /></svg
        >${kind === 'fiscal' ? t.fiscalYear : t.calendarYear}</span
      >`,
  );
};

/** Draws changes as stated by a source, with the same change computed for each series that has both ends. */
export function drawChanges(
  { pair, counts, unit }: Gauge,
  sources: readonly NumberedSource[],
  base: Locale<GaugeStrings>,
): TemplateResult[] {
  const locale = withPanelWords(base);
  const { t, f } = locale;
  const changeText = (percent: number | string) => (typeof percent === 'number' ? f.change(percent / 100, 0) : percent);
  return (pair.statedChanges ?? []).map((stated) => {
    const computed = counts.flatMap(({ history }) => {
      const from = history.find(({ period }) => period === stated.from);
      const to = history.find(({ period }) => period === stated.to);
      if (!from || !to || from.value <= 0) return [];
      const when = `${to.reporter}${t.comma}${t.periods(periodName(from, locale), periodName(to, locale))}`;
      const [before, after] = [f.number(from.value, 1), f.number(to.value, 1)];
      const text = t.changed(before, after, t.units[unit] ?? unit, when, f.change(to.value / from.value - 1, 0));
      return [html`${text}${sourceMarks([...from.sources, ...to.sources], sources, locale)} `];
    });
    const change = stated.approximate ? t.about(changeText(stated.percent)) : changeText(stated.percent);
    const others = (stated.conflicts ?? []).map(
      (one) => html`${t.semicolon}${t.elsewhere(changeText(one.says))}${sourceMarks(one.sources, sources, locale)}`,
    );
    return html`<p class="need">
      ${computed}${t.stated(change, stated.inArticle ? t.inArticle : '')}${sourceMarks(stated.sources, sources, locale)}${others}${t.stop}
    </p>`;
  });
}
