import { css } from 'lit';

/** The styles of filter, search and zoom; adopted when they have been loaded. */
export const styles = css`
  .strip .selected :last-child {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .item {
    cursor: pointer;
  }
  /* Without a strip, the margin of the first heading must not collapse, or the button would be on the heading's line. */
  div:has(> .tools) {
    display: flow-root;
  }
  .tools[open] {
    float: none;
  }
  .entry.selected {
    outline: 2px solid var(--_focus);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
    padding-block: 8px;
  }
  .controls label {
    display: grid;
    flex: 0 1 11em;
    min-inline-size: 0;
    color: var(--_soft);
  }
  .tools .said {
    font-size: 1em;
  }
  .controls :is(select, input) {
    inline-size: 100%;
    font-size: 1.15em;
  }
  .zoom {
    display: flex;
    gap: 8px;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bars {
    cursor: zoom-in;
  }
  .bar {
    fill: var(--_mark);
  }
  .bar.summit,
  .bar.event {
    fill-opacity: 0.55;
  }
  .controls + .said,
  .keys {
    margin-block: 0 4px;
  }
  .strip + .said {
    margin-block: 4px 0;
  }
  .step {
    padding-block: 8px;
  }

  @media (prefers-reduced-transparency: reduce) {
    .bar:is(.summit, .event) {
      fill: color-mix(in srgb, var(--_mark) 55%, var(--_surface));
      fill-opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .item,
    .mark,
    .planned {
      --_mark: CanvasText;
    }
  }
  @media print {
    .tools,
    .live,
    .keys,
    /* The list contains the same, with sources. */
    [part='table'] {
      display: none;
    }
    .newer > summary,
    .rest > summary {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
