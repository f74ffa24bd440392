import { isElement, isTag, shadowAround } from '../host/nodes.js';

/** One graphic of a page in the registry. */
export interface PageGraphic {
  readonly host: HTMLElement;
  /** Moves to an item, by its id or a similar spelling, as a reader would. */
  open(item: string): void;
}

/** The registry that all graphics of a page share, whichever file and version they come from. */
export interface Registry {
  /** The version of this interface. Later versions may add members, but never change them. */
  readonly version: number;
  readonly members: Set<PageGraphic>;
  /** Called after a graphic was added: moves to the item that the page's address names, if any. */
  seek(): void;
  /** Removes the listeners. */
  close(): void;
}

const KEY = Symbol.for('corridor-elements');

/** Adds a graphic to the registry of its window, which the first one opens and the last one closes. Returns a function that removes it. */
export function join(member: PageGraphic, page: Window & { [KEY]?: Registry }, open: () => Registry): () => void {
  const registry = (page[KEY] ??= open());
  registry.members.add(member);
  registry.seek();
  return () => {
    registry.members.delete(member);
    if (registry.members.size > 0) return;
    registry.close();
    delete page[KEY];
  };
}

/** The item of a graphic that a link or the page's address names. */
interface Fragment {
  id: string;
  item: string;
}

const LINKS = 'a[href*="#"], [data-story-for], button[commandfor]';
const COMMAND = '--focus';

/**
 * Handles links from a page to items of its graphics: Invoker Commands, links and buttons with `data-story-for`, and
 * fragments such as `#map:gwadar`. One instance serves all graphics of the page.
 */
export class Links implements Registry {
  readonly version = 1;
  readonly members = new Set<PageGraphic>();
  readonly #warned = new Set<string>();
  /** The last fragment that was followed, so that a click and its change of the address count once. */
  #followed = '';

  readonly #page: Window;

  constructor(page: Window) {
    this.#page = page;
    this.#listen('addEventListener');
  }

  close(): void {
    this.#listen('removeEventListener');
  }

  seek(): void {
    // A reader who already focused something else stays there.
    const { body, activeElement } = this.#page.document;
    if (activeElement === null || activeElement === body) this.#follow();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const { document } = this.#page;
    document[how]('click', this.#onClick as EventListener);
    // `command` events do not bubble.
    document[how]('command', this.#onCommand, true);
    this.#page[how]('hashchange', this.#onHash);
  }

  #follow(): void {
    const { hash } = this.#page.location;
    const fragment = hash === this.#followed ? undefined : parseFragment(hash);
    const member = fragment && this.#memberOf(this.#page.document.getElementById(fragment.id));
    if (!member) return;
    this.#followed = hash;
    member.open(fragment.item);
  }

  #memberOf(target: Element | null): PageGraphic | undefined {
    if (!target) return undefined;
    return [...this.members].find(({ host }) => host === target || isStoryBox(target, host));
  }

  readonly #onHash = (): void => {
    if (this.#page.location.hash === this.#followed) return;
    this.#followed = '';
    this.#follow();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((one) => isElement(one) && one.matches(LINKS));
    if (isElement(link) && link.hasAttribute('data-story-for')) this.#onStoryLink(event, link as HTMLElement);
    else if (isTag(link, 'a')) this.#onFragmentLink(event, link);
    else if (isTag(link, 'button')) this.#onCommandButton(link);
  };

  #onStoryLink(event: Event, link: HTMLElement): void {
    const { storyFor: id = '', storyValue } = link.dataset;
    const item = storyValue ?? link.getAttribute('value');
    const target = byId(link, id);
    const member = this.#memberOf(target);
    if (!target) this.#warn(`data-story-for="${id}": nothing on this page has this id.`);
    if (!member || !item) return;
    event.preventDefault();
    member.open(item);
  }

  #onFragmentLink(event: Event, link: HTMLAnchorElement): void {
    const leaves = pageOf(link.href) !== pageOf(this.#page.location.href);
    const fragment = link.target && link.target !== '_self' ? undefined : parseFragment(link.hash);
    // On a page with a <base>, a bare fragment leads to another page.
    if (!fragment || (leaves && !link.getAttribute('href')?.startsWith('#'))) return;
    const member = this.#memberOf(byId(link, fragment.id));
    if (!member) return;
    if (leaves) event.preventDefault();
    else this.#followed = link.hash;
    member.open(fragment.item);
  }

  /** Handles a command button in browsers without Invoker Commands; others fire a `command` event at the target. */
  #onCommandButton(button: HTMLButtonElement): void {
    const command = button.getAttribute('command') ?? '';
    if (command.startsWith('--') && 'commandForElement' in HTMLButtonElement.prototype) return;
    this.#runCommand(byId(button, button.getAttribute('commandfor') ?? ''), command, button.value);
  }

  readonly #onCommand = (event: Event): void => {
    const { command, source } = event as CommandEvent;
    const [target] = event.composedPath();
    if (isElement(target)) this.#runCommand(target, command, isTag(source, 'button') ? source.value : '');
  };

  #runCommand(target: Element | null, command: string, item: string): void {
    const member = this.#memberOf(target);
    if (command === COMMAND) member?.open(item);
    // Popover commands are handled by the browser.
    else if (member && !command.endsWith('-popover')) this.#warn(`command="${command}" is unknown. Known: ${COMMAND}.`);
  }

  #warn(sentence: string): void {
    if (!this.#warned.has(sentence)) console.warn(sentence);
    this.#warned.add(sentence);
  }
}

/** Whether a `<div data-story>`, which keeps the id, contains the graphic. */
const isStoryBox = (target: Element, host: Element): boolean =>
  target.hasAttribute('data-story') && host.parentElement === target;

const byId = (link: Element, id: string): Element | null =>
  shadowAround(link)?.getElementById(id) ?? link.ownerDocument.getElementById(id);

const pageOf = (url: string): string | undefined => url.split('#')[0];

/** Parses "#map:gwadar": the item `gwadar` of the graphic with the id `map`. */
function parseFragment(hash: string): Fragment | undefined {
  const [, id, item] = /^#([^:]+):(.+)$/s.exec(decoded(hash)) ?? [];
  return id && item ? { id, item } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
