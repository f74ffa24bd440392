import { hiFrame } from '../../i18n/lang/hi.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './hi.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...hiFrame,
  inArticle: 'लेख में',
  outOf: (amounts, target) => `${target} में से ${amounts}`,
  units: { 'USD million': 'मिलियन डॉलर', 'thousand tonnes': 'हज़ार टन' },
  tableCaption: 'वस्तुओं का व्यापार, मिलियन अमेरिकी डॉलर में, गिनने वालों के अनुसार',
  tableCaptionIn: (unit) => `इकाई: ${unit}`,
  tableColumns: ['देश', 'अवधि', 'किसने गिना', 'कुल', 'पहले देश का निर्यात', 'पहले देश का आयात', 'टिप्पणियाँ'],
  partial: 'वर्ष का एक हिस्सा',
  approximate: 'लगभग',
  derived: 'निर्यात और आयात का योग',
  elsewhere: (says) => `अन्यत्र: ${says}`,
  calendarYear: 'कैलेंडर वर्ष',
  fiscalYear: 'वित्त वर्ष',
  changed: (from, to, unit, who, change) => `${from} से ${to} ${unit} (${who}): ${change}।`,
  reported: (date) => `ख़बर ${date}`,
  stop: '।',
  semicolon: '; ',
  periods: (from, to) => `${from} से ${to}`,
  stated: (change, remark) => `बताया गया: ${change}${remark && ` (${remark})`}`,
  about: (change) => `लगभग ${change}`,
  paceCaption: 'अब तक की रफ़्तार',
  paceColumns: ['आँकड़ा', 'अब तक वृद्धि', 'इस रफ़्तार से लक्ष्य कब पूरा होगा'],
  growthSince: (growth, since) => `${since} से हर साल ${growth}`,
  oneCount: 'केवल एक आँकड़ा',
  never: 'कभी नहीं',
  reached: 'हासिल',
  beyond: 'सौ साल से भी बाद',
  growth: 'सालाना वृद्धि, प्रतिशत में',
  exactly: 'यही संख्या में',
  percent: (value) => `हर साल ${value} प्रतिशत`,
  answers: (growth) => `हर साल ${growth} वृद्धि पर लक्ष्य पूरा होगा`,
  answer: (who, when, verdict) => `${who}: ${when}${verdict && `, ${verdict}`}।`,
  inYear: (year) => `${year} में`,
  inTime: (deadlines) => `${deadlines} की समय-सीमा के भीतर`,
  late: (deadlines) => `${deadlines} की समय-सीमा के बाद`,
  arithmetic: 'हर आँकड़े की अवधि के अंत से चक्रवृद्धि दर: गणित, पूर्वानुमान नहीं।',
};
