import type { LitElement, ReactiveController } from 'lit';
import { closestTo, pointerPosition } from '../../ui/host/nodes.js';
import { stepTo } from '../../ui/a11y/roving-tabindex.js';
import type { PlacedLine, PlacedTrend, HitMark } from '../incident-trend.layout.types.js';
import { findMark, marksOf, nearestMark } from './hit-test.js';

interface SelectionSpec {
  /** The drawn trend; `undefined` while there is none. */
  placed(): PlacedTrend | undefined;
  /** Called when the reader selects a mark, or clears the selection. */
  onSelect(mark: HitMark | undefined): void;
}

/** Keeps the active mark (under the pointer, or reached by key) and the selected one, and places the tooltip beside it. */
export class SelectionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #spec: SelectionSpec;
  #active: string | undefined;
  #selected: string | undefined;
  #pendingFocus: string | undefined;

  constructor(host: LitElement, spec: SelectionSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  /** The mark that the tooltip describes. */
  get current(): HitMark | undefined {
    return this.#find(this.#active) ?? this.selected;
  }

  get selected(): HitMark | undefined {
    return this.#find(this.#selected);
  }

  readonly hover = (id?: string): void => {
    if (this.#active === id) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  /** Makes the mark nearest to a position the active one. */
  readonly hoverAt = (x: number, y: number): void => this.hover(this.#markAt(x, y)?.id);

  /** Selects a mark, or clears the selection where it is selected already. */
  readonly select = (id: string): void => {
    this.#selected = this.#selected === id ? undefined : id;
    this.#host.requestUpdate();
    this.#spec.onSelect(this.selected);
  };

  readonly selectAt = (x: number, y: number): void => {
    const mark = this.#markAt(x, y);
    if (mark) this.select(mark.id);
  };

  /** Selects and focuses a mark, or the last one of a series, without an event. */
  goTo(id: string): void {
    const line = this.#spec.placed()?.lines.find((one) => one.id === id);
    this.#pendingFocus = line ? (this.#lastOf(line)?.id ?? id) : id;
    this.#active = this.#selected = this.#pendingFocus;
    this.#host.requestUpdate();
  }

  /** Whether there is a mark of this id. */
  readonly has = (id: string): boolean => this.#find(id) !== undefined;

  readonly onKey = (event: KeyboardEvent): void => {
    const { current } = this;
    const placed = this.#spec.placed();
    const next = placed && markByKey(event.key, placed, current);
    if (next) this.hover(next.id);
    else if (current && (event.key === 'Enter' || event.key === ' ')) this.select(current.id);
    else if (current && event.key === 'Escape') this.#clear();
    else return;
    // The same keys would scroll the page.
    event.preventDefault();
  };

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const tooltip = root.querySelector<HTMLElement>('.tip');
    const { current } = this;
    if (tooltip && current) moveTooltip(tooltip, current, this.#spec.placed()?.width ?? 0);
    const targets = root.querySelector<SVGElement>('.targets');
    if (this.#pendingFocus === undefined || !targets) return;
    this.#pendingFocus = undefined;
    // The focus mounts the live layer, which is an update of its own.
    void this.#host.updateComplete.then(() => targets.focus());
  }

  hostDisconnected(): void {
    this.#active = undefined;
  }

  #find(id: string | undefined): HitMark | undefined {
    const placed = this.#spec.placed();
    return id !== undefined && placed ? findMark(placed, id) : undefined;
  }

  #lastOf(line: PlacedLine): HitMark | undefined {
    const placed = this.#spec.placed();
    return line.marks.at(-1) ?? placed?.strokeCounts?.at(line, placed.end)[0];
  }

  #markAt(x: number, y: number): HitMark | undefined {
    const placed = this.#spec.placed();
    return placed && nearestMark(placed, x, y);
  }

  #clear(): void {
    this.hover();
    if (this.#selected !== undefined) this.select(this.#selected);
  }
}

/** The mark that a key leads to; `undefined` for any other key. */
function markByKey(key: string, placed: PlacedTrend, current: HitMark | undefined): HitMark | undefined {
  const rtl = placed.start > placed.end;
  const forward = key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  if (placed.strokeCounts) return placed.strokeCounts.byKey({ key, forward, back }, current);
  const marks = marksOf(placed);
  const at = current ? marks.findIndex(({ id }) => id === current.id) : -1;
  const to = stepTo(key, at, marks.length - 1, rtl ? -1 : 1);
  return to === undefined ? undefined : marks[to];
}

const GAP = 12;

/** Places the tooltip beside its mark, where it hides neither the mark nor its time, and inside the width. */
function moveTooltip(tooltip: HTMLElement, { x, y }: HitMark, width: number): void {
  const [left, right] = [x - tooltip.offsetWidth - GAP, x + GAP];
  const beside = right + tooltip.offsetWidth <= width ? right : left;
  if (beside >= 0) {
    tooltip.style.left = `${beside}px`;
    tooltip.style.top = `${Math.max(0, y - tooltip.offsetHeight / 2)}px`;
    return;
  }
  const above = y - tooltip.offsetHeight - GAP;
  tooltip.style.left = `${Math.max(0, Math.min(x - tooltip.offsetWidth / 2, width - tooltip.offsetWidth))}px`;
  tooltip.style.top = `${above < 0 ? y + GAP : above}px`;
}

/** Lets a tap that begins before the live layer is mounted select from the drawing: that same tap loads the layer. */
export function selectOnFirstTap(
  root: EventTarget,
  view: { readonly mounted: boolean },
  placed: () => PlacedTrend | undefined,
  selectAt: (x: number, y: number) => void,
) {
  let isFirstTap = false;
  root.addEventListener('pointerdown', () => (isFirstTap = !view.mounted));
  root.addEventListener('click', (event) => {
    const box = isFirstTap ? closestTo(event.target, '.box') : null;
    const [drawing, size] = [box?.querySelector('svg'), placed()];
    if (!drawing || !size) return;
    isFirstTap = false;
    selectAt(...pointerPosition(drawing, event as MouseEvent, size));
  });
}
