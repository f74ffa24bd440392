import { css } from 'lit';

export const styles = css`
  .gauge {
    margin-block: 20px 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
    margin-block-end: 4px;
  }
  .headline,
  .heading,
  .text {
    overflow-wrap: anywhere;
  }
  .heading {
    margin: 0;
    font-size: 0.9375em;
  }
  .reached {
    margin: 0;
    font-size: 0.9375em;
  }
  .reached b {
    font-size: 1.25em;
  }
  .by {
    color: var(--_soft);
  }
  .track {
    fill: var(--trade-target-gauge-track, var(--_hair));
  }
  .range {
    fill: var(--trade-target-gauge-range, color-mix(in srgb, var(--_actual) 48%, var(--_surface)));
    stroke: var(--_actual);
  }
  .low {
    fill: var(--trade-target-gauge-actual, var(--_actual));
  }
  .mark {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2;
  }
  .target {
    stroke: currentColor;
    stroke-width: 3;
  }
  .target-label {
    font-size: 0.75em;
    font-weight: 600;
  }
  .counts {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .counts li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 4px;
    padding-block: 1px;
  }
  .counts svg {
    flex: none;
  }
  .text {
    flex: 1 1 0;
    min-inline-size: 11em;
    /* Avoids a last line with only the end of a year. */
    text-wrap: balance;
  }
  .years {
    margin-inline-start: auto;
  }
  /* Until the script runs, there are no leader lines, and the bar is no wider than an article. */
  :host(:not(:defined)) .gauges {
    max-inline-size: 680px;
  }
  :host(:not(:defined)) :is(.gap, .years) {
    display: none;
  }
  /* It keeps its place until it can do something. */
  :host(:not(:defined)) .others {
    visibility: hidden;
  }
  .axis {
    min-block-size: 20px;
  }
  .below {
    min-block-size: 40px;
  }
  .dot {
    margin-block-start: 0.35em;
  }
  .others {
    margin-block-start: 16px;
  }
  .count,
  .others {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
  }
  .need {
    margin-block: 4px 0;
    color: var(--_soft);
    font-size: 0.875em;
    text-wrap: pretty;
  }
`;
