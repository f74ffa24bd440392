import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Camera } from './corridor-map.camera.js';
import type { Mode, Status } from './corridor-map.status.js';
import type { MapStrings } from './lang/en.js';
import type { DrawnMark, DrawnRun, Scene } from './corridor-map.layout.js';

/** The map as one SVG: base map, lines, places, names. The live layer draws the same. */
export function drawMap({ camera, base, runs, marks, labels }: Scene, name: string): TemplateResult {
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
    <rect class="water" x=${-bleed} y=${-bleed} width=${width} height=${height} />
    ${base.fills.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`)}
    ${base.lines.map(({ kind, d }) => svg`<path class="border ${kind}" d=${d} />`)} ${runs.map(drawRun)}
    ${marks.map(drawMark)}
    ${labels.map(
      ({ kind, text, x, y }) =>
        svg`<text class="label ${kind}" x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor="middle">${text}</text>`,
    )}
  </svg>`;
}

/** Keeps the map's room while the live layer draws in it. */
export function drawRoom({ width, height }: Camera): TemplateResult {
  return html`<svg class="map" aria-hidden="true" width=${width} height=${height}></svg>`;
}

/** The corridor whose line was hit; `undefined` beside all lines. */
export function corridorAt(target: EventTarget | null): string | undefined {
  const line = target instanceof Element ? target.closest<SVGElement>('[data-corridor]') : null;
  return line?.dataset.corridor;
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
};

function drawMark({ kind, x, y }: Pick<DrawnMark, 'kind' | 'x' | 'y'>): SVGTemplateResult {
  return svg`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${SHAPES[kind]}</g>`;
}

/** A short piece of line, as the map draws this mode and state. */
export function drawSwatch(mode: Mode, status: Status): TemplateResult {
  return html`<svg class="swatch" width="32" height="10" aria-hidden="true">
    <g class="run ${mode} ${status}"><path class="line" d="M0 5H32" /></g>
  </svg>`;
}

/** Explains what this scene shows, and nothing else. */
export function drawLegend({ runs, marks, base }: Scene, reported: string, t: MapStrings): TemplateResult {
  // Modes are told apart where trains and lorries run; a plan is a plan.
  const kinds = new Map<keyof MapStrings['lines'], DrawnRun>();
  for (const run of runs) if (!run.short) kinds.set(run.status === 'operating' ? run.mode : run.status, run);
  const has = (kind: DrawnMark['kind']) => marks.some((mark) => mark.kind === kind);
  const sign = (kind: DrawnMark['kind'], text: string) =>
    html`<span
      ><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${SHAPES[kind]}</svg>${text}</span
    >`;
  const disputed = base.lines.some(({ kind, d }) => (kind === 'dashed' || kind === 'dotted') && d !== '');
  const order = Object.entries(t.lines);
  return html`${order.map(([kind, text]) => {
    const run = [...kinds].find(([one]) => one === kind)?.[1];
    return run ? html`<span>${drawSwatch(run.mode, run.status)}${text}</span>` : nothing;
  })}
  ${has('port') ? sign('port', t.legendPort) : nothing}
  ${has('closed') ? sign('closed', t.legendClosed(reported)) : nothing}
  ${
    disputed
      ? html`<span
          ><svg class="swatch" width="32" height="10" aria-hidden="true">
            <rect class="disputed" width="32" height="10" />
            <path class="border dashed" d="M0 5H32" /></svg
          >${t.legendDisputed}</span
        >`
      : nothing
  }`;
}
