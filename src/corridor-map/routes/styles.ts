import { css } from 'lit';

/** The styles of the comparison, adopted when it has loaded. */
export const compareStyles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 8px;
  }
  .ask label {
    display: flex;
    min-inline-size: 0;
    align-items: center;
    gap: 8px;
  }
  .ask select {
    min-inline-size: 0;
  }
  .found {
    margin-block: 8px;
  }
  .routes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .routes > li {
    border-block-start: 1px solid var(--_hair);
  }
  .route {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .route .way {
    color: var(--story-link, var(--_actual));
    font-weight: 600;
  }
  .route[aria-expanded='true'] .way {
    color: inherit;
  }
  .route:hover .way {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .route .gist {
    display: block;
    color: var(--_soft);
  }
  .strip {
    inline-size: 100%;
    block-size: 12px;
    margin-block: 4px;
    overflow: visible;
  }
  [dir='rtl'] .strip {
    transform: scaleX(-1);
  }
  .strip path {
    vector-effect: non-scaling-stroke;
  }
  .strip .stop {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 4px 16px;
    margin: 0 0 12px;
  }
  .answers dt {
    color: var(--_soft);
  }
  .answers dd {
    margin: 0;
  }
  .answers ul,
  .apart {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .answers li + li {
    margin-block-start: 2px;
  }
  .gap button,
  .link {
    min-block-size: 24px;
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--story-link, var(--_actual));
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .link {
    min-block-size: 32px;
    margin-inline-start: -4px;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    margin: 4px 0 0;
    font-size: 0.875em;
  }
  .shown bdi {
    font-weight: 600;
  }
  /* Under the map, also where the list stands beside it. */
  .wide .shown {
    grid-area: 2 / 1;
  }
  .wide .guide {
    grid-area: 1 / 2;
  }
  .apart li:not(:first-child) {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .apart,
  .rule {
    margin-block: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
  }
  .rule {
    color: var(--_soft);
    font-size: 0.9231em;
  }

  @media (width < 30em) {
    .answers {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .answers dd {
      margin-block-end: 6px;
    }
  }
  @media (forced-colors: active) {
    .strip .line,
    .strip .stop {
      stroke: CanvasText;
    }
  }
  @media print {
    .link {
      display: none;
    }
  }
`;
