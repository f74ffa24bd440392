import { graphics, whenIdle, type Host, type Interested } from './interest.js';
import { LanguageObserver } from '../../i18n/language-observer.js';
import { closestTo, isTag, shadowAround } from '../host/nodes.js';
import { windowOf } from '../host/own-window.js';
import { ReservedHeightController } from '../host/reserved-height-controller.js';
import { SizeObserver } from '../host/size-observer.js';

/** What leads from the text of a page into a graphic. */
const LINKS = 'a[href*="#"], [data-story-for], [commandfor]';

/** What text of the page leads into already. */
const linked = new WeakSet<Interested>();
/** What others told a graphic of their group before it could hear it. */
const told = new WeakMap<Host, Event>();

/** What another of its group told a graphic before it could hear it. */
export const heardBefore = (host: Host): Event | undefined => told.get(host);

/** Brings what lets text lead into a graphic. */
async function lead(graphic: Interested): Promise<void> {
  await graphic.wake(true);
  // Where it does not come, the browser does with a link what it does with any.
  linked.add(graphic);
  await graphic.value?.link();
}

/** What bears an id and is not linked yet: a graphic, or the `div` that `auto.js` has made one of. */
function unlinked(id: string | null | undefined, root: ParentNode): Interested | undefined {
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
function strayed({ dataset: { storyFor }, ownerDocument }: HTMLElement): Interested | undefined {
  const isKnown = storyFor === undefined || ownerDocument.getElementById(storyFor);
  return isKnown ? undefined : [...graphics.values()].find((graphic) => !linked.has(graphic));
}

/** Where a click leads, and what it was made on. */
function ledBy(event: Event): { link: HTMLElement; graphic: Interested } | undefined {
  const link = closestTo(event.composedPath()[0] ?? event.target, LINKS);
  if (!link) return undefined;
  const hash = isTag(link, 'a') ? link.hash : '';
  const id = link.dataset['storyFor'] ?? link.getAttribute('commandfor') ?? idIn(hash);
  const root = shadowAround(link);
  const graphic = (root && unlinked(id, root)) ?? unlinked(id, link.ownerDocument) ?? strayed(link);
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

/** Brings what a page's address leads into. */
function follow({ document, location }: Window): void {
  const graphic = unlinked(idIn(location.hash), document);
  if (graphic) void lead(graphic);
}
const onHash = ({ currentTarget }: Event): void => follow(currentTarget as Window);

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

function listen(how: 'addEventListener' | 'removeEventListener', page: Window): void {
  const { document } = page;
  document[how]('click', onClick as EventListener, true);
  document[how]('keydown', onKey as EventListener, true);
  document[how]('story-highlight', onHighlight);
  page[how]('hashchange', onHash);
  page[how]('beforeprint', wakeAll);
}

/** Whether a reader saves data. Who needs strong or system colours needs what brings them all the same. */
const saves = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  !matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;

/** What is watched in one document, for the graphics that stand in it. */
interface Watched {
  page: Window;
  hosts: Set<Host>;
  sight: IntersectionObserver | undefined;
}

/** By documents: a frame keeps its window when another page comes into it. */
const watched = new WeakMap<Document, Watched>();
const standing = new WeakMap<Host, Watched>();

function watch(page: typeof window): Watched {
  const { IntersectionObserver: Observer } = page;
  const made = { page, hosts: new Set<Host>(), sight: Observer && new Observer(onSight) };
  watched.set(page.document, made);
  listen('addEventListener', page);
  return made;
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    // A part of the drawing itself is still to come: that is seen, so it comes for everybody.
    const isLacking = (target as Host).renderRoot.querySelector('.gap') !== null;
    if (isIntersecting && (isLacking || !saves())) whenIdle(() => void graphics.get(target as Host)?.wake());
  }
}

/** What has been met before: it follows its page from then on. */
const known = new WeakSet<Host>();

/**
 * A graphic is in the page: what it needs for a reader comes once it is in sight and the browser is idle, unless the reader
 * saves data; or when something on the page leads into it or asks for all of it: a link, the address, a search, paper, what
 * another of its group tells.
 */
export function met(host: Host): void {
  const page = windowOf(host);
  if (!page) return;
  if (!known.has(host))
    for (const Follower of [SizeObserver, LanguageObserver, ReservedHeightController]) new Follower(host);
  known.add(host);
  const here = watched.get(page.document) ?? watch(page);
  here.hosts.add(host);
  standing.set(host, here);
  if (here.sight) here.sight.observe(host);
  else void graphics.get(host)?.wake();
  follow(page);
}

/** It has left the page, maybe for another. */
export function left(host: Host): void {
  const here = standing.get(host);
  here?.sight?.unobserve(host);
  here?.hosts.delete(host);
  if (!here || here.hosts.size > 0) return;
  listen('removeEventListener', here.page);
  watched.delete(here.page.document);
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
