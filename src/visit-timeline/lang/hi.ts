import { hi as frame } from '../../i18n/lang/hi.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './hi.names.js';

const OFFICES: Record<string, string> = {
  president: 'राष्ट्रपति',
  'prime minister': 'प्रधानमंत्री',
  'caretaker prime minister': 'कार्यवाहक प्रधानमंत्री',
  'foreign minister': 'विदेश मंत्री',
};
const RANKS: Record<string, string> = {
  bilateral: 'द्विपक्षीय',
  official: 'आधिकारिक',
  state: 'राजकीय',
  'state or official': 'राजकीय या आधिकारिक',
};

export const words: FirstWords<TimelineStrings> = {
  ...frame,
  headline: 'कौन किससे कब मिला',
  headlineBurst: (f, home, countries, weeks) =>
    `${home} ${f.number(weeks)} ${f.plural(weeks, { one: 'हफ़्ते', other: 'हफ़्तों' })} में ${f.number(countries)} ${f.plural(countries, { one: 'देश', other: 'देशों' })} के नेताओं से मिला`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const meetings = `${since} से अब तक ${f.number(visits)} ${f.plural(visits, { one: 'मुलाक़ात', other: 'मुलाक़ातें' })}`;
    const ofArticle = inArticle > 0 ? `, जिनमें से ${f.number(inArticle)} लेख में` : '';
    return `${meetings}${ofArticle}; ${f.number(bilateral)} द्विपक्षीय, ${f.number(visits - bilateral)} शिखर सम्मेलनों में।`;
  },
  summaryEvents: (f, events) => `${f.number(events)} ${f.plural(events, { one: 'घटना', other: 'घटनाएँ' })}।`,
  around: 'आसपास की घटनाएँ',
  today: 'आज',
  planned: 'प्रस्तावित',
  plannedFor: (date) => `${date} के लिए प्रस्तावित`,
  tools: 'छाँटें और खोजें',
  inArticle: 'लेख में',
  legend: {
    bilateral: 'द्विपक्षीय',
    summit: 'शिखर सम्मेलन में',
    agreement: 'समझौता',
    infrastructure: 'बुनियादी ढाँचा',
    sanction: 'प्रतिबंध',
    conflict: 'संघर्ष',
    closure: 'बंदी',
    event: 'अन्य घटना',
  },
  vague: 'दिन ज्ञात नहीं',
  going: (who, place) => [who, ' का ', place, ' दौरा'],
  more: (f, count, until, newest) => `${f.number(count)} और, ${until} ${newest ? 'से' : 'तक'}`,
  stop: '।',
  comma: ', ',
  sentence: (parts, end = '।') => parts.join('; ') + end,
  dated: (label, date) => `${label} (${date})`,
  office: (role, countries) => `${countries} के ${OFFICES[role] ?? role}`,
  visit: (rank = 'bilateral') => `${RANKS[rank] ?? rank} दौरा`,
  atLeast: (count) => `कम से कम ${count}`,
  documents: (f, count, written) => `${written} ${f.plural(count, { one: 'दस्तावेज़', other: 'दस्तावेज़ों' })} की ख़बर`,
  documentsUnknown: 'दस्तावेज़ों की संख्या नहीं मिली',
  noDocuments: 'कोई हस्ताक्षरित द्विपक्षीय दस्तावेज़ नहीं मिला',
  otherCounts: (counts) => `अन्य आँकड़े ${counts}`,
  firstSince: (office, date, gap) => `${date} के बाद ${office} का पहला दौरा, ${gap} के अंतराल पर`,
  stillSo: (date) => `पिछली ख़बर, ${date}, तक यही स्थिति`,
  wasToRun: (date) => `${date} तक चलना था`,
  elsewhere: (says) => `अन्यत्र: ${says}`,
  note: 'दस्तावेज़ वैसे ही गिने गए हैं जैसे ख़बरों में आए।',
  kinds: {
    policy: 'नीति',
    agreement: 'समझौता',
    pledge: 'वादा',
    sanction: 'प्रतिबंध',
    waiver: 'छूट',
    conflict: 'संघर्ष',
    closure: 'बंदी',
    infrastructure: 'बुनियादी ढाँचा',
    summit: 'शिखर सम्मेलन',
    talks: 'वार्ता',
    withdrawal: 'वापसी',
    '30+': 'कम से कम 30',
  },
};

export const panels = () => import('./hi.panels.js');
