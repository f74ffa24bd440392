import { closestTo, pointerPosition } from '../../ui/host/nodes.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';

/** Lets a tap that begins before the live layer is mounted select from the drawing: that same tap loads the layer. */
export function selectOnFirstTap(
  root: EventTarget,
  view: { readonly mounted: boolean },
  placed: () => PlacedTrend | undefined,
  selectAt: (x: number, y: number) => void,
) {
  let isFirstTap = false;
  root.addEventListener('pointerdown', () => (isFirstTap = !view.mounted));
  root.addEventListener('click', (event) => {
    const box = isFirstTap ? closestTo(event.target, '.box') : null;
    const [drawing, size] = [box?.querySelector('svg'), placed()];
    if (!drawing || !size) return;
    isFirstTap = false;
    selectAt(...pointerPosition(drawing, event as MouseEvent, size));
  });
}
