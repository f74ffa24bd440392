/**
 * One line per site: `<script type="module" src="…/auto.js"></script>` finds the graphics of a page, loads only their
 * scripts, and watches for later ones. For systems that remove custom tags, it also upgrades
 * `<div data-story="corridor-map" data-worldview="in">…</div>`: the content of the `div` moves into the graphic.
 *
 * Whether a `div` is upgraded depends on its content, not on its history, because pages are cloned, morphed and restored.
 */
const TAGS: Record<string, () => Promise<unknown>> = {
  'corridor-map': () => import('./corridor-map/corridor-map.js'),
  'incident-trend': () => import('./incident-trend/incident-trend.js'),
  'trade-target-gauge': () => import('./trade-target-gauge/trade-target-gauge.js'),
  'visit-timeline': () => import('./visit-timeline/visit-timeline.js'),
};

const STORY = 'data-story';
const DATA = 'data-';
// Forms are excluded, because fields named like a method (`children`, `append`) shadow it.
const SELECTOR = [...Object.keys(TAGS), `[${STORY}]:not(form)`].join();
/** The tags whose scripts are loading. */
const loads = new Set<string>();
/** The tag that was last requested for each element, so that a script that failed to load is not requested again for it. */
const requested = new WeakMap<Element, string>();
/** The graphic of each box. A box that loses it, as in a morph, gets the same one back, with the reader's selection. */
const graphics = new WeakMap<Element, Element>();
/** The warnings so far; each is shown once. */
const warned = new Set<string>();

const isGraphic = (name: string): boolean => Object.hasOwn(TAGS, name);

function warn(sentence: string): void {
  if (!warned.has(sentence)) console.warn(sentence);
  warned.add(sentence);
}

async function load(tag: string): Promise<void> {
  if (loads.has(tag)) return;
  loads.add(tag);
  try {
    await TAGS[tag]?.();
    // The elements of the page may have changed while the script was loading.
    update();
  } catch (error) {
    // The content of the tag stays; the next element with this tag tries again.
    console.warn(`<${tag}> did not load; what stands inside it stays.`, error);
  }
  loads.delete(tag);
}

const optionsOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];

/** Copies attributes of a box to its graphic. */
function applyAttributes(box: Element, graphic: Element, names: readonly string[]): void {
  const known = optionsOf(graphic.localName);
  for (const name of names) {
    const option = name.slice(DATA.length);
    // Only attributes that the graphic reads, so that none becomes an event handler or a style.
    if (!name.startsWith(DATA) || !known.includes(option)) continue;
    const value = box.getAttribute(name);
    if (value === null) graphic.removeAttribute(option);
    else graphic.setAttribute(option, value);
  }
}

function warnAboutAttributes(tag: string, names: readonly string[]): void {
  const known = optionsOf(tag).map((option) => DATA + option);
  const strange = names.filter((name) => name.startsWith(DATA) && name !== STORY && !known.includes(name));
  if (strange.length > 0) warn(`Unknown on data-story="${tag}": ${strange.join(', ')}. Known: ${known.join(', ')}.`);
}

/** Returns the graphic of a box: its last one unless the page has moved it elsewhere, or one of its children. */
function graphicOf(box: Element, tag: string): Element | undefined {
  const graphic = graphics.get(box);
  const isOwn = graphic?.localName === tag && (graphic.parentNode === box || !graphic.isConnected);
  return isOwn ? graphic : [...box.children].find(({ localName }) => localName === tag);
}

/** Puts one graphic into a box, and the other content of the box into the graphic. */
function fill(box: Element, tag: string): void {
  const last = graphics.get(box);
  // The page may show the graphic elsewhere for a while, as in a dialog, and move it back.
  if (last?.isConnected && !box.firstChild) return;
  const graphic = graphicOf(box, tag) ?? document.createElement(tag);
  const isNew = graphic !== last;
  const isBack = graphic.parentNode !== box;
  // Content that is added beside the graphic later stays there, to avoid a loop with the script that adds it.
  if (!isNew && !isBack && document.readyState !== 'loading') return;
  // A copy, or a graphic with another tag, is replaced by its content.
  for (const child of [...box.children])
    if (child !== graphic && isGraphic(child.localName)) child.replaceWith(...child.childNodes);
  // The content that took its place is newer than its own.
  if (isBack && box.firstChild) graphic.replaceChildren();
  graphic.append(...[...box.childNodes].filter((node) => node !== graphic));
  if (isBack) box.append(graphic);
  if (!isNew) return;
  graphics.set(box, graphic);
  const names = box.getAttributeNames();
  warnAboutAttributes(tag, names);
  applyAttributes(box, graphic, names);
}

function update(): void {
  for (const element of document.querySelectorAll(SELECTOR)) {
    const story = element.getAttribute(STORY);
    const tag = story ?? element.localName;
    if (story !== null && observer) observer.observe(element, { attributes: true });
    if (!isGraphic(tag)) warn(`data-story="${tag}" is unknown. Known: ${Object.keys(TAGS).join(', ')}.`);
    else if (customElements.get(tag)) {
      if (story !== null) fill(element, tag);
    } else if (requested.get(element) !== tag) {
      requested.set(element, tag);
      void load(tag);
    }
  }
}

const observer =
  typeof document !== 'undefined' &&
  new MutationObserver((records) => {
    update();
    for (const { target, attributeName } of records) {
      const graphic = graphics.get(target as Element);
      if (graphic && attributeName) applyAttributes(target as Element, graphic, [attributeName]);
    }
  });
if (observer) {
  observer.observe(document, { childList: true, subtree: true, attributeFilter: [STORY] });
  update();
}

// Imported for its side effect.
export {};
