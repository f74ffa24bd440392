import { closestTo } from '../../ui/host/nodes.js';
import type { LiveStrings } from '../lang/en.live.js';

/** How long a hint is shown, in milliseconds. */
const HINT = 1800;

const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The id of the corridor that a line on the map or a row of the list belongs to. */
function corridorOf(target: EventTarget | null): string | undefined {
  const hit = closestTo(target, '[data-corridor], [data-id]');
  return hit?.dataset.corridor ?? hit?.dataset.id?.split('/')[0];
}

/** The part of a map that gestures control. */
interface GestureTarget {
  /** Sets whether a drag moves the map. */
  setDragging(enabled: boolean): void;
}

/**
 * Handles wheel, touch and pointer: scrolling the page does not stop at the map, and a hint says how to zoom or move the
 * map instead. The corridor under the pointer is highlighted.
 */
export class Gestures {
  readonly #sheet: HTMLElement;
  readonly #hint = document.createElement('p');
  readonly #listeners = new AbortController();
  #strings: LiveStrings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #highlighted: string | undefined;

  constructor(sheet: HTMLElement, strings: LiveStrings, map: GestureTarget) {
    this.#sheet = sheet;
    this.#strings = strings;
    this.#hint.className = 'hint';
    // The hint also describes the map for screen readers, which read it on focus.
    this.#hint.id = 'hint';
    this.#hint.dir = 'auto';
    this.#hint.textContent = strings.keyHint;
    sheet.setAttribute('aria-describedby', 'hint');
    sheet.after(this.#hint);
    this.#listen(map);
  }

  /** Sets the strings of another language. */
  setStrings(strings: LiveStrings): void {
    this.#strings = strings;
    if (!this.#isShown) this.#hint.textContent = strings.keyHint;
  }

  /** Marks the lines of the highlighted corridor again after they were redrawn. */
  markHighlighted(): void {
    for (const run of this.#sheet.querySelectorAll<SVGElement>('[data-corridor]')) {
      run.classList.toggle('over', run.dataset.corridor === this.#highlighted);
    }
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#listeners.abort();
    this.#hint.remove();
  }

  get #isShown(): boolean {
    return this.#hint.classList.contains('shown');
  }

  #listen(map: GestureTarget): void {
    const sheet = this.#sheet;
    const { signal } = this.#listeners;
    const inCapture = { capture: true, signal };
    sheet.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) return this.#hideHint();
        event.stopPropagation();
        this.#showHint(this.#strings.wheelHint(isApple() ? '⌘' : 'Ctrl'));
      },
      inCapture,
    );
    // Leaflet would focus the map in a way that scrolls the page.
    sheet.addEventListener('mousedown', () => sheet.focus({ preventScroll: true }), inCapture);
    // One finger scrolls the page until it has tapped the map, and again once the map has lost the focus.
    const isTapped = () => sheet.classList.contains('tapped');
    sheet.addEventListener(
      'pointerdown',
      ({ pointerType }) => map.setDragging(pointerType !== 'touch' || isTapped()),
      inCapture,
    );
    sheet.addEventListener(
      'touchmove',
      ({ touches }) => {
        if (touches.length === 1 && !isTapped()) this.#showHint(this.#strings.touchHint);
      },
      { passive: true, signal },
    );
    sheet.addEventListener(
      'click',
      () => {
        sheet.classList.add('tapped');
        this.#hideHint();
      },
      { signal },
    );
    sheet.addEventListener('focusout', () => sheet.classList.remove('tapped'), { signal });
    sheet.addEventListener(
      'focus',
      () => {
        if (sheet.matches(':focus-visible')) this.#showHint(this.#strings.keyHint);
      },
      { signal },
    );
    // The pointer may be on the map or in the list beside it.
    const root = sheet.getRootNode();
    for (const type of ['pointerover', 'focusin'] as const) {
      root.addEventListener(type, ({ target }) => this.#highlight(corridorOf(target)), { signal });
    }
    for (const type of ['pointerout', 'focusout'] as const) {
      root.addEventListener(type, () => this.#highlight(undefined), { signal });
    }
  }

  #highlight(corridor: string | undefined): void {
    if (corridor === this.#highlighted) return;
    this.#highlighted = corridor;
    this.markHighlighted();
  }

  #showHint(text: string): void {
    clearTimeout(this.#timer);
    this.#hint.textContent = text;
    this.#hint.classList.add('shown');
    this.#timer = setTimeout(() => this.#hideHint(), HINT);
  }

  #hideHint(): void {
    clearTimeout(this.#timer);
    this.#hint.classList.remove('shown');
    this.#hint.textContent = this.#strings.keyHint;
  }
}
