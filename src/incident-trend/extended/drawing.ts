import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { PlacedEvent, PlacedLine, Position, PlacedTrend, HitMark } from '../incident-trend.layout.types.js';
import { drawLine } from '../incident-trend.drawing.js';
import { marksAtTimeOf, timeAt } from '../interaction/hit-test.js';
import type { SelectionController } from '../interaction/selection.js';
import { describeMark } from '../series/definitions.js';
import { periodText } from '../series/calendar.js';
import type { PanelContext } from '../interaction/tooltip.js';
import { type ExtendedLocale, withExtendedWords } from './text.js';

/** Draws a line with its marks, as bars, or as one stroke. */
export function drawExtended(line: PlacedLine): TemplateResult {
  const { tone, marks, bars, stroke } = line;
  if (stroke) return svg`<g class=${tone}><path class="line stroke" d=${strokePath(stroke)} /></g>`;
  if (!bars) return drawLine(line);
  return svg`<g class=${tone}>
    ${bars.map(
      ({ x, y, width, height }, i) =>
        svg`<rect
          class=${marks[i]?.part === undefined ? 'mark bar' : 'mark bar hollow'}
          part="mark"
          x=${x}
          y=${y}
          width=${width}
          height=${height}
        />`,
    )}
  </g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function strokePath(stroke: readonly Position[]): string {
  let path = '';
  let command = 'M';
  for (const { x, y } of stroke) {
    if (Number.isNaN(x)) {
      command = 'M';
      continue;
    }
    // An isolated count is a dot: a line of no length with round ends.
    path += command === 'M' ? `M${round(x)} ${round(y)}h0` : `L${round(x)} ${round(y)}`;
    command = 'L';
  }
  return path;
}

/** Draws the lines of events, with a label or a letter on top of each. */
export function drawEvents(events: readonly PlacedEvent[], bottom: number): TemplateResult {
  return svg`${events
    .filter(({ after }) => !after)
    .map(
      ({ x, text, textX, textY, anchor = 'start' }) =>
        svg`<g class="event"><line x1=${x} x2=${x} y1="0" y2=${bottom} />
        <text class="tick-label" x=${textX} y=${textY} text-anchor=${anchor}>${text}</text></g>`,
    )}`;
}

/** Draws the events as a list, with their sources. */
export function listEvents(
  events: readonly PlacedEvent[],
  sources: readonly NumberedSource[],
  locale: ExtendedLocale,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const { t } = locale;
  return html`<ul class="names events" part="events" aria-label=${t.events}>
    ${events.map(
      ({ key, text, description, sources: ids }) =>
        html`<li>
          ${text === key ? html`<b aria-hidden="true">${key}</b>` : nothing}<span
            >${description}${sourceMarks(ids, sources, locale)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** Draws counts that are too many for a list as a slider along time, whose value names the count of every series. */
export function drawTimeSlider(
  placed: PlacedTrend,
  selection: SelectionController,
  context: PanelContext,
): TemplateResult {
  const { start, end, width, bottom } = placed;
  const { current } = selection;
  const locale = withExtendedWords(context.locale);
  const valueText = current
    ? [periodText(current.period, locale), ...countTexts(placed, current, context)].join('. ')
    : '';
  const [first, last] = [timeAt(placed, start), timeAt(placed, end)];
  return svg`<g
    class="targets"
    role="slider"
    tabindex="0"
    aria-label=${locale.t.along}
    aria-valuemin=${Math.round(first)}
    aria-valuemax=${Math.round(last)}
    aria-valuenow=${Math.round(current?.time ?? first)}
    aria-valuetext=${valueText || periodText(new Date(first).toISOString(), locale)}
    @keydown=${selection.onKey}
    @focusout=${() => selection.hover()}
  >
    <rect width=${width} height=${bottom} />
  </g>`;
}

function countTexts(placed: PlacedTrend, mark: HitMark, { data, locale }: PanelContext): string[] {
  return marksAtTimeOf(placed, mark).map((one) => describeMark(one, data, locale).title);
}
