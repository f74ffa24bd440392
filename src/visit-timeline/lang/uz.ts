import { ofYear } from '../../i18n/lang/uz.grammar.js';
import { uz as frame } from '../../i18n/lang/uz.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './uz.names.js';

const OFFICES: Record<string, string> = {
  president: 'prezident',
  'prime minister': 'bosh vazir',
  'caretaker prime minister': 'muvaqqat bosh vazir',
  'foreign minister': 'tashqi ishlar vazir',
};
const VISITS: Record<string, string> = {
  bilateral: 'ikki tomonlama tashrif',
  official: 'rasmiy tashrif',
  state: 'davlat tashrifi',
  'state or official': 'davlat tashrifi yoki rasmiy tashrif',
};

/** Marks stand as in English. */
export const words: FirstWords<TimelineStrings, 'comma' | 'dated' | 'sentence' | 'stop'> = {
  ...frame,
  headline: 'Kim kim bilan va qachon uchrashdi',
  headlineBurst: (f, home, countries, weeks) =>
    `${home} ${f.number(weeks)} haftada ${f.number(countries)} mamlakat rahbarlari bilan uchrashdi`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const ofArticle = inArticle > 0 ? `, shundan ${f.number(inArticle)} tasi maqolada` : '';
    return `${since}-yildan beri ${f.number(visits)} ta uchrashuv${ofArticle}; ikki tomonlama – ${f.number(bilateral)} ta, sammitlarda – ${f.number(visits - bilateral)} ta.`;
  },
  summaryEvents: (f, events) => `${f.number(events)} ta voqea.`,
  around: 'Atrofdagi voqealar',
  today: 'bugun',
  planned: 'rejada',
  plannedFor: (date) => `rejadagi sana: ${date}`,
  tools: 'Saralash va qidirish',
  inArticle: 'maqolada',
  legend: {
    bilateral: 'ikki tomonlama',
    summit: 'sammitda',
    agreement: 'bitim',
    infrastructure: 'infratuzilma',
    sanction: 'sanksiya',
    conflict: 'mojaro',
    closure: 'yopilish',
    event: 'boshqa voqea',
  },
  vague: 'kuni nomaʼlum',
  going: (who, place) => [who, ' tashrifi: ', place],
  more: (f, count, until) => `Yana ${f.number(count)} ta, ${ofYear(until)}gacha`,
  office: (role, countries, many) => `${countries} ${OFFICES[role] ?? role}${many ? 'lari' : 'i'}`,
  visit: (rank = 'bilateral') => VISITS[rank] ?? `${rank} tashrif`,
  atLeast: (count) => `kamida ${count}`,
  documents: (_, __, written) => `${written} ta hujjat haqida xabar berilgan`,
  documentsUnknown: 'hujjatlar soni topilmadi',
  noDocuments: 'imzolangan ikki tomonlama hujjat topilmadi',
  otherCounts: (counts) => `boshqa sonlar: ${counts}`,
  firstSince: (office, date, gap) =>
    `shu darajadagi (${office}) ilk tashrif; avvalgisi – ${ofYear(date)}, oradan ${gap} oʻtdi`,
  stillSo: (date) => `oxirgi xabarga koʻra, ${date}, ahvol shunday edi`,
  wasToRun: (date) => `${ofYear(date)}gacha amal qilishi kerak edi`,
  elsewhere: (says) => `boshqa manbada: ${says}`,
  note: 'Hujjatlar soni xabarlarda aytilganidek.',
  kinds: {
    policy: 'siyosat',
    agreement: 'bitim',
    pledge: 'vaʼda',
    sanction: 'sanksiya',
    waiver: 'sanksiyadan istisno',
    conflict: 'mojaro',
    closure: 'yopilish',
    infrastructure: 'infratuzilma',
    summit: 'sammit',
    talks: 'muzokaralar',
    withdrawal: 'chiqib ketish',
    '30+': 'kamida 30',
  },
};

export const panels = () => import('./uz.panels.js');
