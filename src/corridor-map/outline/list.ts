import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { drawSign, drawSwatch } from '../corridor-map.drawing.js';
import type { Entry, MapText } from '../corridor-map.text.js';
import type { MapStrings } from '../lang/en.js';

/**
 * The corridors as a plain list of buttons: what stands beside or under the map until the tree that opens them has
 * arrived, in the same rows.
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
              ${entryFace(entry)}
            </button>
          </li>`,
      )}
      <li><div class="entry" part="entry">${placesFace(t)}</div></li>
    </ul>
  </div>`;
}

/** How a corridor looks in the list: a piece of its line, its name, and what is stated of it. */
export const entryFace = ({ mode, status, name, state }: Entry): TemplateResult =>
  face(drawSwatch(mode, status), name, state);

/** The row that ports and crossings stand under. */
export const placesFace = ({ places, placesState }: MapStrings): TemplateResult =>
  face(drawSign('port'), places, placesState);

/** A row of the list: its sign, its name, and what is said of it in few words. */
export const face = (sign: TemplateResult, name: string, state: string): TemplateResult =>
  html`${sign}<span class="name"><bdi>${name}</bdi> <span class="state">${state}</span></span>`;
