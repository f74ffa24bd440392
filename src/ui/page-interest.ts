import type { Host, Interested } from './interest.js';

/** What leads from the text of a page into a graphic. */
const LINKS = 'a[href*="#"], [data-story-for], [commandfor]';

/** The graphics of the page. */
let graphics: ReadonlyMap<Host, Interested> = new Map();

/** What bears an id and is not linked yet: a graphic, or the `div` that `auto.js` has made one of. */
function unlinked(id: string | null | undefined, root: ParentNode = document): Interested | undefined {
  const target = id ? root.querySelector(`#${CSS.escape(id)}`) : null;
  for (const [host, graphic] of graphics) {
    if (target && !graphic.linked && (host === target || host.parentElement === target)) return graphic;
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
  return isKnown ? undefined : [...graphics.values()].find(({ linked }) => !linked);
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
  void led.graphic.link().then(() => led.link.click());
}

/** Brings what the page's address leads into. */
export const follow = (): void => void unlinked(idIn(location.hash))?.link();

const wakeAll = (): void => graphics.forEach((graphic) => void graphic.wake(true));

/** Who holds down the key of commands is about to search the page or to print it: all of it. */
function onKey({ ctrlKey, metaKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey) wakeAll();
}

/** What is picked in one graphic is marked in the others of its group, so they wake for it. */
function onHighlight(event: Event): void {
  const { group } = ((event as CustomEvent).detail ?? {}) as { group?: unknown };
  for (const [host, graphic] of graphics) {
    if (group && host.group === group && event.target !== host && graphic.sleeps) void graphic.wake(false, event);
  }
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  document[how]('click', onClick as EventListener, true);
  document[how]('keydown', onKey as EventListener, true);
  document[how]('story-highlight', onHighlight);
  window[how]('hashchange', follow);
  window[how]('beforeprint', wakeAll);
}

/**
 * Watches what on a page leads into its graphics or asks for all of them: links, its address, a search, paper, what another
 * of a group tells. Each graphic that is meant then brings what it needs to answer. `sign` is what has told of a reader.
 */
export function watch(known: ReadonlyMap<Host, Interested>, sign?: Event): void {
  graphics = known;
  listen('addEventListener');
  follow();
  // Nobody was there yet to hear it.
  if (sign instanceof MouseEvent && sign.type === 'click') onClick(sign);
  if (sign instanceof KeyboardEvent) onKey(sign);
}

/** There is no graphic any more. */
export const unwatch = (): void => listen('removeEventListener');
