import { closestTo } from '../../ui/host/nodes.js';
import { pointerPosition } from '../../ui/host/pointer-position.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';

/** A tap that begins before the live layer is there picks from the drawing: the same tap is what brings the layer. */
export function selectOnFirstTap(
  root: EventTarget,
  view: { readonly mounted: boolean },
  placed: () => PlacedTrend | undefined,
  pickAt: (x: number, y: number) => void,
) {
  let early = false;
  root.addEventListener('pointerdown', () => (early = !view.mounted));
  root.addEventListener('click', (event) => {
    const box = early ? closestTo(event.target, '.box') : null;
    const [drawing, size] = [box?.querySelector('svg'), placed()];
    if (!drawing || !size) return;
    early = false;
    pickAt(...pointerPosition(drawing, event as MouseEvent, size));
  });
}
