import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { isTag } from '../../ui/host/nodes.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';
import type { Choices, Filter } from './filter.js';

/** What the tool row shows, and whom it tells what the reader does. */
export interface Toolbar {
  locale: Locale<TimelineStrings & PanelStrings>;
  choices: Choices;
  filter: Filter;
  order: 'newest' | 'oldest';
  /** What is shown, in words. */
  words: string;
  canZoomOut: boolean;
  canZoomIn: boolean;
  /** Whether anything is hidden. */
  narrowed: boolean;
  ask(part: Partial<Filter>): void;
  turn(order: string): void;
  zoom(factor: number): void;
  reset(): void;
}

const valueOf = ({ target }: Event): string => (isTag(target, 'select', 'input') ? target.value : '');

/** Filter, search, order and zoom: the browser's own controls. */
export function drawToolbar(tools: Toolbar): TemplateResult {
  const { locale, choices, filter, order, words, ask } = tools;
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
          @input=${(event: Event) => ask({ query: valueOf(event) })}
        />
      </label>
      ${countries.length > 0 ? select(t.country, filter.country, [all, ...countries], (country) => ask({ country })) : nothing}
      ${
        people.length > 0
          ? select(t.person, filter.person, [all, ...people.map((name) => [name, name] as const)], (person) =>
              ask({ person }),
            )
          : nothing
      }
      ${select(t.kind, filter.kind, [all, ...kinds], (kind) => ask({ kind }))}
      ${select(
        t.order,
        order,
        [
          ['newest', t.newest],
          ['oldest', t.oldest],
        ],
        tools.turn,
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
      ${words}
      ${tools.narrowed ? html`<button class="field" type="button" @click=${tools.reset}>${t.showAll}</button>` : nothing}
    </p>
    <p class="said keys">${t.keys}</p>`;
}

/** Says that nothing is left to show, and leads back to the `years` that there are. */
export const drawNothing = ({ t, f }: Toolbar['locale'], years: string, reset: () => void): TemplateResult =>
  html`<p class="nothing">
    ${t.nothing}
    <button class="field" type="button" @click=${reset}>${t.dated(t.showAll, f.edtf(years))}</button>
  </p>`;
