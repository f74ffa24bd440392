import type { LitElement, ReactiveController } from 'lit';
import { closestTo, isKey } from '../host/nodes.js';

/**
 * Returns the position that a key leads to from another one; `undefined` for other keys. `right` is the step of the right
 * arrow; the left one steps the other way. Without it both do nothing, as in a list whose items stand below each other.
 */
export function stepTo(key: string, at: number, last: number, right = 0): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: right,
    ArrowLeft: -right,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step ? Math.min(Math.max(at + step, 0), last) : undefined;
}

interface RovingSpec {
  /** The selector of the items. Each has its id as `data-id`, or contains an element that has. */
  items: string;
  /** The selector of what in an item can have the focus. Defaults to the item itself. */
  stops?: string;
  /** Returns the id of the item that the Tab key reaches until the reader has been on one. Defaults to the first item. */
  initial?(): string | undefined;
  /** Handles a key pressed on an item; returns `false` for keys that do nothing. */
  onKey(key: string, item: HTMLElement): boolean;
}

const idOf = (item: HTMLElement): string | undefined =>
  item.dataset['id'] ?? item.querySelector<HTMLElement>('[data-id]')?.dataset['id'];

/** Sets the roving tabindex: one stop for the Tab key among all items, the current one, followed by its own links. */
export class RovingTabindex implements ReactiveController {
  readonly #host: LitElement;
  readonly #spec: RovingSpec;
  /** The id of the item that last had the focus. */
  current: string | undefined;

  constructor(host: LitElement, spec: RovingSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  /** All items, in document order. */
  get items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#spec.items)];
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  hostUpdated(): void {
    const { items } = this;
    const { stops, initial } = this.#spec;
    const withId = (id: string | undefined) => items.find((item) => id !== undefined && idOf(item) === id);
    const current = withId(this.current) ?? withId(initial?.()) ?? items[0];
    for (const item of items) {
      const inside = stops ? item.querySelectorAll<HTMLElement>(stops) : [item];
      for (const stop of inside) stop.tabIndex = item === current ? 0 : -1;
    }
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.#host.renderRoot[how]('keydown', this.#onKey);
    this.#host.renderRoot[how]('focusin', this.#onFocus);
  }

  readonly #onFocus = ({ target }: Event): void => {
    const item = closestTo(target, this.#spec.items);
    const id = item && idOf(item);
    if (!id || id === this.current) return;
    this.current = id;
    this.hostUpdated();
  };

  readonly #onKey = (event: Event): void => {
    if (!isKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = closestTo(event.target, this.#spec.items);
    if (item && this.#spec.onKey(event.key, item)) event.preventDefault();
  };
}
