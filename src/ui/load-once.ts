import type { LitElement } from 'lit';

/**
 * A part that an element can do without until somebody asks for it. Asking starts to load it and gives `undefined` until it
 * is there; then the element draws again. Where it does not load, what is drawn stays, and whoever asks next tries again.
 */
export function loadOnce<Part>(host: LitElement, load: () => Promise<Part>): () => Part | undefined {
  let part: Part | undefined;
  let arrival: Promise<void> | undefined;
  const bring = async () => {
    try {
      part = await load();
      host.requestUpdate();
    } catch (error) {
      arrival = undefined;
      console.warn(`<${host.localName}>: a part of it did not load; the drawing stays.`, error);
    }
  };
  return () => {
    arrival ??= bring();
    return part;
  };
}
