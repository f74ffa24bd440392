import { hiFrame } from '../../i18n/lang/hi.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './hi.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...hiFrame,
  title: (name, value) => `${name}: ${value}`,
  others: 'अन्य आँकड़े:',
  sum: 'योग:',
  unnamed: 'प्रकाशक का नाम नहीं दिया गया',
  reported: (date) => `ख़बर ${date}`,
  points: 'आँकड़े, शृंखला और वर्ष के अनुसार',
  tableCaption: 'वर्ष और शृंखला के अनुसार आँकड़े',
  year: 'वर्ष',
  none: '–',
  manyCaption: 'बहुत से आँकड़े, हर शृंखला का सार',
  manyColumns: ['शृंखला', 'आँकड़ों की संख्या', 'पहला', 'आख़िरी', 'सबसे कम', 'सबसे ज़्यादा'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}: ${from} से ${to} तक ${counts} आँकड़े, ${low} और ${high} के बीच (${date})।`,
  between: (low, high, counts) => `${low} से ${high} (${counts} आँकड़े)`,
  along: 'समय के साथ',
  logNote: 'लघुगणकीय पैमाना: बराबर ऊँचाई यानी बराबर अनुपात।',
  logZero: 'इस पर शून्य की जगह नहीं, वह अपनी अलग रेखा पर है।',
  logNothing: 'लघुगणकीय पैमाने के लिए शून्य से बड़ा आँकड़ा चाहिए; पैमाना रैखिक है।',
  changeOf: (name, from, to, change) => `${name}: ${from} से ${to}, ${change}।`,
  changePrinted: (change, printed) => `${change} (छपा है: ${printed})`,
  changePart: (name, year, part) => `${name}: बदलाव नहीं बताया गया, ${year} का आँकड़ा केवल ${part} का है।`,
  changeMissing: (name, years) => `${name}: बदलाव नहीं बताया गया, ${years} का आँकड़ा नहीं है।`,
  changeFromZero: (name, from, to) => `${name}: ${from} से ${to}; शून्य से बढ़ोतरी का प्रतिशत नहीं होता।`,
  shownSeries: 'दिखाई गई शृंखलाएँ',
  from: 'से',
  to: 'तक',
  reset: 'सब दिखाएँ',
  noneShown: 'कोई शृंखला नहीं दिखाई गई। आँकड़े देखने के लिए कोई शृंखला चुनें।',
  noneInTime: 'चुनी गई अवधि में कोई आँकड़ा नहीं।',
  shownTime: (from, to) => `दिखाया गया: ${from} से ${to} तक।`,
  notShown: (list) => `नहीं दिखाया गया: ${list}।`,
  keys: 'चार्ट पर तीर कुंजियाँ एक आँकड़े से दूसरे पर ले जाती हैं, Home और End पहले और आख़िरी पर; Enter आँकड़ा चुनता है, Escape छोड़ देता है।',
  events: 'उस समय की घटनाएँ',
  event: (date, label) => `${date}: ${label}`,
};
