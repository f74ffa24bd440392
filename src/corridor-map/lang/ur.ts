import { ur as frame } from '../../ui/lang/ur.js';
import type { MapStrings } from './en.js';

export const ur: MapStrings = {
  ...frame,
  status: {
    operating: 'فعال',
    'under-construction': 'زیرِ تعمیر',
    planned: 'مجوزہ',
    disrupted: 'متاثر',
    closed: 'بند',
    superseded: 'منسوخ شدہ',
  },
  partly: (state) => `جزوی طور پر ${state}`,
  modes: { rail: 'ریل', road: 'سڑک', sea: 'سمندر' },
  lines: {
    rail: 'فعال ریلوے',
    road: 'فعال سڑک',
    sea: 'سمندری راستہ',
    'under-construction': 'زیرِ تعمیر',
    planned: 'مجوزہ',
    disrupted: 'متاثر',
    closed: 'بند',
    superseded: 'منسوخ شدہ منصوبہ',
  },
  headlinePaper: (country) => `${country} سے گزرنے والی ریلوے کا بیشتر حصہ ابھی کاغذ پر ہے`,
  corridors: (f, count, operating) =>
    `${f.number(count)} راہداریاں، جن میں سے ${f.number(operating)} کم از کم جزوی طور پر فعال ہیں۔`,
  way: (country, total, { operating, building, planned }) =>
    `${country} میں ریلوے کی بیان کردہ ${total} لمبائی میں سے ${operating} فعال، ${building} زیرِ تعمیر اور ${planned} مجوزہ ہے۔`,
  closedCrossings: (f, count) =>
    f.plural(count, {
      one: 'آخری اطلاع کے مطابق راستے کی ایک سرحدی گزرگاہ بند تھی۔',
      other: `آخری اطلاع کے مطابق راستے کی ${f.number(count)} سرحدی گزرگاہیں بند تھیں۔`,
    }),
  legendClosed: (reported) => `آخری اطلاع (${reported}) کے مطابق بند گزرگاہ`,
  legendPort: 'بندرگاہ',
  legendDisputed: 'متنازع سرحد یا علاقہ',
  closedSince: (since, reported) => `${since} سے بند؛ آخری اطلاع ${reported}`,
  share: (km, state) => `پہلے ${km} ${state}`,
  done: (share, km) => (km ? `${km} میں سے ${share} مکمل ہونے کی اطلاع` : `${share} مکمل ہونے کی اطلاع`),
  due: (date) => `تکمیل کا منصوبہ ${date}`,
  lengthStated: (range) => `بیان کردہ لمبائی ${range}`,
  costStated: (range) => `بیان کردہ لاگت ${range}`,
  sumOfLegs: 'بیان کردہ حصوں کا مجموعہ',
  gauge: (widths) => `پٹری کی چوڑائی ${widths} ملی میٹر`,
  line: {
    source: 'مقامات ماخذ میں مذکور',
    general: 'عمومی معلومات',
    simplified: 'سادہ کردہ',
    illustrative: 'محض خاکہ، راستہ معلوم نہیں',
  },
  whole: 'پوری راہداری',
  list: 'راہداریاں',
  map: 'راہداریوں کا نقشہ',
  zoomIn: 'نقشہ قریب کریں',
  zoomOut: 'نقشہ دور کریں',
  tableCaption: 'راہداریاں، ان کے حصے، بیان کردہ لمبائیاں اور لاگت، اور بند گزرگاہیں',
  tableColumns: ['راہداری', 'حصہ', 'صورتِ حال', 'بیان کردہ', 'بتاریخ', 'لکیر کی بنیاد'],
  schematic: 'لکیریں محض خاکہ ہیں؛ لمبائیاں بیان کردہ ہیں، ناپی نہیں گئیں۔',
  boundaries: 'سرحدیں: Natural Earth؛ مستند نہیں اور کسی مؤقف کی تائید نہیں۔ مقامات: GeoNames، CC BY 4.0۔',
};
