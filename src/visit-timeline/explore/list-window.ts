import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import { enLongList } from '../lang/en.long-list.js';
import { drawYears, type ListContext } from '../visit-timeline.list.js';
import type { Entry } from '../visit-timeline.model.js';
import { STEP, type ListWindow } from './window.js';

type ListLocale = Locale<TimelineStrings & PanelStrings>;

/** Draws the list window of the rest of a long list, with buttons for more entries before and after it. */
export function drawListWindow(
  entries: readonly Entry[],
  first: number,
  [from, to]: ListWindow,
  context: ListContext & { locale: ListLocale },
  move: (window: ListWindow) => void,
): TemplateResult {
  const { f } = context.locale;
  const t = { ...enLongList, ...context.locale.t };
  const button = (count: number, text: string, moved: ListWindow) =>
    count > 0
      ? html`<p class="step"><button class="field" type="button" @click=${() => move(moved)}>${text}</button></p>`
      : nothing;
  const [earlier, later] = [Math.min(STEP, from - first), Math.min(STEP, entries.length - to)];
  return html`${button(earlier, t.before(f, earlier), [from - earlier, to])}
  ${drawYears(entries.slice(from, to), context)} ${button(later, t.after(f, later), [from, to + later])}`;
}
