import type { LitElement, ReactiveController } from 'lit';
import { windowOf } from './custom-element.js';
import { measures } from './size-controller.js';

/** Measures a graphic again whenever its size may have changed. */
export class SizeObserver implements ReactiveController {
  readonly #host: LitElement;
  readonly #measure: () => void;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    this.#measure = measures.get(host) ?? (() => undefined);
    host.addController(this);
  }

  hostConnected(): void {
    // The observer of the graphic's own window: that of a hidden one, as behind a picture in picture, never fires.
    const Observer = windowOf(this.#host)?.ResizeObserver;
    this.#observer = Observer && new Observer(() => this.#schedule());
    this.#observer?.observe(this.#host);
    this.hostUpdated();
  }

  /** Observes the figure as well: where the page reserves more height, only the figure grows with its texts. */
  hostUpdated(): void {
    const figure = this.#host.renderRoot.querySelector('figure');
    if (figure) this.#observer?.observe(figure);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  // Delayed, because a change of height inside a ResizeObserver callback would be an error event on the page.
  #schedule(): void {
    const page = windowOf(this.#host);
    page?.cancelAnimationFrame(this.#frame);
    this.#frame = page?.requestAnimationFrame(this.#measure) ?? 0;
  }
}
