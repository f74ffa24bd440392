import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../i18n/locale.js';
import { heading, sourceMarks } from '../ui/frame/frame.js';
import type { TimelineStrings } from './lang/en.js';
import { drawSign } from './visit-timeline.drawing.js';
import { FIRST } from './visit-timeline.data.js';
import { isBrief, type Entry } from './visit-timeline.model.js';

/** What the list is drawn with, besides its entries. */
export interface ListContext {
  locale: Locale<TimelineStrings>;
  sources: readonly NumberedSource[];
  selected: string | undefined;
  /** The heading level of the years. */
  level: number;
  /** How many entries are shown before the rest. Defaults to `FIRST`. */
  first?: number;
  /** Draws the rest, once it may be seen. */
  rest?: (rest: readonly Entry[]) => unknown;
}

/** Draws the entries by year: the first ones, and the rest behind a button. */
export function drawList(entries: readonly Entry[], context: ListContext): TemplateResult {
  const { t, f } = context.locale;
  const { first = FIRST } = context;
  const [top] = entries;
  const rest = entries.slice(first);
  // The oldest or newest entry of the rest; planned ones come last and do not count.
  const past = rest.findLast(({ planned }) => !planned) ?? rest.at(-1);
  return html`${drawYears(entries.slice(0, first), context)}
  ${
    top && past
      ? html`<details class="rest" part="rest">
          <summary>
            ${t.more(f, rest.length, f.edtf(past.item.date.replace(/\/\.\.$/, ''), 'short'), past.start < top.start)}
          </summary>
          ${isBrief(past.item) ? nothing : context.rest?.(rest)}
        </details>`
      : nothing
  }`;
}

/** Draws entries under the headings of their years. */
export function drawYears(entries: readonly Entry[], context: ListContext): TemplateResult[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.map(
    (group) =>
      html`${heading(context.level, 'heading', group)}
        <ol>
          ${entries.filter((entry) => entry.group === group).map((entry) => drawEntry(entry, context))}
        </ol>`,
  );
}

function drawEntry(entry: Entry, { locale, sources, selected }: ListContext): TemplateResult {
  const { t } = locale;
  const { id, title, when, inArticle, statements } = entry;
  const isSelected = id === selected;
  return html`<li class="entry ${isSelected ? 'selected' : ''}" part="entry" data-id=${id}>
    <p class="when">${drawSign(entry)}<span>${when}</span></p>
    <div>
      <p>
        <button class="title" type="button" aria-pressed=${isSelected ? 'true' : 'false'}>
          ${typeof title === 'string' ? html`<bdi>${title}</bdi>` : t.going(html`<bdi>${title.who}</bdi>`, html`<bdi>${title.place}</bdi>`)}
        </button>
        ${inArticle ? html`<span class="tag">${t.inArticle}</span>` : nothing}
      </p>
      <p class="said">
        ${statements.map(({ text, sources: ids }) => html`<bdi>${text}</bdi>${sourceMarks(ids, sources, locale)} `)}
      </p>
    </div>
  </li>`;
}
