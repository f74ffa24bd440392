import type { LitElement } from 'lit';
import { memo } from '../../core/memo.js';
import { textWidth } from '../../core/text-width.js';
import type { Size } from '../../core/size.js';
import { measureIn } from '../../ui/host/text-measure.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';

/** Gives the names beside lines the room that they take in the page's font, which is wider than most in some. */
export class FontFit {
  readonly #host: LitElement;
  readonly #placed: () => PlacedTrend | undefined;
  /** How much wider its letters are than they are taken for, in em. */
  #wider = 0;
  readonly #sizeOf = memo((size: Size, wider: number): Size =>
    wider > 0 ? { ...size, spread: (size.spread ?? 0) + wider * size.em } : size,
  );

  constructor(host: LitElement, placed: () => PlacedTrend | undefined) {
    this.#host = host;
    this.#placed = placed;
  }

  /** The size that a trend is drawn for. */
  sizeOf(size: Size): Size {
    return this.#sizeOf(size, this.#wider);
  }

  /** Measures what is written, as soon as the page's fonts are there. */
  measure({ em, spread = 0 }: Size): void {
    // There are no fonts to wait for on a server.
    void this.#host.ownerDocument?.fonts.ready.then(() => {
      const measure = measureIn(this.#host);
      const { labels = [], lines = [] } = this.#placed() ?? {};
      // Names that stand in a list by now may stand beside their lines later.
      const names = lines.flatMap(({ name, remarks }) => [name, ...remarks].map((text) => ({ text, look: 'strong' })));
      const rows = [...names, ...labels.flatMap((label) => label.rows)].filter(({ text }) => text !== '');
      const over = rows.map(({ text, look }) => {
        const strong = look.startsWith('strong');
        const width = measure(text, { size: em, weight: strong ? 700 : 400 });
        return (width - textWidth(text, em, strong)) / text.length - spread;
      });
      this.#wider = Math.max(0, ...over) / em;
      this.#host.requestUpdate();
    });
  }
}
