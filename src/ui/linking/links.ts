import { isElement, isTag, shadowAround } from '../host/nodes.js';
import type { PageGraphic, Registry } from './page-registry.js';

/** An item of a graphic, as a link or the page's address names it. */
interface Wish {
  id: string;
  item: string;
}

const LINKS = 'a[href*="#"], [data-story-for], button[commandfor]';
const COMMAND = '--focus';

/**
 * Lets the text of a page lead into its graphics: by Invoker Commands, by links and buttons with `data-story-for`, and by
 * addresses such as `#map:gwadar`. Listens once for all graphics of the page.
 */
export class Links implements Registry {
  readonly version = 1;
  readonly members = new Set<PageGraphic>();
  readonly #told = new Set<string>();
  /** The fragment that has been followed, so that a click and the change of address that it makes count once. */
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
    // Who came by an address and has begun to read or write elsewhere meanwhile is left there.
    const { body, activeElement } = this.#page.document;
    if (activeElement === null || activeElement === body) this.#follow();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const { document } = this.#page;
    document[how]('click', this.#onClick as EventListener);
    // It does not bubble.
    document[how]('command', this.#onCommand, true);
    this.#page[how]('hashchange', this.#onHash);
  }

  #follow(): void {
    const { hash } = this.#page.location;
    const wish = hash === this.#followed ? undefined : wishIn(hash);
    const member = wish && this.#memberOf(this.#page.document.getElementById(wish.id));
    if (!member) return;
    this.#followed = hash;
    member.open(wish.item);
  }

  #memberOf(target: Element | null): PageGraphic | undefined {
    if (!target) return undefined;
    return [...this.members].find(({ host }) => host === target || holds(target, host));
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
    if (isElement(link) && link.hasAttribute('data-story-for')) this.#onTwin(event, link as HTMLElement);
    else if (isTag(link, 'a')) this.#onAddress(event, link);
    else if (isTag(link, 'button')) this.#onCommandButton(link);
  };

  #onTwin(event: Event, link: HTMLElement): void {
    const { storyFor: id = '', storyValue } = link.dataset;
    const item = storyValue ?? link.getAttribute('value');
    const target = byId(link, id);
    const member = this.#memberOf(target);
    if (!target) this.#tell(`data-story-for="${id}": nothing on this page has this id.`);
    if (!member || !item) return;
    event.preventDefault();
    member.open(item);
  }

  #onAddress(event: Event, link: HTMLAnchorElement): void {
    const leaves = pageOf(link.href) !== pageOf(this.#page.location.href);
    const wish = link.target && link.target !== '_self' ? undefined : wishIn(link.hash);
    // Where a page has a <base>, a bare fragment would lead away from it.
    if (!wish || (leaves && !link.getAttribute('href')?.startsWith('#'))) return;
    const member = this.#memberOf(byId(link, wish.id));
    if (!member) return;
    if (leaves) event.preventDefault();
    else this.#followed = link.hash;
    member.open(wish.item);
  }

  /** Where the browser knows Invoker Commands, it fires an event at the target itself. */
  #onCommandButton(button: HTMLButtonElement): void {
    const command = button.getAttribute('command') ?? '';
    if (command.startsWith('--') && 'commandForElement' in HTMLButtonElement.prototype) return;
    this.#act(byId(button, button.getAttribute('commandfor') ?? ''), command, button.value);
  }

  readonly #onCommand = (event: Event): void => {
    const { command, source } = event as CommandEvent;
    const [target] = event.composedPath();
    if (isElement(target)) this.#act(target, command, isTag(source, 'button') ? source.value : '');
  };

  #act(target: Element | null, command: string, item: string): void {
    const member = this.#memberOf(target);
    if (command === COMMAND) member?.open(item);
    // A popover is the browser's own business.
    else if (member && !command.endsWith('-popover')) this.#tell(`command="${command}" is unknown. Known: ${COMMAND}.`);
  }

  #tell(sentence: string): void {
    if (!this.#told.has(sentence)) console.warn(sentence);
    this.#told.add(sentence);
  }
}

/** A graphic that was made of a `<div data-story>` stands in it, and the div keeps the id. */
const holds = (target: Element, host: Element): boolean =>
  target.hasAttribute('data-story') && host.parentElement === target;

const byId = (link: Element, id: string): Element | null =>
  shadowAround(link)?.getElementById(id) ?? link.ownerDocument.getElementById(id);

const pageOf = (url: string): string | undefined => url.split('#')[0];

/** "#map:gwadar" names the item `gwadar` of what has the id `map`. */
function wishIn(hash: string): Wish | undefined {
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
