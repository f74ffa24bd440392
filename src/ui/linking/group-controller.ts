import type { ReactiveController } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { GraphicElement } from '../host/graphic.js';
import { StoryHighlightEvent, type Highlight, type LinkTargets, itemsAbout, relatedItems } from './highlight.js';
import { enGroup, type GroupStrings } from '../../i18n/lang/en.group.js';
import type { FrameStrings } from '../../i18n/lang/en.js';

const EVENT = 'story-highlight';
/** The attributes with the item id of a part of a drawing. */
const ID_ATTRIBUTES = ['data-id', 'data-corridor', 'data-place'];
const MARK = 'data-shared';

/** The data of a graphic, as far as they have come, and what loads the rest of them. */
export interface GroupFacts {
  readonly value: object | undefined;
  loadWhole(): Promise<void>;
}

/**
 * Marks in the graphics of a `group` the items related to the selection in one of them. They communicate by an event on
 * the document, so they may come from different files and versions. Neither focus nor scroll position changes.
 */
export class GroupController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  readonly #facts: GroupFacts;
  /** Observes the drawing, whose live layer changes without an update of the host. */
  readonly #redrawn = new MutationObserver(() => this.#mark());
  readonly #status = document.createElement('p');
  #group: string | undefined;
  #page = document;
  #data: unknown;
  /** The selection that will be shared once there are data. */
  #pending: string | undefined;
  /** The selection of another graphic of the group, which is marked again when the data change. */
  #subjects: readonly string[] = [];
  #shared: readonly string[] = [];
  /** Whether the group shows the selection of this graphic. */
  #isSource = false;
  #words = enGroup;

  /** `missed` is a highlight event from before this controller was loaded. */
  constructor(host: GraphicElement, items: LinkTargets, facts: GroupFacts, missed?: Event) {
    this.#host = host;
    this.#items = items;
    this.#facts = facts;
    const highlight = missed && highlightIn(missed);
    if (highlight?.group === host.group) this.#subjects = highlight?.subjects ?? [];
    this.#status.className = 'group-status';
    this.#status.role = 'status';
    host.addController(this);
  }

  /** Sets the language of the announcements. */
  setLocale({ t }: Locale<FrameStrings & { group?: GroupStrings }>): void {
    this.#words = t.group ?? enGroup;
  }

  /** Shows in the group that the reader selected an item, or cleared the selection. */
  share(id: string | undefined): void {
    const { group } = this.#host;
    this.#subjects = [];
    this.#pending = this.#data === undefined ? id : undefined;
    if (!group || this.#pending !== undefined || (id === undefined && !this.#isSource)) return;
    const subjects = id === undefined || this.#data === undefined ? [] : relatedItems(id, this.#data, this.#items);
    this.#show([]);
    const event = new StoryHighlightEvent(group, subjects);
    this.#host.dispatchEvent(event);
    this.#isSource = id !== undefined;
    const names = event.detail.shownIn.map(
      (one) => one.shadowRoot?.querySelector('[part=headline]')?.textContent ?? '',
    );
    this.#status.textContent = names.length > 0 ? this.#words.shared(names) : '';
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener(EVENT, this.#onHighlight);
    this.#host.addEventListener(this.#items.event, this.#onSelect);
  }

  hostUpdated(): void {
    const { value } = this.#facts;
    if (value !== this.#data) this.#setData(value);
    const { group } = this.#host;
    if (group === this.#group) return;
    if (this.#group) this.#clear(this.#group);
    this.#group = group;
    // A region that speaks has to be there before it has something to say.
    if (group) this.#host.renderRoot.append(this.#status);
    else this.#status.remove();
  }

  hostDisconnected(): void {
    this.#page.removeEventListener(EVENT, this.#onHighlight);
    this.#host.removeEventListener(this.#items.event, this.#onSelect);
    if (this.#group) this.#clear(this.#group);
  }

  /** Removes the marks of others in this graphic, and of this one in others. */
  #clear(group: string): void {
    this.#subjects = [];
    this.#show([]);
    if (this.#isSource) this.#page.dispatchEvent(new StoryHighlightEvent(group, []));
    this.#isSource = false;
    this.#status.textContent = '';
  }

  readonly #onSelect = (event: Event): void => this.share(this.#items.selectedIn(event));

  readonly #onHighlight = (event: Event): void => {
    const highlight = highlightIn(event);
    if (!highlight || highlight.group !== this.#host.group || event.composedPath()[0] === this.#host) return;
    this.#isSource = false;
    this.#status.textContent = '';
    this.#pending = undefined;
    this.#subjects = highlight.subjects;
    this.#showSubjects();
    if (this.#subjects.length > 0) void this.#facts.loadWhole();
    if (this.#host.renderRoot.querySelector(`[${MARK}]`)) highlight.shownIn?.push(this.#host);
  };

  /** Sets the data, and shares or marks what was selected before. */
  #setData(data: unknown): void {
    this.#data = data;
    if (this.#subjects.length > 0) this.#showSubjects();
    if (this.#pending !== undefined) this.share(this.#pending);
  }

  #showSubjects(): void {
    const isKnown = this.#subjects.length > 0 && this.#data !== undefined;
    this.#show(isKnown ? itemsAbout(this.#subjects, this.#data, this.#items) : []);
  }

  #show(ids: readonly string[]): void {
    this.#shared = ids;
    this.#redrawn.disconnect();
    this.#mark();
    const { renderRoot } = this.#host;
    if (ids.length > 0)
      this.#redrawn.observe(renderRoot, { childList: true, subtree: true, attributeFilter: ID_ATTRIBUTES });
  }

  #mark(): void {
    const parts = this.#host.renderRoot.querySelectorAll(ID_ATTRIBUTES.map((name) => `[${name}]`).join());
    for (const part of parts) {
      const id = ID_ATTRIBUTES.map((name) => part.getAttribute(name)).find((one) => one !== null) ?? '';
      part.toggleAttribute(MARK, this.#shared.includes(id));
    }
  }
}

/** Returns the highlight of an event, ours or a page's own; `undefined` where it is malformed. */
function highlightIn(event: Event): Highlight | undefined {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  if (typeof detail !== 'object' || detail === null || !('group' in detail) || !('subjects' in detail))
    return undefined;
  const { group, subjects } = detail;
  if (typeof group !== 'string' || group === '' || !Array.isArray(subjects)) return undefined;
  const shownIn = 'shownIn' in detail && Array.isArray(detail.shownIn) ? detail.shownIn : undefined;
  return { group, subjects: subjects.filter((one) => typeof one === 'string'), ...(shownIn && { shownIn }) };
}
