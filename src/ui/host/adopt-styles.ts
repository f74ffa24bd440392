import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';
import { windowOf } from './own-window.js';

type Root = LitElement['renderRoot'];

/** What each root wears, in whatever document it stands. */
const worn = new WeakMap<Root, Set<CSSResultOrNative>>();
/** A sheet belongs to the document that it was made in; all roots there share it. */
const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Lets a root wear these styles from now on, as well as those that it wears, and gives the sheets that it lacked. A root that
 * has moved into another document has lost all its sheets there: it gets them anew. Where no sheet can be made (on a server,
 * in tests without a browser), nothing is seen either.
 */
export function adoptStyles(root: Root, more: readonly CSSResultOrNative[] = []): readonly CSSStyleSheet[] {
  const styles = new Set([...(worn.get(root) ?? []), ...more]);
  worn.set(root, styles);
  const { adoptedStyleSheets: there } = root as ShadowRoot;
  const page = windowOf(root);
  if (!there || !page) return [];
  const sheets = made.get(page.document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(page.document, sheets);
  const lacking: CSSStyleSheet[] = [];
  for (const style of styles) {
    const sheet = sheets.get(style) ?? new page.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync((style as CSSResult).cssText);
    sheets.set(style, sheet);
    if (!there.includes(sheet)) lacking.push(sheet);
  }
  there.push(...lacking);
  return lacking;
}
