import { parseEdtf } from '../../core/edtf.js';
import type { NumberedSource } from '../../core/facts.js';
import { isolate } from '../../i18n/locale.js';
import type { FrameParts } from '../frame/frame-parts.js';
import type { ExportStrings } from '../../i18n/lang/en.export.js';

/** A graphic to cite, and the words of the citation. */
export interface Cited extends Pick<FrameParts, 'headline' | 'asOf' | 'sources' | 'now' | 'locale'> {
  words: ExportStrings;
  /** The address of the page, without query and fragment. */
  page: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Characters that TeX can only write with a command. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text
    // Directional isolates are meaningless in TeX.
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\\~^&%$#_{}]/g, (char) => TEX[char] ?? `\\${char}`);

/** Returns an address without query and fragment, which may contain private data of the reader. */
export const plainAddress = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

const publishersOf = (sources: readonly NumberedSource[]): string[] => [
  ...new Set(sources.flatMap(({ source }) => source?.publisher ?? [])),
];

const siteOf = (page: string): string => (URL.canParse(page) ? new URL(page).host : '');

/** Returns a citation: headline, publishers, date of the data, address, and the day of access. */
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

/** Returns the citation as a BibTeX entry. */
export function bibtex({ headline, asOf, sources, page, now, words }: Cited): string {
  const end = new Date((parseEdtf(asOf)?.end ?? now) - 1);
  const fields: Record<string, string | undefined> = {
    title: `{{${tex(headline)}}}`,
    howpublished: siteOf(page) && `{${tex(siteOf(page))}}`,
    year: `{${end.getUTCFullYear()}}`,
    month: MONTHS[end.getUTCMonth()],
    note: `{${tex(words.bibtexNote(asOf, publishersOf(sources).join('; ')))}}`,
    // Addresses are not escaped for TeX, but braces would end the field.
    url: `{${page.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    urldate: `{${new Date(now).toISOString().slice(0, 10)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${keyOf(headline, end)},\n${lines.join(',\n')}\n}`;
}

/** Returns a BibTeX key such as `trade2026`: the first word in Latin letters, and the year. */
function keyOf(headline: string, end: Date): string {
  const word = /[a-z]{3,}/i.exec(headline)?.[0].toLowerCase() ?? 'graphic';
  return `${word}${end.getUTCFullYear()}`;
}
