import type { TableStrings } from './en.table.js';

export const kkTable: TableStrings = {
  tableCaption: 'Сапарлар мен оқиғалар тізім ретімен',
  tableColumns: ['Кім немесе не', 'Күні', 'Орны', 'Түрі', 'Хабарланған құжаттар', 'Басқа деректер', 'Ескерту'],
  withBilateral: 'екіжақты келіссөздермен',
  level: 'үкімет басшылары деңгейінде',
  deals: (amount) => `іскерлік келісімдер ${amount} деп бағаланды`,
  met: (names) => `кездесулер: ${names}`,
};
