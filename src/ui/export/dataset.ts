import { parseEdtf } from '../../core/edtf.js';
import type { Facts, NumberedSource } from '../../core/facts.js';
import { readMarkup, textOf } from '../../svg/read-template.js';
import { citation, plainAddress } from './citation.js';
import { dating } from '../../i18n/data-age.js';
import type { Coverage, Fact } from './exports.types.js';
import type { Shown } from '../frame/frame-parts.js';
import { exportWords } from '../../i18n/lang/en.export.js';

/** The largest CSV text that is included in a description, in characters. */
const MOST_CSV = 1_000_000;

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);
/** Removes directional isolates, which are meaningless in data. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** What is said of the data as a whole. */
interface About extends Partial<Pick<Facts, 'version' | 'changed'>> {
  csv: string;
  licence?: string;
  creator?: string;
}

/** Returns a schema.org `Dataset` of a graphic's facts as JSON-LD, with the facts themselves as `csv`. */
export function datasetOf(
  parts: Shown,
  facts: readonly Fact[],
  covers: Coverage,
  { csv, licence, creator, version, changed }: About,
): string {
  const { headline, notes, sources, locale } = parts;
  const table = parts.table?.();
  const page = plainAddress(location.href);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: plain(headline),
    alternateName: table && plain(table.caption),
    description: plain([textOf(readMarkup(parts.summary)), ...notes, ...dating(parts).slice(0, 1)].join(' ')),
    inLanguage: locale.lang,
    url: isWeb(page) ? page : undefined,
    isAccessibleForFree: true,
    license: licence,
    creator: creator && { '@type': 'Organization', name: creator },
    version,
    dateModified: changed,
    temporalCoverage: timeOf(facts.flatMap(({ values }) => values[covers.dates] ?? [])),
    spatialCoverage: [
      ...[...(covers.countries ?? [])].map((code) => ({
        '@type': 'Country',
        name: locale.f.country(code),
        identifier: code,
      })),
      ...(covers.place ? [{ '@type': 'Place', name: plain(covers.place) }] : []),
    ],
    variableMeasured: table?.columns.slice(1).map(plain),
    creditText: isWeb(page) ? plain(citation({ ...parts, words: exportWords(locale), page })) : undefined,
    isBasedOn: sources.flatMap(workOf),
    distribution:
      csv.length > MOST_CSV
        ? undefined
        : { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `data:text/csv;base64,${base64(csv)}` },
  };
  // Escaped, because it may be put into a script element, which no text in it may close.
  return `${JSON.stringify(dataset, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function workOf({ source }: NumberedSource): object[] {
  if (!source) return [];
  const { publisher, title, url, date } = source;
  return [
    {
      '@type': 'CreativeWork',
      name: plain(title),
      url: isWeb(url) ? url : undefined,
      // ISO 8601 has no approximate dates.
      datePublished: date !== null && /^[\d-]+$/.test(date) ? date : undefined,
      publisher: { '@type': 'Organization', name: plain(publisher) },
    },
  ];
}

/** Returns the interval from the first date to the last, each as precise as it is known; `..` for an open end. */
function timeOf(written: readonly unknown[]): string | undefined {
  const dates = written.flatMap((text) => {
    const date = typeof text === 'string' ? parseEdtf(text) : undefined;
    return date ? [{ ...date, ends: String(text).replace(/[~?%]/g, '').split('/') }] : [];
  });
  const [first] = dates;
  if (!first) return undefined;
  const earliest = dates.reduce((a, b) => (b.start < a.start ? b : a), first);
  const latest = dates.reduce((a, b) => (b.end > a.end ? b : a), first);
  return `${earliest.ends[0]}/${latest.ends.at(-1) || '..'}`;
}

/** Encodes a text in UTF-8 and base64. `TextEncoder` is missing in unit tests; an unpaired surrogate becomes what it writes. */
const base64 = (text: string): string =>
  btoa(
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(..)/g, (_, byte: string) =>
      String.fromCharCode(Number.parseInt(byte, 16)),
    ),
  );
