import type { LitElement, ReactiveController } from 'lit';
import type { PlacedMark } from './incident-trend.labels.js';
import type { PlacedTrend } from './incident-trend.layout.js';

interface PickSpec {
  /** What is drawn; `undefined` while there is nothing. */
  placed(): PlacedTrend | undefined;
  /** The reader picked a mark, or dropped the choice. */
  onPick(mark: PlacedMark | undefined): void;
}

/** Knows which mark the pointer or the keyboard is on and which one the reader picked, and puts the tip beside it. */
export class PickController implements ReactiveController {
  readonly #host: LitElement;
  readonly #spec: PickSpec;
  #active: string | undefined;
  #picked: string | undefined;

  constructor(host: LitElement, spec: PickSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  /** The mark to tell about. */
  get current(): PlacedMark | undefined {
    return this.#find(this.#active) ?? this.picked;
  }

  get picked(): PlacedMark | undefined {
    return this.#find(this.#picked);
  }

  readonly hover = (id?: string): void => {
    if (this.#active === id) return;
    this.#active = id;
    this.#host.requestUpdate();
  };

  /** Picks a mark, or drops it again. */
  readonly pick = (id: string): void => {
    this.#picked = this.#picked === id ? undefined : id;
    this.#host.requestUpdate();
    this.#spec.onPick(this.picked);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { current } = this;
    const next = markByKey(event.key, this.#marks, current, this.#rtl);
    if (next) this.hover(next.id);
    else if (current && (event.key === 'Enter' || event.key === ' ')) this.pick(current.id);
    else if (current && event.key === 'Escape') this.#clear();
    else return;
    // The page scrolls by the same keys.
    event.preventDefault();
  };

  hostUpdated(): void {
    const tip = this.#host.renderRoot.querySelector<HTMLElement>('.tip');
    const { current } = this;
    if (tip && current) moveTip(tip, current, this.#spec.placed()?.width ?? 0);
  }

  hostDisconnected(): void {
    this.#active = undefined;
  }

  get #marks(): readonly PlacedMark[] {
    return this.#spec.placed()?.lines.flatMap(({ marks }) => marks) ?? [];
  }

  get #rtl(): boolean {
    const placed = this.#spec.placed();
    return placed !== undefined && placed.start > placed.end;
  }

  #find(id: string | undefined): PlacedMark | undefined {
    return id === undefined ? undefined : this.#marks.find((mark) => mark.id === id);
  }

  #clear(): void {
    this.hover();
    if (this.#picked !== undefined) this.pick(this.#picked);
  }
}

/** Where a key leads: along the series, in the direction in which the page reads; `undefined` for other keys. */
function markByKey(
  key: string,
  marks: readonly PlacedMark[],
  current: PlacedMark | undefined,
  rtl: boolean,
): PlacedMark | undefined {
  const at = current ? marks.indexOf(current) : -1;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return marks[at + 1] ?? marks.at(-1);
  if (key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return marks[at - 1] ?? marks[0];
  return undefined;
}

const GAP = 12;

/** Puts what is told about a mark above it, or below where there is no room, inside the width. */
function moveTip(tip: HTMLElement, { x, y }: PlacedMark, width: number): void {
  const above = y - tip.offsetHeight - GAP;
  tip.style.left = `${Math.max(0, Math.min(x - tip.offsetWidth / 2, width - tip.offsetWidth))}px`;
  tip.style.top = `${above < 0 ? y + GAP : above}px`;
}
