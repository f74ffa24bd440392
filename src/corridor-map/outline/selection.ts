import type { LitElement } from 'lit';

/** The reader's selection, and whether the focus has yet to move to its details. */
export class Selection {
  readonly #host: LitElement;
  /** The id of the selected item: '' for none, `undefined` as long as the author's choice applies. */
  item: string | undefined;
  /** Whether the focus is to move to the details as soon as they are drawn. */
  focusPending = false;
  /** The element that had the focus before; `null` for none. */
  from: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  select(id: string): void {
    this.item = id;
    this.focusPending = id !== '';
    const inside = this.#host.shadowRoot?.activeElement;
    if (!inside?.closest('.details')) this.from = inside ?? this.#host.ownerDocument.activeElement;
    this.#host.requestUpdate();
  }
}
