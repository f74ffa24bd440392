import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a reactive property. Lit's own decorators also support standard decorators, which makes them twenty times as long;
 * for legacy decorators they only make this call.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: ReactiveElement, name: PropertyKey): void =>
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares internal reactive state, without an attribute. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });
