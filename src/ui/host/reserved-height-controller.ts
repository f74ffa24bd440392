import { css, type ReactiveController } from 'lit';
import { windowOf, adoptStyles } from './custom-element.js';
import { hasOwnData, type DataHost } from './own-data.js';

/** The reserved height that may stay empty in sight with data of the page, in px. */
const MAX_EMPTY = 24;
/** The share of it that may stay empty with the bundled data, for which it was measured. */
const MAX_EMPTY_SHARE = 0.3;
const MIN_HEIGHT = '--story-min-height';
const noReservedHeight = css`
  :host {
    --story-min-height: 0px;
  }
`;
/** The visible shares of a graphic at which its reserved height is checked again. */
const THRESHOLDS = Array.from({ length: 41 }, (_, step) => step / 40);

/**
 * Releases the height that `corridor-elements.css` reserves, as soon as the graphic is drawn and no reader can see the page
 * move: line breaks cannot be predicted, so a little more is reserved than needed. In sight it stays, unless the page's own
 * data, or attributes that leave out most of the bundled ones, need far less height than was measured. A height that the
 * page itself has set always stays.
 */
export class ReservedHeightController implements ReactiveController {
  readonly #host: DataHost<unknown>;
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;
  #figure: Element | undefined;
  #frame = 0;

  constructor(host: DataHost<unknown>) {
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
    // Test environments may have no observers.
    if (!figure || !page?.ResizeObserver || !page.IntersectionObserver) return;
    this.#sizes = new page.ResizeObserver(this.#schedule);
    this.#sight = new page.IntersectionObserver(this.#schedule, { threshold: THRESHOLDS });
    this.#sizes.observe(figure);
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#figure = undefined;
    cancelAnimationFrame(this.#frame);
  }

  // A change of size inside a ResizeObserver callback would be an error event on the page.
  #schedule = (): void => {
    const page = windowOf(this.#host);
    page?.cancelAnimationFrame(this.#frame);
    this.#frame = page?.requestAnimationFrame(() => this.#check(page)) ?? 0;
  };

  #check({ innerHeight, document }: Window): void {
    const host = this.#host;
    const reserved = Number.parseFloat(getComputedStyle(host, '::before').paddingBottom);
    if (!reserved || !this.#figure || getComputedStyle(host).getPropertyValue(MIN_HEIGHT) !== '') return;
    const { bottom } = host.getBoundingClientRect();
    // Below an error message the content of the tag is shown.
    const shown = [this.#figure, ...host.children].flatMap((part) => [...part.getClientRects()]);
    const end = Math.max(...shown.map((rect) => rect.bottom));
    const below = end >= innerHeight;
    // Above the viewport only where the browser has scroll anchoring.
    const above = bottom <= 0 && getComputedStyle(document.documentElement).overflowAnchor === 'auto';
    if (below || above || bottom - end > (hasOwnData(host) ? MAX_EMPTY : reserved * MAX_EMPTY_SHARE)) this.#release();
  }

  #release(): void {
    const { renderRoot, parentElement } = this.#host;
    adoptStyles(renderRoot, [noReservedHeight]);
    // The `div` of a graphic made by `auto.js` has the same height reserved.
    if (parentElement?.hasAttribute('data-story')) parentElement.style.setProperty(MIN_HEIGHT, '0px');
  }
}
