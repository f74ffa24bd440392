import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { sourceMarks } from '../../ui/frame/source-marks.js';
import type { PlacedEvent, PlacedLine, Spot } from '../incident-trend.layout.types.js';
import { drawLine } from '../incident-trend.drawing.js';
import type { ExtendedLocale } from './locale.js';

/** A line as its marks, as bars, or as one stroke. */
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

function strokePath(stroke: readonly Spot[]): string {
  let path = '';
  let pen = 'M';
  for (const { x, y } of stroke) {
    if (Number.isNaN(x)) {
      pen = 'M';
      continue;
    }
    // A count that stands alone is a dot: a line of no length, with round ends.
    path += pen === 'M' ? `M${round(x)} ${round(y)}h0` : `L${round(x)} ${round(y)}`;
    pen = 'L';
  }
  return path;
}

/** The lines of events, and on top of each its words or its letter. */
export function drawEvents(events: readonly PlacedEvent[], bottom: number): TemplateResult {
  return svg`${events.map(
    ({ x, text, textX, textY, anchor = 'start' }) =>
      svg`<g class="event"><line x1=${x} x2=${x} y1="0" y2=${bottom} />
        <text class="tick-label" x=${textX} y=${textY} text-anchor=${anchor}>${text}</text></g>`,
  )}`;
}

/** The events in full, with who says so. */
export function listEvents(
  events: readonly PlacedEvent[],
  sources: readonly NumberedSource[],
  locale: ExtendedLocale,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const { t } = locale;
  return html`<ul class="names events" part="events" aria-label=${t.events}>
    ${events.map(
      ({ key, text, said, sources: ids }) =>
        html`<li>
          ${text === key ? html`<b aria-hidden="true">${key}</b>` : nothing}<span
            >${said}${sourceMarks(ids, sources, locale)}</span
          >
        </li>`,
    )}
  </ul>`;
}
