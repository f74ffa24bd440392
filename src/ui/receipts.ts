import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import type { FrameStrings } from './lang/en.js';
import { ChoicesController } from './choices-controller.js';
import { downloads, downloadStyles } from './downloads.js';
import type { GraphicElement } from './graphic.js';
import { GroupController } from './group-controller.js';
import type { Items } from './items.js';
import { LinkedController } from './linked-controller.js';
import { PaperController } from './paper.js';
import { readerStyles } from './reader.styles.js';
import { RoomController } from './room-controller.js';
import { sortableTables, tableStyles } from './sorted-table.js';

// What no reader sees before this has arrived: panels, errors of own data, the mark of the focus.
const panelStyles = css`
  summary:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
    /* A wide table scrolls in its own box, not the page. */
    min-inline-size: 0;
  }
  .failure,
  .debug {
    margin-block: 8px;
    padding: 8px 12px;
    border: 1px solid currentColor;
    border-inline-start-width: 4px;
    font-size: 0.875em;
  }
  .debug {
    list-style-position: inside;
  }
  .source-list {
    margin-block: 4px;
    padding-inline-start: 2.4em;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .source-list li {
    margin-block: 2px;
  }
  /* The browser's own controls, the same in every panel. */
  .field {
    box-sizing: border-box;
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 3px 10px;
    border: 1px solid var(--_soft);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(button, select).field {
    cursor: pointer;
  }
  .field:disabled {
    border-color: var(--_rule);
    color: var(--_soft);
    cursor: default;
  }

  /* What belongs to what was picked in another graphic of the group. */
  [data-shared] {
    outline: 2px dashed currentColor;
    outline-offset: 2px;
  }
  .group-status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/**
 * What an element keeps for later may bring styles, what it tells about its items, and something to start that lives as
 * long as the element.
 */
interface Later {
  styles?: CSSResult;
  items?: Items;
  start?(host: LitElement): unknown;
}

/** What draws the panels of one graphic, with what else it keeps for later. They look right from here on. */
export function receiptsFor<Extra extends object>(host: GraphicElement, extra: Extra & Later) {
  const root = host.renderRoot;
  for (const style of [panelStyles, tableStyles, downloadStyles, readerStyles, extra.styles]) {
    if (style?.styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(style.styleSheet);
  }
  new PaperController(host);
  new RoomController(host);
  const choices = new ChoicesController(host);
  extra.start?.(host);
  // Where there is no page, as on a server, nobody picks.
  const items = typeof document === 'undefined' ? undefined : extra.items;
  const group = items && new GroupController(host, items);
  if (items && group) new LinkedController(host, items, group);
  const tableOf = sortableTables(() => host.requestUpdate());
  return {
    ...extra,
    tableOf,
    sourceList(sources: readonly NumberedSource[], locale: Locale<FrameStrings>): TemplateResult {
      group?.speak(locale);
      return sourceList(sources, locale);
    },
    debugList: (notes?: readonly string[]) => debugList(notes, host.debug ? choices.notes : []),
    downloads,
  };
}

/** Who says what is shown: publisher, title with its link, date. */
function sourceList(sources: readonly NumberedSource[], { t, f }: Locale<FrameStrings>): TemplateResult {
  return html`<ol class="source-list">
    ${sources.map(({ source }) => {
      if (!source) return html`<li></li>`;
      const { publisher, title, url, date } = source;
      return html`<li>
        <bdi>${publisher}</bdi>: <a href=${url} rel="noopener"><bdi>${title}</bdi></a
        >, ${date ? f.edtf(date, 'short') : t.undated}
      </li>`;
    })}
  </ol>`;
}

/** What is wrong with attributes, for the author. */
function debugList(own: readonly string[] = [], common: readonly string[]): TemplateResult | typeof nothing {
  const notes = [...own, ...common];
  if (notes.length === 0) return nothing;
  return html`<ul class="debug" part="debug">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}
