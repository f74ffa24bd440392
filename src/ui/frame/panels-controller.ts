import type { ReactiveController } from 'lit';
import { watchInterest, unwatchInterest } from '../interest/watch-interest.js';
import type { GraphicElement } from '../host/graphic.js';
import { whenIdle, type PanelLoader } from '../interest/interest.js';
import { load } from '../host/load-once.js';
import type { LoadedPanels, PanelFacts } from './frame-parts.js';

/** The data of a graphic, which arrive with its panels in part. */
interface GrowingFacts extends PanelFacts {
  /** Takes the bundled facts with the sources that the first drawing cites. */
  add(facts: object): void;
}

/** What the panel code of an element may bring besides what it exports for the figure. */
interface PanelData {
  citedFacts?: object;
}

/**
 * Loads the panels of a graphic (its table, its list of sources) and the links of its source numbers once it is in sight: no
 * reader waits for them, and readers who never see the graphic do not download them. The facts that only panels show
 * arrive once the reader touches it.
 */
export class PanelsController<Extra extends object> implements ReactiveController, PanelLoader {
  readonly #host: GraphicElement;
  readonly #load: () => Promise<Extra>;
  readonly #facts: GrowingFacts;
  readonly #words: () => Promise<unknown>;
  /** The panels; `undefined` until they have been loaded. */
  value: (LoadedPanels & Extra) | undefined;
  #arrival: Promise<void> | undefined;
  #touched = false;

  /**
   * `load` imports the element's own panel code, such as the rows of its table, with its `styles`; `words` settles when
   * those of the page's language are there.
   */
  constructor(host: GraphicElement, load: () => Promise<Extra>, facts: GrowingFacts, words: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
    this.#facts = facts;
    this.#words = words;
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
    if (typeof document === 'undefined') void this.need();
  }

  /** Loads the panels and all facts now, for what cannot be drawn without them. Settles once they are drawn. */
  async need(): Promise<void> {
    await Promise.all([(this.#arrival ??= this.#bring(true)), this.#facts.loadWhole()]);
    await this.#host.updateComplete;
  }

  load(touched = false): Promise<void> {
    if (!touched) return (this.#arrival ??= this.#bring());
    this.#touched = true;
    this.value?.touch();
    return this.need();
  }

  readonly touch = (): void => void this.load(true);

  async #bring(atOnce = false): Promise<void> {
    const host = this.#host;
    const parts = await load(host, 'the sources', () =>
      Promise.all([import('./panels.js'), this.#load(), this.#words()]),
    );
    if (!parts) {
      // The drawing is complete without them; the next sign of interest tries again.
      this.#arrival = undefined;
      return;
    }
    const [{ panelsFor }, extra] = parts;
    const { citedFacts } = extra as PanelData;
    if (citedFacts) this.#facts.add(citedFacts);
    // One graphic after the other, so that the page is never blocked for long.
    if (!atOnce && !this.#touched) await new Promise<void>(whenIdle);
    this.value = panelsFor(host, extra, this.#facts);
    if (this.#touched) this.value.touch();
    host.requestUpdate();
    await host.updateComplete;
  }
}
