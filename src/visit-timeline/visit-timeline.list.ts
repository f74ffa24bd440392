import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../i18n/locale.js';
import { heading, sourceMarks } from '../ui/frame/frame.js';
import type { TimelineStrings } from './lang/en.js';
import { drawSign } from './visit-timeline.drawing.js';
import { countFirst, eventsAfterVisits } from './visit-timeline.data.js';
import { isBrief, type Entry } from './visit-timeline.model.js';

/** What the list is drawn with, besides its entries. */
export interface ListContext {
  locale: Locale<TimelineStrings>;
  sources: readonly NumberedSource[];
  selected: string | undefined;
  /** The heading level of the years. */
  level: number;
  /** The position of the rest. */
  first?: number;
  /** Draws the rest, once it may be seen. */
  rest?: (rest: readonly Entry[]) => unknown;
}

/** Returns how many entries a list folds because they are events after the newest visit, where it begins with the newest. */
export function countFolded(entries: readonly Entry[]): number {
  const count = eventsAfterVisits(entries.map(({ item, planned }) => 'people' in item && !planned));
  const [newest, visit] = [entries[0], entries[count]];
  return newest && visit && newest.start > visit.start ? count : 0;
}

/** Returns the position of the rest. */
export function restOf(entries: readonly Entry[]): number {
  const folded = countFolded(entries);
  return folded + countFirst(entries.slice(folded).map(({ item }) => 'people' in item && item.inArticle));
}

/** Draws the entries by year: the first ones, from the newest visit on, and what is newer and the rest behind buttons. */
export function drawList(entries: readonly Entry[], context: ListContext): TemplateResult {
  const folded = context.first === 0 ? 0 : countFolded(entries);
  const { first = restOf(entries) } = context;
  const rest = entries.slice(first);
  // The oldest or newest entry of the rest; planned ones come last and do not count.
  const past = rest.findLast(({ planned }) => !planned) ?? rest.at(-1);
  return html`${drawFolded('newer', entries.slice(0, folded), entries[0], false, context)}
  ${drawYears(entries.slice(folded, first), context)}
  ${drawFolded('rest', rest, past, (past?.start ?? 0) < (entries[0]?.start ?? 0), context)}`;
}

/** Draws entries behind a button that says how many they are, and how far they reach. */
function drawFolded(
  part: 'newer' | 'rest',
  entries: readonly Entry[],
  last: Entry | undefined,
  isBack: boolean,
  context: ListContext,
): TemplateResult | typeof nothing {
  const { t, f } = context.locale;
  if (!last || entries.length === 0) return nothing;
  // Of what is still open, the day it began.
  const until = f.edtf(last.item.date.replace(/\/\.\.$/, ''), 'short');
  return html`<details class=${part} part=${part}>
    <summary>${t.more(f, entries.length, until, isBack)}</summary>
    ${isBrief(last.item) ? nothing : part === 'rest' ? context.rest?.(entries) : drawYears(entries, context)}
  </details>`;
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
