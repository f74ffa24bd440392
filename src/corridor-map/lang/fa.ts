import { fa as frame } from '../../i18n/lang/fa.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './fa.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  status: {
    operating: 'فعال',
    'under-construction': 'در دست ساخت',
    planned: 'در برنامه',
    disrupted: 'مختل',
    closed: 'بسته',
    superseded: 'کنارگذاشته',
  },
  partly: (state) => `تا حدی ${state}`,
  modes: { rail: 'راه‌آهن', road: 'جاده', sea: 'دریا' },
  lines: { rail: 'راه‌آهن فعال', road: 'جادهٔ فعال', sea: 'راه دریایی', superseded: 'طرح کنارگذاشته' },
  headlinePaper: (country) => `بیشتر راه‌آهن گذرنده از ${country} هنوز روی کاغذ است`,
  corridors: (f, count, operating) =>
    `${f.number(count)} کریدور که ${f.number(operating)} مورد آن دست‌کم تا حدی فعال است.`,
  way: (country, total, { operating, building, planned }) =>
    `از ${total} راه‌آهن با طول اعلام‌شده در این کریدورها در ${country}، ${operating} فعال، ${building} در دست ساخت و ${planned} در برنامه است.`,
  closedCrossings: (f, count) =>
    f.plural(count, {
      one: 'طبق آخرین گزارش، یک گذرگاه مرزی در مسیر برای تجارت بسته بود.',
      other: `طبق آخرین گزارش، ${f.number(count)} گذرگاه مرزی در مسیر برای تجارت بسته بود.`,
    }),
  legendClosed: (reported) => `گذرگاه بسته طبق آخرین گزارش، ${reported}`,
  legendGauge: 'تغییر عرض ریل',
  legendPort: 'بندر',
  legendDisputed: 'مرز یا منطقهٔ مورد مناقشه',
  legendControl: 'خط کنترل',
  disputed: (what) => `اختلاف: ${what}`,
  disputes: { length: 'طول', cost: 'هزینه', area: 'قلمرو' },
  places: 'بندرها و گذرگاه‌ها',
  placesState: 'آنچه توافق شده، آنچه بسته است',
  pointCount: (f, count) => `${f.number(count)} نقطه.`,
  terms: 'اصطلاحات',
  compare: 'مقایسهٔ مسیرهای دریا',
  list: 'کریدورها، بندرها و گذرگاه‌ها',
  disputedAreas: 'مناطق مورد مناقشه',
  map: 'نقشهٔ کریدورها',
  schematic: 'خط‌ها طرح‌واره‌اند؛ طول‌ها همان است که اعلام شده، نه اندازه‌گیری.',
  boundaries: 'مرزها: Natural Earth؛ رسمی نیست و به معنای تأیید نیست. مکان‌ها: GeoNames، CC BY 4.0.',
};

export const panels = () => import('./fa.panels.js');
