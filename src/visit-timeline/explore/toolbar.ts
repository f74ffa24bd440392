import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { isTag } from '../../ui/host/nodes.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import type { Choices, Filter } from './filter.js';

/** The state of the toolbar, and its callbacks. */
export interface Toolbar {
  locale: Locale<TimelineStrings & PanelStrings>;
  choices: Choices;
  filter: Filter;
  order: 'newest' | 'oldest';
  /** The filter in words, and the number of entries shown. */
  status: string;
  canZoomOut: boolean;
  canZoomIn: boolean;
  /** Whether any entry is hidden. */
  isFiltered: boolean;
  changeFilter(part: Partial<Filter>): void;
  changeOrder(order: string): void;
  zoom(factor: number): void;
  reset(): void;
}

const valueOf = ({ target }: Event): string => (isTag(target, 'select', 'input') ? target.value : '');

/** Draws filter, search, order and zoom with native controls. */
export function drawToolbar(tools: Toolbar): TemplateResult {
  const { locale, choices, filter, order, status, changeFilter } = tools;
  const { t } = locale;
  const select = (
    label: string,
    value: string,
    options: readonly (readonly [value: string, name: string])[],
    chosen: (value: string) => void,
  ) =>
    html`<label
      >${label}
      <select class="field" @change=${(event: Event) => chosen(valueOf(event))}>
        ${options.map(([code, name]) => html`<option value=${code} ?selected=${code === value}>${name}</option>`)}
      </select>
    </label>`;
  const all = ['', t.everything] as const;
  const { countries, people, kinds } = choices;
  return html`<div class="controls">
      <label
        >${t.search}
        <input
          class="field"
          type="search"
          .value=${filter.query}
          @input=${(event: Event) => changeFilter({ query: valueOf(event) })}
        />
      </label>
      ${countries.length > 0 ? select(t.country, filter.country, [all, ...countries], (country) => changeFilter({ country })) : nothing}
      ${
        people.length > 0
          ? select(t.person, filter.person, [all, ...people.map((name) => [name, name] as const)], (person) =>
              changeFilter({ person }),
            )
          : nothing
      }
      ${select(t.kind, filter.kind, [all, ...kinds], (kind) => changeFilter({ kind }))}
      ${select(
        t.order,
        order,
        [
          ['newest', t.newest],
          ['oldest', t.oldest],
        ],
        tools.changeOrder,
      )}
      <span class="zoom" role="group" aria-label=${t.zoom}>
        <button class="field" type="button" ?disabled=${!tools.canZoomIn} @click=${() => tools.zoom(0.5)}>
          ${t.zoomIn}
        </button>
        <button class="field" type="button" ?disabled=${!tools.canZoomOut} @click=${() => tools.zoom(2)}>
          ${t.zoomOut}
        </button>
      </span>
    </div>
    <p class="said">
      ${status}
      ${tools.isFiltered ? html`<button class="field" type="button" @click=${tools.reset}>${t.showAll}</button>` : nothing}
    </p>
    <p class="said keys">${t.keys}</p>`;
}

/** Draws the message that nothing matches, with a button that shows all `years`. */
export const drawNothing = ({ t, f }: Toolbar['locale'], years: string, reset: () => void): TemplateResult =>
  html`<p class="nothing">
    ${t.nothing}
    <button class="field" type="button" @click=${reset}>${t.dated(t.showAll, f.edtf(years))}</button>
  </p>`;
