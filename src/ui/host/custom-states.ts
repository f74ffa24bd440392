import type { LitElement } from 'lit';

/** Sets the custom states of a host for CSS after each update: `:state(loading)`, `:state(ready)`, `:state(error)`. */
export function showStates(host: LitElement, current: () => Readonly<Record<string, boolean>>): void {
  const internals: ElementInternals | undefined = host.attachInternals?.();
  host.addController({
    hostUpdated() {
      for (const [name, on] of Object.entries(current())) internals?.states?.[on ? 'add' : 'delete'](name);
    },
  });
}
