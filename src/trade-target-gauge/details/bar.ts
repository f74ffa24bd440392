import { svg, type TemplateResult, html, type LitElement } from 'lit';
import { type Locale, isolate } from '../../i18n/locale.js';
import { niceTicks } from '../../core/ticks.js';
import { textWidth } from '../../core/measure.js';
import { RovingTabindex, stepTo } from '../../ui/a11y/roving-tabindex.js';
import { byDataId } from '../../ui/host/nodes.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { range, type Gauge, type Write } from '../trade-target-gauge.model.js';
import { TICK_EM, type PlacedGauge, LEADER_GAP, type PlacedCount } from '../trade-target-gauge.layout.js';
import type { DrawingContext } from '../trade-target-gauge.drawing.js';

/** Returns a gauge in words: "445.9 of 2,000 million dollars, 22 percent, Uzbek statistics, 2025". */
export function ariaTextOf({ target, low, high, unit, measured }: Gauge, base: Locale<GaugeStrings>): string {
  const { t, f } = withPanelWords(base);
  if (measured.length === 0) return t.notCounted;
  const plain: Write = (value) => f.number(value, 1);
  const amounts = range([low, high], plain, t.to);
  return [
    `${target ? t.outOf(amounts, plain(target.value)) : amounts} ${t.units[unit] ?? unit}`,
    target &&
      range([low / target.value, high / target.value], (share) => f.unit(share * 100, 'percent', 'long', 0), t.to),
    [...new Set([measured.at(-1)?.label, measured[0]?.label])].join(t.to),
  ]
    .filter(Boolean)
    .join(t.comma);
}

/** The space for one tick, in em. */
const STEP_EM = 9;

/** Returns round amounts from zero to the end of an axis; none without a count or a target. */
export function amountsOf({ max, target, counts }: Gauge, about: number): number[] {
  return target || counts.some(({ value }) => value > 0) ? niceTicks(0, max, about) : [];
}

/** Draws round amounts along a bar, except where the label of the target is. `x` mirrors positions on right-to-left pages. */
export function drawTicks(
  gauge: Gauge,
  { width, em, scale, labelEnd, labelWidth }: PlacedGauge,
  x: (at: number) => number,
  [top, bottom]: readonly [top: number, bottom: number],
  locale: Locale<GaugeStrings>,
): readonly TemplateResult[] {
  const { dir, f } = locale;
  const free = (from: number, to: number) => to < labelEnd - labelWidth || (from > labelEnd && to < width);
  let taken = -Infinity;
  return amountsOf(gauge, Math.max(1, Math.round(width / (em * STEP_EM)))).flatMap((value) => {
    const at = scale(value);
    const label = value ? gauge.write(value, 2) : f.number(0);
    const half = value && textWidth(label, em * TICK_EM) / 2;
    if (!free(at - half, at + half) || at - half < taken) return [];
    taken = at + half + em;
    const start = dir === 'rtl' ? 'end' : 'start';
    return svg`
      <line class="tick" x1=${x(at)} x2=${x(at)} y1=${top} y2=${bottom} />
      <text class="tick-label" x=${x(at)} y=${top - 6} text-anchor=${value ? 'middle' : start}>${isolate(label, locale)}</text>`;
  });
}

/** Draws the leader lines from the marks to the bottom of the bar, where the list of counts begins. */
export function drawStems(
  { counts, hasLeaderLines }: PlacedGauge,
  x: (at: number) => number,
  from: number,
  to: number,
): readonly TemplateResult[] {
  if (!hasLeaderLines) return [];
  return counts.map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1=${from} y2=${to} />`);
}

/** Draws the leader lines from the bar to the text of a count, and past it to the counts below. */
export function drawLeaderLines(
  { counts }: PlacedGauge,
  count: PlacedCount,
  { size, locale }: DrawingContext,
): TemplateResult {
  const rtl = locale.dir === 'rtl';
  const own = count.at;
  const gap = own + LEADER_GAP;
  const x = (at: number) => (rtl ? gap - at : at);
  const turn = size.em * 0.68;
  return html`<svg class="leads" width=${gap} aria-hidden="true">
    ${counts
      .slice(counts.indexOf(count) + 1)
      .filter(({ at }) => own - at > 1)
      .map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1="0" y2="100%" />`)}
    <polyline class="lead" points="${x(own)},0 ${x(own)},${turn} ${x(own + 8)},${turn}" />
  </svg>`;
}

/** Makes the counts of a graphic reachable with the arrow keys. */
export function start(host: LitElement): void {
  const counts = new RovingTabindex(host, {
    items: '.counts li',
    stops: 'a, button',
    onKey(key, item) {
      const { items } = counts;
      const to = stepTo(key, items.indexOf(item), items.length - 1);
      if (to !== undefined) items[to]?.querySelector<HTMLElement>('.count')?.focus();
      return to !== undefined;
    },
  });
}

/** The drawing that a link leads into. */
interface Reached {
  host: LitElement;
  facts: { pairs: readonly Gauge['pair'][] };
  select(pair: string, series: string): void;
  /** Shows the pairs that are not drawn; `undefined` where there are none. */
  showOthers: (() => void) | undefined;
}

/**
 * Moves the focus to the item with an id, and selects it if it is a count; shows the other pairs first where it is among
 * them. Returns `false`, with a warning, where nothing has this id.
 */
export function focusItem(id: string, { host, facts, select, showOthers }: Reached): boolean {
  const root = host.renderRoot;
  const [pairId = ''] = id.split('/');
  const go = () => {
    const item = byDataId(root, id) ?? byDataId(root, pairId);
    const pair = item?.closest<HTMLElement>('section')?.dataset['id'] ?? '';
    if (item?.dataset['id'] === pair) item.tabIndex = -1;
    else if (item) select(pair, id.slice(pair.length + 1));
    item?.focus();
  };
  const isKnown = facts.pairs.some(
    (one) => one.id === pairId && (id === pairId || one.actuals.some(({ series }) => id === `${pairId}/${series}`)),
  );
  if (byDataId(root, id)) go();
  else if (isKnown && showOthers && !byDataId(root, pairId)) {
    showOthers();
    void host.updateComplete.then(go);
  } else {
    console.warn(`<trade-target-gauge>: focusItem("${id}"): no such pair or count is shown.`);
    return false;
  }
  return true;
}
