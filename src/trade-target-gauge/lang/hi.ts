import { hi as frame } from '../../i18n/lang/hi.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './hi.names.js';

export const words: FirstWords<GaugeStrings> = {
  ...frame,
  headline: 'व्यापार और उसके लक्ष्य',
  headlineCounts: 'व्यापार, गिनने वालों के अनुसार',
  headlineFraction: 'आँकड़े किसी के भी हों, व्यापार लक्ष्य का एक हिस्सा भर है',
  summarySpread: (times) => `सबसे बड़ा आँकड़ा सबसे छोटे का ${times} गुना है, इसलिए हर पैमाना पूरा दायरा दिखाता है।`,
  summaryOne: 'हर पैमाना शून्य से लक्ष्य तक जाता है।',
  target: (amount) => `लक्ष्य: ${amount}`,
  ofTarget: (amount) => `${amount} के लक्ष्य में से हासिल`,
  to: ' से ',
  comma: ', ',
  notCounted: 'कोई आँकड़ा नहीं मिला।',
  noTarget: 'कोई लक्ष्य नहीं बताया गया।',
  noDeadline: 'कोई समय-सीमा नहीं बताई गई।',
  fiscal: (years) => `वित्त वर्ष ${years}`,
  byDate: (date) => `${date} तक`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')} के भीतर`,
  openDeadline: (by) => `“आने वाले वर्षों में” (${by}): मापने के लिए कोई तारीख़ नहीं।`,
  needTimes: (when, times) => `${when}: ${times} गुना होना होगा।`,
  needYearly: (when, growth, soFar) => `${when}: हर साल ${growth} वृद्धि चाहिए${soFar && `; अब तक ${soFar}`}।`,
  alreadyReached: (when) => `${when}: हासिल।`,
  noGrowth: (when) => `${when}: पिछले आँकड़े से कोई वृद्धि दर वहाँ नहीं पहुँचाती।`,
  takes: 'अब तक की रफ़्तार, और क्या चाहिए',
  otherPairs: 'अन्य देशों का आपसी व्यापार',
  hint: 'कोई राशि चुनें तो माप केवल उसी आँकड़े से होगी; तीर कुंजियाँ अगली राशि पर ले जाती हैं।',
  legendRange: 'सबसे छोटे से सबसे बड़े आँकड़े तक',
  legendLow: 'सबसे छोटे आँकड़े तक',
  note: 'अलग-अलग संस्थाओं के आँकड़े न जोड़े जाते हैं, न मिलाए जाते हैं। वृद्धि गणित है, पूर्वानुमान नहीं।',
};

export const panels = () => import('./hi.panels.js');
