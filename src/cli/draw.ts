import { LitElement, ReactiveElement, type ReactiveController } from 'lit';
import { existsSync, readFileSync } from 'node:fs';
import type { GraphicElement } from '../ui/host/graphic.js';
import type { FrameParts, Framed } from '../ui/frame/frame-parts.js';

/** The class of a graphic, which can be instantiated without a page. */
export type GraphicClass = Pick<typeof LitElement, 'observedAttributes'> & (new () => GraphicElement);

/** The graphics of this package, each loaded on demand. */
export const TAGS = {
  'corridor-map': async () => (await import('../corridor-map/corridor-map.element.js')).CorridorMapElement,
  'trade-target-gauge': async () =>
    (await import('../trade-target-gauge/trade-target-gauge.element.js')).TradeTargetGaugeElement,
  'visit-timeline': async () => (await import('../visit-timeline/visit-timeline.element.js')).VisitTimelineElement,
  'incident-trend': async () => (await import('../incident-trend/incident-trend.element.js')).IncidentTrendElement,
} satisfies Record<string, () => Promise<unknown>>;

export type Tag = keyof typeof TAGS;
export const TAG_NAMES = Object.keys(TAGS) as Tag[];

export const classOf = async (tag: Tag): Promise<GraphicClass> => await TAGS[tag]();

/** Stands in for the shadow root, which is only used on a page. */
const NO_ROOT = { querySelector: () => null, querySelectorAll: () => [], addEventListener: () => undefined };

/** The longest wait for what is loaded after the first drawing, in ms. It is read from disk. */
const MAX_WAIT = 30_000;

/** The graphic to draw. */
export interface DrawOptions {
  tag: Tag;
  attributes: readonly (readonly [name: string, value: string])[];
  lang: string;
  /** A local file to read instead of the address in `src`. */
  data?: string;
  /** The address of the page, for citations. */
  page: string;
}

/** Defines the globals that panels read when they are drawn. Called after Lit was loaded, which also looks for them. */
function defineGlobals(page: string): void {
  const fetchUrl = globalThis.fetch;
  Object.assign(globalThis, {
    location: { href: page },
    ShadowRoot: class {},
    fetch: (input: string, init?: RequestInit) =>
      existsSync(input) ? Promise.resolve(new Response(readFileSync(input))) : fetchUrl(input, init),
  });
}

/** A graphic without a page, and its parts. */
export interface Drawn {
  host: GraphicElement;
  parts: FrameParts;
}

/**
 * Draws a graphic by its own `render()` without a page. Warnings about its attributes are in `parts.debug`.
 * @throws {DataError} for data that do not fit.
 */
export async function draw({ tag, attributes, lang, data, page }: DrawOptions): Promise<Drawn> {
  const Graphic = await classOf(tag);
  defineGlobals(page);
  const host: GraphicElement = new Graphic();
  let connected = true;
  Object.defineProperties(host, {
    localName: { value: tag },
    renderRoot: { value: NO_ROOT },
    isConnected: { get: () => connected },
    // Controllers that are added later must not see a connected host, or they would add listeners to the page.
    addController: {
      value: (controller: ReactiveController) => {
        connected = false;
        LitElement.prototype.addController.call(host, controller);
        connected = true;
      },
    },
    closest: { value: () => ({ getAttribute: () => lang }) },
    // There are no listeners.
    dispatchEvent: { value: () => true },
    // An update without rendering to a document.
    update: {
      value: (changed: Map<PropertyKey, unknown>) =>
        (ReactiveElement.prototype as unknown as { update(changed: unknown): void }).update.call(host, changed),
    },
  });
  // Reading this property finalizes the class, as its registration on a page does.
  const read = Graphic.observedAttributes;
  const given = [...attributes, ['debug', ''] as const, ...(data === undefined ? [] : [['src', data] as const])];
  for (const [name, value] of given) if (read.includes(name)) host.attributeChangedCallback(name, null, value);
  const inner = host as unknown as { enableUpdating(on: boolean): void; render(): Partial<Framed> };
  host.requestUpdate();
  inner.enableUpdating(true);
  await host.updateComplete;
  await host.complete;
  const last = Date.now() + MAX_WAIT;
  while (Date.now() < last) {
    await host.updateComplete;
    const { parts } = inner.render();
    if (parts?.exports && parts.table) return { host, parts };
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`<${tag}> was not drawn whole; the lines above say what did not arrive.`);
}
