import type { Writer } from '../format.english.js';
import { newspaperWriter } from '../format.intl.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';

const press = newspaperWriter({ sums: { USD: '美元', EUR: '欧元' }, finer: 2 });

/** `Intl` puts slashes into dates that stand for a range. */
function writer(tag: string): Writer {
  const chinese = press(tag);
  return {
    ...chinese,
    range(from, to, options) {
      const [first, last] = [from, to].map((time) => chinese.date(time, options));
      if (first === undefined || last === undefined || first === last) return last ?? '';
      const [before = [], after = []] = [first, last].map((text) => text.match(/[^年月日]+[年月日]?/g) ?? []);
      // What both dates have in common is written once.
      const differ = after.slice(after.findIndex((part, i) => part !== before[i])).join('');
      return /^\d+日$/.test(differ) ? `${first.slice(0, -1)}–${differ}` : `${first}至${differ}`;
    },
  };
}

export const zh: FirstWords<FrameStrings> = {
  writer,
  date: {
    about: (date) => `约${date}`,
    since: (date) => `自${date}起`,
  },
  countries: { AE: '阿联酋', SA: '沙特' },
  table: '表格',
  sources: (f, count) => `来源（${f.number(count)}）`,
  download: '下载与引用',
  asOf: (date) => `数据截至${date}。`,
  age: (f, months) => `数据距今${f.number(months)}个月。`,
  sourceMark: (number, publisher) => `来源${number}：${publisher}`,
};
