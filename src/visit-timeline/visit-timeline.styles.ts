import { css } from 'lit';

export const styles = css`
  .label {
    font-size: 0.75em;
  }
  .grid {
    stroke: var(--_hair);
  }
  .today {
    stroke: currentColor;
    stroke-dasharray: 2 3;
  }
  .bilateral,
  .summit {
    --_mark: var(--visit-timeline-visit, var(--_actual));
  }
  .sanction,
  .conflict,
  .closure {
    --_mark: var(--visit-timeline-closing, var(--_closed));
  }
  .agreement,
  .infrastructure,
  .event {
    --_mark: var(--_soft);
  }
  .mark {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .mark.bilateral,
  .mark.sanction,
  .mark.closure,
  .lasting {
    fill: var(--_mark);
  }
  .ring {
    fill: var(--_surface);
    stroke: currentColor;
  }
  .hit {
    opacity: 0;
  }
  .vague {
    fill: var(--_hair);
    stroke: var(--_soft);
  }
  .vague.of-article {
    stroke: currentColor;
    stroke-width: 2;
  }
  .open,
  .planned {
    fill: transparent;
    stroke: var(--_mark);
    stroke-dasharray: 3 2;
  }
  .planned {
    --_mark: var(--visit-timeline-planned, var(--_planned));
  }

  .newer,
  .tools {
    margin-block-start: 8px;
  }
  .tools {
    float: inline-end;
    font-size: 0.8125em;
  }
  .heading {
    margin: 12px 0 0;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_rule);
    color: var(--_soft);
    font-size: 0.8125em;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    padding-block: 8px;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_hair);
  }
  /* The text stands beside the date where there is room for it, below where there is not. */
  .entry > div {
    flex: 1 1 16em;
  }
  .entry p {
    margin: 0;
  }
  .when {
    display: flex;
    flex: 0 0 9em;
    gap: 6px;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .sign {
    flex: none;
  }
  button {
    all: unset;
    cursor: pointer;
    min-block-size: 24px;
    font-size: 0.9375em;
    font-weight: 700;
  }
  .tag {
    margin-inline-start: 8px;
    padding-inline: 7px;
    border: 1px solid var(--_rule);
    border-radius: 1em;
    color: var(--_soft);
    font-size: 0.75em;
    white-space: nowrap;
  }
  .newer > summary,
  .rest > summary,
  .said {
    font-size: 0.875em;
  }
  .said {
    color: var(--_soft);
  }
`;
