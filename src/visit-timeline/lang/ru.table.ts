import type { TableStrings } from './en.table.js';

export const ruTable: TableStrings = {
  tableCaption: 'Визиты и события в порядке списка',
  tableColumns: ['Кто или что', 'Дата', 'Место', 'Вид', 'Документы по сообщениям', 'Другие данные', 'Примечания'],
  withBilateral: 'с двусторонними переговорами',
  level: 'на уровне глав правительств',
  deals: (amount) => `деловые соглашения оценивались в ${amount}`,
  met: (names) => `встречи: ${names}`,
};
