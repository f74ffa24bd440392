import type { LitElement } from 'lit';
import { postHeight } from './embed.height.js';
import { readQuery, type Attributes } from './embed.query.js';

function knownBy({ observedAttributes, elementProperties }: typeof LitElement): Attributes {
  const flags = [...elementProperties].flatMap(([name, { type, attribute }]) =>
    type === Boolean ? [typeof attribute === 'string' ? attribute : String(name).toLowerCase()] : [],
  );
  return { attributes: observedAttributes, flags };
}

/**
 * Applies the query of the page's address to its graphic. Runs in the same task as the registration of the tag, so that the
 * graphic is drawn once, with all its attributes.
 */
export function startEmbed(tag: string): void {
  const graphic = document.querySelector(tag);
  const element = customElements.get(tag) as typeof LitElement | undefined;
  if (!graphic || !element) return;
  const { attributes, lang, dir, problems } = readQuery(window.location, knownBy(element));
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  for (const [name, value] of attributes) {
    graphic.setAttribute(name, value);
    // The style of the page follows, because a frame with a theme needs a background of its own.
    if (name === 'theme') root.dataset.theme = value;
  }
  for (const problem of problems) console.warn(`<${tag}>: ${problem}`);
  postHeight(window);
}
