import type { TableStrings } from './en.table.js';

export const uzTable: TableStrings = {
  tableCaption: 'Tashriflar va voqealar roʻyxat tartibida',
  tableColumns: ['Kim yoki nima', 'Sana', 'Joy', 'Turi', 'Xabar qilingan hujjatlar', 'Boshqa sonlar', 'Izoh'],
  withBilateral: 'ikki tomonlama muzokaralar bilan',
  level: 'hukumat boshliqlari darajasida',
  deals: (amount) => `tadbirkorlik bitimlari ${amount} deb baholangan`,
  met: (names) => `uchrashuvlar: ${names}`,
};
