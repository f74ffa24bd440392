import type { Writer } from '../format.english.js';
import { newspaperWriter } from '../format.intl.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';

const press = newspaperWriter({
  sums: { USD: ' डॉलर', EUR: ' यूरो' },
  compactDisplay: 'long',
  finer: 1,
  between: ' – ',
});

/** As newspapers write: `Intl` gives «कि॰मी॰». */
function writer(tag: string): Writer {
  const hindi = press(tag);
  const unit: Writer['unit'] = (value, name, display, digits) =>
    name === 'kilometer' ? `${hindi.number(value, digits)} किमी` : hindi.unit(value, name, display, digits);
  return { ...hindi, unit };
}

export const hi: FirstWords<FrameStrings> = {
  writer,
  date: {
    about: (date) => `लगभग ${date}`,
    since: (date) => `${date} से`,
  },
  countries: { AE: 'यूएई' },
  table: 'तालिका',
  sources: (f, count) => `स्रोत (${f.number(count)})`,
  download: 'डाउनलोड और संदर्भ',
  asOf: (date) => `${date} तक की जानकारी।`,
  age: (f, months) => `यह जानकारी ${f.number(months)} ${f.plural(months, { one: 'महीना', other: 'महीने' })} पुरानी है।`,
  sourceMark: (number, publisher) => `स्रोत ${number}: ${publisher}`,
};
