import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { RovingTabindex } from '../ui/a11y/roving-tabindex.js';
import { closestTo, pointerPosition } from '../ui/host/nodes.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { levelOf } from '../ui/frame/frame.js';
import { printing } from '../ui/host/size-controller.js';
import type { CorridorData } from './corridor-map.data.js';
import type * as module from './outline/details.drawing.js';
import type { MapModel } from './corridor-map.model.js';
import type { Selection } from './outline/selection.js';
import { withPanelWords } from './outline/leg-text.js';
import type { MapText } from './corridor-map.text.js';
import { drawTree, moveByKey, PLACES, treeRows } from './outline/tree.js';
import type { MapStrings } from './lang/en.js';

export { portSubjects } from './routes/ports.js';
export { items } from './corridor-map.links.js';
export { corridorExports, corridorTable } from './corridor-map.table.js';
export { outlineStyles as styles } from './outline/styles.js';

/** Draws the tree of what the map shows and the details of the selected item, and handles their keys and clicks. */
export class Outline implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #selection: Selection;
  readonly #select: (id: string) => void;
  readonly #details: () => typeof module | undefined;
  /** The rows that the reader opened or closed; any other row is open where it contains the selection. */
  readonly #toggled = new Map<string, boolean>();
  readonly #roving: RovingTabindex;
  #item: string | undefined;

  /** `details` loads the module that draws the details, and returns it once it is there. */
  constructor(
    host: GraphicElement,
    selection: Selection,
    select: (id: string) => void,
    details: () => typeof module | undefined,
  ) {
    this.#host = host;
    this.#selection = selection;
    this.#select = select;
    this.#details = details;
    this.#roving = new RovingTabindex(host, { items: '[role=treeitem]', onKey: this.#onRowKey });
    host.addController(this);
  }

  draw(
    model: MapModel,
    data: CorridorData,
    text: MapText,
    baseLocale: Locale<MapStrings>,
    wide: boolean,
  ): TemplateResult {
    const locale = withPanelWords(baseLocale);
    const rows = treeRows(model, data, text, locale);
    const { item } = model;
    const isOpen = (id: string) =>
      // On paper every row is open.
      printing.size !== undefined ||
      (this.#toggled.get(id) ??
        (item === id || item?.startsWith(`${id}/`) || (id === PLACES && !!item && !model.selected)));
    const tree = drawTree(rows, { label: locale.t.list, item, isOpen });
    const details = item === undefined ? undefined : this.#details();
    const panel =
      details?.drawSelected(model, data, text.sources, locale, this.#close, levelOf(this.#host.headingLevel, 1)) ??
      nothing;
    this.#item = item;
    return html`<div
      class="guide"
      @click=${this.#onClick}
      @keydown=${this.#onKeyDown}
      @focusin=${this.prepare}
      @pointerover=${this.prepare}
    >
      ${wide ? [tree, panel] : [panel, tree]}
    </div>`;
  }

  hostUpdated(): void {
    const panel = this.#root.querySelector<HTMLElement>('.details');
    if (!this.#selection.focusPending || !panel) return;
    this.#selection.focusPending = false;
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
    const row = this.#root.querySelector<HTMLElement>('[aria-selected=true]');
    const tree = row?.closest<HTMLElement>('[role=tree]');
    // The tree scrolls where it has a scroll box of its own; the page does not.
    if (!row || !tree) return;
    const { left: clientX, top: clientY } = row.getBoundingClientRect();
    const [, y] = pointerPosition(tree, { clientX, clientY }, { width: tree.offsetWidth, height: tree.offsetHeight });
    // The row before it stays visible: rows that were never laid out may be a little lower than estimated.
    tree.scrollTop += y - row.offsetHeight;
  }

  get #root(): ParentNode {
    return this.#host.renderRoot;
  }

  readonly #close = (): void => {
    const { from } = this.#selection;
    if (this.#item) this.#select(this.#item);
    void this.#host.updateComplete.then(() => {
      const focusBefore =
        from?.isConnected && from !== from.ownerDocument.body && !from.closest('[role=tree]')
          ? (from as HTMLElement)
          : undefined;
      const target = focusBefore ?? this.#root.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
      target?.focus();
    });
  };

  readonly #onClick = ({ target }: Event): void => {
    const item = closestTo(target, '[role=treeitem]');
    if (!item) return;
    if (closestTo(target, '.twisty')) this.#open(item, item.getAttribute('aria-expanded') === 'false');
    else this.#choose(item);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !closestTo(event.target, '.details')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    this.#close();
  };

  /** Handles a key pressed on a row of the tree. */
  readonly #onRowKey = (key: string, row: HTMLElement): boolean => {
    const tree = row.closest('[role=tree]');
    const move = tree && moveByKey(key, row, tree, getComputedStyle(tree).direction === 'rtl');
    if (!move) return false;
    if ('to' in move) move.to.focus();
    else if ('open' in move) this.#open(row, move.open);
    else this.#choose(row);
    return true;
  };

  /** Loads the details, as the reader may soon select something. */
  readonly prepare = (): void => void this.#details();

  #open({ dataset: { id = '' } }: HTMLElement, open: boolean): void {
    this.#toggled.set(id, open);
    this.#host.requestUpdate();
  }

  /** Selects the item of a row, or toggles a row that only holds others. */
  #choose(item: HTMLElement): void {
    const { id = '' } = item.dataset;
    if (!item.ariaSelected) {
      this.#open(item, item.getAttribute('aria-expanded') === 'false');
      return;
    }
    this.#roving.current = id;
    this.#toggled.delete(id);
    this.#select(id);
  }
}
