import type { LitElement } from 'lit';
import { tellHeight } from './embed.height.js';
import { readQuery, type Known } from './embed.query.js';

function knownBy({ observedAttributes, elementProperties }: typeof LitElement): Known {
  const flags = [...elementProperties].flatMap(([name, { type, attribute }]) =>
    type === Boolean ? [typeof attribute === 'string' ? attribute : String(name).toLowerCase()] : [],
  );
  return { attributes: observedAttributes, flags };
}

/**
 * Makes a page with one graphic do what its address asks. It runs in the same breath as the tag is registered, so that
 * the graphic is drawn once, with all its attributes.
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
    // The page's own style follows: a frame whose colours differ from those of its host gets a background of its own.
    if (name === 'theme') root.dataset.theme = value;
  }
  for (const problem of problems) console.warn(`<${tag}>: ${problem}`);
  tellHeight(window);
}
