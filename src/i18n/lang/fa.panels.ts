import type { FramePanelWords } from '../languages.js';

export const faFrame: FramePanelWords = {
  undated: 'بی‌تاریخ',
  notFound: 'یافت نشد',
  error: 'رسم این نمودار ممکن نشد.',
  source: 'منبع',
  group: {
    shared: (headlines) => `اینجا نیز نشان داده شده: ${headlines.join('؛ ')}`,
  },
  sort: {
    ascending: (column) => `مرتب بر اساس ${column}، از کم به زیاد.`,
    descending: (column) => `مرتب بر اساس ${column}، از زیاد به کم.`,
    given: 'به ترتیب اصلی.',
    hint: 'دکمه‌های بالای جدول آن را مرتب می‌کنند.',
  },
  sourceList: {
    kinds: {
      official: 'رسمی',
      'state-media': 'رسانهٔ دولتی',
      news: 'خبری',
      repost: 'بازنشر',
      reference: 'مرجع',
    },
    corrections: 'اصلاحیه‌ها',
    notFollowed: 'در مقاله آمده، اما اینجا پذیرفته نشده است:',
  },
  export: {
    svg: 'SVG (طرح)',
    png: 'PNG (تصویر)',
    csv: 'CSV (داده‌ها)',
    jsonld: 'JSON-LD (شرح)',
    scale: 'اندازهٔ PNG',
    saved: 'فایل آماده است.',
    notMade: 'فایل ساخته نشد.',
    cite: 'شیوهٔ استناد',
    bibtex: 'BibTeX',
    copy: 'رونوشت',
    copied: 'رونوشت شد.',
    selected: 'متن انتخاب شد: با صفحه‌کلید از آن رونوشت بگیرید.',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `«${headline}».`,
        site && `${site}.`,
        `اطلاعات تا ${asOf}.`,
        sources && `منابع: ${sources}.`,
        `${page} (دسترسی در ${day}).`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
