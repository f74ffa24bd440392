import { svg, type TemplateResult } from 'lit';
import type { PlacedTrend, HitMark } from '../incident-trend.layout.types.js';
import { marksAtTimeOf, timeAt } from '../interaction/hit-test.js';
import type { SelectionController } from '../interaction/selection.js';
import { describeMark } from '../series/definitions.js';
import { withExtendedWords } from './locale.js';
import { periodText } from '../series/calendar.js';
import type { PanelContext } from '../interaction/tooltip.js';

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
