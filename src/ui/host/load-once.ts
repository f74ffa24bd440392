import type { LitElement } from 'lit';

/** Loads something that a graphic can do without; where it does not come, one sentence in the console says so. */
export async function load<Part>(
  { localName }: Element,
  what: string,
  bring: () => Promise<Part>,
): Promise<Part | undefined> {
  try {
    return await bring();
  } catch (error) {
    console.warn(`<${localName}>: ${what} did not load.`, error);
    return undefined;
  }
}

/**
 * A part that an element can do without until somebody asks for it. Asking starts to load it and gives `undefined` until it
 * is there; then the element draws again. Where it does not load, what is drawn stays, and whoever asks next tries again.
 */
export function loadOnce<Part>(host: LitElement, bring: () => Promise<Part>): () => Part | undefined {
  let part: Part | undefined;
  let arrival: Promise<void> | undefined;
  const arrive = async () => {
    part = await load(host, 'a part of it', bring);
    if (part) host.requestUpdate();
    else arrival = undefined;
  };
  return () => {
    arrival ??= arrive();
    return part;
  };
}
