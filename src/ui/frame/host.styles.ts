import { css } from 'lit';

/**
 * The styles of all four graphics: the page's font and colour, the palette with one meaning per colour, the frame. Styles of
 * interaction come with the panels (`panels.ts`), and so do those for preferences and print (`preferences.styles.ts`).
 * Public custom properties are read, never set, on the host; names that begin with `--_` are private.
 *
 * @cssprop {<color>} [--story-text=light-dark(#16191d, #eceef1)] - Text, where `theme` asks for colours of its own; elsewhere the page's is inherited. Black or white with `contrast`.
 * @cssprop {<color>} [--story-surface=light-dark(#fff, #16191d)] - The ground that hollow marks and boxes take, and behind the whole graphic where `theme` asks for colours of its own. White or black with `contrast`.
 * @cssprop {<color>} [--story-soft=color-mix(in srgb, currentColor 74%, transparent)] - Text that explains: summaries, notes, ticks.
 * @cssprop {<color>} [--story-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines between parts, and borders.
 * @cssprop {<color>} [--story-hair=color-mix(in srgb, currentColor 10%, transparent)] - Grids, and lines between rows.
 * @cssprop {<color>} [--story-actual=light-dark(#00707a, #3fc1c9)] - What is: operating, bilateral, counted.
 * @cssprop {<color>} [--story-construction=light-dark(#a85400, #f0a24b)] - What is being built.
 * @cssprop {<color>} [--story-planned=light-dark(#6a4fa3, #b8a1ee)] - What is only planned.
 * @cssprop {<color>} [--story-closed=light-dark(#b3261e, #ff8a80)] - What is closed or contradicted.
 * @cssprop {<color>} [--story-sea=light-dark(#2f6db5, #7fb2f0)] - Ways by sea.
 * @cssprop {<color>} [--story-link=var(--story-actual)] - Links and buttons of text.
 * @cssprop {<color>} [--story-focus-ring=light-dark(#0b57d0, #a8c7fa)] - The ring around what has the focus or is selected.
 * @cssprop {<length>} [--story-min-height] - The height that `corridor-elements.css` reserves before the graphic is drawn. Defaults to its measured height.
 */
export const hostStyles = css`
  :host {
    display: block;
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * The width of a graphic where its content decides (in a flex row, a float, a table cell): that of a long text, which
   * fills the space there is, and no narrower than can be read. The drawing follows this width, so it cannot set it. The
   * same as in reserved-height.css, for pages without it.
   */
  :host::after {
    display: grid;
    grid: none / minmax(min(16em, 100vw - 6em), calc(100vw - 1em));
    content: '';
  }
  :host([theme='light']) {
    color-scheme: light;
    color: var(--story-text, #16191d);
    background: var(--story-surface, #fff);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--story-text, #eceef1);
    background: var(--story-surface, #16191d);
  }

  .frame {
    --_soft: var(--story-soft, color-mix(in srgb, currentColor 74%, transparent));
    --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_hair: var(--story-hair, color-mix(in srgb, currentColor 10%, transparent));
    --_actual: var(--story-actual, light-dark(#00707a, #3fc1c9));
    --_construction: var(--story-construction, light-dark(#a85400, #f0a24b));
    --_planned: var(--story-planned, light-dark(#6a4fa3, #b8a1ee));
    --_closed: var(--story-closed, light-dark(#b3261e, #ff8a80));
    --_sea: var(--story-sea, light-dark(#2f6db5, #7fb2f0));
    --_surface: var(--story-surface, light-dark(#fff, #16191d));
    --_focus: var(--story-focus-ring, light-dark(#0b57d0, #a8c7fa));
    container: story / inline-size;
    margin: 0;
    padding-block: 12px;
    border-block-start: 3px solid currentColor;
    font-variant-numeric: tabular-nums;
  }
  .headline {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .summary {
    margin-block: 4px 0;
    color: var(--_soft);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .head {
    margin-block-end: 10px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 8px;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .legend > * {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  svg {
    display: block;
    overflow: visible;
    max-inline-size: 100%;
  }
  /* A server draws for an article's width: until the script runs, the drawing shrinks to fit. */
  :host(:not(:defined)) svg[viewBox] {
    block-size: auto;
  }
  svg text {
    fill: currentColor;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 20px;
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8125em;
  }
  .notes {
    flex: 1 1 100%;
    margin: 0;
    color: var(--_soft);
    font-size: 0.9231em;
  }
  summary {
    padding-block: 4px;
    color: var(--story-link, var(--_actual));
    cursor: pointer;
  }
  a {
    color: var(--story-link, var(--_actual));
    text-underline-offset: 0.15em;
  }
  .marks {
    font-size: max(0.85em, 12px);
    line-height: 0;
  }
  .marks a {
    margin-inline-start: 0.25em;
    text-decoration: none;
  }
`;
