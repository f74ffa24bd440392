import { css } from 'lit';
import type { LinkTargets } from '../ui/linking/highlight.js';
import { TargetSelectEvent } from './trade-target-gauge.events.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';

export { citedFacts } from './trade-target-gauge.cited.data.js';
export { drawStatements } from './details/remarks.js';
export { focusItem } from './details/bar.js';
export { drawLeaderLines, drawStems } from './details/bar.js';
export { drawPace } from './details/pace.js';
export { start } from './details/bar.js';
export { ariaTextOf } from './details/bar.js';
export { gaugeExports, gaugeTable } from './trade-target-gauge.table.js';
export { drawTicks } from './details/bar.js';
export { drawAxis, drawYears } from './details/years.js';

/** The styles of interaction and panels; adopted when they have been loaded. */
export const styles = css`
  .tick {
    stroke: var(--_rule);
  }
  .tick-label {
    fill: var(--_soft);
    font-size: 0.75em;
    /* WebKit passes over the isolates in a drawing: in Urdu, an amount would have its words before its number. */
    unicode-bidi: plaintext;
  }
  .lead {
    fill: none;
    stroke: var(--_soft);
  }
  .count,
  .others {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .count:hover,
  .others:hover,
  .count[aria-pressed='true'] {
    text-decoration: underline solid 2px;
  }
  .axis {
    display: flex;
    flex-wrap: wrap-reverse;
    align-content: flex-end;
    gap: 0 16px;
    color: var(--_soft);
    font-size: 0.75em;
  }
  .axis .tick-label {
    fill: currentColor;
    font-size: 1em;
  }
  .axis svg:last-child {
    margin-inline-start: auto;
  }
  .leads {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 100%;
  }
  .calendar {
    fill: var(--_soft);
  }
  .fiscal {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1.5;
  }
  .zero {
    stroke: var(--_rule);
  }
  .figure {
    fill: var(--_soft);
  }
  .axis span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .dial {
    position: relative;
  }
  .arc {
    fill: none;
    stroke-width: 20;
  }
  .arc.track {
    stroke: var(--trade-target-gauge-track, var(--_hair));
  }
  /* The outline of the pale part. */
  .rim {
    stroke: var(--_actual);
  }
  .arc.range {
    stroke-width: 18;
    stroke: var(--trade-target-gauge-range, color-mix(in srgb, var(--_actual) 48%, var(--_surface)));
  }
  .arc.low {
    stroke: var(--trade-target-gauge-actual, var(--_actual));
  }
  .dial .reached {
    position: absolute;
    inset-block-end: 1.2em;
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    max-inline-size: 12em;
    margin-inline: auto;
    text-align: center;
    line-height: 1.25;
    font-size: 0.875em;
  }
  .dial .reached b {
    font-size: 2.25em;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .pace {
    max-inline-size: 44em;
  }
  .pace :is(th, td) {
    overflow-wrap: anywhere;
  }
  .pace table {
    margin-block-end: 12px;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .asks label {
    flex-basis: 100%;
    font-weight: 600;
  }
  .asks [type='range'] {
    flex: 1 1 12em;
    min-block-size: 24px;
    accent-color: var(--_actual);
  }
  .asks .field {
    inline-size: 6em;
  }
  .pace p {
    margin-block: 8px 4px;
  }
  .pace ul {
    margin-block: 4px;
    padding-inline-start: 1.2em;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .low {
      fill: CanvasText;
    }
    .range {
      fill: color-mix(in srgb, CanvasText 45%, Canvas);
    }
    .calendar {
      fill: CanvasText;
    }
    .arc.track {
      stroke: color-mix(in srgb, CanvasText 25%, Canvas);
    }
    .rim {
      stroke: CanvasText;
    }
    .arc.range {
      stroke: LinkText;
    }
    .arc.low {
      stroke: CanvasText;
    }
  }
  @media print {
    .asks,
    .others {
      display: none;
    }
    .count {
      text-decoration: none;
    }
    .gauge,
    .pace > * {
      break-inside: avoid;
    }
  }
`;

/** The link targets: pairs (`PK-UZ`) and their counts (`PK-UZ/uz`). */
export const items: LinkTargets<TradeTargetData> = {
  idsOf: ({ pairs }) =>
    pairs.flatMap(({ id, actuals }) => [id, ...new Set(actuals.map(({ series }) => `${id}/${series}`))]),
  countriesOf: ({ pairs }, item) => pairs.find(({ id }) => item === id || item.startsWith(`${id}/`))?.countries ?? [],
  event: 'target-select',
  selectedIn: (event) =>
    event instanceof TargetSelectEvent && event.series ? `${event.pair}/${event.series}` : undefined,
};
