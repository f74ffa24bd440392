import { escaped, readMarkup, textOf } from '../core/markup.js';
import type { Table } from '../core/table.js';
import { dating } from '../ui/dating.js';
import type { FrameParts } from '../ui/frame.js';
import { chiefRows } from './chief-rows.js';

const SOURCES = 8;

/** How content is written. */
interface Writing {
  /** The name of the heading's element: in an article an `h3`. */
  heading?: 'h1' | 'h3';
  /** An address that the heading leads to. */
  page?: string;
  /** Whether the table has lines and room of its own, for mail, which has no sheet of styles. */
  lined?: boolean;
}

const LINED = ' border="1" cellpadding="6" cellspacing="0"';

const tableOf = ({ caption, columns, rows }: Table, lined: boolean): string[] => [
  `<table${lined ? LINED : ''}>`,
  `  <caption>${escaped(caption)}</caption>`,
  ...(columns.length > 0
    ? [`  <thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>`]
    : []),
  '  <tbody>',
  ...rows.map((row) => {
    const cells = row.map(({ text }, i) => (i ? `<td>${escaped(text)}</td>` : `<th scope="row">${escaped(text)}</th>`));
    return `    <tr>${cells.join('')}</tr>`;
  }),
  '  </tbody>',
  '</table>',
];

/** A link only where the address is one of the web: data are never code. */
function sourceOf({ source }: FrameParts['sources'][number]): string[] {
  if (!source) return [];
  const said = escaped(`${source.publisher}: ${source.title}`);
  const isWeb = /^https?:\/\//i.test(source.url);
  return [`  <li>${isWeb ? `<a href="${escaped(source.url)}">${said}</a>` : said}</li>`];
}

/**
 * What stands inside a tag, a line an item: true without script, and made only of elements that content systems keep for
 * authors: heading, summary, the chief rows of the table, the date, the sources of what is said.
 */
export function contentOf(parts: FrameParts, { heading = 'h3', page, lined = false }: Writing = {}): string[] {
  const { sources, locale } = parts;
  const headline = escaped(parts.headline);
  const small = chiefRows(parts);
  const used = new Set(small?.rows.flatMap((row) => row.flatMap((cell) => cell.sources ?? [])));
  const cited = sources.filter(({ id }) => used.has(id));
  const named = (cited.length > 0 ? cited : sources).slice(0, SOURCES);
  return [
    `<${heading}>${page ? `<a href="${escaped(page)}">${headline}</a>` : headline}</${heading}>`,
    `<p>${escaped(textOf(readMarkup(parts.summary)))}</p>`,
    ...(small && small.rows.length > 0 ? tableOf(small, lined) : []),
    `<p>${escaped([dating(parts)[0] ?? '', locale.t.sources(locale.f, named.length)].join(' ').trim())}</p>`,
    '<ul>',
    ...named.flatMap(sourceOf),
    '</ul>',
  ];
}
