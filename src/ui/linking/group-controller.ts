import type { ReactiveController } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { GraphicElement } from '../host/graphic.js';
import { StoryHighlightEvent, type Highlight } from './highlight-event.js';
import type { LinkTargets } from './link-targets.js';
import { enGroup, type GroupStrings } from '../../i18n/lang/en.group.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { itemsAbout, relatedItems } from './related-items.js';

const EVENT = 'story-highlight';
/** Where an element says which item a part of its drawing is. */
const NAMES = ['data-id', 'data-corridor', 'data-place'];
const MARK = 'data-shared';

/**
 * Lets graphics of one `group` show what belongs to what the reader picks in another. They speak by an event on the
 * document, so they may come from different files and versions. Neither focus nor page moves.
 */
export class GroupController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #items: LinkTargets;
  /** Parts of a drawing come and go, in live layers without an update of the host. */
  readonly #redrawn = new MutationObserver(() => this.#mark());
  readonly #status = document.createElement('p');
  #group: string | undefined;
  #page = document;
  #data: unknown;
  /** What was picked before the data were whole: told once they are. */
  #early: string | undefined;
  /** What another of the group has picked: shown in the data that there are, and anew in those that come. */
  #told: readonly string[] = [];
  #shared: readonly string[] = [];
  /** Whether the group shows what was picked here. */
  #leads = false;
  #words = enGroup;

  /** `heard` is what another of the group told before this one could hear it. */
  constructor(host: GraphicElement, items: LinkTargets, heard?: Event) {
    this.#host = host;
    this.#items = items;
    const told = heard && highlightIn(heard);
    if (told?.group === host.group) this.#told = told?.subjects ?? [];
    this.#status.className = 'group-status';
    this.#status.role = 'status';
    host.addController(this);
  }

  /** Takes the words of the page's language. */
  speak({ t }: Locale<FrameStrings & { group?: GroupStrings }>): void {
    this.#words = t.group ?? enGroup;
  }

  /** Tells the group that the reader went to an item, or dropped it. */
  tell(id: string | undefined): void {
    const { group } = this.#host;
    this.#told = [];
    this.#early = this.#data === undefined ? id : undefined;
    if (!group || this.#early !== undefined || (id === undefined && !this.#leads)) return;
    const subjects = id === undefined || this.#data === undefined ? [] : relatedItems(id, this.#data, this.#items);
    this.#show([]);
    const event = new StoryHighlightEvent(group, subjects);
    this.#host.dispatchEvent(event);
    this.#leads = id !== undefined;
    const names = event.detail.shownIn.map(
      (one) => one.shadowRoot?.querySelector('[part=headline]')?.textContent ?? '',
    );
    this.#status.textContent = names.length > 0 ? this.#words.shared(names) : '';
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener(EVENT, this.#onHighlight);
    this.#host.addEventListener(this.#items.event, this.#onPick);
    this.#host.addEventListener('data-load', this.#onData);
    void this.#host.complete.then(
      (data) => this.#take(data),
      // Why there are no data stands where the graphic would.
      () => undefined,
    );
  }

  hostUpdated(): void {
    const { group } = this.#host;
    if (group === this.#group) return;
    if (this.#group) this.#drop(this.#group);
    this.#group = group;
    // A region that speaks has to be there before it has something to say.
    if (group) this.#host.renderRoot.append(this.#status);
    else this.#status.remove();
  }

  hostDisconnected(): void {
    this.#page.removeEventListener(EVENT, this.#onHighlight);
    this.#host.removeEventListener(this.#items.event, this.#onPick);
    this.#host.removeEventListener('data-load', this.#onData);
    if (this.#group) this.#drop(this.#group);
  }

  /** Ends what this graphic shows of others, and others of it. */
  #drop(group: string): void {
    this.#told = [];
    this.#show([]);
    if (this.#leads) this.#page.dispatchEvent(new StoryHighlightEvent(group, []));
    this.#leads = false;
    this.#status.textContent = '';
  }

  readonly #onPick = (event: Event): void => this.tell(this.#items.pickedIn(event));

  readonly #onData = (event: Event): void => this.#take('data' in event ? event.data : undefined);

  readonly #onHighlight = (event: Event): void => {
    const told = highlightIn(event);
    if (!told || told.group !== this.#host.group || event.composedPath()[0] === this.#host) return;
    this.#leads = false;
    this.#status.textContent = '';
    this.#early = undefined;
    this.#told = told.subjects;
    this.#showTold();
    if (this.#host.renderRoot.querySelector(`[${MARK}]`)) told.shownIn?.push(this.#host);
  };

  /** Catches up with what happened before these data were whole. */
  #take(data: unknown): void {
    this.#data = data;
    if (this.#told.length > 0) this.#showTold();
    if (this.#early !== undefined) this.tell(this.#early);
  }

  #showTold(): void {
    const isKnown = this.#told.length > 0 && this.#data !== undefined;
    this.#show(isKnown ? itemsAbout(this.#told, this.#data, this.#items) : []);
  }

  #show(ids: readonly string[]): void {
    this.#shared = ids;
    this.#redrawn.disconnect();
    this.#mark();
    const { renderRoot } = this.#host;
    if (ids.length > 0) this.#redrawn.observe(renderRoot, { childList: true, subtree: true, attributeFilter: NAMES });
  }

  #mark(): void {
    const parts = this.#host.renderRoot.querySelectorAll(NAMES.map((name) => `[${name}]`).join());
    for (const part of parts) {
      const id = NAMES.map((name) => part.getAttribute(name)).find((one) => one !== null) ?? '';
      part.toggleAttribute(MARK, this.#shared.includes(id));
    }
  }
}

/** What an event says, ours or a page's own; nothing where it is not what it should be. */
function highlightIn(event: Event): Highlight | undefined {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  if (typeof detail !== 'object' || detail === null || !('group' in detail) || !('subjects' in detail))
    return undefined;
  const { group, subjects } = detail;
  if (typeof group !== 'string' || group === '' || !Array.isArray(subjects)) return undefined;
  const shownIn = 'shownIn' in detail && Array.isArray(detail.shownIn) ? detail.shownIn : undefined;
  return { group, subjects: subjects.filter((one) => typeof one === 'string'), ...(shownIn && { shownIn }) };
}
