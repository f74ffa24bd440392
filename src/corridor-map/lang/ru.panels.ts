import { ruFrame } from '../../i18n/lang/ru.panels.js';
import { genitive, timesOf } from '../../i18n/lang/ru.grammar.js';
import type { PluralForms } from '../../i18n/format.js';
import type { Panels } from './panel-words.js';

export { names } from './ru.names.panels.js';

const BORDERS: PluralForms = { one: 'граница', few: 'границы', many: 'границ', other: 'границы' };

const ROUTES: PluralForms = { one: 'путь', few: 'пути', many: 'путей', other: 'пути' };

const SECTIONS: PluralForms = { one: 'отрезка', other: 'отрезков' };

const claims = (country: string, line = '') =>
  `Границы — как на них претендует ${country}${line}. Другие видят их иначе; ни одно правительство не заверяло этот рисунок.`;

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...ruFrame,
  points: (f, drawn, all) =>
    `На всей карте — ${f.number(drawn)} из ${f.number(all)} точек: где они закрыли бы друг друга, одна стоит за все.`,
  forTrade: (closed) => `${closed} (для торговли)`,
  oneReport: 'Только одно сообщение.',
  elsewhere: (said) => `в других источниках: ${said}`,
  closedAt: (reported) => `закрыто по последнему сообщению, ${reported}`,
  share: (km, state) => `первые ${km}: ${state}`,
  done: (share, km) => (km ? `по сообщениям, готово ${share} из ${km}` : `по сообщениям, готово ${share}`),
  due: (date) => `запланировано: ${date}`,
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
  tableCaption: 'Коридоры: участки, указанные длина и стоимость, закрытые пункты пропуска и другие сообщения',
  tableColumns: ['Коридор', 'Часть', 'Состояние', 'Указано', 'На дату', 'Откуда линия'],
  close: 'Закрыть подробности',
  legOf: (number, corridor) => `Участок ${number}, ${corridor}`,
  kinds: { port: 'порт', crossing: 'пункт пропуска', airfield: 'аэродром', point: 'точка', town: 'место' },
  portOf: (town) => `порт: ${town}`,
  headings: {
    stated: 'Указано',
    disputed: 'Расхождения',
    gauges: 'Ширина колеи',
    closed: 'Пункты пропуска',
    legs: 'Участки',
    stops: 'Остановки',
    agreed: 'О чём договорились',
    told: 'Что ещё сообщалось',
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
  fullStop: '.',
  compareFrom: 'Откуда',
  compareTo: 'Куда',
  everyPort: 'Все порты',
  showOnMap: 'Показать на карте',
  backToRoutes: 'Назад к путям',
  routesFound: (f, count, from, to) =>
    `${from} – ${to}: по участкам этой карты ${f.plural(count, { one: 'ведёт', other: 'ведут' })} ${f.number(count)} ${f.plural(count, ROUTES)}.`,
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `${from}: участки этой карты ведут отсюда к ${f.number(count)} порту. Лучший путь к нему:`,
      other: `${from}: участки этой карты ведут отсюда к ${f.number(count)} портам. Лучший путь к каждому:`,
    }),
  noLegAt: (place) => `${place}: ни один известный участок этой карты здесь не проходит.`,
  noLegIn: (country) => `${country}: нет их и в других местах страны.`,
  legsIn: (country) => `${country}: известные участки проходят через`,
  noLegTo: (port) => `${port}: ни один известный участок этой карты сюда не ведёт.`,
  legsApart: (from, port, ends) =>
    ends
      ? `${from} и ${port} не соединены ни одним известным участком: участки от этого порта кончаются здесь: ${ends} — и с другими не встречаются.`
      : `${from} и ${port}: их участки не соединены ни одним известным.`,
  onlyDetours: (from, port, times) =>
    `${from} – ${port}: известные участки ведут лишь в обход, более чем в ${timesOf(times)} длиннее прямой.`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'Единственный отрезок действует', other: `Все отрезки действуют (${f.number(all)})` })
      : `${f.number(operating)} из ${f.number(all)} ${f.plural(all, SECTIONS)} действуют`,
  modesInTurn: (modes) => modes.join(', затем '),
  onlyPartly: (f, count) => `${f.number(count)} из них лишь частично`,
  inState: (f, count, state) => `${f.number(count)} — ${state}`,
  borders: (f, count) => (count === 0 ? 'без границ' : `${f.number(count)} ${f.plural(count, BORDERS)}`),
  closedOnWay: (f, count) => `закрытых пунктов пропуска по последним сообщениям: ${f.number(count)}`,
  lengthUnknown: 'длина не указана',
  wholeUnknown: 'для всего пути не указана',
  operatingLength: (operating, all) => `действуют ${operating} из ${all}`,
  bordersCrossed: 'Границы на пути',
  noBorder: 'нет',
  closedTerm: 'Закрыто',
  gaugeTerm: 'Ширина колеи',
  millimetres: (width) => `${width} мм`,
  gaugeThen: (before, after) => `${before}, затем ${after}`,
  gaugePlace: (corridor) => `где-то в коридоре «${corridor}»; место не указано`,
  noGauge: 'изменений не указано',
  noRails: 'на этом пути нет железной дороги',
  lengthTerm: 'Указанная длина',
  legsTerm: 'По участкам',
  via: (place) => `через: ${place}`,
  partOf: (leg) => `часть участка ${leg}`,
  portLeg: (port, town) => `${port} — порт города ${town}; отдельный участок неизвестен`,
  rule: (times) =>
    `Сначала лучшие: меньше всего недействующих отрезков, затем границ, затем пересадок между рельсами, дорогой и морем, затем самый прямой; отрезок лежит между двумя соседними остановками. Под лучшим путём — лучшие из тех, что обходятся без одного из его участков и не проходят через другой порт, если у них не больше и того и другого. Не вошли: обходы более чем в ${timesOf(times)} длиннее прямой и все железные и автодороги, которых нет на этой карте. Страны — те, что управляют местом.`,
  apart: (one, other, towns) => `${one} и ${other}: по прямой от города до города ${towns}`,
  apartPorts: (ports) => `от порта до порта ${ports}`,
  computed: 'Вычислено по координатам этих данных: это не расстояние ни по дороге, ни по морю.',
  distanceStated: (km) => `Указано: ${km}`,
  distanceElsewhere: (km) => `В других источниках: ${km}`,
  views: {
    neutral:
      'Нейтральный вид: у спорных территорий линия между теми, кто управляет двумя сторонами, — штриховая. Точечными линиями показаны притязание внутри одного управления и граница, которую оспаривает одна из сторон. Спорные территории затенены. Ни одна из перечисленных здесь линий не сплошная.',
    in: claims('Индия'),
    pk: claims(
      'Пакистан',
      '; Линия контроля — точками, граница Ладакха с Китаем, которую он называет неопределённой, не проведена',
    ),
    cn: claims('Китай', '; Линия контроля — штрихами'),
    defacto: 'Границы между теми, кто управляет каждой стороной. Притязания не показаны.',
  },
  pieces: {
    'IN-JK': 'Джамму и Кашмир',
    'IN-LA': 'Ладакх',
    'IN-DM': 'Демчок',
    'IN-AR': 'Аруначал-Прадеш (оспариваемая часть)',
    KAS: 'ледник Сиачен',
    'PK-JK': 'Азад Кашмир',
    'PK-GB': 'Гилгит-Балтистан',
    'CN-AK': 'Аксайчин',
    'CN-SH': 'Шаксгам',
    'UA-43': 'Крым и Севастополь',
    'GE-AB': 'Абхазия',
    'GE-SO': 'Южная Осетия',
    'IL-GO': 'Голанские высоты',
    CYN: 'Северный Кипр',
  },
  borderLines: {
    'AFG|PAK': 'Линия Дюранда — граница Афганистана с Пакистаном, Афганистан её не признаёт',
    'ISR|PSX': 'Зелёная линия — между Израилем и Палестиной, согласованной границы нет',
    'EGY|SDN': 'Граница Египта с Суданом — оспаривается у Халаибского треугольника',
    'SDN|SDS': 'Граница Судана с Южным Суданом — местами спорная, например в районе Абьей',
  },
  itself: 'собственные власти',
  piece: (name, by, claimant) => `${name} — управляет: ${by}, претендует: ${claimant}`,
  recognised: (name, by, owner) => `${name} — признано ООН частью: ${owner}, управляет: ${by}`,
  listSources: 'Источники:',
  drawnAs: (piece, country) => `${piece}; на карте показано как ${country}`,
  beyond: 'За пределами этой части карты:',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholeMap: 'Вся карта',
  fullScreen: 'На весь экран',
  leaveFullScreen: 'Выйти из полноэкранного режима',
  wheelHint: (key) => `Чтобы изменить масштаб, удерживайте ${key} и крутите колесо.`,
  touchHint: 'Коснитесь карты, чтобы двигать её одним пальцем; масштаб — двумя.',
  keyHint: 'Клавиши со стрелками двигают карту; + и − меняют масштаб.',
};
