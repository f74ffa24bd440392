import type { LitElement, ReactiveController } from 'lit';
import type { PlacedLine, PlacedTrend, Spotted } from '../incident-trend.layout.types.js';
import { findMark, markByKey, nearestMark } from './hit-test.js';

interface PickSpec {
  /** What is drawn; `undefined` while there is nothing. */
  placed(): PlacedTrend | undefined;
  /** The reader picked a mark, or dropped the choice. */
  onPick(mark: Spotted | undefined): void;
}

/** Knows which mark the pointer or the keyboard is on and which one the reader picked, and puts the tip beside it. */
export class SelectionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #spec: PickSpec;
  #active: string | undefined;
  #picked: string | undefined;
  #wanted: string | undefined;

  constructor(host: LitElement, spec: PickSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  /** The mark to tell about. */
  get current(): Spotted | undefined {
    return this.#find(this.#active) ?? this.picked;
  }

  get picked(): Spotted | undefined {
    return this.#find(this.#picked);
  }

  readonly hover = (id?: string): void => {
    if (this.#active === id) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  /** The pointer is somewhere over the chart. */
  readonly hoverAt = (x: number, y: number): void => this.hover(this.#didYouMean(x, y)?.id);

  /** Picks a mark, or drops it again. */
  readonly pick = (id: string): void => {
    this.#picked = this.#picked === id ? undefined : id;
    this.#host.requestUpdate();
    this.#spec.onPick(this.picked);
  };

  readonly pickAt = (x: number, y: number): void => {
    const mark = this.#didYouMean(x, y);
    if (mark) this.pick(mark.id);
  };

  /** Goes to a mark, or to the last one of a series, as a reader would, and tells nobody. */
  go(id: string): void {
    const line = this.#spec.placed()?.lines.find((one) => one.id === id);
    this.#wanted = line ? (this.#lastOf(line)?.id ?? id) : id;
    this.#active = this.#picked = this.#wanted;
    this.#host.requestUpdate();
  }

  /** Whether there is a mark of this id. */
  readonly has = (id: string): boolean => this.#find(id) !== undefined;

  readonly onKey = (event: KeyboardEvent): void => {
    const { current } = this;
    const placed = this.#spec.placed();
    const next = placed && markByKey(event.key, placed, current);
    if (next) this.hover(next.id);
    else if (current && (event.key === 'Enter' || event.key === ' ')) this.pick(current.id);
    else if (current && event.key === 'Escape') this.#clear();
    else return;
    // The page scrolls by the same keys.
    event.preventDefault();
  };

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const tooltip = root.querySelector<HTMLElement>('.tip');
    const { current } = this;
    if (tooltip && current) moveTooltip(tooltip, current, this.#spec.placed()?.width ?? 0);
    const targets = root.querySelector<SVGElement>('.targets');
    if (this.#wanted === undefined || !targets) return;
    this.#wanted = undefined;
    // The focus brings the live layer, which is an update of its own.
    void this.#host.updateComplete.then(() => targets.focus());
  }

  hostDisconnected(): void {
    this.#active = undefined;
  }

  #find(id: string | undefined): Spotted | undefined {
    const placed = this.#spec.placed();
    return id !== undefined && placed ? findMark(placed, id) : undefined;
  }

  #lastOf(line: PlacedLine): Spotted | undefined {
    const placed = this.#spec.placed();
    return line.marks.at(-1) ?? placed?.strokeCounts?.at(line, placed.end)[0];
  }

  #didYouMean(x: number, y: number): Spotted | undefined {
    const placed = this.#spec.placed();
    return placed && nearestMark(placed, x, y);
  }

  #clear(): void {
    this.hover();
    if (this.#picked !== undefined) this.pick(this.#picked);
  }
}

const GAP = 12;

/** Puts what is told about a mark beside it, where it hides neither the mark nor its time, inside the width. */
function moveTooltip(tooltip: HTMLElement, { x, y }: Spotted, width: number): void {
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
