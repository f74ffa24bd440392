import { kkFrame } from '../../i18n/lang/kk.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './kk.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...kkFrame,
  tableCaption: 'Сапарлар мен оқиғалар тізім ретімен',
  tableColumns: ['Кім немесе не', 'Күні', 'Орны', 'Түрі', 'Хабарланған құжаттар', 'Басқа деректер', 'Ескерту'],
  withBilateral: 'екіжақты келіссөздермен',
  level: 'үкімет басшылары деңгейінде',
  deals: (amount) => `іскерлік келісімдер ${amount} деп бағаланды`,
  met: (names) => `кездесулер: ${names}`,
  search: 'Іздеу',
  country: 'Ел',
  person: 'Тұлға',
  kind: 'Түрі',
  order: 'Реті',
  newest: 'Алдымен жаңасы',
  oldest: 'Алдымен ескісі',
  everything: 'Бәрі',
  visits: 'Сапарлар',
  zoom: 'Уақыт',
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  showAll: 'Бәрін көрсету',
  quoted: (query) => `«${query}»`,
  shown: (f, shown, all) => `көрсетілгені: ${f.number(shown)}, барлығы: ${f.number(all)}`,
  nothing: 'Ештеңе табылмады.',
  keys: 'Тізімде көрсеткі пернелер уақыт бойымен, Home және End басы мен соңына, Page Up және Page Down жылдар бойынша апарады; плюс пен минус масштабты өзгертеді, 0 бәрін көрсетеді.',
  position: (title, position, all) => `${title}, ${position}/${all}`,
  after: (f, count) => `Тағы көрсету: ${f.number(count)}`,
  before: (f, count) => `Алдыңғыларын көрсету: ${f.number(count)}`,
  bars: (time, most) =>
    `Әр баған – шамамен осындай уақыттағы оқиғалар саны: ${time}; ең биігі – ${most}. Бағанды басу уақытты жақындатады.`,
  others: 'Басқа елдер',
  early: (month) => `${month} басы`,
  mid: (month) => `${month} ортасы`,
  late: (month) => `${month} соңы`,
};
