import { newspaperWriter } from '../format.intl.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';

export const ur: FirstWords<FrameStrings> = {
  dir: 'rtl',
  writer: newspaperWriter({ sums: { USD: ' ڈالر', EUR: ' یورو' }, finer: 1 }),
  date: {
    about: (date) => `تقریباً ${date}`,
    since: (date) => `${date} سے`,
  },
  // `Intl`, which writes the numbers, knows them as well.
  // As the Urdu press writes it; `Intl` writes قزاخستان.
  countries: { KZ: 'قازقستان' },
  table: 'جدول',
  sources: (f, count) => `ماخذ (${f.number(count)})`,
  download: 'ڈاؤن لوڈ اور حوالہ',
  asOf: (date) => `${date} تک کی معلومات۔`,
  age: (f, months) =>
    f.plural(months, {
      one: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
      other: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
    }),
  sourceMark: (number, publisher) => `ماخذ ${number}: ${publisher}`,
};
