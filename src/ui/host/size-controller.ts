import type { LitElement, ReactiveController } from 'lit';
import type { Size } from '../../core/measure.js';

/** The size where nothing can be measured, such as on a server: the width of an article. */
const UNMEASURED: Size = { width: 680, em: 16 };

/** The letters of a short word with its space, over which word spacing is spread. */
const WORD = 4;

/** The functions that measure each graphic again. */
export const measures: WeakMap<LitElement, () => void> = new WeakMap<LitElement, () => void>();

/** The size while the page is being printed; set by `PrintController`. */
export const printing: { size?: Size | undefined } = {};

/** Returns the content width of a box in whole px, before transforms of the page. */
function contentWidth({ offsetWidth }: HTMLElement, style: CSSStyleDeclaration): number {
  // Without a layout, the computed width is only the declared one.
  if (offsetWidth === 0) return 0;
  const { width, boxSizing, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style;
  const around = boxSizing === 'border-box' ? [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth] : [];
  return Math.floor(around.reduce((left, part) => left - Number.parseFloat(part), Number.parseFloat(width)));
}

/** Measures its host's inline size and font size before the first update; `SizeObserver` triggers further measurements. */
export class SizeController implements ReactiveController {
  readonly #host: LitElement;
  #size = UNMEASURED;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    measures.set(host, this.#measure);
  }

  get value(): Size {
    return printing.size ?? this.#size;
  }

  hostConnected(): void {
    this.#measure();
  }

  readonly #measure = (): void => {
    const style = getComputedStyle(this.#host);
    const { fontSize, letterSpacing, wordSpacing } = style;
    const width = contentWidth(this.#host, style);
    // Without a layout (as in a hidden tab panel) the last size is kept.
    if (!(width > 0)) return;
    const em = Number.parseFloat(fontSize) || UNMEASURED.em;
    // "normal" parses to NaN.
    const spread = (Number.parseFloat(letterSpacing) || 0) + (Number.parseFloat(wordSpacing) || 0) / WORD;
    if (width === this.#size.width && em === this.#size.em && spread === this.#size.spread) return;
    this.#size = { width, em, spread };
    this.#host.requestUpdate();
  };
}
