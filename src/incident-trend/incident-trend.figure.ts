import { nothing } from 'lit';
import { memo } from '../core/memo.js';
import type { Locale } from '../i18n/locale.js';
import { panel } from '../ui/frame/frame.js';
import { graphicParts, type Figure } from '../ui/graphic/graphic-parts.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { loadOnce } from '../ui/host/load-once.js';
import { incidentData, type IncidentData } from './incident-trend.data.js';
import { drawTrend } from './incident-trend.drawing.js';
import { placeTrend } from './incident-trend.layout.js';
import { drawLegend, drawNames } from './incident-trend.legend.js';
import { trendModel, defaultSeries } from './incident-trend.model.js';
import type { TrendAttributes } from './incident-trend.options.js';
import type { TrendInteraction, DrawnTrend, TrendInput } from './interaction/interaction.js';
import { en, type TrendStrings } from './lang/en.js';

type TrendElement = GraphicElement<IncidentData> & TrendAttributes & { series?: string };

/** Whether what most pages draw is asked for: lines on a plain axis, of years that can be marked one by one. */
const isUsual = (
  { chart, scale, annotate, series, from, to, change, axis }: TrendElement,
  data: IncidentData,
): boolean =>
  [chart, scale, annotate, series, from, to, change, axis].filter(Boolean).join() === 'line,linear,none' &&
  !data.series.some(({ columns, points }) => columns ?? points.some(({ period }, i) => i > 99 || period[4]));

function drawUsual(...[data, ids, locale, size]: TrendInput): DrawnTrend {
  const model = trendModel(data, ids, locale);
  return { data, model, placed: placeTrend(model, size, locale), at: (other) => placeTrend(model, other, locale) };
}

/** Creates the figure of a trend from its data, its attributes and the reader's choices. */
export function trendFigure(host: TrendElement): Figure<IncidentData> {
  const { data, language, size, panels, facts, draw } = graphicParts(host, {
    data: incidentData,
    en,
    languages: () => import('./lang/languages.js'),
    panels: () => import('./incident-trend.panels.js'),
  });
  /** Loads the code for more than the default chart. */
  const extended = loadOnce(host, async () => new (await import('./extended/extended-trend.js')).ExtendedTrend(host));
  const usualOf = memo(drawUsual);
  let shown: DrawnTrend | undefined;
  /** Whether the code for another chart is still loading. */
  let waits = false;
  /** The interaction; loaded right after the first drawing, so the reader may engage before it is there. */
  let live: TrendInteraction | undefined;
  let engaged = false;

  const engage = (): void => {
    engaged = true;
    void panels.need();
    live?.view.engage();
  };

  /** Returns the trend to show. While code for it is loading, the previous trend stays; at first there is none. */
  function choose(translated: IncidentData, locale: Locale<TrendStrings>): DrawnTrend | undefined {
    const loaded = panels.value;
    const usual = defaultSeries(translated);
    const measured = size.value;
    const fit = live?.sizeFor(locale, measured) ?? measured;
    waits = false;
    if (isUsual(host, translated) && !live?.viewState.isChanged) {
      loaded?.warnings.clear();
      return usualOf(translated, usual.join(' '), locale, fit);
    }
    const more = extended();
    if (loaded && live && more && data.isWhole) {
      const { viewState } = live;
      return loaded.warnings.read((report) => {
        const known = translated.series.map(({ id }) => id);
        const ids = loaded.readList('series', host.series, known, report) ?? usual;
        return more.draw([translated, ids.join(' '), locale, fit], viewState, report);
      });
    }
    waits = true;
    void panels.need();
    return shown;
  }

  return {
    complete: () => data.complete,
    update() {
      const translated = facts();
      const locale = language.value;
      if (panels.value) live ??= new panels.value.TrendInteraction(host, () => shown?.placed, extended);
      shown = translated && locale && choose(translated, locale);
      if (host.loading === 'eager' || engaged) engage();
    },
    focus(id) {
      const lines = shown?.placed.lines ?? [];
      const isMarked = lines.some((line) => [line, ...line.marks].some((one) => one.id === id));
      const found = isMarked || live?.selection.has(id) === true;
      if (found) void panels.need().then(() => live?.selection.goTo(id));
      else console.warn(`<incident-trend>: nothing that is drawn has the id "${id}".`);
      return found;
    },
    draw: () =>
      draw(shown, (drawn, locale, loaded) => {
        const { model, placed } = drawn;
        const { headline, summary, notes, sources } = model;
        const parts = live?.parts(locale, drawn, data.isWhole);
        return {
          headline,
          summary,
          legend: drawLegend(model, locale),
          graphic: [
            drawTrend(placed, model, { engage, ...parts?.layers }),
            placed.named ? nothing : drawNames(placed, sources, locale),
            parts?.below,
          ],
          notes,
          more: [
            panel('controls', locale.t.choose, loaded, () => parts?.controls()),
            panel('definitions', locale.t.who, loaded, () => parts?.definitions()),
          ],
          table: parts?.table,
          sources,
          exports: waits ? undefined : loaded?.trendExports(drawn.data, drawn, locale),
          asOf: drawn.data.asOf,
        };
      }),
  };
}
