import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';
import { windowOf } from './own-window.js';

type Root = LitElement['renderRoot'];

/** The styles of each root, in any document. */
const worn = new WeakMap<Root, Set<CSSResultOrNative>>();
/** The style sheets of each document, shared by all roots in it: a sheet cannot be used in another document. */
const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Adds styles to those of a root, and returns the sheets that were missing. A root that has been moved to another document
 * has lost its sheets, and gets new ones. Does nothing where no sheet can be constructed (on a server, in tests without a
 * browser).
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
