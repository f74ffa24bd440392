import type { FramePanelWords } from '../languages.js';

export const urFrame: FramePanelWords = {
  undated: 'بلا تاریخ',
  notFound: 'دستیاب نہیں',
  error: 'یہ خاکہ نہیں بن سکا۔',
  source: 'ماخذ',
  group: {
    shared: (headlines) => `یہاں بھی نشان زد: ${headlines.join('؛ ')}`,
  },
  sort: {
    ascending: (column) => `ترتیب بلحاظ ${column}، کم سے زیادہ۔`,
    descending: (column) => `ترتیب بلحاظ ${column}، زیادہ سے کم۔`,
    given: 'اصل ترتیب میں۔',
    hint: 'جدول کے سرے کے بٹن اسے ترتیب دیتے ہیں۔',
  },
  sourceList: {
    kinds: {
      official: 'سرکاری',
      'state-media': 'سرکاری میڈیا',
      news: 'خبر',
      repost: 'نقل شدہ خبر',
      reference: 'حوالہ جاتی ماخذ',
    },
    corrections: 'تصحیحات',
    notFollowed: 'مضمون میں درج، مگر یہاں اختیار نہیں کیا گیا:',
  },
  export: {
    svg: 'SVG (خاکہ)',
    png: 'PNG (تصویر)',
    csv: 'CSV (اعداد)',
    jsonld: 'JSON-LD (تفصیل)',
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
