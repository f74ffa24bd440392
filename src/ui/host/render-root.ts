import type { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/**
 * Makes the shadow root of a graphic, with its styles in whatever document it is put into. Where a server has drawn, that
 * root is emptied, and the host's first update draws into it for the reader's width and language, which the server could
 * not know. To be called in the host's constructor, so that nothing is painted between; Lit's own ways to a root are not
 * taken: one keeps sheets to the document it was loaded in, another draws beside what is there, another expects to find
 * the same.
 */
export function makeRoot(host: LitElement): void {
  // A server, which knows no documents, has a way of its own.
  if (!host.ownerDocument) return;
  const { elementStyles, shadowRootOptions } = host.constructor as typeof LitElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  root.replaceChildren();
  (host as { renderRoot: LitElement['renderRoot'] }).renderRoot = root;
  adoptStyles(root, elementStyles);
  host.addController({ hostConnected: () => adoptStyles(root) });
}
