import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Islomobod',
  Ashgabat: 'Ashxobod',
  'Shehbaz Sharif': 'Shahboz Sharif',
  'Kassym-Jomart Tokayev': 'Qosim-Jomart Toqayev',
  'Shavkat Mirziyoyev': 'Shavkat Mirziyoyev',
  'Sadyr Japarov': 'Sadir Japarov',
  'forum on 30 years of neutrality': 'betaraflikning 30 yilligi forumi',
  'official visit': 'rasmiy tashrif',
  'US blockade of all Iranian ports': 'AQSHning Eronning barcha portlarini qamal qilishi',
  'Afghan–Pakistani talks in Urumqi': 'Urumchidagi Afgʻoniston – Pokiston muzokaralari',
  'Strait of Hormuz declared closed by Iran': 'Eron Hurmuz boʻgʻozini yopiq deb eʼlon qildi',
  'US and Israeli strikes on Iran, beginning of a war': 'AQSH va Isroilning Eronga zarbalari, urush boshlanishi',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'Pokistonning Kobul va Qandahorga havo zarbalari, chegaradagi janglar',
  'Pakistani air strikes in eastern Afghanistan': 'Pokistonning Afgʻoniston sharqiga havo zarbalari',
};
