import type { LitElement } from 'lit';
import { textWidth } from '../core/text.js';
import type { SizeController } from '../ui/size-controller.js';
import { measureIn } from '../ui/text-measure.js';
import type { PlacedTrend } from './incident-trend.layout.js';

/** Gives the names beside lines the room that they take in the page's font, which is wider than most in some. */
export function fitNames(host: LitElement, size: SizeController, placed: () => PlacedTrend | undefined): void {
  const fit = (): void => {
    const measure = measureIn(host);
    const { em, spread = 0 } = size.value;
    const known = spread - size.wider * em;
    const rows = placed()?.labels.flatMap((label) => label.rows) ?? [];
    const over = rows.map(({ text, look }) => {
      const strong = look.startsWith('strong');
      const width = measure(text, { size: em, weight: strong ? 700 : 400 });
      return (width - textWidth(text, em, strong)) / text.length - known;
    });
    size.wider = Math.max(0, ...over) / em;
    size.measure();
  };
  if (typeof document === 'undefined') return;
  // A font of the page may still be on its way.
  void document.fonts.ready.then(fit);
}
