import type { LitElement, ReactiveController } from 'lit';
import { windowOf } from './own-window.js';
import { printing } from './size-controller.js';

/** What A4 and Letter both have between margins of an inch, in px. */
const MEASURE = 600;

/** Lit keeps this for elements themselves. */
const drawsAtOnce = (host: object): host is { performUpdate(): void } => 'performUpdate' in host;

/**
 * Draws a graphic for paper as the page is printed: at a measure that every sheet has, and whole, whatever a reader has
 * narrowed or zoomed; afterwards as it was. What is printed without a word to the page (by a program that asks only for
 * print styles) stays as wide as it was.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #window: Window | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = windowOf(this.#host);
    for (const moment of ['beforeprint', 'afterprint']) this.#window?.addEventListener(moment, this);
  }

  hostDisconnected(): void {
    for (const moment of ['beforeprint', 'afterprint']) this.#window?.removeEventListener(moment, this);
  }

  handleEvent({ type }: Event): void {
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    printing.size = type === 'beforeprint' ? { width: MEASURE, em } : undefined;
    this.#host.requestUpdate();
    // The sheet is laid out as soon as this returns: what Lit would draw in a moment has to be there now.
    if (drawsAtOnce(this.#host)) this.#host.performUpdate();
  }
}
