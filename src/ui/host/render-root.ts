import type { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/**
 * Creates the shadow root of a graphic, with its styles in any document. A root that a server has drawn is emptied, and the
 * host's first update draws into it for the reader's width and language, which the server could not know. Must be called in
 * the host's constructor, so that nothing is painted in between. Lit's own render roots do not fit: they bind sheets to one
 * document, draw beside existing content, or expect to hydrate the same content.
 */
export function makeRoot(host: LitElement): void {
  // On a server there are no documents, and Lit renders without a root.
  if (!host.ownerDocument) return;
  const { elementStyles, shadowRootOptions } = host.constructor as typeof LitElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  root.replaceChildren();
  (host as { renderRoot: LitElement['renderRoot'] }).renderRoot = root;
  adoptStyles(root, elementStyles);
  host.addController({ hostConnected: () => adoptStyles(root) });
}
