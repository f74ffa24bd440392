import type { LitElement, ReactiveController } from 'lit';

/** Sets the custom states of a host for CSS: `:state(loading)`, `:state(ready)`, `:state(error)`. */
export class StatesController implements ReactiveController {
  readonly #internals: ElementInternals | undefined;
  readonly #current: () => Readonly<Record<string, boolean>>;

  constructor(host: LitElement, current: () => Readonly<Record<string, boolean>>) {
    this.#internals = host.attachInternals?.();
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    const states = this.#internals?.states;
    if (!states) return;
    for (const [name, on] of Object.entries(this.#current())) {
      if (on) states.add(name);
      else states.delete(name);
    }
  }
}
