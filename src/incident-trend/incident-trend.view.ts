import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartDataset, type Point } from 'chart.js';
import { windowOf } from '../ui/host/custom-element.js';
import type { View } from '../ui/host/view-controller.js';
import { DASH } from './incident-trend.layout.js';
import type { PlacedLine, PlacedTrend, Position } from './incident-trend.layout.types.js';
import type { Shape } from './incident-trend.model.js';
import { followPointer, type TrendHandlers } from './interaction/pointer.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

type Data = ChartDataset<'line', Point[]>;

/** The distance from a mark's middle to its corners, in px, as in the drawing's shapes. */
const RADIUS: Readonly<Record<Shape, number>> = { circle: 4.5, diamond: 5.5, triangle: 5.5, wedge: 5.5, square: 6.5 };
/** The width of a line and of a mark's outline, in px. */
const STROKE = 2;
const STYLES = {
  circle: 'circle',
  diamond: 'rectRot',
  triangle: 'triangle',
  wedge: 'triangle',
  square: 'rect',
} as const;

/**
 * Draws lines and marks on a canvas over the drawing, at the same pixels. Axes, texts and the accessible list of counts
 * stay in the drawing, so nothing jumps.
 */
export function mount(container: HTMLElement, model: PlacedTrend, handlers: TrendHandlers): View<PlacedTrend> {
  let placed = model;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.width = placed.width;
  canvas.height = placed.height;
  const probes = new Map<string, HTMLElement>();
  container.append(canvas);

  /** The current colour of a class, in the theme of the page. */
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

  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: datasets() },
    plugins: [
      { id: 'bars', beforeDatasetsDraw: ({ ctx }) => placed.lines.forEach((line) => drawBars(ctx, line, colour)) },
    ],
    options: {
      responsive: false,
      devicePixelRatio: windowOf(container)?.devicePixelRatio ?? 1,
      maintainAspectRatio: false,
      animation: false,
      parsing: false,
      // `followPointer` handles pointer events: a drag selects a time range, not an element.
      events: [],
      layout: { autoPadding: false },
      scales: scales(),
    },
  });
  const pointer = followPointer(canvas, () => placed, handlers);
  const redraw = () => {
    chart.data.datasets = datasets();
    chart.update('none');
  };
  // A change of the page's theme starts the transition of the probes, and fires no other event.
  container.addEventListener('transitionend', redraw);

  return {
    update(next) {
      placed = next;
      chart.options.scales = scales();
      chart.resize(placed.width, placed.height);
      redraw();
    },
    destroy() {
      pointer.stop();
      container.removeEventListener('transitionend', redraw);
      chart.destroy();
      container.replaceChildren();
    },
  };
}

function datasetOf(line: PlacedLine, stroke: string, surface: string): Data {
  const common = { clip: false, borderColor: stroke } as const;
  if (line.stroke) {
    const alone = { borderCapStyle: 'round', borderJoinStyle: 'round', borderWidth: 1.5, pointRadius: 0 } as const;
    return { ...common, ...alone, data: line.stroke.flatMap(dotted) };
  }
  if (line.bars) return { ...common, data: [], showLine: false };
  const { marks, shape } = line;
  return {
    ...common,
    data: marks.map(({ x, y }) => ({ x, y })),
    borderWidth: STROKE,
    pointStyle: STYLES[shape],
    pointRotation: shape === 'wedge' ? 180 : 0,
    pointRadius: RADIUS[shape],
    pointBorderColor: stroke,
    pointBorderWidth: STROKE,
    pointBackgroundColor: marks.map(({ part }) => (part === undefined ? stroke : surface)),
    segment: {
      // Chart.js joins all consecutive points, so the segment across a gap is made transparent.
      borderColor: ({ p1DataIndex }) => (marks[p1DataIndex]?.link === undefined ? 'transparent' : stroke),
      borderDash: ({ p1DataIndex }) => (marks[p1DataIndex]?.link === 'handover' ? DASH : []),
    },
  };
}

/** Makes an isolated count a line of 0.01 px, because Chart.js draws no line for a single point. */
function dotted({ x, y }: Position, i: number, all: readonly Position[]): Position[] {
  const alone = [all[i - 1], all[i + 1]].every((other) => other === undefined || Number.isNaN(other.x));
  return alone && !Number.isNaN(x)
    ? [
        { x, y },
        { x: x + 0.01, y },
      ]
    : [{ x, y }];
}

function drawBars(
  ctx: CanvasRenderingContext2D,
  { bars, marks, tone }: PlacedLine,
  colour: (tone: string) => string,
): void {
  if (!bars) return;
  ctx.save();
  ctx.strokeStyle = colour(tone);
  ctx.lineWidth = 1;
  bars.forEach(({ x, y, width, height }, i) => {
    ctx.fillStyle = colour(marks[i]?.part === undefined ? tone : 'surface');
    ctx.fillRect(x, y, width, height);
    ctx.strokeRect(x, y, width, height);
  });
  ctx.restore();
}
