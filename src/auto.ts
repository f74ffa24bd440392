/**
 * One line a site: `<script type="module" src="…/auto.js"></script>` finds the graphics of a page, loads the scripts of
 * those and of no other, and watches for later ones. Where a system keeps no tags of its own, it also upgrades
 * `<div data-story="corridor-map" data-worldview="in">…</div>`: the graphic takes the content of the `div` as its own.
 *
 * What a `div` holds decides, not whether it was seen before: pages are cloned, morphed and put back from a cache.
 */
const TAGS: Record<string, () => Promise<unknown>> = {
  'corridor-map': () => import('./corridor-map/corridor-map.js'),
  'incident-trend': () => import('./incident-trend/incident-trend.js'),
  'trade-target-gauge': () => import('./trade-target-gauge/trade-target-gauge.js'),
  'visit-timeline': () => import('./visit-timeline/visit-timeline.js'),
};

const STORY = 'data-story';
const DATA = 'data-';
// The fields of a form hide its methods by their names, so no form can be asked what it holds.
const SELECTOR = [...Object.keys(TAGS), `[${STORY}]:not(form)`].join();
/** The scripts that are on their way. */
const loads = new Set<string>();
/** The tag that each element asked for when it was last seen: it asks once, though its script did not come. */
const asked = new WeakMap<Element, string>();
/** The graphic in each box. A box that loses it, as to a morph, gets the same one back, with all the reader chose. */
const graphics = new WeakMap<Element, Element>();
/** Sentences for the author, each said once. */
const told = new Set<string>();

const isGraphic = (name: string): boolean => Object.hasOwn(TAGS, name);

function tell(sentence: string): void {
  if (!told.has(sentence)) console.warn(sentence);
  told.add(sentence);
}

async function load(tag: string): Promise<void> {
  if (loads.has(tag)) return;
  loads.add(tag);
  try {
    await TAGS[tag]?.();
    // Whoever asked may be gone by now, and others may have come in their place.
    meet();
  } catch (error) {
    // What stands inside the tag stays; the next one of its kind on the page tries again.
    console.warn(`<${tag}> did not load; what stands inside it stays.`, error);
  }
  loads.delete(tag);
}

const optionsOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];

/** Tells a graphic what its box says, by the names of attributes of the box. */
function follow(box: Element, graphic: Element, names: readonly string[]): void {
  const known = optionsOf(graphic.localName);
  for (const name of names) {
    const option = name.slice(DATA.length);
    // Only what the graphic itself reads: nothing that stands in a page's markup becomes a handler or a style.
    if (!name.startsWith(DATA) || !known.includes(option)) continue;
    const value = box.getAttribute(name);
    if (value === null) graphic.removeAttribute(option);
    else graphic.setAttribute(option, value);
  }
}

function tellStrange(tag: string, names: readonly string[]): void {
  const known = optionsOf(tag).map((option) => DATA + option);
  const strange = names.filter((name) => name.startsWith(DATA) && name !== STORY && !known.includes(name));
  if (strange.length > 0) tell(`Unknown on data-story="${tag}": ${strange.join(', ')}. Known: ${known.join(', ')}.`);
}

/** The graphic that a box has, or had and may have back: one that the page has put elsewhere is no longer its own. */
function graphicOf(box: Element, tag: string): Element | undefined {
  const graphic = graphics.get(box);
  const isOwn = graphic?.localName === tag && (graphic.parentNode === box || !graphic.isConnected);
  return isOwn ? graphic : [...box.children].find(({ localName }) => localName === tag);
}

/** Leaves a box with one graphic, and in that what the page has put into the box. */
function fill(box: Element, tag: string): void {
  const last = graphics.get(box);
  // A page that shows the graphic elsewhere for a while, as in a dialog, brings it back.
  if (last?.isConnected && !box.firstChild) return;
  const graphic = graphicOf(box, tag) ?? document.createElement(tag);
  const isNew = graphic !== last;
  const isBack = graphic.parentNode !== box;
  // What is put beside it later stays there, or two scripts that each want their own way would never end.
  if (!isNew && !isBack && document.readyState !== 'loading') return;
  // A copy, or the graphic of another tag, only brings what stands in it.
  for (const child of [...box.children])
    if (child !== graphic && isGraphic(child.localName)) child.replaceWith(...child.childNodes);
  // What came in its place is newer than what it holds.
  if (isBack && box.firstChild) graphic.replaceChildren();
  graphic.append(...[...box.childNodes].filter((node) => node !== graphic));
  if (isBack) box.append(graphic);
  if (!isNew) return;
  graphics.set(box, graphic);
  const names = box.getAttributeNames();
  tellStrange(tag, names);
  follow(box, graphic, names);
}

function meet(): void {
  for (const element of document.querySelectorAll(SELECTOR)) {
    const story = element.getAttribute(STORY);
    const tag = story ?? element.localName;
    if (story !== null && observer) observer.observe(element, { attributes: true });
    if (!isGraphic(tag)) tell(`data-story="${tag}" is unknown. Known: ${Object.keys(TAGS).join(', ')}.`);
    else if (customElements.get(tag)) {
      if (story !== null) fill(element, tag);
    } else if (asked.get(element) !== tag) {
      asked.set(element, tag);
      void load(tag);
    }
  }
}

const observer =
  typeof document !== 'undefined' &&
  new MutationObserver((records) => {
    meet();
    for (const { target, attributeName } of records) {
      const graphic = graphics.get(target as Element);
      if (graphic && attributeName) follow(target as Element, graphic, [attributeName]);
    }
  });
if (observer) {
  observer.observe(document, { childList: true, subtree: true, attributeFilter: [STORY] });
  meet();
}

// A page imports this for what it does.
export {};
