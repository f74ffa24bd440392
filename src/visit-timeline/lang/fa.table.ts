import type { TableStrings } from './en.table.js';

export const faTable: TableStrings = {
  tableCaption: 'سفرها و رویدادها به ترتیب فهرست',
  tableColumns: ['چه کسی یا چه چیز', 'تاریخ', 'مکان', 'نوع', 'اسناد گزارش‌شده', 'شمارهای دیگر', 'توضیحات'],
  withBilateral: 'همراه با گفت‌وگوهای دوجانبه',
  level: 'در سطح رؤسای دولت',
  deals: (amount) => `ارزش اعلام‌شدهٔ قراردادهای تجاری ${amount}`,
  met: (names) => `دیدار با ${names}`,
};
