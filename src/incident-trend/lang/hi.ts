import { hi as frame } from '../../i18n/lang/hi.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './hi.names.js';

export const words: FirstWords<TrendStrings> = {
  ...frame,
  units: { incidents: 'घटनाएँ', cases: 'दर्ज मामले', fatalities: 'मारे गए लोग' },
  apart: { wider: 'व्यापक परिभाषा', narrower: 'सीमित परिभाषा' },
  topic: (what, place) => `${place} में ${what}`,
  headlineDispute: 'बढ़ोतरी कितनी तेज़ है? यह इस पर निर्भर है कि गिनता कौन है',
  claim: (from, to, change, printed) =>
    `लेख के अनुसार ${from} और ${to}, यानी ${change}${printed === undefined ? '' : ` (छपा है: ${printed})`}।`,
  rises: (list) => `एक ही शृंखला में इन्हीं वर्षों के आँकड़े ${list} देते हैं।`,
  riseOf: (name, change, from, to) => `${name}: ${from} से ${to} तक ${change}।`,
  sentence: (text) => `${text}।`,
  article: 'लेख के आँकड़े',
  twin: (value, name, year) => `${value} असल में ${year} के लिए “${name}” का आँकड़ा है`,
  noTwin: (value) => `${value} का कोई और स्रोत नहीं मिला`,
  until: (date) => `${date} तक`,
  aside: (value, remarks) => `${value} (${remarks})`,
  join: (parts) => parts.join(', '),
  legendPart: 'वर्ष का एक हिस्सा',
  legendHandover: (from, to) => `पहले ${from}, फिर ${to}`,
  note: 'जिस वर्ष किसी शृंखला में गिनती नहीं हुई, वह ख़ाली है। परिभाषाएँ अलग-अलग हैं।',
  notDrawn: (list) => `चित्र में नहीं: ${list}।`,
  inYear: (value, year) => `${year} में ${value}`,
  who: 'कौन क्या गिनता है',
  choose: 'चुनें',
  nothing: 'कोई आँकड़ा नहीं मिला।',
};

export const panels = () => import('./hi.panels.js');
