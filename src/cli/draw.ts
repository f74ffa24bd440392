import { existsSync, readFileSync } from 'node:fs';
import { LitElement, ReactiveElement, type ReactiveController } from 'lit';
import type { FrameParts, Framed } from '../ui/frame/frame-parts.js';
import type { GraphicElement } from '../ui/host/graphic.js';
import { classOf, type Tag } from './tags.js';

/** What the parts of an element that only act in a page see instead of its shadow root. */
const NO_ROOT = { querySelector: () => null, querySelectorAll: () => [], addEventListener: () => undefined };

/** What comes after the first drawing is on the disk too: in this many milliseconds it is there, or it never comes. */
const MOST_WAIT = 30_000;

/** What is asked of a graphic. */
export interface Asked {
  tag: Tag;
  attributes: readonly (readonly [name: string, value: string])[];
  lang: string;
  /** A local file to read instead of the address in `src`. */
  data?: string;
  /** The address that a reference to the graphic names. */
  page: string;
}

/** Node knows no page: what panels read of one when they are drawn. Lit looks for these names when it loads, so they come later. */
function standIn(page: string): void {
  const fetchUrl = globalThis.fetch;
  Object.assign(globalThis, {
    location: { href: page },
    ShadowRoot: class {},
    fetch: (input: string, init?: RequestInit) =>
      existsSync(input) ? Promise.resolve(new Response(readFileSync(input))) : fetchUrl(input, init),
  });
}

/** A graphic without a page, and what it shows. */
export interface Drawn {
  host: GraphicElement;
  parts: FrameParts;
}

/**
 * Draws a graphic by its own `render()` without a page. What is wrong with its attributes is in `parts.debug`.
 * @throws {DataError} where given data do not fit.
 */
export async function draw({ tag, attributes, lang, data, page }: Asked): Promise<Drawn> {
  const Graphic = await classOf(tag);
  standIn(page);
  const host: GraphicElement = new Graphic();
  let connected = true;
  Object.defineProperties(host, {
    localName: { value: tag },
    renderRoot: { value: NO_ROOT },
    isConnected: { get: () => connected },
    // What joins later would listen to a page if it were told that it is in one.
    addController: {
      value: (controller: ReactiveController) => {
        connected = false;
        LitElement.prototype.addController.call(host, controller);
        connected = true;
      },
    },
    closest: { value: () => ({ getAttribute: () => lang }) },
    // Nobody listens.
    dispatchEvent: { value: () => true },
    // Everything of an update but the writing of a document.
    update: {
      value: (changed: Map<PropertyKey, unknown>) =>
        (ReactiveElement.prototype as unknown as { update(changed: unknown): void }).update.call(host, changed),
    },
  });
  // Lit prepares a class when it is asked for these, as a page does when the class is registered.
  const read = Graphic.observedAttributes;
  const given = [...attributes, ['debug', ''] as const, ...(data === undefined ? [] : [['src', data] as const])];
  for (const [name, value] of given) if (read.includes(name)) host.attributeChangedCallback(name, null, value);
  const inner = host as unknown as { enableUpdating(on: boolean): void; render(): Partial<Framed> };
  host.requestUpdate();
  inner.enableUpdating(true);
  await host.updateComplete;
  await host.complete;
  const last = Date.now() + MOST_WAIT;
  while (Date.now() < last) {
    await host.updateComplete;
    const { parts } = inner.render();
    if (parts?.exports && parts.table) return { host, parts };
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`<${tag}> was not drawn whole; the lines above say what did not arrive.`);
}
