import type { ReactiveController } from 'lit';
import { watchInterest, leave } from '../interest/watch-interest.js';
import type { GraphicElement } from '../host/graphic.js';
import { whenIdle, type Interested } from '../interest/interest.js';
import { load } from '../host/load-once.js';
import type { LoadedPanels } from './frame-parts.js';

/**
 * Brings what stands behind the buttons of a graphic (its table, its list of sources), with the addresses behind its
 * source numbers, when a reader shows interest in it: no reader waits for it, and who never comes near does not pay for it.
 */
export class PanelsController<Extra extends object> implements ReactiveController, Interested {
  readonly #host: GraphicElement;
  readonly #load: () => Promise<Extra>;
  readonly #awaited: () => readonly Promise<unknown>[];
  /** What has arrived; `undefined` until then. */
  value: (LoadedPanels & Extra) | undefined;
  #arrival: Promise<void> | undefined;
  #touched = false;

  /**
   * `load` imports what else an element keeps for later, such as the rows of its table, with the `styles` it needs; `awaited`
   * is what has to be there as well: the words of the page's language, the facts as a whole.
   */
  constructor(host: GraphicElement, load: () => Promise<Extra>, awaited: () => readonly Promise<unknown>[]) {
    this.#host = host;
    this.#load = load;
    this.#awaited = awaited;
    host.addController(this);
  }

  hostConnected(): void {
    watchInterest(this.#host, this);
  }

  hostDisconnected(): void {
    leave(this.#host, this);
  }

  hostUpdated(): void {
    // On a server nothing tells of interest: whoever draws there wants all of it.
    if (typeof document === 'undefined') void this.wake();
  }

  /** Brings it now: the page or the reader asks for what cannot be shown without it. */
  need(): void {
    this.#arrival ??= this.#bring(true);
  }

  wake(touched = false): Promise<void> {
    this.#touched ||= touched;
    if (touched) this.value?.touch();
    return (this.#arrival ??= this.#bring(touched));
  }

  readonly touch = (): void => void this.wake(true);

  async #bring(atOnce: boolean): Promise<void> {
    const host = this.#host;
    const parts = await load(host, 'the sources', () =>
      Promise.all([import('./panels.js'), this.#load(), ...this.#awaited()]),
    );
    if (!parts) {
      // The drawing is complete without it; the next sign of interest tries again.
      this.#arrival = undefined;
      return;
    }
    const [{ panelsFor }, extra] = parts;
    // One graphic after the other, so that the page is never kept long.
    if (!atOnce && !this.#touched) await new Promise<void>(whenIdle);
    this.value = panelsFor(host, extra);
    if (this.#touched) this.value.touch();
    host.requestUpdate();
    await host.updateComplete;
  }
}
