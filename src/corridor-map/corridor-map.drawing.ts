import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Camera } from './geometry/camera.js';
import type { DrawnRun } from './geometry/line-layout.js';
import { MODES, STATUSES, type Mode, type Status } from './data/statuses.js';
import type { MapStrings } from './lang/en.js';
import type { DrawnMark, Scene } from './corridor-map.layout.js';

/** The map as one SVG: base map, lines, places, names. The live layer draws the same. */
export function drawMap({ camera, base, runs, marks, labels, points }: Scene, name: string): TemplateResult {
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
    <g aria-hidden="true">
      <rect class="water" x=${-bleed} y=${-bleed} width=${width} height=${height} />
      ${base.fills.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}
      ${base.lines.map(({ kind, d }) => svg`<path class="border ${kind}" d=${d} />`)} ${runs.map(drawRun)}
      ${points.d ? svg`<path class="points" d=${points.d} />` : nothing} ${marks.map(drawMark)}
      ${labels.map(
        ({ kind, text, x, y }) =>
          svg`<text class="label ${kind}" x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor="middle">${text}</text>`,
      )}
    </g>
  </svg>`;
}

/** Keeps the map's room while the live layer draws in it. */
export function drawRoom({ width, height }: Camera): TemplateResult {
  return html`<svg class="map" aria-hidden="true" width=${width} height=${height}></svg>`;
}

/** What was hit: a place by its mark, or a corridor by its line; `undefined` beside all of them. */
export function itemAt(target: EventTarget | null): string | undefined {
  const hit = (target as Element | null)?.closest<SVGElement>('[data-corridor], [data-place]');
  return hit?.dataset.place ?? hit?.dataset.corridor;
}

function drawRun({ corridor, mode, status, tone, d }: DrawnRun): SVGTemplateResult {
  return svg`<g class="run ${mode} ${status} ${tone}" data-corridor=${corridor}>
    <path class="hit" d=${d} /><path class="casing" d=${d} /><path class="line" d=${d} />
  </g>`;
}

const SHAPES: Record<DrawnMark['kind'], SVGTemplateResult> = {
  port: svg`<path class="mark diamond" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />`,
  town: svg`<circle class="mark ring" r="2.75" />`,
  closed: svg`<g class="mark crossing"><circle r="6.5" /><path d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" /></g>`,
  // Rails that part.
  gauge: svg`<g class="mark gauge"><path class="plate" d="M-6-6H6V6H-6Z" /><path d="M-4-1.5H-.5L4-3.5M-4 1.5H-.5L4 3.5" /></g>`,
};

function drawMark({ id, kind, chosen, x, y }: DrawnMark): SVGTemplateResult {
  const spot = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  const halo = chosen ? svg`<circle class="chosen" r="10" />` : nothing;
  // Towns are picked in the list, where they stand on their leg; being many, each is drawn as one.
  if (kind === 'town') return svg`<g transform=${spot}>${halo}<circle class="mark ring" r="2.75" /></g>`;
  return svg`<g data-place=${id} transform=${spot}><circle class="spot" r="12" />${halo}${SHAPES[kind]}</g>`;
}

/** A short piece of line, as the map draws this mode and state. */
export function drawSwatch(mode: Mode, status: Status): TemplateResult {
  return html`<svg class="swatch" width="32" height="10" aria-hidden="true">
    <g class="run ${mode} ${status}"><path class="line" d="M0 5H32" /></g>
  </svg>`;
}

/** A mark as the map draws it, in a line of text. */
export const drawSign = (kind: DrawnMark['kind']): TemplateResult =>
  html`<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${SHAPES[kind]}</svg>`;

/** What a kind of line is called: "Planned", or "Planned (road)" where it is no railway. */
const lineName = ({ mode, status }: DrawnRun, { lines, modes, status: states }: MapStrings): string => {
  const word = status === 'operating' ? modes[mode] : states[status];
  const name = lines[status === 'operating' ? mode : status] ?? word.charAt(0).toUpperCase() + word.slice(1);
  return status === 'operating' || mode === 'rail' ? name : `${name} (${modes[mode]})`;
};

/** Explains what this scene shows, and nothing else. */
export function drawLegend({ runs, marks, base }: Scene, reported: string, t: MapStrings): TemplateResult {
  const kinds = new Map<string, DrawnRun>();
  for (const run of runs) if (!run.short) kinds.set(`${run.status} ${run.mode}`, run);
  const has = (kind: DrawnMark['kind']) => marks.some((mark) => mark.kind === kind);
  const sign = (kind: DrawnMark['kind'], text: string) => html`<span>${drawSign(kind)}${text}</span>`;
  const isDrawn = (wanted: string) => [...base.lines, ...base.fills].some(({ kind, d }) => kind === wanted && d !== '');
  // Only the neutral view shades what is disputed; some of the others draw the Line of Control.
  const washed = isDrawn('disputed');
  const line = ['dashed', 'dotted'].find(isDrawn);
  const order = STATUSES.flatMap((status) => MODES.map((mode) => `${status} ${mode}`));
  return html`${order.map((kind) => {
    const run = kinds.get(kind);
    return run ? html`<span>${drawSwatch(run.mode, run.status)}${lineName(run, t)}</span>` : nothing;
  })}
  ${has('port') ? sign('port', t.legendPort) : nothing} ${has('gauge') ? sign('gauge', t.legendGauge) : nothing}
  ${has('closed') ? sign('closed', t.legendClosed(reported)) : nothing}
  ${
    line
      ? html`<span
          ><svg class="swatch" width="32" height="10" aria-hidden="true">
            ${washed ? svg`<rect class="disputed" width="32" height="10" />` : nothing}
            <path class="border ${line}" d="M0 5H32" /></svg
          >${washed ? t.legendDisputed : t.legendControl}</span
        >`
      : nothing
  }`;
}
