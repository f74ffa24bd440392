import type { LitElement, ReactiveController } from 'lit';
import { windowOf } from './own-window.js';
import { measures } from './size-controller.js';

/** Lets a graphic measure itself again whenever its size may have changed. */
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
    // A window that is not seen, as that behind a picture in picture, observes nothing: each watches what stands in it.
    const Observer = windowOf(this.#host)?.ResizeObserver;
    this.#observer = Observer && new Observer(() => this.#schedule());
    this.#observer?.observe(this.#host);
    this.hostUpdated();
  }

  /** Where the page holds more room than is drawn, only the drawing tells that its texts have grown. */
  hostUpdated(): void {
    const figure = this.#host.renderRoot.querySelector('figure');
    if (figure) this.#observer?.observe(figure);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  // Drawing changes the height, and a change during the observer's own round is an error event on the page.
  #schedule(): void {
    const page = windowOf(this.#host);
    page?.cancelAnimationFrame(this.#frame);
    this.#frame = page?.requestAnimationFrame(this.#measure) ?? 0;
  }
}
