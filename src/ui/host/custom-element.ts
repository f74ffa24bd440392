import type { PropertyDeclaration, ReactiveElement, LitElement, CSSResult, CSSResultOrNative } from 'lit';

/**
 * The tags that this copy of the package has registered. The first one identifies the copy, because no two copies on a page
 * share a tag: the browser builds use it in the name of their Trusted Types policy.
 */
export const registered: string[] = [];

/**
 * Registers a tag once. A second copy of this package warns and keeps the first, while `customElements.define` would throw
 * and stop its script. Does nothing where there are no custom elements (in Node), and says nothing where there is no page:
 * frameworks load shared code twice on a server.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (!known) {
    registered.push(tag);
    customElements.define(tag, element);
  } else if (known !== element && typeof document !== 'undefined')
    console.warn(`<${tag}> is on this page twice; the first copy is used.`);
}

/**
 * Declares a reactive property. Lit's own decorators also support standard decorators, which makes them twenty times as long;
 * for legacy decorators they only make this call.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: ReactiveElement, name: PropertyKey): void =>
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares internal reactive state, without an attribute. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });

/** Sets the custom states of a host for CSS after each update: `:state(loading)`, `:state(ready)`, `:state(error)`. */
export function showStates(host: LitElement, current: () => Readonly<Record<string, boolean>>): void {
  const internals: ElementInternals | undefined = host.attachInternals?.();
  host.addController({
    hostUpdated() {
      for (const [name, on] of Object.entries(current())) internals?.states?.[on ? 'add' : 'delete'](name);
    },
  });
}

type Page = typeof window;

/**
 * Returns the window of a node's document, which may differ from the one that loaded this script: a page may move a graphic
 * into a frame, a popup or a picture in picture. `undefined` on a server, and in a document whose window is closed.
 */
export const windowOf = ({ ownerDocument }: Node): Page | undefined => ownerDocument?.defaultView ?? undefined;

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
