import { graphics, whenIdle, type Host, type Interested } from './interest.js';
import { load } from '../host/load-once.js';
import type * as PageInterest from './page-interest.js';

/** What tells that a reader does something with a graphic. A `toggle` does not bubble, so it is caught on its way down. */
const TOUCHES = ['pointerover', 'focusin', 'toggle'];

let page: typeof PageInterest | undefined;
let arrival: Promise<typeof PageInterest | undefined> | undefined;

/** Tells a graphic, as long as it is in a page, when a reader shows interest in it. */
export function watchInterest(host: Host, graphic: Interested): void {
  graphics.set(host, graphic);
  for (const type of TOUCHES) host.renderRoot.addEventListener(type, graphic.touch, true);
  // What watches the page comes once the first drawings are done.
  whenIdle(async () => {
    page = await (arrival ??= load(host, 'what watches the page', () => import('./page-interest.js')));
    // Whoever touches a graphic still gets all of it; the next graphic tries again.
    arrival = page && arrival;
    if (graphics.has(host)) page?.met(host);
  });
}

/** The graphic has left the page. */
export function leave(host: Host, graphic: Interested): void {
  for (const type of TOUCHES) host.renderRoot.removeEventListener(type, graphic.touch, true);
  graphics.delete(host);
  page?.left(host);
}
