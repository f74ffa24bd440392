import type { Locale } from '../locale.js';
import type { FrameStrings } from './en.js';

/** What a reference is made of; `site` and `sources` may be empty. */
type Citation = Record<'headline' | 'asOf' | 'sources' | 'site' | 'page' | 'day', string>;

/** The words of the panel for downloads, which arrives after the first drawing. */
export const enExport = {
  svg: 'SVG (drawing)',
  png: 'PNG (picture)',
  csv: 'CSV (data)',
  jsonld: 'JSON-LD (description)',
  scale: 'Size of the PNG',
  saved: 'The file is ready.',
  notMade: 'The file could not be made.',
  cite: 'Cite this',
  bibtex: 'BibTeX',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard.',
  citation: ({ headline, asOf, sources, site, page, day }: Citation) =>
    [
      `“${headline}”.`,
      site && `${site}.`,
      `Data as of ${asOf}.`,
      sources && `Sources: ${sources}.`,
      `${page} (accessed ${day}).`,
    ]
      .filter(Boolean)
      .join(' '),
  bibtexNote: (asOf: string, sources: string) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
};

export type ExportStrings = typeof enExport;

/** The same in another language; a word that came later is in English until the language has it. */
export type OtherExportStrings = Omit<ExportStrings, 'jsonld'> & Partial<ExportStrings>;

/** Other languages bring these words along; English brings them here. */
export const exportWords = ({ t }: Locale<FrameStrings & { export?: OtherExportStrings }>): ExportStrings => ({
  ...enExport,
  ...t.export,
});
