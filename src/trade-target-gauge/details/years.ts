import { html, nothing, svg, type TemplateResult } from 'lit';
import { parseEdtf } from '../../core/edtf.js';
import { linearScale, textWidth } from '../../core/measure.js';
import type { Locale } from '../../i18n/locale.js';
import type { NumberedSource } from '../../core/facts.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import type { PlacedGauge } from '../trade-target-gauge.layout.js';
import { endOf, isFiscal, periodName, type Count, type Counted, type Gauge } from '../trade-target-gauge.model.js';

type L = Locale<GaugeStrings>;

/** The top of the highest column and the bottom of the lowest, in font sizes. */
const TOP = 1.08;
const BOTTOM = 2.92;
const MAX_COLUMN = 22;
/** The font size of the texts in px. */
const fontOf = ({ em }: PlacedGauge): number => em * 0.75;

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Returns the time axis of all counts of a gauge, so that the columns of one year are aligned. */
function timeAxis({ counts }: Gauge, { years: width }: PlacedGauge, { dir }: L) {
  const all = counts.flatMap(({ history }) => history);
  const first = Math.min(...all.map((one) => yearOf(startOf(one))));
  const last = Math.max(...all.map((one) => yearOf(endOf(one) - 1)));
  const at = linearScale([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [0, width]);
  const x = (time: number) => (dir === 'rtl' ? width - at(time) : at(time));
  return { all, first, last, x, pitch: width / (last - first + 1) };
}

/** Returns the start of a count's period; its end where it has no date. */
const startOf = (one: Counted): number => parseEdtf(one.period)?.start ?? endOf(one);

/** Draws the whole periods of one count as columns: solid for calendar years, hollow for fiscal years. */
export function drawYears(gauge: Gauge, { history }: Count, placed: PlacedGauge, locale: L): TemplateResult {
  const { all, x, pitch } = timeAxis(gauge, placed, locale);
  const values = all.map(({ value }) => value);
  const y = linearScale(
    [Math.min(0, ...values), Math.max(0, ...values) || 1],
    [BOTTOM * fontOf(placed), TOP * fontOf(placed)],
  );
  const width = Math.max(1, Math.min(pitch * 0.62, MAX_COLUMN));
  const write = (value: number) =>
    Math.abs(value) < 10_000 ? locale.f.number(value, Math.abs(value) < 10 ? 1 : 0) : gauge.write(value, 0);
  const within = (at: number) => Math.min(placed.years - width / 2, Math.max(width / 2, at));
  const columns = history.map((one) => ({
    one,
    at: within(x((startOf(one) + endOf(one)) / 2)),
    label: write(one.value),
  }));
  const labelled = withoutOverlaps(columns.map(({ at, label }) => ({ at, width: textWidth(label, fontOf(placed)) })));
  return svg`<title .textContent=${sayYears(history, gauge, locale)}></title>
    <line class="zero" x1="0" x2=${placed.years} y1=${y(0)} y2=${y(0)} />
    ${columns.map(({ one, at, label }, i) => {
      const [top, bottom] = [Math.min(y(one.value), y(0)), Math.max(y(one.value), y(0))];
      return svg`<rect class=${isFiscal(one) ? 'fiscal' : 'calendar'} x=${at - width / 2} y=${top} width=${width} height=${Math.max(1, bottom - top)} />
      ${labelled[i] ? svg`<text class="figure" aria-hidden="true" font-size=${fontOf(placed)} x=${at} y=${top - 3} text-anchor="middle">${label}</text>` : nothing}`;
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

/** Draws the years under the columns, and a legend of the two kinds of columns. */
export function drawAxis(gauge: Gauge, placed: PlacedGauge, base: L): TemplateResult {
  const locale = withPanelWords(base);
  const { all, first, last, x, pitch } = timeAxis(gauge, placed, locale);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const name = (year: number) => locale.f.date(Date.UTC(year, 0), { year: 'numeric' });
  const middle = (year: number) => (x(Date.UTC(year, 0)) + x(Date.UTC(year + 1, 0))) / 2;
  const font = fontOf(placed);
  const width = textWidth(name(last), font) + font / 2;
  const shown = withoutOverlaps(years.map((year) => ({ at: middle(year), width })));
  const edge = (year: number) => {
    if (pitch >= width || (year !== last && year !== first)) return { at: middle(year), anchor: 'middle' };
    const right = (year === last) === (locale.dir === 'ltr');
    return { at: right ? placed.years : 0, anchor: right ? 'end' : 'start' };
  };
  const kinds = ['calendar', 'fiscal'].filter((kind) => all.some((one) => isFiscal(one) === (kind === 'fiscal')));
  return html`${
      kinds.includes('fiscal')
        ? kinds.map(
            (kind) =>
              html`<span
                ><svg width="10" height="12" aria-hidden="true">
                  <rect class=${kind} x="1" y="1" width="8" height="10" /></svg
                >${kind === 'fiscal' ? locale.t.fiscalYear : locale.t.calendarYear}</span
              >`,
          )
        : nothing
    }
    <svg class="years-axis" width=${placed.years} height=${font * 1.33} aria-hidden="true">
      ${years.map((year, i) => {
        if (!shown[i]) return nothing;
        const { at, anchor } = edge(year);
        return svg`<text class="tick-label" direction="ltr" x=${at} y=${font} text-anchor=${anchor}>${name(year)}</text>`;
      })}
    </svg>`;
}

/** Draws changes as stated by a source, with the same change computed for each series that has both ends. */
export function drawChanges(
  { pair, counts, unit }: Gauge,
  sources: readonly NumberedSource[],
  base: Locale<GaugeStrings>,
): TemplateResult[] {
  const locale = withPanelWords(base);
  const { t, f } = locale;
  const changeText = (percent: number | string) => (typeof percent === 'number' ? f.change(percent / 100) : percent);
  return (pair.statedChanges ?? []).map((stated) => {
    const computed = counts.flatMap(({ history }) => {
      const from = history.find(({ period }) => period === stated.from);
      const to = history.find(({ period }) => period === stated.to);
      if (!from || !to || from.value <= 0) return [];
      const when = `${to.reporter}${t.comma}${t.periods(periodName(from, locale), periodName(to, locale))}`;
      const [before, after] = [f.number(from.value, 1), f.number(to.value, 1)];
      const text = t.changed(before, after, t.units[unit] ?? unit, when, f.change(to.value / from.value - 1));
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
