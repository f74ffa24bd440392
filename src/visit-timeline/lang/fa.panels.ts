import { faFrame } from '../../i18n/lang/fa.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './fa.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...faFrame,
  tableCaption: 'سفرها و رویدادها به ترتیب فهرست',
  tableColumns: ['چه کسی یا چه چیز', 'تاریخ', 'مکان', 'نوع', 'اسناد گزارش‌شده', 'شمارهای دیگر', 'توضیحات'],
  withBilateral: 'همراه با گفت‌وگوهای دوجانبه',
  level: 'در سطح رؤسای دولت',
  deals: (amount) => `ارزش اعلام‌شدهٔ قراردادهای تجاری ${amount}`,
  met: (names) => `دیدار با ${names}`,
  search: 'جست‌وجو',
  country: 'کشور',
  person: 'شخص',
  kind: 'نوع',
  order: 'ترتیب',
  newest: 'نخست تازه‌ترین',
  oldest: 'نخست قدیمی‌ترین',
  everything: 'همه',
  visits: 'سفرها',
  zoom: 'زمان',
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  showAll: 'نمایش همه',
  quoted: (query) => `«${query}»`,
  shown: (f, shown, all) => `نمایش ${f.number(shown)} مورد از ${f.number(all)}`,
  nothing: 'موردی یافت نشد.',
  keys: 'در فهرست، کلیدهای جهت‌نما در زمان پیش و پس می‌روند، Home و End به دو سر آن و Page Up و Page Down سال به سال؛ به‌علاوه و منها بزرگ و کوچک می‌کنند و ۰ همه را نشان می‌دهد.',
  position: (title, position, all) => `${title}، ${position} از ${all}`,
  after: (f, count) => `نمایش ${f.number(count)} مورد دیگر`,
  before: (f, count) => `نمایش ${f.number(count)} مورد پیش از این‌ها`,
  bars: (time, most) =>
    `هر ستون رویدادهای حدود ${time} را می‌شمارد؛ بلندترین ستون ${most} مورد است. کلیک بر ستون، زمان را نزدیک می‌آورد.`,
  others: 'کشورهای دیگر',
  early: (month) => `اوایل ${month}`,
  mid: (month) => `اواسط ${month}`,
  late: (month) => `اواخر ${month}`,
};
