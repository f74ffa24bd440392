import { newspaperWriter } from '../format.intl.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';

export const fa: FirstWords<FrameStrings> = {
  dir: 'rtl',
  writer: newspaperWriter({ sums: { USD: ' دلار', EUR: ' یورو' }, between: ' تا ' }),
  date: {
    about: (date) => `حدود ${date}`,
    since: (date) => `از ${date}`,
  },
  // `Intl` writes «جمهوری آذربایجان» and «امارات متحدهٔ عربی», which are too long for a map.
  countries: { AZ: 'آذربایجان', AE: 'امارات' },
  table: 'جدول',
  sources: (f, count) => `منابع (${f.number(count)})`,
  download: 'دانلود و استناد',
  asOf: (date) => `اطلاعات تا ${date}.`,
  age: (f, months) => `این اطلاعات ${f.number(months)} ماه پیش به‌روز شده است.`,
  sourceMark: (number, publisher) => `منبع ${number}: ${publisher}`,
};
