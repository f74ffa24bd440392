import type { ReactiveController } from 'lit';
import type { GraphicElement } from './graphic.js';
import type { receiptsFor } from './receipts.js';

/** What draws the panels behind the buttons. */
export type Receipts = ReturnType<typeof receiptsFor<object>>;

/**
 * Brings what stands behind the buttons of a graphic (its table, its list of sources) right after the first drawing:
 * no reader waits for it, and it is there before one can ask for it.
 */
export class ReceiptsController<Extra extends object> implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #load: () => Promise<Extra>;
  readonly #words: { readonly complete: Promise<void> };
  #value: (Receipts & Extra) | undefined;
  #asked = false;

  /**
   * `load` imports what else an element keeps for later, such as the rows of its table, with the `styles` it needs; `words`
   * says when the words of the page's language are there.
   */
  constructor(host: GraphicElement, load: () => Promise<Extra>, words: { readonly complete: Promise<void> }) {
    this.#host = host;
    this.#load = load;
    this.#words = words;
    host.addController(this);
  }

  get value(): (Receipts & Extra) | undefined {
    return this.#value;
  }

  hostUpdated(): void {
    if (this.#asked) return;
    this.#asked = true;
    // A task of its own: even to ask for a module takes milliseconds, and the drawing can be shown before.
    setTimeout(() => void this.#bring());
  }

  async #bring(): Promise<void> {
    try {
      const [{ receiptsFor }, extra] = await Promise.all([import('./receipts.js'), this.#load(), this.#words.complete]);
      this.#value = receiptsFor(this.#host, extra);
      this.#host.requestUpdate();
    } catch (error) {
      // The drawing is complete without it; the next time the element comes into a page tries again.
      console.warn(`<${this.#host.localName}>: the sources did not load.`, error);
    }
  }

  hostConnected(): void {
    this.#asked = this.#value !== undefined;
  }
}
