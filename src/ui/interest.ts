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
const graphics = new Map<Host, Interested>();

/** Wakes a graphic, for who asks it for more than it has drawn at first. */
export const wake = (host: LitElement): Promise<void> | undefined => graphics.get(host)?.wake(true);

/** Settles once a reader is at the page, with what told it. */
export const presence: Promise<Event> | undefined =
  typeof document === 'undefined'
    ? undefined
    : new Promise((resolve) => {
        for (const type of ['pointermove', 'touchstart', 'scroll', 'keydown', 'focusin', 'click'])
          addEventListener(type, resolve, { once: true, passive: true, capture: true });
      });

let page: typeof PageInterest | undefined;
let isWatched = false;

/** What else of the page leads to graphics, or asks for all of them, is watched once there is a reader to do so. */
async function watchPage(sign?: Event): Promise<void> {
  isWatched = true;
  const hear = (click: Event): void => void (sign = click);
  addEventListener('click', hear, true);
  try {
    page = await import('./page-interest.js');
    if (graphics.size > 0) page.watch(graphics, sign);
  } catch (error) {
    isWatched = false;
    console.warn('What leads from the text of this page into its graphics did not load.', error);
  } finally {
    removeEventListener('click', hear, true);
  }
}
void presence?.then(watchPage);

let sight: IntersectionObserver | undefined;

/** Whether a reader saves data. Who needs strong or system colours needs what brings them all the same. */
const saves = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  !matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting && !saves()) whenIdle(() => void graphics.get(target as Host)?.wake());
  }
}

/**
 * Tells a graphic, as long as it is in a page, when a reader shows interest in it: once it is in sight and the browser is
 * idle, unless the reader saves data; at once where the reader touches it by any means, or the page leads into it.
 */
export function attend(host: Host, graphic: Interested): void {
  if (graphics.set(host, graphic).size === 1) page?.watch(graphics);
  for (const type of TOUCHES) host.renderRoot.addEventListener(type, graphic.touch, { capture: true, passive: true });
  sight ??= typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(onSight);
  sight?.observe(host);
  if (isWatched) page?.follow();
  else if (host.group || location.hash.includes(':')) void watchPage();
}

/** The graphic has left the page. */
export function leave(host: Host, graphic: Interested): void {
  for (const type of TOUCHES) host.renderRoot.removeEventListener(type, graphic.touch, true);
  sight?.unobserve(host);
  if (graphics.delete(host) && graphics.size === 0) page?.unwatch();
}

/** A reader is near a graphic of a group: the others may soon have something to show. */
export function wakeGroup(group: string | undefined): void {
  for (const [host, graphic] of graphics) if (group && host.group === group) whenIdle(() => void graphic.wake());
}
