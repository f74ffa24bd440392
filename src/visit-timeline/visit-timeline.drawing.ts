import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isolate, type Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import type { PlacedMark, Strip } from './visit-timeline.layout.js';
import { titleText, type Entry, type Mark, type TimelineModel } from './visit-timeline.model.js';

type L = Locale<TimelineStrings>;

/** The outline of each mark; visits have none, because they are circles. */
const SHAPES = new Map<Mark, string>([
  ['bilateral', ''],
  ['summit', ''],
  ['agreement', 'M-4-4H4V4H-4Z'],
  ['infrastructure', 'M0-5L5 4H-5Z'],
  ['sanction', 'M0-6L6 0L0 6L-6 0Z'],
  ['conflict', 'M-4-4L4 4M4-4L-4 4'],
  ['closure', 'M-6-2H6V2H-6Z'],
  ['event', 'M0-6L6 0L0 6L-6 0Z'],
]);

/** Draws one mark, with a ring if it is in the article. */
function glyph(mark: Mark, inArticle: boolean, x: number, y: number): SVGTemplateResult {
  const shape = SHAPES.get(mark) ? svg`<path d=${SHAPES.get(mark)} />` : svg`<circle r="5" />`;
  return svg`<g class="mark ${mark}" part="mark" transform="translate(${x} ${y})">
    <circle class=${inArticle ? 'ring' : 'hit'} r=${inArticle ? 8 : 9.5} />${shape}</g>`;
}

function stretch(how: string, inArticle: boolean, x: number, y: number, width: number): SVGTemplateResult {
  // Vague and planned dates are boxes in place of a mark; a lasting event is a thin line behind its mark.
  const high = how === 'vague' || how === 'planned' ? 12 : 4;
  return svg`<rect class="stretch ${how} ${inArticle ? 'of-article' : ''}" x=${x} y=${y - high / 2} width=${width} height=${high} />`;
}

/** Draws the strip: a lane per country, and one for other events. The list says the same in words. */
export function drawStrip(
  strip: Strip,
  selected: string | undefined,
  locale: L,
  bars: SVGTemplateResult | undefined = undefined,
): TemplateResult {
  const { width, height, start, top, bottom, lanes, years, marks, today, gaps, dir } = strip;
  if (marks.length === 0 && !bars) return html``;
  // Positions are from the start of time, which is on the right on a right-to-left page, unless the author sets `axis`.
  const rtl = (dir ?? locale.dir) === 'rtl';
  const label = (text: string, x: number, y: number, anchor = 'middle') =>
    svg`<text class="label" x=${rtl ? width - x : x} y=${y} text-anchor=${anchor}>${isolate(text, locale)}</text>`;
  const grid = [
    ...years.map(({ x }) => `M${x} ${top - 4}V${bottom}`),
    ...lanes.map(({ bottom: y }) => `M${start} ${y}H${width}`),
  ];
  // The text of a title is set as a property, because a server cannot render an expression inside of a title.
  const drawMark = ({ entry, x, y, stretches }: PlacedMark) => svg`
    <g class="item ${entry.mark} ${entry.id === selected ? 'selected' : ''}" data-id=${entry.id}>
      <title .textContent=${`${titleText(entry, locale)}, ${entry.date}`}></title>
      ${stretches.map(({ x0, x1, how }) => stretch(how, entry.inArticle, x0, y, x1 - x0))}
      ${x === undefined ? nothing : glyph(entry.mark, entry.inArticle, x, y)}
    </g>`;
  return html`<svg
    class="strip"
    part="strip"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    direction="ltr"
    aria-hidden="true"
  >
    ${years.map(({ labelX, label: year }) => label(year, labelX, top - 6))}
    ${lanes.map(({ name, labelY }) => label(name, 0, labelY, rtl ? 'end' : 'start'))}
    ${gaps?.map(({ x, y, text }) => label(text, x, y, rtl ? 'start' : 'end'))}
    ${today && label(locale.t.today, today.labelX, height - 2)}
    <g transform=${rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>
      <path class="grid" d=${grid.join('')} />
      ${today && svg`<path class="today" part="today" d="M${today.x} ${top - 4}V${bottom}" />`} ${marks.map(drawMark)}
      ${bars}
    </g>
  </svg>`;
}

const drawn = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="sign" width="20" height="20" aria-hidden="true">${shape}</svg>`;

/** Draws the small sign of an entry in the list. */
export const drawSign = ({ mark, inArticle, planned }: Entry): TemplateResult =>
  drawn(planned ? stretch('planned', false, 1, 10, 18) : glyph(mark, inArticle, 10, 10));

/** Draws the legend, with entries only for the marks that are drawn. */
export function drawLegend({ entries }: TimelineModel, { t }: L): TemplateResult[] {
  const shown = new Set(
    entries.flatMap(({ mark, at, inArticle, stretches }) => [
      at && mark,
      inArticle && 'article',
      ...stretches.map(({ how }) => how),
    ]),
  );
  const signs = [
    ...[...SHAPES.keys()].map((mark) => [mark, t.legend[mark], glyph(mark, false, 10, 10)] as const),
    ['article', t.inArticle, svg`<circle class="ring" cx="10" cy="10" r="8" />`] as const,
    ['vague', t.vague, stretch('vague', false, 1, 10, 18)] as const,
    ['planned', t.planned, stretch('planned', false, 1, 10, 18)] as const,
  ];
  return signs
    .filter(([key]) => shown.has(key))
    .map(([, word, shape]) => html`<span>${drawn(shape)}${t.sentence([word], '')}</span>`);
}
