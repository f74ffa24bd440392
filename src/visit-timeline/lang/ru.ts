import type { FirstWords } from '../../i18n/languages.js';
import type { PluralForms } from '../../i18n/format.js';
import { genitive, stop } from '../../i18n/lang/ru.grammar.js';
import { ru as frame } from '../../i18n/lang/ru.js';
import type { TimelineStrings } from './en.js';

export { names } from './ru.names.js';

const OFFICES: Record<string, [one: string, many: string]> = {
  president: ['президент', 'президенты'],
  'prime minister': ['премьер-министр', 'премьер-министры'],
  'caretaker prime minister': ['временный премьер-министр', 'временные премьер-министры'],
  'foreign minister': ['министр иностранных дел', 'министры иностранных дел'],
};
const RANKS: Record<string, string> = {
  bilateral: 'двусторонний',
  official: 'официальный',
  state: 'государственный',
  'state or official': 'государственный или официальный',
};
const WEEKS: PluralForms = { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' };
const MEETINGS: PluralForms = { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' };
const EVENTS: PluralForms = { one: 'событие', few: 'события', many: 'событий', other: 'события' };

export const words: FirstWords<TimelineStrings> = {
  ...frame,
  headline: 'Кто с кем и когда встречался',
  headlineBurst: (f, home, countries, weeks) =>
    `${home} за ${f.number(weeks)} ${f.plural(weeks, WEEKS)}: встречи с лидерами ${f.number(countries)} ${f.plural(countries, { one: 'страны', other: 'стран' })}`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const ofArticle = inArticle > 0 ? `, из них в статье — ${f.number(inArticle)}` : '';
    return `С ${since} года — ${f.number(visits)} ${f.plural(visits, MEETINGS)}${ofArticle}; двусторонних — ${f.number(bilateral)}, на саммитах — ${f.number(visits - bilateral)}.`;
  },
  summaryEvents: (f, events) => `${f.number(events)} ${f.plural(events, EVENTS)}.`,
  around: 'Вокруг встреч',
  today: 'сегодня',
  planned: 'в планах',
  plannedFor: (date) => `запланировано: ${date}`,
  tools: 'Фильтр и поиск',
  inArticle: 'в статье',
  legend: {
    bilateral: 'двусторонняя встреча',
    summit: 'на саммите',
    agreement: 'соглашение',
    infrastructure: 'инфраструктура',
    sanction: 'санкции',
    conflict: 'конфликт',
    closure: 'закрытие',
    event: 'другое событие',
  },
  vague: 'день неизвестен',
  going: (who, place) => [who, ' — визит: ', place],
  otherCounts: (counts) => `другие данные: ${counts}`,
  more: (f, count, until, newest) => `Ещё ${f.number(count)}, ${newest ? 'вплоть до' : 'до'} ${genitive(until)}`,
  stop: '.',
  comma: ', ',
  sentence: (parts, end = '.') => {
    const text = parts.join('; ');
    const whole = end ? stop(text) : text;
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  },
  dated: (label, date) => `${label} (${date})`,
  office: (role, countries, many) => `${OFFICES[role]?.[many ? 1 : 0] ?? role} ${genitive(countries)}`,
  visit: (rank = 'bilateral') => `${RANKS[rank] ?? rank} визит`,
  atLeast: (count) => `не менее ${count}`,
  documents: (_, __, written) => `по сообщениям, документов: ${written}`,
  documentsUnknown: 'число документов не найдено',
  noDocuments: 'подписанных двусторонних документов не найдено',
  firstSince: (office, date, gap) =>
    `первый визит такого уровня (${office}) с ${genitive(date)}${/^\d+$/.test(date) ? ' года' : ''}, спустя ${gap}`,
  stillSo: (date) => `так было и по последнему сообщению, ${date}`,
  wasToRun: (date) => `срок действия — до ${genitive(date)}`,
  elsewhere: (says) => `в другом источнике: ${says}`,
  note: 'О документах — как сообщалось.',
  kinds: {
    policy: 'политика',
    agreement: 'соглашение',
    pledge: 'обязательство',
    sanction: 'санкции',
    waiver: 'исключение из санкций',
    conflict: 'конфликт',
    closure: 'закрытие',
    infrastructure: 'инфраструктура',
    summit: 'саммит',
    talks: 'переговоры',
    withdrawal: 'уход',
    '30+': 'не менее 30',
  },
};

export const panels = () => import('./ru.panels.js');
