import { css } from 'lit';

export const styles = css`
  .box {
    position: relative;
  }
  .tone-0 {
    color: var(--incident-trend-1, var(--_actual));
  }
  .tone-1 {
    color: var(--incident-trend-2, var(--_planned));
  }
  .tone-2 {
    color: var(--incident-trend-3, var(--_construction));
  }
  .tone-3 {
    color: var(--incident-trend-4, var(--_sea));
  }
  .tone-4 {
    color: var(--incident-trend-5, var(--_soft));
  }
  .flagged {
    color: var(--incident-trend-flagged, var(--_closed));
  }
  .grid {
    stroke: var(--_hair);
  }
  .base {
    stroke: var(--_soft);
  }
  .tick-label {
    font-size: 0.75em;
  }
  svg .tick-label,
  svg .soft {
    fill: var(--_soft);
  }
  .strong {
    font-weight: 600;
  }
  .line,
  .mark {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 2;
  }
  .line {
    fill: none;
  }
  .hollow {
    fill: var(--_surface);
  }
  .names {
    display: grid;
    gap: 4px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
  }
  .names li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .names svg {
    flex: none;
    align-self: start;
    margin-block-start: 0.2em;
  }
  .remark {
    display: block;
    color: var(--_soft);
  }
  /* Browsers do not apply forced colours inside an SVG, so they are set here. */
  @media (forced-colors: active) {
    .box g,
    .box g > text,
    .names :is(svg, bdi) {
      color: CanvasText;
    }
  }
`;
