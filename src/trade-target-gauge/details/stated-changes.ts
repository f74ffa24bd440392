import { html, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import type { Locale } from '../../i18n/locale.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { periodName, type Gauge } from '../trade-target-gauge.model.js';

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
