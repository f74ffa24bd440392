import { closestTo } from '../../ui/host/nodes.js';
import type { LiveStrings } from '../lang/en.live.js';

/** How long a hint stays after what it answers, in milliseconds. */
const HINT = 1800;

const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The corridor that a line on the map, or a row of the list, belongs to. */
function corridorOf(target: EventTarget | null): string | undefined {
  const hit = closestTo(target, '[data-corridor], [data-id]');
  return hit?.dataset.corridor ?? hit?.dataset.id?.split('/')[0];
}

/** What of a map the gestures steer. */
interface Steered {
  /** Whether a drag moves the map. */
  setDragging(enabled: boolean): void;
}

/**
 * What a reader's wheel, fingers and pointer mean: a page that is scrolled does not stop at the map, and a line of text
 * tells how to move the map instead. What lies under the pointer stands out.
 */
export class Gestures {
  readonly #sheet: HTMLElement;
  readonly #hint = document.createElement('p');
  readonly #end = new AbortController();
  #words: LiveStrings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over: string | undefined;

  constructor(sheet: HTMLElement, words: LiveStrings, map: Steered) {
    this.#sheet = sheet;
    this.#words = words;
    this.#hint.className = 'hint';
    // Tells how the map moves to those who see the hint only when they try; a description is read on focus.
    this.#hint.id = 'hint';
    this.#hint.dir = 'auto';
    this.#hint.textContent = words.keyHint;
    sheet.setAttribute('aria-describedby', 'hint');
    sheet.after(this.#hint);
    this.#listen(map);
  }

  /** Speaks another language from now on. */
  speak(words: LiveStrings): void {
    this.#words = words;
    if (!this.#isShown) this.#hint.textContent = words.keyHint;
  }

  /** Marks the lines of what stands out again: they have been drawn anew. */
  mark(): void {
    for (const run of this.#sheet.querySelectorAll<SVGElement>('[data-corridor]')) {
      run.classList.toggle('over', run.dataset.corridor === this.#over);
    }
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#end.abort();
    this.#hint.remove();
  }

  get #isShown(): boolean {
    return this.#hint.classList.contains('shown');
  }

  #listen(map: Steered): void {
    const sheet = this.#sheet;
    const { signal } = this.#end;
    const early = { capture: true, signal };
    sheet.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) return this.#hide();
        event.stopPropagation();
        this.#tell(this.#words.wheelHint(isApple() ? '⌘' : 'Ctrl'));
      },
      early,
    );
    // Leaflet takes the focus in a way that scrolls the page.
    sheet.addEventListener('mousedown', () => sheet.focus({ preventScroll: true }), early);
    // One finger scrolls the page until it has tapped the map, and again when the focus has left it.
    const isTapped = () => sheet.classList.contains('tapped');
    sheet.addEventListener(
      'pointerdown',
      ({ pointerType }) => map.setDragging(pointerType !== 'touch' || isTapped()),
      early,
    );
    sheet.addEventListener(
      'touchmove',
      ({ touches }) => {
        if (touches.length === 1 && !isTapped()) this.#tell(this.#words.touchHint);
      },
      { passive: true, signal },
    );
    sheet.addEventListener(
      'click',
      () => {
        sheet.classList.add('tapped');
        this.#hide();
      },
      { signal },
    );
    sheet.addEventListener('focusout', () => sheet.classList.remove('tapped'), { signal });
    sheet.addEventListener(
      'focus',
      () => {
        if (sheet.matches(':focus-visible')) this.#tell(this.#words.keyHint);
      },
      { signal },
    );
    // On the map and in the list beside it.
    const root = sheet.getRootNode();
    for (const type of ['pointerover', 'focusin'] as const) {
      root.addEventListener(type, ({ target }) => this.#standOut(corridorOf(target)), { signal });
    }
    for (const type of ['pointerout', 'focusout'] as const) {
      root.addEventListener(type, () => this.#standOut(undefined), { signal });
    }
  }

  #standOut(corridor: string | undefined): void {
    if (corridor === this.#over) return;
    this.#over = corridor;
    this.mark();
  }

  #tell(text: string): void {
    clearTimeout(this.#timer);
    this.#hint.textContent = text;
    this.#hint.classList.add('shown');
    this.#timer = setTimeout(() => this.#hide(), HINT);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#hint.classList.remove('shown');
    this.#hint.textContent = this.#words.keyHint;
  }
}
