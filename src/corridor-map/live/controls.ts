import { html, nothing, render, svg } from 'lit';
import { shadowAround } from '../../ui/host/nodes.js';
import type { LiveStrings } from '../lang/en.live.js';

/** The actions of the buttons, and which of them are possible now. */
export interface ControlState {
  t: LiveStrings;
  /** Whether the map can zoom in, can zoom out, and has left its home view. */
  closer: boolean;
  further: boolean;
  moved: boolean;
  zoom(by: 1 | -1): void;
  goHome(): void;
}

const WHOLE = svg`<path d="M3 8 8 3.5 13 8M4.5 7V13H11.5V7" />`;
const OUTWARDS = svg`<path d="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10" />`;
const INWARDS = svg`<path d="M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10H13.5M2.5 10H6V13.5" />`;

/** The buttons of the live map. Those without effect are marked as disabled, but keep their place and the focus. */
export class Controls {
  readonly #box: HTMLElement;
  readonly #bar = document.createElement('div');
  readonly #document: Document;
  #state: ControlState | undefined;

  /** `box` is the element for full screen; the buttons are added to `container`. */
  constructor(container: HTMLElement, box: HTMLElement) {
    this.#box = box;
    this.#document = box.ownerDocument;
    this.#bar.className = 'zoom';
    this.#bar.setAttribute('part', 'zoom');
    container.append(this.#bar);
    box.addEventListener('fullscreenchange', this.#redraw);
  }

  show(state: ControlState): void {
    this.#state = state;
    const { t, closer, further, moved, zoom, goHome } = state;
    const button = (name: string, enabled: boolean, face: unknown, press: () => void) =>
      html`<button
        type="button"
        aria-label=${name}
        title=${name}
        aria-disabled=${enabled ? nothing : 'true'}
        @click=${() => enabled && press()}
      >
        ${face}
      </button>`;
    const icon = (shape: unknown) =>
      html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;
    const full = this.#isFull;
    render(
      html`${button(t.zoomIn, closer, '+', () => zoom(1))} ${button(t.zoomOut, further, '−', () => zoom(-1))}
      ${button(t.wholeMap, moved, icon(WHOLE), goHome)}
      ${
        this.#document.fullscreenEnabled
          ? button(
              full ? t.leaveFullScreen : t.fullScreen,
              true,
              icon(full ? INWARDS : OUTWARDS),
              () => void this.#toggleFullScreen(),
            )
          : nothing
      }`,
      this.#bar,
    );
  }

  destroy(): void {
    this.#box.removeEventListener('fullscreenchange', this.#redraw);
    if (this.#isFull) void this.#document.exitFullscreen();
    this.#bar.remove();
  }

  get #isFull(): boolean {
    return shadowAround(this.#box)?.fullscreenElement === this.#box;
  }

  readonly #redraw = (): void => {
    if (this.#state) this.show(this.#state);
  };

  async #toggleFullScreen(): Promise<void> {
    try {
      await (this.#isFull ? this.#document.exitFullscreen() : this.#box.requestFullscreen());
    } catch {
      // A browser may refuse; the map then keeps its size.
    }
  }
}
