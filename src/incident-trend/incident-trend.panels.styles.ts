import { css } from 'lit';

/** The styles of targets, tooltip, controls and panels, adopted when these arrive after the first drawing. */
export const styles = css`
  .view {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .live .view {
    pointer-events: auto;
  }
  .live > svg :is(.line, .mark) {
    opacity: 0;
  }
  .view canvas {
    cursor: crosshair;
    /* The page still scrolls up and down under a finger. */
    touch-action: pan-y;
  }
  .surface {
    color: var(--_surface);
  }
  /* The live layer reads its colours from these elements; the end of the transition tells it that they changed. */
  .view i {
    position: absolute;
    transition: color 1ms;
  }
  .targets {
    fill: transparent;
    cursor: pointer;
  }
  .cross,
  .event line {
    stroke: var(--_soft);
    stroke-dasharray: 2 3;
  }
  .stroke {
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bar {
    stroke-width: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    padding: 8px 12px;
    border: 1px solid var(--_rule);
    background: var(--_surface);
    font-size: 0.8125em;
    pointer-events: none;
  }
  .picked {
    border-color: currentColor;
    pointer-events: auto;
  }
  .tip p {
    margin: 0;
    color: var(--_soft);
  }
  .tip .when {
    color: inherit;
    font-weight: 600;
  }
  .tip ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .tip li {
    display: flex;
    gap: 6px;
  }
  .tip svg {
    flex: none;
    margin-block-start: 0.15em;
  }
  /* The time range that the reader drags over. */
  .band {
    position: absolute;
    inset-block: 0;
    background: var(--_hair);
    border-inline: 1px solid var(--_soft);
    pointer-events: none;
  }
  .empty {
    position: absolute;
    inset: 30% 0 auto;
    margin: 0;
    color: var(--_soft);
    text-align: center;
    pointer-events: none;
  }
  .empty .field {
    pointer-events: auto;
  }
  /* A long name breaks before it widens the page; numbers in tables never do. */
  .frame {
    overflow-wrap: break-word;
  }
  .names,
  .controls,
  dl {
    overflow-wrap: anywhere;
  }
  table {
    overflow-wrap: normal;
  }
  .controls,
  .controls [role='group'],
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 4px;
  }
  .choice {
    font-size: 0.8125em;
  }
  .controls label {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .controls button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  [aria-pressed='false'] {
    border-style: dashed;
    color: var(--_soft);
  }
  [aria-pressed='false'] bdi {
    text-decoration: line-through;
  }
  .keys {
    flex-basis: 100%;
    margin: 0;
    color: var(--_soft);
  }
  dl {
    margin-block: 4px;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 8px;
  }
  @media print {
    .view,
    .tip,
    .cross,
    .ring,
    [part='controls'],
    .choice button {
      display: none;
    }
    .live > svg :is(.line, .mark) {
      opacity: 1;
    }
  }
`;
