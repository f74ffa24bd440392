import { svg, type TemplateResult } from 'lit';
import type { PlacedTrend, Spotted } from '../incident-trend.layout.types.js';
import { marksBeside, timeAt } from '../interaction/hit-test.js';
import type { SelectionController } from '../interaction/selection.js';
import { describeMark } from '../series/definitions.js';
import { withExtendedWords } from './locale.js';
import { periodText } from '../series/calendar.js';
import type { PanelContext } from '../interaction/tooltip.js';

/** More counts than a list could name: the reader goes along time, and is told what every series counts there. */
export function drawTimeSlider(placed: PlacedTrend, pick: SelectionController, context: PanelContext): TemplateResult {
  const { start, end, width, bottom } = placed;
  const { current } = pick;
  const locale = withExtendedWords(context.locale);
  const words = current ? [periodText(current.period, locale), ...beside(placed, current, context)].join('. ') : '';
  const [first, last] = [timeAt(placed, start), timeAt(placed, end)];
  return svg`<g
    class="targets"
    role="slider"
    tabindex="0"
    aria-label=${locale.t.along}
    aria-valuemin=${Math.round(first)}
    aria-valuemax=${Math.round(last)}
    aria-valuenow=${Math.round(current?.time ?? first)}
    aria-valuetext=${words || periodText(new Date(first).toISOString(), locale)}
    @keydown=${pick.onKey}
    @focusout=${() => pick.hover()}
  >
    <rect width=${width} height=${bottom} />
  </g>`;
}

function beside(placed: PlacedTrend, mark: Spotted, { data, locale }: PanelContext): string[] {
  return marksBeside(placed, mark).map((one) => describeMark(one, data, locale).title);
}
