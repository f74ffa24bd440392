import { parseEdtf } from '../../core/edtf.js';
import type { NumberedSource } from '../../core/facts.js';
import { isolate } from '../../i18n/locale.js';
import type { FrameParts } from '../frame/frame-parts.js';
import type { ExportStrings } from '../../i18n/lang/en.export.js';

/** What is cited, where, and in which words. */
export interface Cited extends Pick<FrameParts, 'headline' | 'asOf' | 'sources' | 'now' | 'locale'> {
  words: ExportStrings;
  /** The address of the page, without query and fragment. */
  page: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** What TeX takes for a command, and has another command for. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text
    // Marks that only steer the direction of text mean nothing to TeX.
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\\~^&%$#_{}]/g, (char) => TEX[char] ?? `\\${char}`);

/** An address without query and fragment, which may hold what only the reader should know. */
export const plainAddress = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

const publishersOf = (sources: readonly NumberedSource[]): string[] => [
  ...new Set(sources.flatMap(({ source }) => source?.publisher ?? [])),
];

const siteOf = (page: string): string => (URL.canParse(page) ? new URL(page).host : '');

/** A reference for a text: what, by whom, as of when, where, and the reader's day. */
export function citation({ headline, asOf, sources, page, now, locale, words }: Cited): string {
  const { f } = locale;
  return words.citation({
    headline,
    asOf: f.edtf(asOf),
    sources: publishersOf(sources)
      .map((one) => isolate(one, locale))
      .join('; '),
    site: siteOf(page) && isolate(siteOf(page), locale),
    page: isolate(page, locale),
    day: f.date(now, { year: 'numeric', month: 'long', day: 'numeric' }),
  });
}

/** The same as an entry for BibTeX. */
export function bibtex({ headline, asOf, sources, page, now, words }: Cited): string {
  const end = new Date((parseEdtf(asOf)?.end ?? now) - 1);
  const fields: Record<string, string | undefined> = {
    title: `{{${tex(headline)}}}`,
    howpublished: siteOf(page) && `{${tex(siteOf(page))}}`,
    year: `{${end.getUTCFullYear()}}`,
    month: MONTHS[end.getUTCMonth()],
    note: `{${tex(words.bibtexNote(asOf, publishersOf(sources).join('; ')))}}`,
    // Packages that know addresses take them as they are; braces would end the field.
    url: `{${page.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    urldate: `{${new Date(now).toISOString().slice(0, 10)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${keyOf(headline, end)},\n${lines.join(',\n')}\n}`;
}

/** `trade2026`: the first word that a key may be made of, and the year. */
function keyOf(headline: string, end: Date): string {
  const word = /[a-z]{3,}/i.exec(headline)?.[0].toLowerCase() ?? 'graphic';
  return `${word}${end.getUTCFullYear()}`;
}
