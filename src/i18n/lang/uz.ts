import { tableWriter } from '../format.table.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';
import { ofYear } from './uz.grammar.js';

export const uz: FirstWords<FrameStrings> = {
  writer: tableWriter({
    months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
    year: '-yil ',
    day: '-',
    signs: {
      ',': '\xa0',
      '.': ',',
      $: '',
      k: '\xa0ming',
      m: '\xa0mln',
      bn: '\xa0mlrd',
      tn: '\xa0trln',
      USD: 'dollar',
      EUR: 'yevro',
      kilometer: 'km',
      year: 'yil',
      month: 'oy',
      day: 'kun',
      percent: 'foiz',
    },
    and: ' va ',
  }),
  date: {
    about: (date) => `taxminan ${date}`,
    since: (date) => `${ofYear(date)}dan beri`,
  },
  countries: {
    AF: 'Afgʻoniston',
    CN: 'Xitoy',
    IN: 'Hindiston',
    IR: 'Eron',
    KG: 'Qirgʻiziston',
    KZ: 'Qozogʻiston',
    PK: 'Pokiston',
    TJ: 'Tojikiston',
    TM: 'Turkmaniston',
    UZ: 'Oʻzbekiston',
  },
  table: 'Jadval',
  sources: (f, count) => `Manbalar (${f.number(count)})`,
  download: 'Yuklab olish va iqtibos',
  asOf: (date) => `Maʼlumotlar sanasi: ${date}.`,
  age: (f, months) => `Maʼlumotlar ${f.number(months)} oy oldingi.`,
  sourceMark: (number, publisher) => `${number}-manba: ${publisher}`,
};
