import type { PluralForms } from '../../i18n/format.js';
import { timesOf } from '../../i18n/lang/ru.grammar.js';
import type { CompareStrings } from './en.compare.js';

const BORDERS: PluralForms = { one: 'граница', few: 'границы', many: 'границ', other: 'границы' };
const ROUTES: PluralForms = { one: 'путь', few: 'пути', many: 'путей', other: 'пути' };
const SECTIONS: PluralForms = { one: 'отрезка', other: 'отрезков' };

export const ruCompare: CompareStrings = {
  comma: ', ',
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
};
