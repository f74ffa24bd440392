import { css } from 'lit';

/** The styles of the live map: the rules of Leaflet that it needs, and its buttons. Leaflet's images are not used. */
export const viewStyles = css`
  .live .sheet {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--_sea-fill);
    direction: ltr;
    outline-offset: -2px;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .live .sheet.tapped {
    touch-action: none;
  }
  .leaflet-pane,
  .leaflet-image-layer {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .leaflet-image-layer {
    max-inline-size: none;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }
  .leaflet-grab {
    cursor: grab;
  }
  :host(.leaflet-drag-target) .leaflet-grab {
    cursor: grabbing;
  }
  .zoom {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 1px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    overflow: hidden;
    background: var(--_border);
  }
  .zoom button {
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 1.125em;
    line-height: 1;
    cursor: pointer;
  }
  .zoom button:focus-visible {
    outline-offset: -2px;
  }
  .zoom button[aria-disabled] {
    cursor: default;
    color: color-mix(in srgb, currentColor 40%, var(--_surface));
  }
  .zoom svg {
    display: block;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .run.over .line {
    stroke-width: calc(var(--_width) + 1.6px);
  }
  .hint {
    position: absolute;
    inset-inline: 48px;
    inset-block-end: 12px;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 4px 10px;
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_border);
    font-size: 0.875em;
    text-align: center;
    pointer-events: none;
    opacity: 0;
    visibility: hidden;
  }
  .hint.shown {
    opacity: 1;
    visibility: visible;
  }
  .box:fullscreen {
    inline-size: 100%;
    block-size: 100%;
    background: var(--_sea-fill);
    font-size: 1em;
  }
  .box:fullscreen > .map {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .hint {
      transition:
        opacity 0.2s,
        visibility 0.2s;
    }
  }
  @media (forced-colors: active) {
    .hint,
    .zoom button {
      border: 1px solid CanvasText;
    }
    .zoom button[aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    .hint,
    .zoom {
      display: none;
    }
  }
`;
