import { css, html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { sortNext, sortRows, type Cell, type Sorting, type Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { FrameStrings } from '../../i18n/lang/en.js';
import { enSort, type SortStrings } from '../../i18n/lang/en.sort.js';
import { sourceMarks } from './frame.js';

/** The styles of the table. */
export const tableStyles = css`
  .scroller {
    overflow-x: auto;
  }
  /* Inside, because the scroller would clip it outside. */
  .scroller :focus-visible {
    outline-offset: -2px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 1em;
  }
  caption {
    padding-block: 4px;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 600;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .sort {
    all: unset;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .sort svg {
    flex: none;
    fill: none;
    stroke: currentColor;
  }
  .sort .way {
    fill: currentColor;
  }
  .sorted {
    margin-block: 4px 0;
    color: var(--_soft);
  }
  @media print {
    .sort svg,
    .sorted {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    /* Nothing is clipped: words break, and every sheet repeats the header. */
    :is(th, td) {
      padding-inline-end: 4px;
      font-size: 0.9167em;
      white-space: normal;
      overflow-wrap: break-word;
    }
    thead {
      overflow-wrap: anywhere;
    }
    :is(thead, tr) {
      break-inside: avoid;
    }
    /* The box of a button would be painted on the first sheet only. */
    .sort {
      display: contents;
      font: inherit;
    }
  }
`;

const UP = 'M1 5.5 4.5 1 8 5.5Z';
const DOWN = 'M1 8.5 4.5 13 8 8.5Z';

/** Returns a function that draws a sortable table; the sorting stays when the data change. */
export function sortableTables(redraw: () => void) {
  let sorting: Sorting | undefined;
  let isSorted = false;
  return (table: Table, sources: readonly NumberedSource[], locale: Locale<FrameStrings>): TemplateResult => {
    const { columns, caption } = table;
    // New data may have fewer columns.
    const current = sorting && sorting.column < columns.length ? sorting : undefined;
    const press = (column: number): void => {
      sorting = sortNext(current, column);
      isSorted = true;
      redraw();
    };
    const words = sortWords(locale);
    const rows = current ? sortRows(table.rows, current, locale.lang, words.letters) : table.rows;
    return html`<div class="scroller">
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              ${columns.map((name, i) => head(name, current?.column === i ? current.way : undefined, () => press(i)))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => body(row, sources, locale))}
          </tbody>
        </table>
      </div>
      <p class="sorted" role="status">${isSorted ? sortingText(current, columns, words) : words.hint}</p>`;
  };
}

/** Returns the words for sorting; those of English are bundled with this module. */
export const sortWords = ({ t }: Locale<FrameStrings & { sort?: SortStrings }>): SortStrings => t.sort ?? enSort;

const sortingText = (sorting: Sorting | undefined, columns: Table['columns'], words: SortStrings): string =>
  sorting ? words[sorting.way](columns[sorting.column] ?? '') : words.given;

function head(name: string, way: Sorting['way'] | undefined, press: () => void): TemplateResult {
  const arrow = (d: string, full: boolean) =>
    html`<svg width="9" height="14" aria-hidden="true">
      <path class=${full ? 'way' : nothing} d=${d} />
    </svg>`;
  return html`<th scope="col" aria-sort=${way ?? nothing}>
    <button class="sort" type="button" @click=${press}>
      <bdi>${name}</bdi>${way ? arrow(way === 'ascending' ? UP : DOWN, true) : arrow(UP + DOWN, false)}
    </button>
  </th>`;
}

function body(row: readonly Cell[], sources: readonly NumberedSource[], locale: Locale<FrameStrings>): TemplateResult {
  return html`<tr>
    ${row.map(({ text, sources: ids, numeric }, column) => {
      // The space separates a number from its sources when a cell is read aloud as a whole.
      const content = html`<bdi>${text}</bdi> ${sourceMarks(ids, sources, locale)}`;
      if (column === 0) return html`<th scope="row">${content}</th>`;
      return html`<td class=${numeric ? 'number' : nothing}>${content}</td>`;
    })}
  </tr>`;
}
