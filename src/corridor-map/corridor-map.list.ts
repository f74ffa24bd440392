import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../core/text.js';
import { sourceMarks } from '../ui/source-marks.js';
import { drawSwatch } from './corridor-map.drawing.js';
import type { Statement } from './corridor-map.table.js';
import type { MapText } from './corridor-map.text.js';
import type { MapStrings } from './lang/en.js';

/** The corridors as a list of buttons: the way for the keyboard and for screen readers. One opens on what is stated of it. */
export function corridorList(
  { entries, sources }: MapText,
  selected: string | undefined,
  locale: Locale<MapStrings>,
  /** What is stated of the selected corridor. */
  facts: readonly Statement[],
  select: (id: string) => void,
): TemplateResult {
  return html`<ul class="entries" part="list" aria-label=${locale.t.list}>
    ${entries.map(({ id, name, mode, status, state }) => {
      const open = id === selected;
      return html`<li>
        <button
          type="button"
          class="entry"
          part="entry"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => select(id)}
        >
          ${drawSwatch(mode, status)}<span class="name"><bdi>${name}</bdi> <span class="state">${state}</span></span>
        </button>
        ${
          open
            ? html`<ul class="facts">
                ${facts.map(({ text, sources: ids }) => html`<li><bdi>${text}</bdi>${sourceMarks(ids, sources, locale)}</li>`)}
              </ul>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
