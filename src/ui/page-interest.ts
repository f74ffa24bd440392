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

/** A click that leads into a graphic is repeated once something is there to follow it. */
function onClick(event: MouseEvent): void {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const [from] = event.composedPath();
  const link = from instanceof Element ? from.closest<HTMLElement>(LINKS) : null;
  if (!link || defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const id =
    link.dataset['storyFor'] ??
    link.getAttribute('commandfor') ??
    idIn(link instanceof HTMLAnchorElement ? link.hash : '');
  const root = link.getRootNode();
  const graphic = (root instanceof ShadowRoot && unlinked(id, root)) || unlinked(id);
  if (!graphic) return;
  event.preventDefault();
  void graphic.link().then(() => link.click());
}

const onHash = (): void => void unlinked(idIn(location.hash))?.link();

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

/**
 * Watches what on a page leads into its graphics or asks for all of them: links, its address, a search, paper, what another
 * of a group tells. Each graphic that is meant then brings what it needs to answer.
 */
export function watch(known: ReadonlyMap<Host, Interested>): void {
  graphics = known;
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('story-highlight', onHighlight);
  window.addEventListener('hashchange', onHash);
  window.addEventListener('beforeprint', wakeAll);
  onHash();
}
