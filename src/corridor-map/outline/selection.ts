import type { LitElement } from 'lit';

/** What the reader selected, and whether the focus is on its way to the details of it. */
export class Selection {
  readonly #host: LitElement;
  /** The id of an item; '' for none; `undefined` while the author's choice holds. */
  picked: string | undefined;
  /** The focus is to go to the details as soon as they are drawn. */
  goes = false;
  /** What had the focus when it was to go; `null` for nothing. */
  from: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  pick(id: string): void {
    this.picked = id;
    this.goes = id !== '';
    const inside = this.#host.shadowRoot?.activeElement;
    if (!inside?.closest('.details')) this.from = inside ?? this.#host.ownerDocument.activeElement;
    this.#host.requestUpdate();
  }
}
