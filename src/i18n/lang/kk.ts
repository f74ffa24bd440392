import { tableWriter } from '../format.table.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';
import { from } from './kk.grammar.js';

export const kk: FirstWords<FrameStrings> = {
  writer: tableWriter({
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    year: ' ж. ',
    day: ' ',
    signs: {
      ',': '\xa0',
      '.': ',',
      $: '',
      k: '\xa0мың',
      m: '\xa0млн',
      bn: '\xa0млрд',
      tn: '\xa0трлн',
      USD: 'доллар',
      EUR: 'еуро',
      kilometer: 'км',
      year: 'жыл',
      month: 'ай',
      day: 'күн',
      percent: 'пайыз',
    },
    and: ' және ',
  }),
  date: {
    about: (date) => `шамамен ${date}`,
    since: (date) => `${from(date)} бері`,
  },
  countries: {
    AF: 'Ауғанстан',
    CN: 'Қытай',
    IN: 'Үндістан',
    IR: 'Иран',
    KG: 'Қырғызстан',
    KZ: 'Қазақстан',
    PK: 'Пәкістан',
    TJ: 'Тәжікстан',
    TM: 'Түрікменстан',
    UZ: 'Өзбекстан',
  },
  table: 'Кесте',
  sources: (f, count) => `Дереккөздер (${f.number(count)})`,
  download: 'Жүктеу және дәйексөз',
  asOf: (date) => `Деректер күні: ${date}.`,
  age: (f, months) => `Деректер ${f.number(months)} ай бұрынғы.`,
  sourceMark: (number, publisher) => `${number}-дереккөз: ${publisher}`,
};
