import { uzFrame } from '../../i18n/lang/uz.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './uz.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...uzFrame,
  tableCaption: 'Tashriflar va voqealar roʻyxat tartibida',
  tableColumns: ['Kim yoki nima', 'Sana', 'Joy', 'Turi', 'Xabar qilingan hujjatlar', 'Boshqa sonlar', 'Izoh'],
  withBilateral: 'ikki tomonlama muzokaralar bilan',
  level: 'hukumat boshliqlari darajasida',
  deals: (amount) => `tadbirkorlik bitimlari ${amount} deb baholangan`,
  met: (names) => `uchrashuvlar: ${names}`,
  search: 'Qidiruv',
  country: 'Mamlakat',
  person: 'Shaxs',
  kind: 'Turi',
  order: 'Tartib',
  newest: 'Avval yangilari',
  oldest: 'Avval eskilari',
  everything: 'Hammasi',
  visits: 'Tashriflar',
  zoom: 'Vaqt',
  zoomIn: 'Yaqinlashtirish',
  zoomOut: 'Uzoqlashtirish',
  showAll: 'Hammasini koʻrsatish',
  quoted: (query) => `“${query}”`,
  shown: (f, shown, all) => `${f.number(all)} tadan ${f.number(shown)} tasi koʻrsatildi`,
  nothing: 'Hech narsa topilmadi.',
  keys: 'Roʻyxatda yoʻnalish tugmalari vaqt boʻylab, Home va End boshi va oxiriga, Page Up va Page Down yillar boʻyicha olib boradi; plyus va minus masshtabni oʻzgartiradi, 0 hammasini koʻrsatadi.',
  position: (title, position, all) => `${title}, ${position}/${all}`,
  after: (f, count) => `Yana ${f.number(count)} tasini koʻrsatish`,
  before: (f, count) => `Oldingi ${f.number(count)} tasini koʻrsatish`,
  bars: (time, most) =>
    `Har bir ustun – taxminan shuncha vaqtdagi voqealar soni: ${time}; eng balandi – ${most}. Ustunni bosish vaqtni yaqinlashtiradi.`,
  others: 'Boshqa mamlakatlar',
  early: (month) => `${month} boshi`,
  mid: (month) => `${month} oʻrtasi`,
  late: (month) => `${month} oxiri`,
};
