import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { closestTo, pointerPosition } from '../../ui/host/nodes.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import { enLongList, type LongListStrings } from '../lang/en.long-list.js';
import { drawStrip } from '../visit-timeline.drawing.js';
import { placeStrip } from '../visit-timeline.layout.js';
import type { Entry, Mark, TimelineModel } from '../visit-timeline.model.js';
import { ticks, type StripContext } from '../visit-timeline.strip.js';
import { drawYears, type ListContext } from '../visit-timeline.list.js';
import { STEP, type ListWindow } from './paging.js';

/** Draws long lists: a histogram in place of marks, and a list window. */

type L = Locale<TimelineStrings & PanelStrings & LongListStrings>;

const COLUMN = 5;
const LANE = 36;
const MAX_LANES = 12;
const DAY = 86_400_000;
/** The marks of a bar from the bottom up. */
const MARKS: readonly Mark[] = [
  'bilateral',
  'summit',
  'agreement',
  'infrastructure',
  'sanction',
  'conflict',
  'closure',
  'event',
];

/** Draws a histogram with a lane per country, and a sentence that says how to read it. */
export function drawBars(
  model: TimelineModel,
  { locale: fullLocale, size, now, zoomAt }: StripContext,
): TemplateResult {
  const locale: L = { ...fullLocale, t: { ...enLongList, ...fullLocale.t } };
  const { t, f } = locale;
  const { lanes, laneOf } = mainLanes(model, locale);
  // Axis, years and lane names are those of a strip without marks.
  const empty = placeStrip({ ...model, lanes, entries: [] }, now, size, locale);
  const { top, start, width } = empty;
  const font = size.em * 0.75;
  const above = start === 0 ? font * 1.2 : 0;
  const high = LANE + above;
  const placed = lanes.map(({ name }, i) => ({
    name,
    labelY: top + i * high + (above ? font : LANE / 2 + font * 0.35),
    bottom: top + (i + 1) * high,
  }));
  const bottom = top + lanes.length * high;
  const columns = Math.max(1, Math.floor((width - start) / COLUMN));
  const [from, to] = model.span;
  const { counts, most } = count(model.entries, laneOf, lanes.length, columns, (time) =>
    Math.min(columns - 1, Math.max(0, Math.floor(((time - from) / (to - from)) * columns))),
  );
  const step = (width - start) / columns;
  const [forth, back] = [(step - 1).toFixed(1), (1 - step).toFixed(1)];
  const paths = MARKS.map(() => '');
  for (let cell = 0; cell < lanes.length * columns; cell++) {
    const [lane, column] = [Math.floor(cell / columns), cell % columns];
    const x = (start + column * step).toFixed(1);
    let y = top + (lane + 1) * high;
    for (let mark = 0; mark < MARKS.length; mark++) {
      const n = counts[cell * MARKS.length + mark] ?? 0;
      if (n === 0) continue;
      const height = Math.max(2, (n / most) * (LANE - 6));
      y -= height;
      paths[mark] += `M${x} ${y.toFixed(1)}h${forth}v${height.toFixed(1)}h${back}z`;
    }
  }
  const height = bottom + (empty.height - empty.bottom);
  const years = ticks(model.span, empty, font, locale) ?? empty.years;
  const zoom = (event: MouseEvent) => {
    const drawing = closestTo(event.currentTarget, 'svg');
    if (!drawing) return;
    const [left] = pointerPosition(drawing, event, { width, height });
    const x = (model.axis ?? locale.dir) === 'rtl' ? width - left : left;
    zoomAt(from + ((x - start) / (width - start)) * (to - from));
  };
  const bars: SVGTemplateResult = svg`<g class="bars" @click=${zoom}>
    <rect class="hit" x=${start} y=${top} width=${width - start} height=${bottom - top} />
    ${paths.map((d, mark) => (d ? svg`<path class="bar ${MARKS[mark] ?? ''}" d=${d} />` : nothing))}
  </g>`;
  const days = Math.max(1, Math.round((to - from) / columns / DAY));
  return html`${drawStrip({ ...empty, lanes: placed, years, bottom, height }, undefined, locale, bars)}
    <p class="said" part="strip-note">${t.bars(f.unit(days, 'day', 'long'), f.number(most))}</p>`;
}

/** Returns the fullest lanes, and one for all others. */
function mainLanes({ entries, lanes }: TimelineModel, { t }: L) {
  if (lanes.length <= MAX_LANES) {
    const index = new Map(lanes.map(({ code }, i) => [code, i]));
    return { lanes, laneOf: (code: string) => index.get(code) ?? 0 };
  }
  const sums = new Map<string, number>();
  for (const { lanes: codes } of entries) for (const code of codes) sums.set(code, (sums.get(code) ?? 0) + 1);
  const fullest = new Set(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_LANES - 1)
      .map(([code]) => code),
  );
  const kept = lanes.filter(({ code }) => fullest.has(code));
  const index = new Map(kept.map(({ code }, i) => [code, i]));
  return {
    lanes: [...kept, { code: 'others', name: t.others }],
    laneOf: (code: string) => index.get(code) ?? kept.length,
  };
}

/** Counts the marks of each kind, ordered by lane, column and kind. */
function count(
  entries: readonly Entry[],
  laneOf: (code: string) => number,
  lanesCount: number,
  columns: number,
  columnOf: (time: number) => number,
) {
  const counts = new Uint32Array(lanesCount * columns * MARKS.length);
  const sums = new Uint32Array(lanesCount * columns);
  let most = 1;
  for (const { lanes, mark, at, start, end } of entries) {
    const column = columnOf(at ?? (start + end) / 2);
    const slot = MARKS.indexOf(mark);
    for (let i = 0; i < lanes.length; i++) {
      const lane = laneOf(lanes[i] ?? '');
      // An entry counts once in a lane that its countries share.
      if (i > 0 && lanes.slice(0, i).some((code) => laneOf(code) === lane)) continue;
      const cell = lane * columns + column;
      counts[cell * MARKS.length + slot] = (counts[cell * MARKS.length + slot] ?? 0) + 1;
      most = Math.max(most, (sums[cell] = (sums[cell] ?? 0) + 1));
    }
  }
  return { counts, most };
}

type ListLocale = Locale<TimelineStrings & PanelStrings>;

/** Draws the list window of the rest of a long list, with buttons for more entries before and after it. */
export function drawListWindow(
  entries: readonly Entry[],
  first: number,
  [from, to]: ListWindow,
  context: ListContext & { locale: ListLocale },
  move: (window: ListWindow) => void,
): TemplateResult {
  const { f } = context.locale;
  const t = { ...enLongList, ...context.locale.t };
  const button = (count: number, text: string, moved: ListWindow) =>
    count > 0
      ? html`<p class="step"><button class="field" type="button" @click=${() => move(moved)}>${text}</button></p>`
      : nothing;
  const [earlier, later] = [Math.min(STEP, from - first), Math.min(STEP, entries.length - to)];
  return html`${button(earlier, t.before(f, earlier), [from - earlier, to])}
  ${drawYears(entries.slice(from, to), context)} ${button(later, t.after(f, later), [from, to + later])}`;
}
