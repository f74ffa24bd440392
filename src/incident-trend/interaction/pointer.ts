import { pointerPosition } from '../../ui/host/nodes.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';

/** Callbacks for what the reader does on the live layer. Positions are in px of the drawing. */
export interface TrendHandlers {
  hover(x: number, y: number): void;
  leave(): void;
  select(x: number, y: number): void;
  /** Called after a drag, with the `x` of its start and end. */
  selectRange(from: number, to: number): void;
}

/** The distance in px from which a move of the pressed pointer is a drag. */
const DRAG = 8;

/** Handles the pointer on a canvas: hovering, clicks, and drags, whose range is shown as a band. */
export function followPointer(
  canvas: HTMLCanvasElement,
  placed: () => PlacedTrend,
  handlers: TrendHandlers,
): { stop(): void } {
  const band = document.createElement('div');
  band.className = 'band';
  let down: number | undefined;
  let dragging = false;

  const placeOf = (event: PointerEvent) => pointerPosition(canvas, event, placed());
  const end = () => {
    band.remove();
    down = undefined;
    dragging = false;
  };
  const listeners = {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0) return;
      [down] = placeOf(event);
    },
    pointermove(event: PointerEvent) {
      const [x, y] = placeOf(event);
      handlers.hover(x, y);
      if (down === undefined) return;
      if (!dragging && Math.abs(x - down) >= DRAG) {
        dragging = true;
        // The drag goes on outside the canvas.
        canvas.setPointerCapture(event.pointerId);
        canvas.after(band);
      }
      band.style.left = `${Math.min(x, down)}px`;
      band.style.width = `${Math.abs(x - down)}px`;
    },
    pointerup(event: PointerEvent) {
      const [x, y] = placeOf(event);
      const from = down;
      const dragged = dragging;
      end();
      if (from === undefined) return;
      if (dragged) handlers.selectRange(from, x);
      else handlers.select(x, y);
    },
    // A finger that starts to scroll the page cancels its pointer events.
    pointercancel: end,
    pointerleave() {
      if (!dragging) handlers.leave();
    },
  };
  const stopped = new AbortController();
  const on = <Type extends keyof typeof listeners>(type: Type) =>
    canvas.addEventListener(type, listeners[type], { signal: stopped.signal });
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave'] as const) on(type);
  return {
    stop() {
      end();
      stopped.abort();
    },
  };
}
