import { css } from 'lit';

/** What the live map needs of Leaflet's rules, and its buttons. None of Leaflet's images is used. */
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
  @media print {
    .zoom {
      display: none;
    }
  }
`;
