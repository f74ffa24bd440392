import { readMarkup, textOf } from '../core/markup.js';
import type { Table } from '../core/table.js';
import { dating, type FrameParts } from '../ui/frame.js';
import { chiefRows } from './chief-rows.js';

const SOURCES = 8;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in markup and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPED[char] ?? char);

export const summaryOf = ({ summary }: FrameParts): string => textOf(readMarkup(summary));

const tableOf = ({ caption, columns, rows }: Table): string[] => [
  '<table>',
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
export function contentOf(parts: FrameParts): string[] {
  const { headline, sources, locale } = parts;
  const small = chiefRows(parts);
  const used = new Set(small?.rows.flatMap((row) => row.flatMap((cell) => cell.sources ?? [])));
  const cited = sources.filter(({ id }) => used.has(id));
  const named = (cited.length > 0 ? cited : sources).slice(0, SOURCES);
  return [
    `<h3>${escaped(headline)}</h3>`,
    `<p>${escaped(summaryOf(parts))}</p>`,
    ...(small && small.rows.length > 0 ? tableOf(small) : []),
    `<p>${escaped([dating(parts)[0] ?? '', locale.t.sources(locale.f, named.length)].join(' ').trim())}</p>`,
    '<ul>',
    ...named.flatMap(sourceOf),
    '</ul>',
  ];
}
