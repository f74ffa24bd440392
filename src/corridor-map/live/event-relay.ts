/** The events that begin a move of the map, and those that continue or end it. */
const MOVES = {
  mousedown: ['mousemove', 'mouseup'],
  touchstart: ['touchmove', 'touchend', 'touchcancel'],
} as const;

/** A copy of an event, to dispatch in another document. */
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
 * Forwards events to the document that loaded Leaflet, where Leaflet listens for drags and keys, if the map stands in
 * another document. Moves are forwarded as long as they last.
 */
export function relayEvents(sheet: HTMLElement, mapDocument: Document): { stop(): void } {
  const stopped = new AbortController();
  if (mapDocument === document) return { stop: () => {} };
  const { signal } = stopped;
  const forward = (event: Event): void => {
    // Leaflet adds a class to the target of a drag, so that has to be an element.
    if (!document.documentElement.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  for (const [begins, follows] of Object.entries(MOVES)) {
    sheet.addEventListener(
      begins,
      () => {
        const ended = new AbortController();
        for (const type of follows) {
          const on = (event: Event): void => {
            forward(event);
            if (!/move/.test(type)) ended.abort();
          };
          mapDocument.addEventListener(type, on, { signal: AbortSignal.any([signal, ended.signal]), passive: false });
        }
      },
      { signal, passive: true },
    );
  }
  sheet.addEventListener('keydown', forward, { signal });
  return { stop: () => stopped.abort() };
}
