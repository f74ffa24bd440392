import type { LitElement, ReactiveController } from 'lit';
import { windowOf } from './custom-element.js';
import { printing } from './size-controller.js';

/** The width that both A4 and Letter have between margins of one inch, in px. */
const MEASURE = 600;

/** Whether a host can update synchronously; `performUpdate` is protected in Lit. */
const drawsAtOnce = (host: object): host is { performUpdate(): void } => 'performUpdate' in host;

/**
 * Redraws a graphic for print: at a width that fits every sheet, and complete, whatever a reader has filtered or zoomed;
 * afterwards as before. A program that prints without firing `beforeprint` gets the width of the screen.
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
    // Synchronous, because the browser lays out the sheet as soon as this handler returns.
    if (drawsAtOnce(this.#host)) this.#host.performUpdate();
  }
}
