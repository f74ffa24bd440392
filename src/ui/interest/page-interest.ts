import { graphics, whenIdle, type Host, type PanelLoader } from './interest.js';
import { LanguageObserver } from '../../i18n/language-observer.js';
import { closestTo, isTag, shadowAround } from '../host/nodes.js';
import { windowOf } from '../host/custom-element.js';
import { ReservedHeightController } from '../host/reserved-height-controller.js';
import { SizeObserver } from '../host/size-observer.js';

/** Links and buttons of a page that may lead to an item of a graphic. */
const LINKS = 'a[href*="#"], [data-story-for], [commandfor]';

/** Graphics that already handle links of the page themselves. */
const linked = new WeakSet<PanelLoader>();
/** Highlight events of a group that a graphic missed because it had not been loaded. */
const missed = new WeakMap<Host, Event>();

/** Returns the last highlight event of its group that a graphic missed. */
export const missedHighlight = (host: Host): Event | undefined => missed.get(host);

/** Loads what handles links to a graphic. */
async function loadLinks(graphic: PanelLoader): Promise<void> {
  await graphic.load(true);
  // Where that fails, links behave as any other.
  linked.add(graphic);
  await graphic.value?.link();
}

/** Returns the graphic with an id (its own or that of its `div` of `auto.js`) that does not handle links yet. */
function unlinked(id: string | null | undefined, root: Document | ShadowRoot): PanelLoader | undefined {
  const target = id ? root.getElementById(id) : null;
  for (const [host, graphic] of graphics) {
    if (target && !linked.has(graphic) && (host === target || host.parentElement === target)) return graphic;
  }
  return undefined;
}

/** Returns the graphic's id in a hash such as "#map:gwadar". */
function idIn(hash: string): string | undefined {
  try {
    return /^#([^:]+):./.exec(decodeURIComponent(hash))?.[1];
  } catch {
    return undefined;
  }
}

/** Returns any graphic for a link with an unknown id: its link handler warns about it. */
function anyForBrokenLink({ dataset: { storyFor }, ownerDocument }: HTMLElement): PanelLoader | undefined {
  const isKnown = storyFor === undefined || ownerDocument.getElementById(storyFor);
  return isKnown ? undefined : [...graphics.values()].find((graphic) => !linked.has(graphic));
}

/** Returns the link of a click, and the graphic it leads to. */
function targetOf(event: Event): { link: HTMLElement; graphic: PanelLoader } | undefined {
  const link = closestTo(event.composedPath()[0] ?? event.target, LINKS);
  if (!link) return undefined;
  const hash = isTag(link, 'a') ? link.hash : '';
  const id = link.dataset['storyFor'] ?? link.getAttribute('commandfor') ?? idIn(hash);
  const root = shadowAround(link);
  const graphic = (root && unlinked(id, root)) ?? unlinked(id, link.ownerDocument) ?? anyForBrokenLink(link);
  return graphic && { link, graphic };
}

/** Repeats a click that leads to a graphic once its link handler has been loaded. */
function onClick(event: MouseEvent): void {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const target = targetOf(event);
  if (!target) return;
  event.preventDefault();
  void loadLinks(target.graphic).then(() => target.link.click());
}

/** Brings what a page's address leads into. */
function follow({ document, location }: Window): void {
  const graphic = unlinked(idIn(location.hash), document);
  if (graphic) void loadLinks(graphic);
}
const onHash = ({ currentTarget }: Event): void => follow(currentTarget as Window);

const loadAllPanels = (): void => graphics.forEach((graphic) => void graphic.load(true));

/** Loads all panels for a reader who holds down Ctrl or ⌘ and may be about to search or print the page. */
function onKey({ ctrlKey, metaKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey) loadAllPanels();
}

/** Loads the panels of the others in a group, which mark what is selected in one graphic. */
function onHighlight(event: Event): void {
  const { group } = ((event as CustomEvent).detail ?? {}) as { group?: unknown };
  for (const [host, graphic] of graphics) {
    if (!group || host.group !== group || event.target === host || graphic.value) continue;
    missed.set(host, event);
    void graphic.load();
  }
}

function listen(how: 'addEventListener' | 'removeEventListener', page: Window): void {
  const { document } = page;
  document[how]('click', onClick as EventListener, true);
  document[how]('keydown', onKey as EventListener, true);
  document[how]('story-highlight', onHighlight);
  page[how]('hashchange', onHash);
  page[how]('beforeprint', loadAllPanels);
}

/** Whether the reader saves data; ignored where high contrast is needed, whose styles come with the panels. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  !window.matchMedia?.('(forced-colors: active), (prefers-contrast: more)').matches;

/** The observers and listeners of one document. */
interface Watched {
  page: Window;
  hosts: Set<Host>;
  sight: IntersectionObserver | undefined;
}

/** By document, because a frame keeps its window when it loads another page. */
const watched = new WeakMap<Document, Watched>();
const watchedBy = new WeakMap<Host, Watched>();

function watchPage(page: typeof window): Watched {
  const { IntersectionObserver: Observer } = page;
  const made = { page, hosts: new Set<Host>(), sight: Observer && new Observer(onSight) };
  watched.set(page.document, made);
  listen('addEventListener', page);
  return made;
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    // A part of the drawing itself is missing, which is loaded even for readers who save data.
    const isIncomplete = (target as Host).renderRoot.querySelector('.gap') !== null;
    if (isIntersecting && (isIncomplete || !savesData())) whenIdle(() => void graphics.get(target as Host)?.load());
  }
}

/** Graphics that have observers for size, language and reserved height. */
const known = new WeakSet<Host>();

/**
 * Watches a graphic that has been connected. Its panels are loaded once it is in sight and the browser is idle, unless the
 * reader saves data; or when a link, the address, a search, printing or a graphic of its group needs it.
 */
export function watch(host: Host): void {
  const page = windowOf(host);
  if (!page) return;
  if (!known.has(host))
    for (const Controller of [SizeObserver, LanguageObserver, ReservedHeightController]) new Controller(host);
  known.add(host);
  const here = watched.get(page.document) ?? watchPage(page);
  here.hosts.add(host);
  watchedBy.set(host, here);
  if (here.sight) here.sight.observe(host);
  else void graphics.get(host)?.load();
  follow(page);
}

/** Stops watching a graphic that has been disconnected. */
export function unwatch(host: Host): void {
  const here = watchedBy.get(host);
  here?.sight?.unobserve(host);
  here?.hosts.delete(host);
  if (!here || here.hosts.size > 0) return;
  listen('removeEventListener', here.page);
  watched.delete(here.page.document);
}

/** Loads the panels of all graphics of a group when a reader is near one of them. */
export function loadGroupPanels(group: string | undefined): void {
  for (const [host, graphic] of graphics) if (group && host.group === group) whenIdle(() => void graphic.load());
}

/** Settles at the first activity of a reader in the page, who is then likely to open a panel. */
export const firstActivity: Promise<unknown> = new Promise((resolve) => {
  for (const type of ['pointermove', 'touchstart', 'scroll', 'keydown'])
    addEventListener(type, resolve, { once: true, passive: true, capture: true });
});
