import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartDataset, type Point } from 'chart.js';
import type { View } from '../ui/view-controller.js';
import { DASH, type PlacedTrend } from './incident-trend.layout.js';
import type { PlacedLine } from './incident-trend.labels.js';
import type { Shape } from './incident-trend.model.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What the reader does on the live layer, by the id of a mark. */
export interface TrendHandlers {
  /** The pointer is on a mark, or on none. */
  hover(id: string | undefined): void;
  pick(id: string): void;
}

type Data = ChartDataset<'line', Point[]>;

/** From a mark's middle to its corners, in px: those of the drawing's shapes. */
const RADIUS: Readonly<Record<Shape, number>> = { circle: 4.5, diamond: 5.5, triangle: 5.5, wedge: 5.5, square: 6.5 };
/** Of a line and of a mark's edge, in px. */
const STROKE = 2;
const STYLES = {
  circle: 'circle',
  diamond: 'rectRot',
  triangle: 'triangle',
  wedge: 'triangle',
  square: 'rect',
} as const;
/** How far from a mark the pointer still means it, in px. */
const REACH = 12;

/**
 * Draws lines and marks on a canvas over the drawing, in its very pixels: axes, texts and the accessible list of counts
 * stay what they are, so nothing jumps.
 */
export function mount(container: HTMLElement, model: PlacedTrend, handlers: TrendHandlers): View<PlacedTrend> {
  let placed = model;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.width = placed.width;
  canvas.height = placed.height;
  const probes = new Map<string, HTMLElement>();
  container.append(canvas);

  /** The colour that a class has here and now, in the theme of the page. */
  const colour = (tone: string): string => {
    const probe = probes.get(tone) ?? document.createElement('i');
    if (!probes.has(tone)) {
      probe.className = tone;
      probes.set(tone, probe);
      container.append(probe);
    }
    return getComputedStyle(probe).color;
  };
  const datasets = (): Data[] => placed.lines.map((line) => datasetOf(line, colour(line.tone), colour('surface')));
  const scales = () => ({
    x: { type: 'linear' as const, display: false, min: 0, max: placed.width },
    y: { type: 'linear' as const, display: false, min: 0, max: placed.height, reverse: true },
  });

  const markAt = (elements: readonly { datasetIndex: number; index: number }[]): string | undefined => {
    const [hit] = elements;
    return hit && placed.lines[hit.datasetIndex]?.marks[hit.index]?.id;
  };
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: datasets() },
    options: {
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      parsing: false,
      events: ['mousemove', 'click', 'touchstart'],
      layout: { autoPadding: false },
      interaction: { mode: 'nearest', intersect: true },
      scales: scales(),
      onHover: (_event, elements) => handlers.hover(markAt(elements)),
      onClick: (_event, elements) => {
        const id = markAt(elements);
        if (id !== undefined) handlers.pick(id);
      },
    },
  });
  const leave = () => handlers.hover(undefined);
  const redraw = () => {
    chart.data.datasets = datasets();
    chart.update('none');
  };
  canvas.addEventListener('pointerleave', leave);
  // A page that changes its theme starts the probes' transition: nothing else tells of it.
  container.addEventListener('transitionend', redraw);

  return {
    update(next) {
      placed = next;
      chart.options.scales = scales();
      chart.resize(placed.width, placed.height);
      redraw();
    },
    destroy() {
      canvas.removeEventListener('pointerleave', leave);
      container.removeEventListener('transitionend', redraw);
      chart.destroy();
      container.replaceChildren();
    },
  };
}

function datasetOf({ marks, shape }: PlacedLine, stroke: string, surface: string): Data {
  return {
    data: marks.map(({ x, y }) => ({ x, y })),
    clip: false,
    borderColor: stroke,
    borderWidth: STROKE,
    pointStyle: STYLES[shape],
    pointRotation: shape === 'wedge' ? 180 : 0,
    ...radii(shape),
    pointBorderColor: stroke,
    pointHoverBorderColor: stroke,
    pointBorderWidth: STROKE,
    pointHoverBorderWidth: STROKE,
    pointBackgroundColor: marks.map(({ part }) => (part === undefined ? stroke : surface)),
    pointHoverBackgroundColor: marks.map(({ part }) => (part === undefined ? stroke : surface)),
    segment: {
      // Chart.js joins whatever follows each other; a gap is a gap.
      borderColor: ({ p1DataIndex }) => (marks[p1DataIndex]?.link === undefined ? 'transparent' : stroke),
      borderDash: ({ p1DataIndex }) => (marks[p1DataIndex]?.link === 'handover' ? DASH : []),
    },
  };
}

const radii = (shape: Shape) => ({
  pointRadius: RADIUS[shape],
  pointHoverRadius: RADIUS[shape],
  pointHitRadius: REACH - RADIUS[shape],
});
