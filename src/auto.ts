/**
 * One line a site: `<script type="module" src="…/auto.js"></script>` finds the graphics of a page, loads the scripts of
 * those and of no other, and watches for later ones. Where a system keeps no tags of its own, it also upgrades
 * `<div data-story="corridor-map" data-worldview="in">…</div>`: the graphic takes the content of the `div` as its own.
 */
const TAGS: Record<string, () => Promise<unknown>> = {
  'corridor-map': () => import('./corridor-map/corridor-map.js'),
  'incident-trend': () => import('./incident-trend/incident-trend.js'),
  'trade-target-gauge': () => import('./trade-target-gauge/trade-target-gauge.js'),
  'visit-timeline': () => import('./visit-timeline/visit-timeline.js'),
};

const STORY = 'data-story';
const SELECTOR = [...Object.keys(TAGS), `[${STORY}]`].join();
const loads = new Map<string, Promise<boolean>>();
const met = new WeakSet<Element>();
/** Names that no graphic has; the page is told once of each. */
const unknown = new Set<string>();

/**
 * Loads a tag's script once, and not at all where another file of the page has brought it; false, with a sentence in the
 * console, where it does not come.
 */
function load(tag: string): Promise<boolean> {
  const known = loads.get(tag) ?? (customElements.get(tag) && Promise.resolve(true));
  if (known) return known;
  const loading = (TAGS[tag]?.() ?? Promise.reject(new Error('unknown'))).then(
    () => true,
    (error: unknown) => {
      // What stands inside the tag stays; the next one of its kind on the page tries again.
      loads.delete(tag);
      console.warn(`<${tag}> did not load; what stands inside it stays.`, error);
      return false;
    },
  );
  loads.set(tag, loading);
  return loading;
}

async function upgrade(box: Element): Promise<void> {
  const tag = box.getAttribute(STORY) ?? '';
  if (!Object.hasOwn(TAGS, tag)) {
    if (!unknown.has(tag)) console.warn(`data-story="${tag}" is unknown. Known: ${Object.keys(TAGS).join(', ')}.`);
    unknown.add(tag);
    return;
  }
  if (!(await load(tag))) return;
  const known = (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes;
  const graphic = document.createElement(tag);
  const strange: string[] = [];
  for (const { name, value } of [...box.attributes]) {
    if (!name.startsWith('data-') || name === STORY) continue;
    const option = name.slice('data-'.length);
    // Only what the graphic itself reads: nothing that stands in a page's markup becomes a handler or a style.
    if (known?.includes(option)) graphic.setAttribute(option, value);
    else strange.push(name);
  }
  if (strange.length > 0)
    console.warn(
      `Unknown on data-story="${tag}": ${strange.join(', ')}. Known: ${known?.map((one) => `data-${one}`).join(', ')}.`,
    );
  graphic.append(...box.childNodes);
  box.append(graphic);
}

function meet(root: ParentNode): void {
  for (const element of root.querySelectorAll(SELECTOR)) {
    if (met.has(element)) continue;
    met.add(element);
    void (element.hasAttribute(STORY) ? upgrade(element) : load(element.localName));
  }
}

if (typeof document !== 'undefined') {
  meet(document);
  new MutationObserver(() => meet(document)).observe(document, { childList: true, subtree: true });
}

// A page imports this for what it does.
export {};
