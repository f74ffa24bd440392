import type { LitElement, ReactiveController } from 'lit';

/** What tells that a reader does something with a graphic. A `toggle` does not bubble, so it is caught on its way down. */
const TOUCHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'toggle'];
/** So long a busy page may keep what is near waiting, in ms. */
const PATIENCE = 3000;
/** What leads from the text of a page into a graphic; `links.ts` follows it once the graphic has woken. */
const LINKS = 'a[href*="#"], [data-story-for], button[commandfor]';

/** Runs something when the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
}

/** Whether a reader saves data. Who needs strong or system colours needs what brings them all the same. */
const isSaving = (): boolean =>
  ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData ||
    matchMedia('(prefers-reduced-data: reduce)').matches) &&
  !matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;

type Host = LitElement & { group?: string };

interface Sleeper {
  /** Brings what the graphic lacks; `touched` where a reader waits for it. */
  wake(touched: boolean, heard?: Event): Promise<void>;
}

/** The graphics of the page that lack what only a reader who shows interest needs. */
const asleep = new Map<Host, Sleeper>();

/** Wakes a graphic, for who asks it for more than it has drawn at first. */
export const wake = (host: LitElement): Promise<void> => asleep.get(host)?.wake(true) ?? Promise.resolve();

const sleeperIn = (target: Element | null): [Host, Sleeper] | undefined =>
  target ? [...asleep].find(([host]) => host === target || host.parentElement === target) : undefined;

/** "#map:gwadar" names something in what has the id `map`. */
function idIn(hash: string): string {
  try {
    return /^#([^:]+):./.exec(decodeURIComponent(hash))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** A click that leads into a graphic that sleeps is repeated once it is awake. */
function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((one) => one instanceof HTMLElement && one.matches(LINKS));
  if (!(link instanceof HTMLElement)) return;
  const hash = link instanceof HTMLAnchorElement ? link.hash : '';
  const id = link.dataset.storyFor ?? link.getAttribute('commandfor') ?? idIn(hash);
  const root = link.getRootNode();
  const target = (root instanceof ShadowRoot && root.getElementById(id)) || document.getElementById(id);
  const [host, sleeper] = sleeperIn(target) ?? [];
  if (!host || !sleeper) return;
  event.preventDefault();
  void sleeper.wake(true).then(() => {
    // Awake or beyond waking: either way it does not come here again.
    asleep.delete(host);
    link.click();
  });
}

const onHash = (): void => void sleeperIn(document.getElementById(idIn(location.hash)))?.[1].wake(true);

/** Who holds down the key of commands is about to search the page or to print it: all of it. */
function onKey({ ctrlKey, metaKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey) wakeAll();
}

function wakeAll(): void {
  for (const sleeper of asleep.values()) void sleeper.wake(true);
}

/** What is picked in one graphic is marked in the others of its group, so they wake for it. */
function onHighlight(event: Event): void {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const group = typeof detail === 'object' && detail && 'group' in detail ? detail.group : undefined;
  if (!group) return;
  for (const [host, sleeper] of asleep) {
    if (host.group === group && event.target !== host) void sleeper.wake(false, event);
  }
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  document[how]('click', onClick as EventListener, true);
  document[how]('keydown', onKey as EventListener, true);
  document[how]('story-highlight', onHighlight);
  window[how]('hashchange', onHash);
  window[how]('beforeprint', wakeAll);
}

let sight: IntersectionObserver | undefined;

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || isSaving()) continue;
    sight?.unobserve(target);
    whenIdle(() => void asleep.get(target as Host)?.wake(false));
  }
}

/**
 * Tells when a reader shows interest in a graphic: once it is in sight and the browser is idle, unless the reader saves
 * data; at once where the reader touches it by any means, or something on the page leads into it.
 */
export class InterestController implements ReactiveController {
  readonly #host: Host;
  readonly #sleeper: Sleeper;
  #isAwake = false;

  constructor(host: Host, wake: Sleeper['wake']) {
    this.#host = host;
    this.#sleeper = { wake };
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TOUCHES) this.#host.renderRoot.addEventListener(type, this.#onTouch, { capture: true, passive: true });
    if (this.#isAwake) return;
    if (asleep.size === 0) listen('addEventListener');
    asleep.set(this.#host, this.#sleeper);
    sight ??= typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(onSight);
    sight?.observe(this.#host);
    if (idIn(location.hash)) onHash();
  }

  hostDisconnected(): void {
    for (const type of TOUCHES) this.#host.renderRoot.removeEventListener(type, this.#onTouch, true);
    this.#rest();
  }

  /** The graphic has all it can have. Others of its group may soon have something to show. */
  awake(): void {
    this.#isAwake = true;
    this.#rest();
    const { group } = this.#host;
    for (const [host, sleeper] of asleep) if (group && host.group === group) whenIdle(() => void sleeper.wake(false));
  }

  #rest(): void {
    sight?.unobserve(this.#host);
    if (asleep.delete(this.#host) && asleep.size === 0) listen('removeEventListener');
  }

  readonly #onTouch = (): void => void this.#sleeper.wake(true);
}
