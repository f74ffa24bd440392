import type { LitElement } from 'lit';
import { memo } from '../../core/memo.js';
import { textWidth, type Size } from '../../core/measure.js';
import { measureIn } from '../../ui/host/text-measure.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';

/** Measures the names in the page's font, so that the layout leaves enough space where that font is a wide one. */
export class FontFit {
  readonly #host: LitElement;
  readonly #placed: () => PlacedTrend | undefined;
  /** How much wider a letter is than the layout estimates, in em. */
  #extraWidth = 0;
  readonly #sizeOf = memo((size: Size, extraWidth: number): Size =>
    extraWidth > 0 ? { ...size, spread: (size.spread ?? 0) + extraWidth * size.em } : size,
  );

  constructor(host: LitElement, placed: () => PlacedTrend | undefined) {
    this.#host = host;
    this.#placed = placed;
  }

  /** The size for the layout, with the letter spacing that the font needs. */
  sizeOf(size: Size): Size {
    return this.#sizeOf(size, this.#extraWidth);
  }

  /** Measures the texts as soon as the page's fonts have loaded. */
  measure({ em, spread = 0 }: Size): void {
    // There are no fonts to wait for on a server, or in the documents of unit tests.
    const fonts: FontFaceSet | undefined = this.#host.ownerDocument?.fonts;
    void fonts?.ready.then(() => {
      const measure = measureIn(this.#host);
      const { labels = [], lines = [] } = this.#placed() ?? {};
      // Names that stand in a list now may stand beside their lines later.
      const names = lines.flatMap(({ name, remarks }) => [name, ...remarks].map((text) => ({ text, look: 'strong' })));
      const rows = [...names, ...labels.flatMap((label) => label.rows)].filter(({ text }) => text !== '');
      const excess = rows.map(({ text, look }) => {
        const strong = look.startsWith('strong');
        const width = measure(text, { size: em, weight: strong ? 700 : 400 });
        return (width - textWidth(text, em, strong)) / text.length - spread;
      });
      this.#extraWidth = Math.max(0, ...excess) / em;
      this.#host.requestUpdate();
    });
  }
}
