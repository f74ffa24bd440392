import { graphics, whenIdle, type Host, type Interested } from './interest.js';
import { RoomController } from './room-controller.js';

/** What leads from the text of a page into a graphic. */
const LINKS = 'a[href*="#"], [data-story-for], [commandfor]';

/** What text of the page leads into already. */
const linked = new WeakSet<Interested>();
/** What others told a graphic of their group before it could hear it. */
const told = new WeakMap<Host, Event>();

/** What another of its group told a graphic before it could hear it. */
export const toldBefore = (host: Host): Event | undefined => told.get(host);

/** Brings what lets text lead into a graphic. */
async function lead(graphic: Interested): Promise<void> {
  await graphic.wake(true);
  // Where it does not come, the browser does with a link what it does with any.
  linked.add(graphic);
  await graphic.value?.link();
}

/** What bears an id and is not linked yet: a graphic, or the `div` that `auto.js` has made one of. */
function unlinked(id: string | null | undefined, root: ParentNode = document): Interested | undefined {
  const target = id ? root.querySelector(`#${CSS.escape(id)}`) : null;
  for (const [host, graphic] of graphics) {
    if (target && !linked.has(graphic) && (host === target || host.parentElement === target)) return graphic;
  }
  return undefined;
}

/** "#map:gwadar" names something in what has the id `map`. */
function idIn(hash: string): string | undefined {
  try {
    return /^#([^:]+):./.exec(decodeURIComponent(hash))?.[1];
  } catch {
    return undefined;
  }
}

/** Whoever follows links says what leads nowhere: any graphic brings that. */
function strayed({ dataset: { storyFor } }: HTMLElement): Interested | undefined {
  const isKnown = storyFor === undefined || document.getElementById(storyFor);
  return isKnown ? undefined : [...graphics.values()].find((graphic) => !linked.has(graphic));
}

/** Where a click leads, and what it was made on. */
function ledBy(event: Event): { link: HTMLElement; graphic: Interested } | undefined {
  const from = event.composedPath()[0] ?? event.target;
  const link = from instanceof Element ? from.closest<HTMLElement>(LINKS) : null;
  if (!link) return undefined;
  const hash = link instanceof HTMLAnchorElement ? link.hash : '';
  const id = link.dataset['storyFor'] ?? link.getAttribute('commandfor') ?? idIn(hash);
  const root = link.getRootNode();
  const graphic = (root instanceof ShadowRoot && unlinked(id, root)) || unlinked(id) || strayed(link);
  return graphic && { link, graphic };
}

/** A click that leads into a graphic is repeated once something is there to follow it. */
function onClick(event: MouseEvent): void {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const led = ledBy(event);
  if (!led) return;
  event.preventDefault();
  void lead(led.graphic).then(() => led.link.click());
}

/** Brings what the page's address leads into. */
function follow(): void {
  const graphic = unlinked(idIn(location.hash));
  if (graphic) void lead(graphic);
}

const wakeAll = (): void => graphics.forEach((graphic) => void graphic.wake(true));

/** Who holds down the key of commands is about to search the page or to print it: all of it. */
function onKey({ ctrlKey, metaKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey) wakeAll();
}

/** What is picked in one graphic is marked in the others of its group, so they wake for it. */
function onHighlight(event: Event): void {
  const { group } = ((event as CustomEvent).detail ?? {}) as { group?: unknown };
  for (const [host, graphic] of graphics) {
    if (!group || host.group !== group || event.target === host || graphic.value) continue;
    told.set(host, event);
    void graphic.wake();
  }
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  document[how]('click', onClick as EventListener, true);
  document[how]('keydown', onKey as EventListener, true);
  document[how]('story-highlight', onHighlight);
  window[how]('hashchange', follow);
  window[how]('beforeprint', wakeAll);
}
let listens = false;

/** Whether a reader saves data. Who needs strong or system colours needs what brings them all the same. */
const saves = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  !matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;

const sight = typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(onSight);

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting && !saves()) whenIdle(() => void graphics.get(target as Host)?.wake());
  }
}

/** What knows already how much room it is held. */
const roomy = new WeakSet<Host>();

/**
 * A graphic is in the page: what it needs for a reader comes once it is in sight and the browser is idle, unless the reader
 * saves data; or when something on the page leads into it or asks for all of it: a link, the address, a search, paper, what
 * another of its group tells.
 */
export function met(host: Host): void {
  if (!listens) listen('addEventListener');
  listens = true;
  if (!roomy.has(host)) new RoomController(host);
  roomy.add(host);
  if (sight) sight.observe(host);
  else void graphics.get(host)?.wake();
  follow();
}

/** It has left the page. */
export function left(host: Host): void {
  sight?.unobserve(host);
  if (graphics.size > 0 || !listens) return;
  listens = false;
  listen('removeEventListener');
}

/** A reader is near a graphic of a group: the others may soon have something to show. */
export function wakeGroup(group: string | undefined): void {
  for (const [host, graphic] of graphics) if (group && host.group === group) whenIdle(() => void graphic.wake());
}

/** Settles once a reader does anything in the page: what is near is then likely to be asked for. */
export const presence: Promise<unknown> = new Promise((resolve) => {
  for (const type of ['pointermove', 'touchstart', 'scroll', 'keydown'])
    addEventListener(type, resolve, { once: true, passive: true, capture: true });
});
