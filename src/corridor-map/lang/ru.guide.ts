import { genitive } from '../../ui/lang/ru.grammar.js';
import type { OtherGuideStrings } from './en.guide.js';

export const ruGuide: OtherGuideStrings = {
  points: (f, drawn, all) =>
    `На всей карте — ${f.number(drawn)} из ${f.number(all)} точек: где они закрыли бы друг друга, одна стоит за все.`,
  closedSince: (since, reported) => `закрыто с ${genitive(since)}; последнее сообщение — ${reported}`,
  closedAt: (reported) => `закрыто по последнему сообщению, ${reported}`,
  share: (km, state) => `первые ${km}: ${state}`,
  done: (share, km) => (km ? `по сообщениям, готово ${share} из ${km}` : `по сообщениям, готово ${share}`),
  due: (date) => `запланировано: ${date}`,
  lengthStated: (range) => `указанная длина ${range}`,
  costStated: (range) => `указанная стоимость ${range}`,
  sumOfLegs: 'сумма указанных участков',
  gauge: (widths) => `колея ${widths} мм`,
  unstated: 'не указано',
  gaugeChange: (from, to) => `Колея меняется с ${from} на ${to} мм: поездам нужна пересадка или перестановка`,
  gaugeHere: 'меняется ширина колеи',
  noPlace: 'место ни в одном источнике не названо',
  line: {
    source: 'места названы в источнике',
    general: 'общеизвестно',
    simplified: 'упрощено',
    illustrative: 'схематично, трасса не опубликована',
  },
  whole: 'весь коридор',
  km: 'км',
  tableCaption: 'Коридоры: участки, указанные длина и стоимость, закрытые пункты пропуска',
  tableColumns: ['Коридор', 'Часть', 'Состояние', 'Указано', 'На дату', 'Откуда линия'],
  close: 'Закрыть подробности',
  legOf: (number, corridor) => `Участок ${number}, ${corridor}`,
  kinds: { port: 'порт', crossing: 'пункт пропуска', point: 'точка', town: 'место' },
  portOf: (town) => `порт: ${town}`,
  headings: {
    stated: 'Указано',
    disputed: 'Расхождения',
    gauges: 'Ширина колеи',
    closed: 'Пункты пропуска',
    legs: 'Участки',
    stops: 'Остановки',
    agreed: 'О чём договорились',
    through: 'В этих коридорах',
    drawn: 'Линия на карте',
  },
  reported: (date) => `сообщение: ${date}`,
  years: (count, years) => {
    const last = count % 10;
    const one = last === 1 && count % 100 !== 11;
    const few = last > 1 && last < 5 && Math.floor((count % 100) / 10) !== 1;
    return `на ${years} ${one ? 'год' : few ? 'года' : 'лет'}`;
  },
  wasToRun: (date) => `до ${genitive(date)}; о дальнейшем не известно`,
  saidBy: (names) => `По данным: ${names}`,
  comma: ', ',
  semicolon: '; ',
  otherCounts: (counts) => `другие данные: ${counts}`,
  onlyArticle: 'Найдено только в статье.',
  noSource: 'Источник не назван: общеизвестно.',
  differ: {
    length: (range) => `Длина: источники называют ${range}`,
    cost: (range) => `Стоимость: источники называют ${range}`,
  },
  legDiffers: (leg, stated, others) => `${leg}: ${stated}, в других источниках ${others}`,
  area: (name, administers, claims) =>
    `Проходит через спорную территорию: ${name}; управляет: ${administers}, претендует: ${claims}`,
  termsOf: {
    status: {
      operating: 'По нему идут поезда, грузовики или суда.',
      'under-construction': 'Сообщалось о строительных работах.',
      planned: 'Объявлено, согласовано или изучается; о стройке не сообщалось.',
      disrupted: 'Используется, но с меньшим движением или с перерывами.',
      closed: 'По последнему сообщению, пользоваться нельзя.',
      superseded: 'План, на смену которому пришёл другой.',
    },
    partly: ['частично', 'Так лишь с частью, и ни один источник не говорит, с какой.'],
    modes: { rail: 'Толстая линия: железная дорога.', road: 'Тонкая линия: автодорога.', sea: 'Синие точки: суда.' },
    gauge: [
      'ширина колеи',
      'Расстояние между рельсами: 1520 мм в Центральной Азии, 1676 мм в Пакистане, 1435 мм в Иране и Китае. Где она меняется, надо менять вагоны или перегружать товары.',
    ],
    disputed: ['расхождения', 'Источники дают разные цифры, или на территорию по пути претендует больше одной страны.'],
    keys: [
      'клавиатура',
      'В списке стрелки ведут вверх и вниз, внутрь коридора и наружу, буква — к следующему названию на неё; Enter показывает, что указано, Escape возвращает. На карте стрелки двигают её, + и − меняют масштаб.',
    ],
    schematic: ['схематично', 'Нарисовано от места к месту; где трасса не опубликована — лишь для наглядности.'],
  },
};
