import type { LitElement } from 'lit';
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
  /** Whether it still lacks what only interest brings. */
  readonly sleeps: boolean;
  /** Whether text of the page already leads into it. */
  readonly linked: boolean;
  /** Brings that: at once where it was `touched`, otherwise when the browser is idle. `heard` is what its group told. */
  wake(touched?: boolean, heard?: Event): Promise<void>;
  /** The reader touches it. */
  readonly touch: () => void;
  /** Brings that, and what lets text lead into it. Never rejects. */
  link(): Promise<void>;
}

/** The graphics of the page. */
export const graphics: Map<Host, Interested> = new Map<Host, Interested>();

/** Wakes a graphic, for who asks it for more than it has drawn at first. */
export const wake = (host: LitElement): Promise<void> | undefined => graphics.get(host)?.wake(true);

let page: typeof PageInterest | undefined;
let isWatched = false;

/** What else tells of interest in graphics is watched as soon as the first ones are drawn. */
async function watchPage(): Promise<void> {
  try {
    page = await import('./page-interest.js');
    graphics.forEach((_, host) => page?.met(host));
  } catch (error) {
    // Whoever touches a graphic still gets all of it; the next graphic tries again.
    isWatched = false;
    console.warn('What brings the sources of graphics that come into sight did not load.', error);
  }
}

/** Tells a graphic, as long as it is in a page, when a reader shows interest in it. */
export function attend(host: Host, graphic: Interested): void {
  graphics.set(host, graphic);
  for (const type of TOUCHES) host.renderRoot.addEventListener(type, graphic.touch, { capture: true, passive: true });
  page?.met(host);
  if (isWatched) return;
  isWatched = true;
  whenIdle(() => void watchPage());
}

/** The graphic has left the page. */
export function leave(host: Host, graphic: Interested): void {
  for (const type of TOUCHES) host.renderRoot.removeEventListener(type, graphic.touch, true);
  graphics.delete(host);
  page?.left(host);
}
