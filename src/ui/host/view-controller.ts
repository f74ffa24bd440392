import type { LitElement, ReactiveController } from 'lit';
import { printing } from './size-controller.js';

/** A live layer that has been mounted. */
export interface View<Model> {
  /** Shows another model in the same box. */
  update(model: Model): void;
  /** Takes everything away again: nodes, listeners, observers. */
  destroy(): void;
}

/** Mounts the live layer in an empty container; every view module exports such a function. */
export type Mount<Model, Handlers> = (container: HTMLElement, model: Model, handlers: Handlers) => View<Model>;

interface ViewSpec<Model, Handlers> {
  /** Imports the view's module with its library; called only when the reader engages. */
  load(): Promise<{ mount: Mount<Model, Handlers> }>;
  /** Returns the element to mount in; `null` while it is not rendered. */
  container(): HTMLElement | null;
  /** Returns the model to show; `undefined` while there is none. */
  model(): Model | undefined;
  handlers: Handlers;
}

/**
 * Mounts the live layer when the reader engages, and destroys it when the element leaves the page. Before that, where it
 * does not load, and where nothing has a size (as in unit tests), the static drawing stays.
 */
export class ViewController<Model, Handlers> implements ReactiveController {
  readonly #host: LitElement;
  readonly #spec: ViewSpec<Model, Handlers>;
  #wanted = false;
  #loading = false;
  #mounted: { view: View<Model>; container: HTMLElement; model: Model } | undefined;

  constructor(host: LitElement, spec: ViewSpec<Model, Handlers>) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  /** Whether the live layer is shown; in print the static drawing takes its place. */
  get mounted(): boolean {
    return this.#mounted !== undefined && !printing.size;
  }

  /** Called when pointer, focus or touch reaches the graphic. Safe to call at every such event. */
  readonly engage = (): void => {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const model = this.#spec.model();
    const container = this.#spec.container();
    if (this.#mounted && (model === undefined || container !== this.#mounted.container)) this.#destroy();
    if (this.#mounted && model !== undefined && model !== this.#mounted.model) {
      this.#mounted.model = model;
      this.#mounted.view.update(model);
    }
    if (this.#wanted && !this.#mounted && !this.#loading && model !== undefined && container?.offsetWidth)
      void this.#mount();
  }

  hostConnected(): void {
    // An element with eager loading engages again in this update.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#wanted = false;
    this.#destroy();
  }

  async #mount(): Promise<void> {
    this.#loading = true;
    try {
      const { mount } = await this.#spec.load();
      // Model and container are read again, because both may have changed while the library was loading.
      const container = this.#spec.container();
      const model = this.#spec.model();
      if (!this.#wanted || !this.#host.isConnected || !container || model === undefined) return;
      this.#mounted = { view: mount(container, model, this.#spec.handlers), container, model };
      this.#host.requestUpdate();
    } catch (error) {
      // The static drawing is complete without it; the next engagement tries again.
      this.#wanted = false;
      console.warn(`<${this.#host.localName}>: the live layer did not load; the drawing stays.`, error);
    } finally {
      this.#loading = false;
    }
  }

  #destroy(): void {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    mounted?.view.destroy();
  }
}
