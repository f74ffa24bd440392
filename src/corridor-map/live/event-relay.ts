/** What begins a move of the map, and what follows it. */
const MOVES = {
  mousedown: ['mousemove', 'mouseup'],
  touchstart: ['touchmove', 'touchend', 'touchcancel'],
} as const;

/** The same event, for another document. */
function copyOf(event: Event): Event {
  const { type } = event;
  if ('touches' in event) return new TouchEvent(type, listsOf(event as TouchEvent));
  return 'key' in event
    ? new KeyboardEvent(type, event as KeyboardEvent)
    : new MouseEvent(type, { ...pointOf(event as MouseEvent), bubbles: true, cancelable: true });
}

const pointOf = ({ clientX, clientY, screenX, screenY, button, buttons }: MouseEvent): MouseEventInit => ({
  clientX,
  clientY,
  screenX,
  screenY,
  button,
  buttons,
});

const listsOf = ({ touches, targetTouches, changedTouches }: TouchEvent): TouchEventInit => ({
  bubbles: true,
  cancelable: true,
  touches: [...touches],
  targetTouches: [...targetTouches],
  changedTouches: [...changedTouches],
});

/**
 * Leaflet follows a drag, and the keys of a map in focus, on the document that has loaded it. Where a map stands in another
 * one, it is told there what happens here, as long as a move lasts.
 */
export function relay(sheet: HTMLElement, here: Document): { stop(): void } {
  const stopped = new AbortController();
  if (here === document) return { stop: () => {} };
  const { signal } = stopped;
  const tell = (event: Event): void => {
    // Leaflet marks what a move ends on, so it has to be an element.
    if (!document.documentElement.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  for (const [begins, follows] of Object.entries(MOVES)) {
    sheet.addEventListener(
      begins,
      () => {
        const ended = new AbortController();
        for (const type of follows) {
          const on = (event: Event): void => {
            tell(event);
            if (!/move/.test(type)) ended.abort();
          };
          here.addEventListener(type, on, { signal: AbortSignal.any([signal, ended.signal]), passive: false });
        }
      },
      { signal, passive: true },
    );
  }
  sheet.addEventListener('keydown', tell, { signal });
  return { stop: () => stopped.abort() };
}
