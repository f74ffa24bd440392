import type { Source } from '../core/facts.js';
import { escaped, readMarkup, textOf } from '../svg/read-template.js';
import type { Table } from '../core/table.js';
import { dating } from '../i18n/data-age.js';
import type { FrameParts, Subject } from '../ui/frame/frame-parts.js';
import type { Theme } from '../ui/host/graphic.js';
import { chiefRows } from './chief-rows.js';

const SOURCES = 8;

/** Options of the content. */
interface Writing {
  /** The level of the heading. Defaults to that of the graphic's headline. */
  level?: 1;
  /** The address that the heading links to. */
  page?: string;
  /**
   * Whether the content stands alone, as in an email or on a page: with table borders, because there is no style sheet, and
   * with the titles of its sources. Otherwise it is no higher than the graphic that replaces it.
   */
  alone?: boolean;
  /** The address of a picture before the content, with the summary as its alternative text. */
  picture?: string | undefined;
}

const BORDERS = ' border="1" cellpadding="6" cellspacing="0"';

const tableOf = ({ caption, columns, rows }: Table, alone: boolean): string[] => [
  `<table${alone ? BORDERS : ''}>`,
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

/** Returns a link if the address is http or https, so that data never become code. */
function linked({ url }: Source, text: string): string {
  const label = escaped(text);
  return /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${label}</a>` : label;
}

const inFull = (source: Source): string => `${source.publisher}: ${source.title}`;

/** Returns a list of the sources with their titles. */
const listOf = (sources: readonly Source[]): string[] => [
  '<ul>',
  ...sources.map((source) => `  <li>${linked(source, inFull(source))}</li>`),
  '</ul>',
];

/** Returns the publishers in one line, with titles only where a publisher has several sources. */
function lineOf(sources: readonly Source[]): string {
  const publishers = sources.map(({ publisher }) => publisher);
  const isOnce = (name: string) => publishers.indexOf(name) === publishers.lastIndexOf(name);
  return sources.map((one) => linked(one, isOnce(one.publisher) ? one.publisher : inFull(one))).join(' · ');
}

/** Returns the date of the data and the sources. */
function sourceParagraphs(parts: FrameParts, sources: readonly Source[], alone: boolean): string[] {
  const { t, f } = parts.locale;
  const dated = escaped(dating(parts)[0] ?? '');
  if (sources.length === 0) return dated ? [`<p>${dated}</p>`] : [];
  const label = `${dated} ${escaped(t.sources(f, sources.length))}`.trim();
  return alone ? [`<p>${label}</p>`, ...listOf(sources)] : [`<p>${label}: ${lineOf(sources)}</p>`];
}

/** Returns a subject in words: "Gwadar: China–Pakistan Economic Corridor, roads". */
const subjectText = ({ name, with: others }: Subject, { locale }: FrameParts): string =>
  `${name}: ${locale.f.list(others)}`;

/**
 * Returns the content of a tag as lines of HTML, for readers without script. It has only elements that content systems
 * allow authors: heading, summary, the main rows of the table, the date, and their sources.
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
    // Loaded lazily, because readers with script see the graphic instead.
    ...(picture
      ? [`<p><img src="${escaped(picture)}" alt="${escaped(summary)}" width="100%" loading="lazy"></p>`]
      : []),
    `<${heading}>${page ? `<a href="${escaped(page)}">${headline}</a>` : headline}</${heading}>`,
    // The summary is already the alternative text of the picture.
    ...(picture ? [] : [`<p>${escaped(summary)}</p>`]),
    ...(small && small.rows.length > 0 ? tableOf(small, alone) : []),
    ...(subjects.length > 0 ? [`<p>${escaped(subjects.map((one) => subjectText(one, parts)).join(' · '))}</p>`] : []),
    ...sourceParagraphs(parts, named, alone),
  ];
}

const SCHEMES: Readonly<Record<Theme, string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
  contrast: 'light dark',
};

/** Returns a whole page without script: the content of a snippet, in the colours of a theme. */
export function contentPage(parts: FrameParts, theme: Theme): string {
  const { headline, locale } = parts;
  return `<!doctype html>
<html lang="${escaped(locale.lang)}" dir="${locale.dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="${SCHEMES[theme]}">
    <title>${escaped(headline)}</title>
  </head>
  <body>
    <main>
${contentOf(parts, { level: 1, alone: true })
  .map((line) => `      ${line}`)
  .join('\n')}
    </main>
  </body>
</html>`;
}
