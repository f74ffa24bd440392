import type { LitElement } from 'lit';

/** Sets the custom states of a host for CSS after each update: `:state(loading)`, `:state(ready)`, `:state(error)`. */
export function showStates(host: LitElement, current: () => Readonly<Record<string, boolean>>): void {
  const internals: ElementInternals | undefined = host.attachInternals?.();
  host.addController({
    hostUpdated() {
      const states = internals?.states;
      for (const [name, on] of states ? Object.entries(current()) : []) {
        if (on) states?.add(name);
        else states?.delete(name);
      }
    },
  });
}
