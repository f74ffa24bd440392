import type { Source } from '../core/facts.js';
import { escaped, readMarkup, textOf } from '../svg/read-template.js';
import type { Table } from '../core/table.js';
import { dating } from '../i18n/data-age.js';
import type { FrameParts, Subject } from '../ui/frame/frame-parts.js';
import { chiefRows } from './chief-rows.js';

const SOURCES = 8;

/** How content is written. */
interface Writing {
  /** The level of the heading; otherwise that of the graphic's headline. */
  level?: 1;
  /** An address that the heading leads to. */
  page?: string;
  /**
   * Whether it stands for itself, as in mail or as a page: with lines and room in its table, for there is no sheet of styles,
   * and with the titles of its sources. Elsewhere it takes no more room than the graphic that comes in its place.
   */
  alone?: boolean;
  /** The address of a picture that stands first, with the summary as its text. */
  picture?: string | undefined;
}

const LINED = ' border="1" cellpadding="6" cellspacing="0"';

const tableOf = ({ caption, columns, rows }: Table, alone: boolean): string[] => [
  `<table${alone ? LINED : ''}>`,
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
function linked({ url }: Source, text: string): string {
  const said = escaped(text);
  return /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${said}</a>` : said;
}

const inFull = (source: Source): string => `${source.publisher}: ${source.title}`;

/** Every source by its title, an item each. */
const listOf = (sources: readonly Source[]): string[] => [
  '<ul>',
  ...sources.map((source) => `  <li>${linked(source, inFull(source))}</li>`),
  '</ul>',
];

/** Who says so, in a line; by title only whom more than one source is of. */
function lineOf(sources: readonly Source[]): string {
  const publishers = sources.map(({ publisher }) => publisher);
  const isOnce = (name: string) => publishers.indexOf(name) === publishers.lastIndexOf(name);
  return sources.map((one) => linked(one, isOnce(one.publisher) ? one.publisher : inFull(one))).join(' · ');
}

/** What the data know, and who says so. */
function receiptOf(parts: FrameParts, sources: readonly Source[], alone: boolean): string[] {
  const { t, f } = parts.locale;
  const dated = escaped(dating(parts)[0] ?? '');
  if (sources.length === 0) return dated ? [`<p>${dated}</p>`] : [];
  const told = `${dated} ${escaped(t.sources(f, sources.length))}`.trim();
  return alone ? [`<p>${told}</p>`, ...listOf(sources)] : [`<p>${told}: ${lineOf(sources)}</p>`];
}

/** "Gwadar: China–Pakistan Economic Corridor, roads". */
const told = ({ name, with: others }: Subject, { locale }: FrameParts): string => `${name}: ${locale.f.list(others)}`;

/**
 * What stands inside a tag, a line an item: true without script, and made only of elements that content systems keep for
 * authors: heading, summary, the chief rows of the table, the date, the sources of what is said.
 */
export function contentOf(parts: FrameParts, { level, page, alone = false, picture }: Writing = {}): string[] {
  const { sources } = parts;
  const heading = `h${String(level ?? parts.level)}`;
  const headline = escaped(parts.headline);
  const small = chiefRows(parts);
  const used = new Set(small?.rows.flatMap((row) => row.flatMap((cell) => cell.sources ?? [])));
  const cited = sources.filter(({ id }) => used.has(id));
  const named = (cited.length > 0 ? cited : sources).slice(0, SOURCES).flatMap(({ source }) => source ?? []);
  const summary = textOf(readMarkup(parts.summary));
  const subjects = parts.subjects?.() ?? [];
  return [
    // Readers with script see the graphic instead, so the picture comes only to those who see it.
    ...(picture
      ? [`<p><img src="${escaped(picture)}" alt="${escaped(summary)}" width="100%" loading="lazy"></p>`]
      : []),
    `<${heading}>${page ? `<a href="${escaped(page)}">${headline}</a>` : headline}</${heading}>`,
    // Nobody hears it twice.
    ...(picture ? [] : [`<p>${escaped(summary)}</p>`]),
    ...(small && small.rows.length > 0 ? tableOf(small, alone) : []),
    ...(subjects.length > 0 ? [`<p>${escaped(subjects.map((one) => told(one, parts)).join(' · '))}</p>`] : []),
    ...receiptOf(parts, named, alone),
  ];
}
