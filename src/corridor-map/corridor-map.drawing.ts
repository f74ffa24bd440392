import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { PHONE, type Camera } from './geometry/camera.js';
import type { DrawnLine } from './geometry/line-layout.js';
import type { Role } from './data/roles.js';
import type { Mode, Status } from './data/terms.js';
import type { DrawnMark, Scene } from './corridor-map.layout.js';

/** Draws the map as one SVG: base map, lines, places, names. The live layer draws the same. */
export function drawMap({ camera, base, lines, marks, labels, points }: Scene, name: string): TemplateResult {
  const { bleed } = camera;
  const [width, height] = [camera.width + 2 * bleed, camera.height + 2 * bleed];
  return html`<svg
    class="map"
    part="map"
    role="img"
    aria-label=${name}
    direction="ltr"
    width=${width}
    height=${height}
    viewBox="${-bleed} ${-bleed} ${width} ${height}"
  >
    <g class=${camera.width < PHONE ? 'small' : nothing} aria-hidden="true">
      <rect class="water" x=${-bleed} y=${-bleed} width=${width} height=${height} />
      ${base.fills.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}
      ${base.lines.map(({ kind, d }) => svg`<path class="border ${kind}" d=${d} />`)} ${lines.map(drawLine)}
      ${points.d ? svg`<path class="points" d=${points.d} />` : nothing} ${marks.map(drawMark)}
      ${labels.map(
        ({ kind, status, inside, text, x, y }) =>
          svg`<text class="label ${kind} ${status} ${inside ? 'inside' : ''}" x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor="middle">${text}</text>`,
      )}
    </g>
  </svg>`;
}

/** Draws an empty SVG that keeps the size of the map while the live layer draws it. */
export function drawPlaceholder({ width, height }: Camera): TemplateResult {
  return html`<svg class="map" aria-hidden="true" width=${width} height=${height}></svg>`;
}

/** The id of what was hit: of a place by its mark, or of a corridor by its line; `undefined` for anything else. */
export function itemAt(target: EventTarget | null): string | undefined {
  const hit = (target as Element | null)?.closest<SVGElement>('[data-corridor], [data-place]');
  return hit?.dataset.place ?? hit?.dataset.corridor;
}

function drawLine({ corridor, mode, status, role, d }: DrawnLine): SVGTemplateResult {
  return svg`<g class="run ${mode} ${status} ${role}" data-corridor=${corridor}>
    <path class="hit" d=${d} /><path class="casing" d=${d} /><path class="line" d=${d} />
  </g>`;
}

const SHAPES: Record<DrawnMark['kind'], SVGTemplateResult> = {
  port: svg`<path class="mark diamond" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />`,
  town: svg`<circle class="mark ring" r="2.75" />`,
  closed: svg`<g class="mark crossing"><circle r="6.5" /><path d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" /></g>`,
  // A railway switch.
  gauge: svg`<g class="mark gauge"><path class="plate" d="M-6-6H6V6H-6Z" /><path d="M-4-1.5H-.5L4-3.5M-4 1.5H-.5L4 3.5" /></g>`,
};

function drawMark({ id, kind, chosen, x, y }: DrawnMark): SVGTemplateResult {
  const position = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  const halo = chosen ? svg`<circle class="chosen" r="10" />` : nothing;
  // Towns are selected in the list, so they need no hit area: there are many, and each is drawn as a single circle.
  if (kind === 'town') return svg`<g transform=${position}>${halo}<circle class="mark ring" r="2.75" /></g>`;
  return svg`<g data-place=${id} transform=${position}><circle class="spot" r="12" />${halo}${SHAPES[kind]}</g>`;
}

/** Draws a short line as the map draws this mode and status, in a role or without one. */
export function drawSwatch(mode: Mode, status: Status, role?: Role): TemplateResult {
  return html`<svg class="swatch" width="32" height="10" aria-hidden="true">
    <g class="run ${mode} ${status} ${role}"><path class="line" d="M0 5H32" /></g>
  </svg>`;
}

/** Draws the mark of a place for a line of text. */
export const drawSymbol = (kind: DrawnMark['kind']): TemplateResult =>
  html`<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${SHAPES[kind]}</svg>`;
