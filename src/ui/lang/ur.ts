import type { ExportStrings } from './en.export.js';
import type { FrameStrings } from './en.js';
import type { SortStrings } from './en.sort.js';

export const ur: FrameStrings & { export: ExportStrings; sort: SortStrings } = {
  date: {
    about: (date) => `تقریباً ${date}`,
    since: (date) => `${date} سے`,
  },
  table: 'جدول',
  sources: (f, count) => `ماخذ (${f.number(count)})`,
  download: 'ڈاؤن لوڈ اور حوالہ',
  source: 'ماخذ',
  undated: 'بلا تاریخ',
  inArticle: 'مضمون میں مذکور',
  asOf: (date) => `${date} تک کی معلومات۔`,
  age: (f, months) =>
    f.plural(months, {
      one: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
      other: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
    }),
  otherCounts: (counts) => `دیگر شمار: ${counts}`,
  notFound: 'دستیاب نہیں',
  sourceMark: (number, publisher) => `ماخذ ${number}: ${publisher}`,
  error: 'یہ خاکہ نہیں بن سکا۔',
  sort: {
    ascending: (column) => `ترتیب بلحاظ ${column}، کم سے زیادہ۔`,
    descending: (column) => `ترتیب بلحاظ ${column}، زیادہ سے کم۔`,
    given: 'اصل ترتیب میں۔',
    hint: 'جدول کے سرے کے بٹن اسے ترتیب دیتے ہیں۔',
  },
  export: {
    svg: 'SVG (خاکہ)',
    png: 'PNG (تصویر)',
    csv: 'CSV (اعداد)',
    scale: 'PNG کا سائز',
    saved: 'فائل تیار ہے۔',
    notMade: 'فائل نہیں بن سکی۔',
    cite: 'حوالہ دیں',
    bibtex: 'BibTeX',
    copy: 'نقل کریں',
    copied: 'نقل ہو گیا۔',
    selected: 'متن منتخب ہے: کی بورڈ سے نقل کریں۔',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `«${headline}»۔`,
        site && `${site}۔`,
        `${asOf} تک کی معلومات۔`,
        sources && `ماخذ: ${sources}۔`,
        `${page} (${day} کو دیکھا گیا)۔`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
