import { html, type TemplateResult, type LitElement } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { drawSwatch, drawSymbol } from '../corridor-map.drawing.js';
import type { Entry, MapText } from '../corridor-map.text.js';
import type { MapStrings } from '../lang/en.js';

/**
 * Draws the corridors as a plain list of buttons, which stands in place of the tree, with the same rows, until the tree has
 * loaded.
 */
export function corridorList(
  { entries }: MapText,
  selected: string | undefined,
  { t }: Locale<MapStrings>,
  select: (id: string) => void,
): TemplateResult {
  return html`<div class="guide">
    <ul class="entries" part="list" aria-label=${t.list}>
      ${entries.map(
        (entry) =>
          html`<li>
            <button
              type="button"
              class="entry"
              part="entry"
              aria-pressed=${entry.id === selected ? 'true' : 'false'}
              @click=${() => select(entry.id)}
            >
              ${entryContent(entry)}
            </button>
          </li>`,
      )}
      <li><div class="entry" part="entry">${placesContent(t)}</div></li>
    </ul>
  </div>`;
}

/** The content of a corridor's row: a swatch of its line, its name, and its state. */
export const entryContent = ({ mode, status, name, state }: Entry): TemplateResult =>
  rowContent(drawSwatch(mode, status), name, state);

/** The content of the row that ports and crossings stand under. */
export const placesContent = ({ places, placesState }: MapStrings): TemplateResult =>
  rowContent(drawSymbol('port'), places, placesState);

/** The content of a row: a symbol, a name, and a state in few words. */
export const rowContent = (symbol: TemplateResult, name: string, state: string): TemplateResult =>
  html`${symbol}<span class="name"><bdi>${name}</bdi> <span class="state">${state}</span></span>`;

/** The reader's selection, and whether the focus has yet to move to its details. */
export class Selection {
  readonly #host: LitElement;
  /** The id of the selected item: '' for none, `undefined` as long as the author's choice applies. */
  item: string | undefined;
  /** Whether the focus is to move to the details as soon as they are drawn. */
  focusPending = false;
  /** The element that had the focus before; `null` for none. */
  from: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  select(id: string): void {
    this.item = id;
    this.focusPending = id !== '';
    const inside = this.#host.shadowRoot?.activeElement;
    if (!inside?.closest('.details')) this.from = inside ?? this.#host.ownerDocument.activeElement;
    this.#host.requestUpdate();
  }
}
