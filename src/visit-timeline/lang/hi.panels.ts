import { hiFrame } from '../../i18n/lang/hi.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './hi.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...hiFrame,
  tableCaption: 'दौरे और घटनाएँ, सूची के क्रम में',
  tableColumns: ['कौन या क्या', 'तारीख़', 'स्थान', 'प्रकार', 'ख़बरों में आए दस्तावेज़', 'अन्य आँकड़े', 'टिप्पणियाँ'],
  withBilateral: 'द्विपक्षीय वार्ता के साथ',
  level: 'सरकार प्रमुखों के स्तर पर',
  deals: (amount) => `कारोबारी सौदों का बताया गया मूल्य ${amount}`,
  met: (names) => `मुलाक़ात: ${names}`,
  search: 'खोज',
  country: 'देश',
  person: 'व्यक्ति',
  kind: 'प्रकार',
  order: 'क्रम',
  newest: 'नए पहले',
  oldest: 'पुराने पहले',
  everything: 'सभी',
  visits: 'दौरे',
  zoom: 'समय',
  zoomIn: 'पास से देखें',
  zoomOut: 'दूर से देखें',
  showAll: 'सब दिखाएँ',
  quoted: (query) => `“${query}”`,
  shown: (f, shown, all) => `${f.number(all)} में से ${f.number(shown)} दिखाए गए`,
  nothing: 'कुछ नहीं मिला।',
  keys: 'सूची में तीर कुंजियाँ समय के साथ आगे-पीछे ले जाती हैं, Home और End उसके छोरों तक, Page Up और Page Down साल-दर-साल; जोड़ और घटाव से पास और दूर, 0 से सब।',
  position: (title, position, all) => `${title}, ${all} में से ${position}`,
  after: (f, count) => `${f.number(count)} और दिखाएँ`,
  before: (f, count) => `इनसे पहले के ${f.number(count)} दिखाएँ`,
  bars: (time, most) => `हर स्तंभ लगभग ${time} की घटनाएँ गिनता है; सबसे ऊँचा ${most} का है। स्तंभ पर क्लिक करने से समय पास आता है।`,
  others: 'अन्य देश',
  early: (month) => `${month} की शुरुआत`,
  mid: (month) => `${month} का मध्य`,
  late: (month) => `${month} का अंत`,
};
