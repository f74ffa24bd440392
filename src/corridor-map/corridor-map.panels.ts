import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { RovingTabindex } from '../ui/a11y/roving-tabindex.js';
import { closestTo, pointerPosition } from '../ui/host/nodes.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { levelOf } from '../ui/frame/frame.js';
import { printing } from '../ui/host/size-controller.js';
import type { Table } from '../core/table.js';
import type { Exports } from '../ui/export/exports.types.js';
import type { PanelFacts } from '../ui/frame/frame-parts.js';
import type { LinkTargets } from '../ui/linking/highlight.js';
import type { CorridorData } from './corridor-map.data.js';
import type * as module from './outline/details.drawing.js';
import type { MapModel } from './corridor-map.model.js';
import type { Selection } from './outline/list.js';
import { withPanelWords } from './outline/leg-text.js';
import type { MapText } from './corridor-map.text.js';
import { drawTree, moveByKey, PLACES, treeRows } from './outline/tree.js';
import type { MapStrings } from './lang/en.js';
import { refine } from './basemap/basemap.js';
import type { tableRows } from './corridor-map.table.js';
import type * as exportModule from './corridor-map.export.js';
import { CorridorSelectEvent } from './corridor-map.events.js';

export { portSubjects } from './routes/ports.js';
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

  /** Draws both. Rows open, and details are drawn, once the `facts` are there that they tell. */
  draw(
    model: MapModel,
    data: CorridorData,
    text: MapText,
    baseLocale: Locale<MapStrings>,
    wide: boolean,
    facts: PanelFacts,
  ): TemplateResult {
    const locale = withPanelWords(baseLocale);
    const rows = treeRows(model, data, text, locale);
    const { item } = model;
    const isOpen = (id: string) =>
      facts.isWhole &&
      // On paper every row is open.
      (printing.size !== undefined ||
        (this.#toggled.get(id) ??
          (item === id || item?.startsWith(`${id}/`) || (id === PLACES && !!item && !model.selected))));
    const tree = drawTree(rows, { label: locale.t.list, item, isOpen });
    // How many sources a part of the map has is told by the whole facts as well.
    if (item !== undefined || model.corridors.length < data.corridors.length) void facts.loadWhole();
    const details = item === undefined || !facts.isWhole ? undefined : this.#details();
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
    panel.scrollIntoView?.({ block: 'nearest' });
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

/** The data table: all stated facts of the corridors, and the basis of each drawn line. */
export function corridorTable(baseLocale: Locale<MapStrings>, rows: ReturnType<typeof tableRows>): Table {
  const { t } = withPanelWords(baseLocale);
  return { caption: t.tableCaption, columns: t.tableColumns, rows };
}

/** The content of downloads. Its code loads with the first download, and so does the finer base map. */
export const corridorExports =
  (...shown: Parameters<typeof exportModule.corridorExports>) =>
  async (): Promise<Exports> =>
    (await Promise.all([import('./corridor-map.export.js'), refine()]))[0].corridorExports(...shown);

/** The items that a link in the text can lead to: corridors (`kta`), legs (`kta/3`), stops (`kta/3/herat`), and places. */
export const items: LinkTargets<CorridorData> = {
  idsOf: ({ corridors, places }) => [
    ...corridors.flatMap(({ id, legs }) => [
      id,
      ...legs.flatMap(({ via }, i) => [`${id}/${i + 1}`, ...via.map((stop) => `${id}/${i + 1}/${stop}`)]),
    ]),
    ...Object.keys(places),
  ],
  countriesOf({ corridors, places }, item) {
    const [head = '', leg, stop] = item.split('/');
    const corridor = corridors.find(({ id }) => id === head);
    const legs = corridor?.legs.filter((_, i) => leg === undefined || `${i + 1}` === leg) ?? [];
    const stops = stop === undefined ? legs.flatMap(({ via }) => via) : [stop];
    return [...new Set((corridor ? stops : [head]).flatMap((id) => places[id]?.in ?? []))];
  },
  event: 'corridor-select',
  selectedIn: (event) => (event instanceof CorridorSelectEvent ? event.item : undefined),
};
