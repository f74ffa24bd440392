import type { CompareStrings } from './en.compare.js';

export const faCompare: CompareStrings = {
  comma: '، ',
  fullStop: '.',
  compareFrom: 'از',
  compareTo: 'به',
  everyPort: 'همهٔ بندرها',
  showOnMap: 'نمایش روی نقشه',
  backToRoutes: 'بازگشت به مسیرها',
  routesFound: (f, count, from, to) =>
    f.plural(count, {
      one: `از ${from} تا ${to}، بخش‌های این نقشه یک مسیر می‌سازند.`,
      other: `از ${from} تا ${to}، بخش‌های این نقشه ${f.number(count)} مسیر می‌سازند.`,
    }),
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `بخش‌های این نقشه از ${from} به یک بندر می‌رسند. بهترین مسیر آن:`,
      other: `بخش‌های این نقشه از ${from} به ${f.number(count)} بندر می‌رسند. بهترین مسیر هر یک:`,
    }),
  noLegAt: (place) => `هیچ بخش شناخته‌شده‌ای از این نقشه از ${place} نمی‌گذرد.`,
  noLegIn: (country) => `از جای دیگری در ${country} هم نمی‌گذرد.`,
  legsIn: (country) => `در ${country}، بخش‌های شناخته‌شده از اینجا می‌گذرند:`,
  noLegTo: (port) => `هیچ بخش شناخته‌شده‌ای از این نقشه به ${port} نمی‌رسد.`,
  legsApart: (from, port, ends) =>
    ends
      ? `هیچ بخش شناخته‌شده‌ای ${from} را به ${port} نمی‌پیوندد: بخش‌های آن بندر در ${ends} پایان می‌یابند و به دیگری نمی‌رسند.`
      : `هیچ بخش شناخته‌شده‌ای بخش‌های ${from} را به بخش‌های ${port} نمی‌پیوندد.`,
  onlyDetours: (from, port, times) =>
    `از ${from} تا ${port}، بخش‌های شناخته‌شده تنها با دور زدنی بیش از ${times} برابر خط مستقیم می‌رسند.`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'تنها قطعهٔ آن فعال است', other: `هر ${f.number(all)} قطعه فعال است` })
      : `${f.number(operating)} قطعه از ${f.number(all)} قطعه فعال است`,
  modesInTurn: (modes) => modes.join('، سپس '),
  onlyPartly: (f, count) => `${f.number(count)} قطعه از آن‌ها تنها تا حدی`,
  inState: (f, count, state) => `${f.number(count)} قطعه ${state}`,
  borders: (f, count) => (count === 0 ? 'بدون مرز' : `${f.number(count)} مرز`),
  closedOnWay: (f, count) => `${f.number(count)} گذرگاه بسته طبق آخرین گزارش`,
  lengthUnknown: 'طول ذکر نشده',
  wholeUnknown: 'برای کل مسیر ذکر نشده',
  operatingLength: (operating, all) => `${operating} از ${all} فعال است`,
  bordersCrossed: 'مرزهای مسیر',
  noBorder: 'هیچ',
  closedTerm: 'بسته',
  gaugeTerm: 'عرض ریل',
  millimetres: (width) => `${width} میلی‌متر`,
  gaugeThen: (before, after) => `${before}، سپس ${after}`,
  gaugePlace: (corridor) => `جایی در ${corridor}؛ مکان ذکر نشده`,
  noGauge: 'تغییری ذکر نشده',
  noRails: 'در این مسیر راه‌آهنی نیست',
  lengthTerm: 'طول اعلام‌شده',
  legsTerm: 'بخش به بخش',
  via: (place) => `از راه ${place}`,
  partOf: (leg) => `جزئی از ${leg}`,
  portLeg: (port, town) => `${port} بندر شهر ${town} است؛ بخش جداگانه‌ای برای آن شناخته نیست`,
  rule: (times) =>
    `بهترین‌ها نخست: کمترین قطعهٔ غیرفعال، سپس کمترین مرز، سپس کمترین جابه‌جایی میان راه‌آهن، جاده و دریا، سپس مستقیم‌ترین؛ هر قطعه میان دو ایستگاه پیاپی است. زیر بهترین مسیر، بهترین راه‌هایی می‌آیند که یکی از بخش‌های آن را ندارند و به بندر دیگری نمی‌رسند، مگر آن‌که از هر دو بیشتر داشته باشند. کنار گذاشته شده: راه‌هایی بیش از ${times} برابر خط مستقیم، و هر راه‌آهن و جاده‌ای که در این نقشه نیست. کشورها همان‌هایی هستند که مکان را اداره می‌کنند.`,
  apart: (one, other, towns) => `فاصلهٔ مستقیم شهرهای ${one} و ${other} از هم ${towns} است`,
  apartPorts: (ports) => `از بندر تا بندر ${ports}`,
  computed: 'محاسبه‌شده از مختصات همین داده‌ها: نه فاصلهٔ جاده‌ای است و نه دریایی.',
  distanceStated: (km) => `اعلام‌شده: ${km}`,
  distanceElsewhere: (km) => `در جای دیگر: ${km}`,
};
