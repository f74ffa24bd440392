import { adoptStyles, type LitElement } from 'lit';

/**
 * Makes room where a server has drawn: its shadow root is emptied, and the host's first update draws into it for the
 * reader's width and language, which the server could not know. To be called in the host's constructor, so that nothing
 * is painted between; Lit's own ways to a root are not taken, neither the one that draws beside what is there nor the
 * one that expects to find the same.
 */
export function replaceServerDrawing(host: LitElement): void {
  const root = host.shadowRoot;
  if (!root) return;
  root.replaceChildren();
  adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
  (host as { renderRoot: LitElement['renderRoot'] }).renderRoot = root;
}
