import type { ReactiveController } from 'lit';
import type { GraphicElement } from './graphic.js';

/** A script with data inside the tag. */
const INLINE = ':scope > script[type="application/json"]';
/** So much of the held room in px may stay empty under given data; */
const LITTLE = 48;
/** this share of it under the bundled data, for which it was measured. */
const SHARE = 0.3;
const ROOM = '--story-min-height';

/**
 * Lets go of the room that `corridor-elements.css` holds where the finished drawing leaves much of it empty: it was measured
 * on the bundled data, and data of a page's own, or attributes that leave little of them, may need far less. A room that
 * the page itself has set stays.
 */
export class RoomController implements ReactiveController {
  readonly #host: GraphicElement;
  readonly #observer: ResizeObserver | undefined;
  #figure: Element | undefined;
  #frame = 0;

  constructor(host: GraphicElement) {
    this.#host = host;
    this.#observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#schedule());
    host.addController(this);
  }

  hostUpdated(): void {
    const figure = this.#host.renderRoot.querySelector('figure, [part=message]') ?? undefined;
    if (figure === this.#figure) return;
    this.#observer?.disconnect();
    this.#figure = figure;
    if (figure) this.#observer?.observe(figure);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#figure = undefined;
    cancelAnimationFrame(this.#frame);
  }

  // What changes a size in the observer's own round is an error event on the page.
  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const host = this.#host;
    if (getComputedStyle(host).getPropertyValue(ROOM) !== '') return;
    const held = Number.parseFloat(getComputedStyle(host, '::before').paddingBottom);
    // Where data do not fit, what stands inside the tag shows below the message.
    const parts = [...(this.#figure ? [this.#figure] : []), ...host.children];
    const shown = parts.flatMap((part) => [...part.getClientRects()].map(({ bottom }) => bottom));
    const empty = held - (Math.max(...shown) - host.getBoundingClientRect().top);
    const given = host.data !== undefined || host.src !== undefined || host.querySelector(INLINE) !== null;
    if (!(empty > (given ? LITTLE : held * SHARE))) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { ${ROOM}: 0px }`);
    if (host.renderRoot instanceof ShadowRoot) host.renderRoot.adoptedStyleSheets.push(sheet);
    // A `div` that `auto.js` has turned into a graphic is held the same room.
    const box = host.parentElement;
    if (box?.hasAttribute('data-story')) box.style.setProperty(ROOM, '0px');
  }
}
