import { css, type LitElement, type ReactiveController } from 'lit';
import { windowOf } from './own-window.js';
import { adoptStyles } from './adopt-styles.js';

/** A graphic, as far as its room depends on it. */
type Host = LitElement & { readonly data?: unknown; readonly src?: string };

/** A script with data inside the tag. */
const INLINE = ':scope > script[type="application/json"]';
/** So much of the held room in px may stay empty in sight under data of the page's own; */
const LITTLE = 24;
/** this share of it under the bundled data, for which it was measured. */
const SHARE = 0.3;
const ROOM = '--story-min-height';
const noRoom = css`
  :host {
    --story-min-height: 0px;
  }
`;
/** How much of a graphic may come into sight or leave it, as a share, before its room is looked at again. */
const STEPS = Array.from({ length: 41 }, (_, step) => step / 40);

/**
 * Lets go of the room that `corridor-elements.css` holds, as soon as the graphic is drawn and no reader can see what moves:
 * no sum of lengths knows where every text takes its next line, so a little more is held than is needed. In sight it
 * stays, unless data of the page's own, or attributes that leave little of the bundled ones, need far less than what was
 * measured. A room that the page itself has set stays.
 */
export class ReservedHeightController implements ReactiveController {
  readonly #host: Host;
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;
  #figure: Element | undefined;
  #frame = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const figure = this.#host.renderRoot.querySelector('figure, [part=message]') ?? undefined;
    if (figure === this.#figure) return;
    this.hostDisconnected();
    this.#figure = figure;
    const page = windowOf(this.#host);
    // Browsers of tests may observe nothing.
    if (!figure || !page?.ResizeObserver || !page.IntersectionObserver) return;
    this.#sizes = new page.ResizeObserver(this.#schedule);
    this.#sight = new page.IntersectionObserver(this.#schedule, { threshold: STEPS });
    this.#sizes.observe(figure);
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#figure = undefined;
    cancelAnimationFrame(this.#frame);
  }

  // What changes a size in the observer's own round is an error event on the page.
  #schedule = (): void => {
    const page = windowOf(this.#host);
    page?.cancelAnimationFrame(this.#frame);
    this.#frame = page?.requestAnimationFrame(() => this.#look(page)) ?? 0;
  };

  #look({ innerHeight, document }: Window): void {
    const host = this.#host;
    const held = Number.parseFloat(getComputedStyle(host, '::before').paddingBottom);
    if (!held || !this.#figure || getComputedStyle(host).getPropertyValue(ROOM) !== '') return;
    const { bottom } = host.getBoundingClientRect();
    // Where data do not fit, what stands inside the tag shows below the message.
    const shown = [this.#figure, ...host.children].flatMap((part) => [...part.getClientRects()]);
    const end = Math.max(...shown.map((rect) => rect.bottom));
    const given = host.data !== undefined || host.src !== undefined || host.querySelector(INLINE) !== null;
    const below = end >= innerHeight;
    // Above the screen only where the browser keeps in place what is on it.
    const above = bottom <= 0 && getComputedStyle(document.documentElement).overflowAnchor === 'auto';
    if (below || above || bottom - end > (given ? LITTLE : held * SHARE)) this.#letGo();
  }

  #letGo(): void {
    const { renderRoot, parentElement } = this.#host;
    adoptStyles(renderRoot, [noRoom]);
    // A `div` that `auto.js` has turned into a graphic is held the same room.
    if (parentElement?.hasAttribute('data-story')) parentElement.style.setProperty(ROOM, '0px');
  }
}
