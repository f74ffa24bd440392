import type { LitElement } from 'lit';
import { load } from './load-once.js';
import type * as PageInterest from './page-interest.js';

/** What tells that a reader does something with a graphic. A `toggle` does not bubble, so it is caught on its way down. */
const TOUCHES = ['pointerover', 'touchstart', 'focusin', 'toggle'];
/** So long a busy page may keep what is near waiting, in ms. */
const PATIENCE = 3000;

/** Runs something when the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
}

/** A graphic. */
export type Host = LitElement & { group?: string };

/** What a graphic does when somebody shows interest in it. */
export interface Interested {
  /** What only interest brings, once it is there; `link` lets text of the page lead into the graphic. */
  readonly value: { link(): Promise<void> } | undefined;
  /** Brings it: at once where it was `touched`, otherwise when the browser is idle. Never rejects. */
  wake(touched?: boolean): Promise<void>;
  /** The reader touches it. */
  readonly touch: () => void;
}

/** The graphics of the page. */
export const graphics: Map<Host, Interested> = new Map<Host, Interested>();

/** Wakes a graphic, for who asks it for more than it has drawn at first. */
export const wake = (host: LitElement): Promise<void> | undefined => graphics.get(host)?.wake(true);

let page: typeof PageInterest | undefined;
let arrival: Promise<typeof PageInterest | undefined> | undefined;

/** Lets what watches the page do something for a graphic: it comes once the first drawings are done. */
export function watched(host: LitElement, use: (page: typeof PageInterest) => void): void {
  whenIdle(() => {
    arrival ??= load(host, 'what watches the page', () => import('./page-interest.js'));
    void arrival.then((come) => {
      page = come;
      if (page) use(page);
      // Whoever touches a graphic still gets all of it; the next graphic tries again.
      else arrival = undefined;
    });
  });
}

/** Tells a graphic, as long as it is in a page, when a reader shows interest in it. */
export function attend(host: Host, graphic: Interested): void {
  graphics.set(host, graphic);
  for (const type of TOUCHES) host.renderRoot.addEventListener(type, graphic.touch, { capture: true, passive: true });
  watched(host, ({ met }) => {
    if (graphics.has(host)) met(host);
  });
}

/** The graphic has left the page. */
export function leave(host: Host, graphic: Interested): void {
  for (const type of TOUCHES) host.renderRoot.removeEventListener(type, graphic.touch, true);
  graphics.delete(host);
  page?.left(host);
}
