import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../core/text.js';
import type { Receipts } from '../ui/receipts-controller.js';
import type { ExploreStrings } from './lang/en.explore.js';
import type { TimelineStrings } from './lang/en.js';
import { drawYears, type ListContext } from './visit-timeline.list.js';
import type { Entry } from './visit-timeline.model.js';

type L = Locale<TimelineStrings & ExploreStrings>;

/** The part of a long list that is drawn, as positions in it. */
export type Window = readonly [from: number, to: number];

/** How much a reader adds to it at a time. */
export const STEP = 60;

/** A part of what stands beyond the first entries, with a way to more before and after it. */
export function drawPart(
  entries: readonly Entry[],
  first: number,
  [from, to]: Window,
  context: ListContext & { locale: L },
  move: (window: Window) => void,
): TemplateResult {
  const { t, f } = context.locale;
  const button = (count: number, text: string, moved: Window) =>
    count > 0
      ? html`<p class="step"><button class="field" type="button" @click=${() => move(moved)}>${text}</button></p>`
      : nothing;
  const [earlier, later] = [Math.min(STEP, from - first), Math.min(STEP, entries.length - to)];
  return html`${button(earlier, t.before(f, earlier), [from - earlier, to])}
  ${drawYears(entries.slice(from, to), context)} ${button(later, t.after(f, later), [from, to + later])}`;
}

/** Of a long list, what stands behind a button is drawn once its button is pressed. */
export const thrifty = (receipts: Receipts, isOpen: (selector: string) => boolean): Receipts => ({
  ...receipts,
  tableOf: (...args) => (isOpen('[part=table]') ? receipts.tableOf(...args) : html``),
  sourceList: (...args) => (isOpen('[part=sources]') ? receipts.sourceList(...args) : html``),
});

/** Says that nothing is left to show, and leads back to the `years` that there are. */
export const drawNothing = ({ t, f }: L, years: string, reset: () => void): TemplateResult =>
  html`<p class="nothing">
    ${t.nothing}
    <button class="field" type="button" @click=${reset}>${t.dated(t.showAll, f.edtf(years))}</button>
  </p>`;
