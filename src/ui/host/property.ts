import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a property that Lit watches. Lit's own decorators of these names serve standard decorators as well, which makes
 * them twenty times as long; what they call for ours is this.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: ReactiveElement, name: PropertyKey): void =>
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares a property of an element's own, which no attribute sets. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });
