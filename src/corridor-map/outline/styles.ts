import { css } from 'lit';

/** The map in strong colours: clear borders on an almost plain ground. */
const strongMap = css`
  --_sea-fill: var(--corridor-map-sea, light-dark(#dcecf7, #10202b));
  --_land: var(--corridor-map-land, light-dark(#fff, #000));
  --_region: var(--corridor-map-region, light-dark(#fff, #000));
  --_country: var(--corridor-map-country, light-dark(#fff, #000));
  --_country-border: var(--corridor-map-country-border, currentColor);
  --_context: var(--corridor-map-context, light-dark(#595959, #a6a6a6));
  --_border: var(--corridor-map-border, light-dark(#595959, #a6a6a6));
  --_wash: light-dark(rgb(0 0 0 / 0.4), rgb(255 255 255 / 0.4));
`;

/** The styles of tree, details and terms, adopted when these have loaded. */
export const outlineStyles = css`
  .chosen {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  /* A box around a line would not show the line, so what a group marks gets a wider casing instead. */
  .run[data-shared] {
    outline: none;
  }
  .run[data-shared] .casing {
    stroke: currentColor;
    stroke-width: calc(var(--_width) + 3.5px);
  }
  .entries > li:has(> ul) {
    grid-column: 1 / -1;
  }
  /* A long list is laid out as far as it is visible; find-in-page, screen readers and the focus still reach all of it. */
  @media screen {
    .entries > li:nth-child(n + 60) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3.5em;
      /* WebKit gives rows of a grid that wait no height else. */
      min-block-size: 3em;
    }
  }
  .entries ul {
    margin: 0;
    padding: 0;
    padding-inline-start: 20px;
    list-style: none;
  }
  .entries ul li {
    border-block-start: 1px solid var(--_hair);
    border-block-end: 0;
  }
  [role='treeitem']:focus-visible {
    outline-offset: -2px;
  }
  [aria-selected='true'] {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [aria-selected='true'] bdi {
    font-weight: 700;
  }
  .twisty {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 28px;
  }
  .twisty::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_soft);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  [aria-expanded='true'] > .twisty::before {
    transform: translateY(2px) rotate(225deg);
  }

  .details {
    position: relative;
    margin-block-start: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_rule);
    font-size: 0.875em;
    overflow-wrap: anywhere;
    scroll-margin-block: 8px;
  }
  .wide .details {
    flex: 0 1 auto;
    margin: 0;
    overflow: auto;
  }
  /* Some rows of the tree stay visible beside the details. */
  .wide .entries:not(:last-child) {
    flex: 1 0 32%;
  }
  .close {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.25em;
    line-height: 1;
    cursor: pointer;
  }
  .details .heading {
    margin: 0;
    padding-inline-end: 32px;
    font-size: 1.1429em;
    line-height: 1.25;
  }
  .lead {
    margin: 0;
    color: var(--_soft);
  }
  .details .subheading {
    margin: 8px 0 0;
    font-size: 1em;
    font-weight: 600;
  }
  .details ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .details li {
    padding-block: 1px;
  }
  .said,
  .meaning {
    color: var(--_soft);
  }
  .meaning {
    margin: 2px 0 0;
  }
  .details .other {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_rule);
  }

  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 6px 24px;
    margin-block: 4px;
  }
  .terms dt {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .terms dd {
    margin: 0;
    color: var(--_soft);
  }

  @media (forced-colors: none) {
    :host([theme='contrast']) .frame {
      ${strongMap}
    }
    :host([theme='contrast']) .box {
      color: var(--corridor-map-text, light-dark(#000, #fff));
    }
    :host([theme='contrast']) .label.country {
      fill: currentColor;
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      ${strongMap}
    }
    .box {
      color: var(--corridor-map-text, light-dark(#000, #fff));
    }
    .label.country {
      fill: currentColor;
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    .frame {
      --_wash: color-mix(in srgb, light-dark(#5a5a5a, #c8c8c8) 30%, var(--_region));
    }
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .close,
    .twisty {
      display: none;
    }
    .stage .guide {
      contain: none;
    }
    /* The whole tree, each corridor with its legs, and as many stops and places on a line as fit. */
    .entries {
      display: block;
      overflow: visible;
    }
    .entries ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .entries li:has(ul) {
      flex: 1 0 100%;
    }
    .entries ul li:not(:has(ul)) {
      border: 0;
    }
    .entries .entry {
      min-block-size: 0;
      padding: 1px 0;
      break-inside: avoid;
    }
    .entries li:has(ul) > .entry {
      break-after: avoid;
    }
    .entries > li > .entry {
      padding-block-start: 6px;
      font-weight: 600;
    }
    .entries ul .state {
      display: inline;
    }
    .entries .state {
      font-weight: 400;
    }
    .entry > [width='14'] {
      margin-inline: 0;
    }
    .wide .details {
      overflow: visible;
    }
    /* The drawing lies under the live map, as it was before the reader moved the map. */
    .live,
    [part='compare']:not([open]),
    .ask {
      display: none;
    }
  }
  .pieces {
    margin-block: 4px;
    padding-inline-start: 1.4em;
    line-height: 1.6;
  }
`;
