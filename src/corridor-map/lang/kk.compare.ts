import type { CompareStrings } from './en.compare.js';

export const kkCompare: CompareStrings = {
  comma: ', ',
  fullStop: '.',
  compareFrom: 'Қайдан',
  compareTo: 'Қайда',
  everyPort: 'Барлық порт',
  showOnMap: 'Картадан көрсету',
  backToRoutes: 'Жолдарға оралу',
  routesFound: (f, count, from, to) => `${from} – ${to}: осы картаның бөліктерімен ${f.number(count)} жол бар.`,
  portsReached: (f, count, from) =>
    f.plural(count, {
      one: `${from}: осы картаның бөліктері осы жерден бір портқа апарады. Оған ең жақсы жол:`,
      other: `${from}: осы картаның бөліктері осы жерден ${f.number(count)} портқа апарады. Әрқайсысына ең жақсы жол:`,
    }),
  noLegAt: (place) => `${place}: осы картадағы бірде-бір белгілі бөлік бұл жерден өтпейді.`,
  noLegIn: (country) => `${country}: елдің басқа жерінде де жоқ.`,
  legsIn: (country) => `${country}: белгілі бөліктер өтетін жерлер`,
  noLegTo: (port) => `${port}: осы картадағы бірде-бір белгілі бөлік бұл жерге апармайды.`,
  legsApart: (from, port, ends) =>
    ends
      ? `${from} және ${port} бірде-бір белгілі бөлікпен қосылмаған: бұл порттан шығатын бөліктер мына жерде аяқталады да, басқаларымен түйіспейді: ${ends}.`
      : `${from} және ${port}: олардың бөліктерін бірде-бір белгілі бөлік қоспайды.`,
  onlyDetours: (from, port, times) =>
    `${from} – ${port}: белгілі бөліктер тек айналма жолмен, түзуден ${times} еседен де ұзақ апарады.`,
  sections: (f, operating, all) =>
    operating === all
      ? f.plural(all, { one: 'Жалғыз аралығы жұмыс істейді', other: `Барлық ${f.number(all)} аралық жұмыс істейді` })
      : `жұмыс істейтін аралық: ${f.number(operating)}, барлығы: ${f.number(all)}`,
  modesInTurn: (modes) => modes.join(', кейін '),
  onlyPartly: (f, count) => `оның ішінде тек ішінара: ${f.number(count)}`,
  inState: (f, count, state) => `${state}: ${f.number(count)}`,
  borders: (f, count) => (count === 0 ? 'шекарасыз' : `${f.number(count)} шекара`),
  closedOnWay: (f, count) => `соңғы хабар бойынша жабық өткізу пункттері: ${f.number(count)}`,
  lengthUnknown: 'ұзындығы айтылмаған',
  wholeUnknown: 'бүкіл жол үшін айтылмаған',
  operatingLength: (operating, all) => `жұмыс істейді: ${operating}, барлығы: ${all}`,
  bordersCrossed: 'Жолдағы шекаралар',
  noBorder: 'жоқ',
  closedTerm: 'Жабық',
  gaugeTerm: 'Жол табанының ені',
  millimetres: (width) => `${width} мм`,
  gaugeThen: (before, after) => `${before}, кейін ${after}`,
  gaugePlace: (corridor) => `«${corridor}» бойында; орны айтылмаған`,
  noGauge: 'өзгеріс айтылмаған',
  noRails: 'бұл жолда теміржол жоқ',
  lengthTerm: 'Айтылған ұзындық',
  legsTerm: 'Бөлік-бөлік',
  via: (place) => `${place} арқылы`,
  partOf: (leg) => `бөліктің бір бөлшегі: ${leg}`,
  portLeg: (port, town) => `${port} – ${town} қаласының порты; жеке бөлігі белгісіз`,
  rule: (times) =>
    `Алдымен ең жақсылары: жұмыс істемейтін аралығы ең аз, содан кейін шекарасы ең аз, содан кейін теміржол, автожол және теңіз арасындағы ауысуы ең аз, содан кейін ең тура; аралық екі көрші аялдаманың арасында жатады. Ең жақсы жолдың астында оның бір бөлігінсіз өтетін және басқа портқа соқпайтын ең жақсы жолдар тұрады, егер оларда екеуі де көбірек болмаса. Енгізілмеген: түзуден ${times} еседен де ұзақ айналма жолдар және осы картада жоқ барлық теміржол мен автожол. Елдер – орынды басқаратындар.`,
  apart: (one, other, towns) => `${one} және ${other}: қаладан қалаға дейін түзу сызықпен ${towns}`,
  apartPorts: (ports) => `порттан портқа дейін ${ports}`,
  computed: 'Осы деректердегі координаттар бойынша есептелген: бұл жол да, теңіз қашықтығы да емес.',
  distanceStated: (km) => `Айтылғаны: ${km}`,
  distanceElsewhere: (km) => `Басқа дереккөздерде: ${km}`,
};
