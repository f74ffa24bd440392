import { html, nothing } from 'lit';
import { panel, levelOf } from '../ui/frame/frame.js';
import { graphicParts, type Figure } from '../ui/graphic/graphic-parts.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { loadOnce } from '../ui/host/load-once.js';
import { printing } from '../ui/host/size-controller.js';
import { en } from './lang/en.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { drawGauge, drawLegend } from './trade-target-gauge.drawing.js';
import { TargetSelectEvent } from './trade-target-gauge.events.js';
import {
  defaultPairs,
  DOLLARS,
  gaugeModel,
  type Gauge,
  type GaugeModel,
  type GaugeOptions,
} from './trade-target-gauge.model.js';
import type * as onRequest from './details/on-request.js';
import type { GaugeAttributes, ReadOptions } from './trade-target-gauge.options.js';

type GaugeElement = GraphicElement<TradeTargetData> & GaugeAttributes;

/** The options, with the code that is loaded only for attributes that few pages set. */
type Wanted = ReadOptions & { asking?: typeof onRequest | undefined };

/** Creates the figure of gauges from their data, their attributes and the reader's choices. */
export function gaugeFigure(host: GaugeElement): Figure<TradeTargetData> {
  const { data, language, size, panels, facts, draw } = graphicParts(host, {
    data: tradeTargetData,
    en,
    languages: () => import('./lang/languages.js'),
    panels: () => import('./trade-target-gauge.panels.js'),
  });
  /** Loads the code for attributes that few pages set. */
  const askedFor = loadOnce(host, () => import('./details/on-request.js'));
  let wanted: Wanted | undefined;
  let shown: (Wanted & { translated: TradeTargetData; model: GaugeModel }) | undefined;
  /** Whether code for the options is still loading; until then the previous drawing stays. */
  let waits = false;
  /** The count that the reader selected, by pair. */
  let selectedSeries: GaugeOptions['chosen'] = {};
  /** The growth that the reader entered. */
  let growth: number | undefined;
  /** Whether the reader sees the other pairs. */
  let showsOthers = false;
  /** Whether there are pairs that neither the author nor the default shows. */
  let hasOthers = false;

  const select = (pair: string, series: string): void => {
    selectedSeries = { ...selectedSeries, [pair]: series };
    host.requestUpdate();
  };

  const choose = ({ id, chosen }: Gauge, series: string): void => {
    const now = chosen === series ? '' : series;
    select(id, now);
    host.dispatchEvent(new TargetSelectEvent(id, now || undefined));
  };

  const setGrowth = (percent: number): void => {
    growth = percent;
    host.requestUpdate();
  };

  const showOthers = (): void => {
    showsOthers = !showsOthers;
    host.requestUpdate();
    void panels.need();
  };

  /** Returns what to draw; `undefined` while data or code are loading. */
  function read(): Wanted | undefined {
    const given = data.value;
    const loaded = data.isWhole ? panels.value : undefined;
    waits = false;
    const { pairs, basis, variant, actual, target } = host;
    const asks = (pairs ?? basis ?? variant ?? actual ?? target) !== undefined;
    if (asks || (given?.unit ?? DOLLARS) !== DOLLARS) {
      const asking = askedFor();
      if (!loaded) void panels.need();
      waits = !loaded || !asking;
      if (!loaded || !asking) return given && wanted;
      const options = loaded.warnings.read((report) => asking.readGaugeOptions(host, given, facts(), report));
      return options && { ...options, asking };
    }
    panels.value?.warnings.clear();
    return given && { facts: given, pairs: defaultPairs(given), radial: false };
  }

  return {
    // Data in attributes take precedence.
    complete: () => data.complete.then((given) => wanted?.facts ?? given),
    update() {
      // The language is requested before the panels, which wait for it.
      const locale = language.value;
      wanted = read();
      const translated = language.translate(wanted?.facts);
      shown = undefined;
      if (!wanted || !translated || !locale) return;
      const { facts: given, pairs, basis, asking } = wanted;
      // Before the facts are whole, the other pairs are missing.
      hasOthers = host.pairs === undefined && (given.pairs.length > pairs.length || !data.isWhole);
      const others = hasOthers && showsOthers ? given.pairs.map(({ id }) => id) : [];
      const options = {
        pairs: [...new Set([...pairs, ...others])],
        told: pairs.length,
        chosen: { ...basis, ...selectedSeries },
        writer: asking?.writerOf,
      };
      shown = { ...wanted, translated, model: gaugeModel(translated, options, locale) };
    },
    focus(id) {
      const go = () =>
        panels.value?.focusItem(id, {
          host,
          facts: wanted?.facts ?? tradeTargetData.bundled,
          select,
          showOthers: hasOthers && !showsOthers ? showOthers : undefined,
        });
      const found = data.isWhole ? go() : undefined;
      if (found !== undefined) return found;
      void panels.need().then(go);
      // In quotes of JSON, because `CSS.escape` is missing in unit tests. The other pairs are not known yet.
      return hasOthers || host.renderRoot.querySelector(`[data-id=${JSON.stringify(id)}]`) !== null;
    },
    draw: () =>
      draw(shown, ({ translated, model, asking, radial, pairs }, locale, loaded) => {
        const { sources, gauges, summary } = model;
        const headline = host.headline ?? asking?.headlineOf(gauges, radial, locale) ?? model.headline;
        const context = {
          size: size.value,
          locale,
          sources,
          panels: loaded,
          radial: radial ? asking : undefined,
          headline,
          level: levelOf(host.headingLevel, 1),
          choose,
        };
        const { t } = locale;
        const ids = gauges.map(({ id }) => id);
        const drawn = (some: typeof gauges) =>
          html`<div class="gauges">${some.map((one) => drawGauge(one, context))}</div>`;
        return {
          headline,
          summary,
          legend: drawLegend(gauges, locale),
          graphic: [
            drawn(gauges.slice(0, pairs.length)),
            hasOthers
              ? html`<button
                    type="button"
                    class="others"
                    part="others"
                    aria-expanded=${showsOthers}
                    @click=${showOthers}
                  >
                    ${t.otherPairs}</button
                  >${drawn(gauges.slice(pairs.length))}`
              : nothing,
          ],
          notes: printing.size || !gauges.some(({ counts }) => counts[1]) ? [t.note] : [t.hint, t.note],
          more: panel('pace', t.takes, loaded, () => loaded?.drawPace(gauges, growth, setGrowth, locale)),
          table: loaded && (() => loaded.gaugeTable(translated, ids, locale)),
          sources,
          exports: waits ? undefined : loaded?.gaugeExports(translated, model, locale, context),
          asOf: translated.asOf,
        };
      }),
  };
}
