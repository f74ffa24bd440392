import type { LitElement, ReactiveController } from 'lit';
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
  wake(touched: boolean, heard?: Event): Promise<void>;
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
    if (isIntersecting && !saves()) whenIdle(() => void graphics.get(target as Host)?.wake(false));
  }
}

/**
 * Tells when a reader shows interest in a graphic: once it is in sight and the browser is idle, unless the reader saves
 * data; at once where the reader touches it by any means, or something on the page leads into it.
 */
export class InterestController implements ReactiveController {
  readonly #host: Host;
  readonly #graphic: Interested;

  constructor(host: Host, graphic: Interested) {
    this.#host = host;
    this.#graphic = graphic;
    host.addController(this);
  }

  hostConnected(): void {
    if (graphics.set(this.#host, this.#graphic).size === 1) page?.watch(graphics);
    this.#listen('addEventListener');
    sight ??= typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(onSight);
    sight?.observe(this.#host);
    if (!isWatched && (this.#host.group || location.hash.includes(':'))) void watchPage();
    else page?.follow();
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    sight?.unobserve(this.#host);
    if (graphics.delete(this.#host) && graphics.size === 0) page?.unwatch();
  }

  /** Others of its group may soon have something to show. */
  wakeGroup(): void {
    for (const [host, graphic] of graphics) {
      if (host.group && host.group === this.#host.group) whenIdle(() => void graphic.wake(false));
    }
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of TOUCHES) this.#host.renderRoot[how](type, this.#onTouch, { capture: true, passive: true });
  }

  readonly #onTouch = (): void => void this.#graphic.wake(true);
}
