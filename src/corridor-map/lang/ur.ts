import { ur as frame } from '../../i18n/lang/ur.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './ur.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
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
  lines: { rail: 'فعال ریلوے', road: 'فعال سڑک', sea: 'سمندری راستہ', superseded: 'منسوخ شدہ منصوبہ' },
  headlinePaper: (country) => `${country} سے گزرنے والی ریلوے کا بیشتر حصہ ابھی کاغذ پر ہے`,
  corridors: (f, count, operating) =>
    `${f.number(count)} راہداریاں، جن میں سے ${f.number(operating)} کم از کم جزوی طور پر فعال ہیں۔`,
  way: (country, total, { operating, building, planned }) =>
    `${country} میں ان راہداریوں پر ریلوے کی بیان کردہ ${total} لمبائی میں سے ${operating} فعال، ${building} زیرِ تعمیر اور ${planned} مجوزہ ہے۔`,
  closedCrossings: (f, count) =>
    f.plural(count, {
      one: 'آخری اطلاع کے مطابق راستے کی ایک سرحدی گزرگاہ تجارت کے لیے بند تھی۔',
      other: `آخری اطلاع کے مطابق راستے کی ${f.number(count)} سرحدی گزرگاہیں تجارت کے لیے بند تھیں۔`,
    }),
  legendClosed: (reported) => `آخری اطلاع (${reported}) کے مطابق بند گزرگاہ`,
  legendGauge: 'پٹری کی چوڑائی بدلتی ہے',
  legendPort: 'بندرگاہ',
  legendDisputed: 'متنازع سرحد یا علاقہ',
  legendControl: 'لائن آف کنٹرول',
  disputedAreas: 'متنازع علاقے',
  disputed: (what) => `متنازع: ${what}`,
  disputes: { length: 'لمبائی', cost: 'لاگت', area: 'علاقہ' },
  places: 'بندرگاہیں اور گزرگاہیں',
  placesState: 'کیا طے پایا، کیا بند ہے',
  pointCount: (f, count) => `${f.number(count)} نقطے۔`,
  terms: 'اصطلاحات',
  compare: 'سمندر تک کے راستوں کا موازنہ',
  list: 'راہداریاں، بندرگاہیں اور گزرگاہیں',
  map: 'راہداریوں کا نقشہ',
  schematic: 'لکیریں محض خاکہ ہیں؛ لمبائیاں بیان کردہ ہیں، ناپی نہیں گئیں۔',
  boundaries: 'سرحدیں: Natural Earth؛ مستند نہیں اور کسی مؤقف کی تائید نہیں۔ مقامات: GeoNames، CC BY 4.0۔',
};

export const panels = () => import('./ur.panels.js');
