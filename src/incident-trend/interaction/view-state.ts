import type { LitElement } from 'lit';
import type { Span } from '../series/span.js';

const NONE: ReadonlySet<string> = new Set();

/** What the reader chose to see: which series, and what time. */
export class ViewState {
  readonly #host: LitElement;
  #hidden = NONE;
  #range: Span | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The ids of the series that the reader hid. */
  get hidden(): ReadonlySet<string> {
    return this.#hidden;
  }

  get range(): Span | undefined {
    return this.#range;
  }

  get made(): boolean {
    return this.#range !== undefined || this.#hidden.size > 0;
  }

  readonly toggle = (id: string): void => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(id)) hidden.add(id);
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  readonly select = (range: Span | undefined): void => {
    this.#range = range;
    this.#host.requestUpdate();
  };

  readonly reset = (): void => {
    this.#hidden = NONE;
    this.select(undefined);
  };
}
