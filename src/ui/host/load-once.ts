import type { LitElement } from 'lit';

/** Loads an optional part of a graphic; warns in the console where that fails. */
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
 * Returns a function that gives an optional part of an element. The first call starts to load it and returns `undefined`;
 * once it has been loaded, the element updates. After a failure the drawing stays, and the next call tries again.
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
