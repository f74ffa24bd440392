import { graphics, whenIdle, type Host, type PanelLoader } from './interest.js';
import { load } from '../host/load-once.js';
import type * as PageInterest from './page-interest.js';

/** Events that show a reader's interest. They are captured, because `toggle` does not bubble. */
const TOUCHES = ['pointerover', 'focusin', 'toggle'];

let page: typeof PageInterest | undefined;
let arrival: Promise<typeof PageInterest | undefined> | undefined;

/** Watches for a reader's interest in a graphic that has been connected. */
export function watchInterest(host: Host, graphic: PanelLoader): void {
  graphics.set(host, graphic);
  for (const type of TOUCHES) host.renderRoot.addEventListener(type, graphic.touch, true);
  // Loaded once the first drawings are done.
  whenIdle(async () => {
    page = await (arrival ??= load(host, 'what watches the page', () => import('./page-interest.js')));
    // After a failure touching a graphic still works; the next graphic tries again.
    arrival = page && arrival;
    if (graphics.has(host)) page?.watch(host);
  });
}

/** Stops watching a graphic that has been disconnected. */
export function unwatchInterest(host: Host, graphic: PanelLoader): void {
  for (const type of TOUCHES) host.renderRoot.removeEventListener(type, graphic.touch, true);
  graphics.delete(host);
  page?.unwatch(host);
}
