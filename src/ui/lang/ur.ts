import type { Format } from '../../core/format.js';
import type { Fault } from '../../core/read.js';
import type { FrameStrings } from './en.js';

export const ur: FrameStrings = {
  date: {
    about: (date) => `تقریباً ${date}`,
    since: (date) => `${date} سے`,
  },
  table: 'جدول',
  sources: (f, count) => `ماخذ (${f.number(count)})`,
  source: 'ماخذ',
  undated: 'بلا تاریخ',
  inArticle: 'مضمون میں مذکور',
  asOf: (date) => `${date} تک کی معلومات۔`,
  age: (f, months) =>
    f.plural(months, {
      one: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
      other: `یہ معلومات ${f.number(months)} ماہ پرانی ہیں۔`,
    }),
  otherCounts: (counts) => `دیگر شمار: ${counts}`,
  notFound: 'دستیاب نہیں',
  sourceMark: (number, publisher) => `ماخذ ${number}: ${publisher}`,
  error: (fault, f) => `یہ خاکہ نہیں بن سکا۔ ${faultSentence(fault, f)}`,
};

function faultSentence(fault: Fault, f: Format): string {
  switch (fault.kind) {
    case 'status':
      return `${fault.url}: سرور کا جواب ${fault.status}۔`;
    case 'unreachable':
      return `${fault.url} تک رسائی نہیں ہو سکی۔`;
    case 'timeout':
      return `${fault.url} نے ${f.unit(fault.seconds, 'second', 'long')} میں جواب نہیں دیا۔`;
    case 'size':
      return `${fault.url} کا حجم ${f.unit(fault.megabytes, 'megabyte')} سے زیادہ ہے۔`;
    case 'json':
      return `${fault.place} درست JSON نہیں: ${fault.detail}۔`;
    case 'shape':
      return `${fault.path}: متوقع ${fault.expected}، ملا ${fault.received}۔`;
  }
}
