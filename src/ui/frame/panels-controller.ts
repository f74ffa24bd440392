import type { ReactiveController } from 'lit';
import { watchInterest, unwatchInterest } from '../interest/watch-interest.js';
import type { GraphicElement } from '../host/graphic.js';
import { whenIdle, type PanelLoader } from '../interest/interest.js';
import { load } from '../host/load-once.js';
import type { LoadedPanels } from './frame-parts.js';

/**
 * Loads the panels of a graphic (its table, its list of sources) and the links of its source numbers when a reader shows
 * interest in it: no reader waits for them, and readers who never see the graphic do not download them.
 */
export class PanelsController<Extra extends object> implements ReactiveController, PanelLoader {
  readonly #host: GraphicElement;
  readonly #load: () => Promise<Extra>;
  readonly #awaited: () => readonly Promise<unknown>[];
  /** The panels; `undefined` until they have been loaded. */
  value: (LoadedPanels & Extra) | undefined;
  #arrival: Promise<void> | undefined;
  #touched = false;

  /**
   * `load` imports the element's own panel code, such as the rows of its table, with its `styles`; `awaited` returns what
   * has to be loaded as well: the words of the page's language, the complete facts.
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
    unwatchInterest(this.#host, this);
  }

  hostUpdated(): void {
    // On a server there is no interest to wait for: everything is drawn.
    if (typeof document === 'undefined') void this.load();
  }

  /** Loads the panels now, for what cannot be drawn without them. Settles once they are drawn. */
  need(): Promise<void> {
    return (this.#arrival ??= this.#bring(true));
  }

  load(touched = false): Promise<void> {
    this.#touched ||= touched;
    if (touched) this.value?.touch();
    return (this.#arrival ??= this.#bring(touched));
  }

  readonly touch = (): void => void this.load(true);

  async #bring(atOnce: boolean): Promise<void> {
    const host = this.#host;
    const parts = await load(host, 'the sources', () =>
      Promise.all([import('./panels.js'), this.#load(), ...this.#awaited()]),
    );
    if (!parts) {
      // The drawing is complete without them; the next sign of interest tries again.
      this.#arrival = undefined;
      return;
    }
    const [{ panelsFor }, extra] = parts;
    // One graphic after the other, so that the page is never blocked for long.
    if (!atOnce && !this.#touched) await new Promise<void>(whenIdle);
    this.value = panelsFor(host, extra);
    if (this.#touched) this.value.touch();
    host.requestUpdate();
    await host.updateComplete;
  }
}
