import type { LitElement } from 'lit';
import type { Span } from '../series/span.js';

const NONE: ReadonlySet<string> = new Set();

/** The part of a trend that the reader chose to see: series and time range. */
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

  /** The time range that the reader chose; `undefined` for all. */
  get range(): Span | undefined {
    return this.#range;
  }

  /** Whether the reader hides anything. */
  get isChanged(): boolean {
    return this.#range !== undefined || this.#hidden.size > 0;
  }

  readonly toggle = (id: string): void => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(id)) hidden.add(id);
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  readonly selectRange = (range: Span | undefined): void => {
    this.#range = range;
    this.#host.requestUpdate();
  };

  readonly reset = (): void => {
    this.#hidden = NONE;
    this.selectRange(undefined);
  };
}
