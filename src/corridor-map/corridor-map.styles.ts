import { css } from 'lit';

/** The styles of the map. Properties that begin with `--_` are private. */
export const styles = css`
  .frame {
    --_sea-fill: var(--corridor-map-sea, light-dark(#dfeaf1, #1a2731));
    --_land: var(--corridor-map-land, light-dark(#f4f2ed, #23272c));
    --_region: var(--corridor-map-region, light-dark(#eae6da, #2f3437));
    --_border: var(--corridor-map-border, light-dark(#b3aa98, #6c7178));
    --_wash: light-dark(rgb(90 90 90 / 0.16), rgb(200 200 200 / 0.14));
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
  .water {
    fill: var(--_sea-fill);
  }
  .land {
    fill: var(--_land);
  }
  .region {
    fill: var(--_region);
  }
  .disputed {
    fill: var(--_wash);
  }
  .lake {
    fill: var(--_sea-fill);
  }
  .border {
    fill: none;
    stroke: var(--_border);
    stroke-width: 0.9;
    stroke-linejoin: round;
  }
  .coast {
    stroke-width: 0.6;
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
    stroke-width: var(--_width);
  }
  .rail {
    --_width: 2.6;
  }
  .road {
    --_width: 1.6;
  }
  .sea {
    --_width: 1.8;
    --_line: var(--_sea);
  }
  .line {
    stroke: var(--_line);
  }
  .run .casing {
    stroke: var(--_halo);
    stroke-width: calc(var(--_width) + 2.6);
    stroke-linecap: round;
    opacity: 0.75;
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
    stroke-dasharray: 9 4;
  }
  .planned {
    --_line: var(--_planned);
  }
  .planned .line {
    stroke-dasharray: 2.5 4;
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
    --_width: 1.2;
  }
  .superseded .line {
    stroke-dasharray: 3 7;
    stroke-width: 1.8;
  }
  .run.faint {
    opacity: 0.65;
  }
  .run.dim {
    opacity: 0.28;
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
    stroke-width: 3px;
  }
  .label.corridor {
    fill: color-mix(in srgb, currentColor 78%, var(--_region));
    font-style: italic;
    font-weight: 600;
  }
  .label.country {
    fill: light-dark(#6a6557, #a3abb5);
    font-size: 0.75em;
    font-weight: 400;
    stroke-width: 2px;
  }
  .label.country:not(:lang(ur), :lang(fa), :lang(hi)) {
    letter-spacing: 0.1em;
  }

  .plate {
    fill: var(--_halo);
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .gauge {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
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
    .region {
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
