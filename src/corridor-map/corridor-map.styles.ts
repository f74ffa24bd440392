import { css } from 'lit';

/** The styles of the map. Properties that begin with `--_` are private. */
export const styles = css`
  .frame {
    --_sea-fill: var(--corridor-map-sea, light-dark(#dfe8ee, #16222b));
    --_land: var(--corridor-map-land, light-dark(#efece5, #22262b));
    --_region: var(--corridor-map-region, light-dark(#efece5, #22262b));
    --_country: var(--corridor-map-country, light-dark(#fffdf6, #31363c));
    --_border: var(--corridor-map-border, light-dark(#c6bfb1, #474d54));
    --_country-border: var(--corridor-map-country-border, light-dark(#8f8570, #8b9097));
    --_context: var(--corridor-map-context, light-dark(#857f74, #7f858a));
    --_wash: light-dark(rgb(90 90 90 / 0.3), rgb(200 200 200 / 0.28));
    --_halo: var(--_region);
  }
  .box {
    position: relative;
    overflow: hidden;
    color: var(--corridor-map-text, light-dark(#16191d, #eceef1));
  }
  /* Empty until the live map is mounted, which then lies over the drawing. */
  .live:not(:empty) {
    position: absolute;
    inset: 0;
  }
  .map {
    overflow: hidden;
    font-size: 1em;
  }
  /* A drawing by a server is as wide as its container, but not higher than the script would draw it. */
  :host(:not(:defined)) .map {
    inline-size: min(100%, 47em);
  }
  .water,
  .lake {
    fill: var(--_sea-fill);
  }
  .land {
    fill: var(--_land);
  }
  .region {
    fill: var(--_region);
  }
  path.country {
    fill: var(--_country);
  }
  .disputed {
    fill: none;
    stroke: var(--_wash);
  }
  .border {
    fill: none;
    stroke: var(--_border);
    stroke-width: 0.9;
    stroke-linejoin: round;
  }
  .coast {
    stroke-width: 0.75;
  }
  .own {
    stroke: var(--_country-border);
    stroke-width: 1.3;
  }
  .dashed,
  .dotted {
    stroke: color-mix(in srgb, currentColor 45%, var(--_border));
    stroke-dasharray: 5 3;
    stroke-width: 1.2;
  }
  .dotted {
    stroke-dasharray: 0.1 3;
    stroke-linecap: round;
    stroke-width: 1.5;
  }

  .run {
    --_line: var(--_actual);
    fill: none;
    stroke-linejoin: round;
  }
  .run path {
    stroke-width: calc(var(--_width) * var(--_thinner, 1));
  }
  .small {
    --_thinner: 0.85;
  }
  .rail {
    --_width: 2.6px;
  }
  .road {
    --_width: 1.6px;
  }
  .sea {
    --_width: 1.8px;
    --_line: var(--_sea);
  }
  .line {
    stroke: var(--_line);
  }
  .run .casing {
    stroke: var(--_halo);
    stroke-width: calc(var(--_width) * var(--_thinner, 1) + 2px);
    stroke-linecap: round;
  }
  .run .hit {
    stroke: transparent;
    stroke-width: 14;
    pointer-events: stroke;
    cursor: pointer;
  }
  .sea .line {
    stroke-dasharray: 2.5 3.5;
  }
  .under-construction {
    --_line: var(--_construction);
  }
  .under-construction .line {
    stroke-dasharray: 12 1.5;
  }
  .planned {
    --_line: var(--_planned);
  }
  .planned .line {
    stroke-dasharray: 5 3;
  }
  .disrupted,
  .closed {
    --_line: var(--_closed);
  }
  .disrupted .line {
    stroke-dasharray: 12 3 2.5 3;
  }
  .closed .line {
    stroke-dasharray: 3 2;
  }
  .superseded {
    --_line: var(--_soft);
    --_width: 1.2px;
  }
  .superseded .line {
    stroke-dasharray: 3 7;
    stroke-width: 1.8;
  }
  .run.told {
    --_halo: var(--_country);
    --_width: 4.4px;
  }
  .run.told:is(.road, .sea) {
    --_width: 3px;
  }
  .run.told .casing {
    stroke-width: calc(var(--_width) * var(--_thinner, 1) + 3px);
  }
  .told.planned .line {
    stroke-dasharray: 7 3.5;
  }
  .bar {
    inline-size: 100%;
  }
  .bar .run.told {
    --_width: 14px;
  }
  .joined.rail {
    --_width: 2.4px;
  }
  .run.context {
    --_line: var(--_context);
    --_width: 1.4px;
  }
  .run.context.road {
    --_width: 0.8px;
  }
  .run.context.sea {
    --_width: 1.2px;
  }
  .run.context .casing {
    stroke: none;
  }
  .run.context .line {
    stroke-dasharray: none;
  }
  .run.context:is(.planned, .under-construction) .line {
    stroke-dasharray: 4 2.5;
  }
  .run.context.sea .line {
    stroke-dasharray: 1 3;
  }
  .run.context.superseded .line {
    stroke-dasharray: 2 6;
  }
  .points {
    fill: none;
    stroke: var(--_actual);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .diamond {
    fill: currentColor;
    stroke: var(--_halo);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .ring {
    fill: var(--_halo);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .crossing circle {
    fill: var(--_halo);
  }
  .crossing {
    stroke: var(--_closed);
    stroke-width: 2;
  }
  .label {
    font-size: 0.8125em;
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--_halo);
    stroke-width: 3px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .label.port {
    fill: currentColor;
    font-weight: 700;
  }
  .inside {
    --_halo: var(--_country);
  }
  .label.amount {
    fill: var(--_line, var(--_actual));
    font-size: 0.875em;
    font-weight: 700;
  }
  .label.closed {
    fill: var(--_closed);
    font-weight: 600;
  }
  .label.corridor {
    fill: color-mix(in srgb, currentColor 78%, var(--_region));
    font-style: italic;
    font-weight: 600;
  }
  .label:is(.country, .home, .context) {
    fill: light-dark(#6a655b, #a3a8ad);
    font-size: 0.75em;
    font-weight: 400;
  }
  .label.context {
    font-style: italic;
  }
  .label.home {
    font-size: 1em;
    font-weight: 600;
  }
  .label.country:not(:lang(ur), :lang(fa), :lang(hi)) {
    letter-spacing: 0.1em;
  }
  .label.home:not(:lang(ur), :lang(fa), :lang(hi)) {
    letter-spacing: 0.24em;
  }

  .gauge {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .plate {
    fill: var(--_halo);
  }
  .spot {
    fill: transparent;
    cursor: pointer;
  }
  .swatch {
    flex: none;
  }

  @media (forced-colors: active) {
    .frame {
      --_halo: Canvas;
    }
    .water,
    .lake,
    .land,
    .region,
    path.country {
      fill: Canvas;
    }
    .border,
    .line {
      stroke: CanvasText;
    }
    .label {
      fill: CanvasText;
    }
  }
`;
