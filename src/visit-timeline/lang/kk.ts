import { to } from '../../i18n/lang/kk.grammar.js';
import { kk as frame } from '../../i18n/lang/kk.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './kk.names.js';

/** What an office becomes behind the name of its country, of one and of many. */
const OFFICES: Record<string, string> = {
  president: 'президент',
  'prime minister': 'премьер-министр',
  'caretaker prime minister': 'уақытша премьер-министр',
  'foreign minister': 'сыртқы істер министр',
};
const RANKS: Record<string, string> = {
  bilateral: 'екіжақты',
  official: 'ресми',
  state: 'мемлекеттік',
  'state or official': 'мемлекеттік немесе ресми',
};

/** «президенті», «президенттері»; «министрі», «министрлері» */
const officeOf = (office: string, many: boolean): string =>
  office + (many ? (office.endsWith('т') ? 'тері' : 'лері') : 'і');

/** Marks stand as in English. */
export const words: FirstWords<TimelineStrings, 'comma' | 'dated' | 'sentence' | 'stop'> = {
  ...frame,
  headline: 'Кім кіммен, қашан кездесті',
  headlineBurst: (f, home, countries, weeks) =>
    `${home} ${f.number(weeks)} аптада ${f.number(countries)} елдің басшыларымен кездесті`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const ofArticle = inArticle > 0 ? `, оның ішінде мақалада – ${f.number(inArticle)}` : '';
    return `${since} жылдан бері ${f.number(visits)} кездесу${ofArticle}; екіжақты – ${f.number(bilateral)}, саммиттерде – ${f.number(visits - bilateral)}.`;
  },
  summaryEvents: (f, events) => `${f.number(events)} оқиға.`,
  around: 'Айналасындағы оқиғалар',
  today: 'бүгін',
  planned: 'жоспарда',
  plannedFor: (date) => `жоспардағы күні: ${date}`,
  tools: 'Сүзу және іздеу',
  inArticle: 'мақалада',
  legend: {
    bilateral: 'екіжақты',
    summit: 'саммитте',
    agreement: 'келісім',
    infrastructure: 'инфрақұрылым',
    sanction: 'санкция',
    conflict: 'қақтығыс',
    closure: 'жабылу',
    event: 'басқа оқиға',
  },
  vague: 'күні белгісіз',
  going: (who, place) => [who, ' – сапар: ', place],
  more: (f, count, until) => `Тағы ${f.number(count)}, ${to(until)} дейін`,
  office: (role, countries, many) => `${countries} ${officeOf(OFFICES[role] ?? role, many)}`,
  visit: (rank = 'bilateral') => `${RANKS[rank] ?? rank} сапар`,
  atLeast: (count) => `кемінде ${count}`,
  documents: (_, __, written) => `${written} құжат туралы хабарланды`,
  documentsUnknown: 'құжаттар саны табылмады',
  noDocuments: 'қол қойылған екіжақты құжат табылмады',
  otherCounts: (counts) => `басқа деректер: ${counts}`,
  firstSince: (office, date, gap) =>
    `осы деңгейдегі (${office}) алғашқы сапар; алдыңғысы – ${/\d$/.test(date) ? `${date} жыл` : date}, арада ${gap} өтті`,
  stillSo: (date) => `соңғы хабар бойынша, ${date}, жағдай сондай еді`,
  wasToRun: (date) => `${to(date)} дейін күшінде болуы тиіс еді`,
  elsewhere: (says) => `басқа дереккөзде: ${says}`,
  note: 'Құжаттар саны – хабарларда айтылғандай.',
  kinds: {
    policy: 'саясат',
    agreement: 'келісім',
    pledge: 'уәде',
    sanction: 'санкция',
    waiver: 'санкциядан ерекшелік',
    conflict: 'қақтығыс',
    closure: 'жабылу',
    infrastructure: 'инфрақұрылым',
    summit: 'саммит',
    talks: 'келіссөздер',
    withdrawal: 'кету',
    '30+': 'кемінде 30',
  },
};

export const panels = () => import('./kk.panels.js');
