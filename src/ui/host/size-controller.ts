import type { LitElement, ReactiveController } from 'lit';
import type { Size } from '../../core/size.js';

/** An article's measure: what is drawn where nothing can be measured, such as on a server. */
const UNMEASURED: Size = { width: 680, em: 16 };

/** Letters of a short word, with the space behind it. */
const WORD = 4;

/** What lets each graphic measure itself again. */
export const measures: WeakMap<LitElement, () => void> = new WeakMap<LitElement, () => void>();

/** The size of what is drawn while a page is being printed; `paper.ts` sets it. */
export const printing: { size?: Size | undefined } = {};

/** The width inside a box in whole px, as it is laid out: what a page scales or turns is drawn for its own room. */
function contentWidth({ offsetWidth }: HTMLElement, style: CSSStyleDeclaration): number {
  // What is not laid out has a width only as it was written.
  if (offsetWidth === 0) return 0;
  const { width, boxSizing, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style;
  const around = boxSizing === 'border-box' ? [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth] : [];
  return Math.floor(around.reduce((left, part) => left - Number.parseFloat(part), Number.parseFloat(width)));
}

/** Measures its host's inline size and font size before the first update; `SizeFollower` tells when to do so again. */
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
    // Not laid out (in a closed tab panel, say): the size of later is better than none of now.
    if (!(width > 0)) return;
    const em = Number.parseFloat(fontSize) || UNMEASURED.em;
    // "normal" is no number.
    const spread = (Number.parseFloat(letterSpacing) || 0) + (Number.parseFloat(wordSpacing) || 0) / WORD;
    if (width === this.#size.width && em === this.#size.em && spread === this.#size.spread) return;
    this.#size = { width, em, spread };
    this.#host.requestUpdate();
  };
}
